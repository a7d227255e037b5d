package dev.sanad.cli.options;

import dev.sanad.core.Findings;
import dev.sanad.core.actor.ActorId;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.internal.problem.Suggestion;
import dev.sanad.core.internal.text.Visible;
import dev.sanad.core.justification.Standing;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.time.AsOf;
import dev.sanad.core.topic.TopicId;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.render.answer.Selection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The part of a listing that a reader asks for. */
public final class SelectionOptions {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Option(
            names = "--about",
            paramLabel = "ACTOR",
            description = "Only what one of these actors takes part in: its id or name; may be repeated.")
    private List<String> about = new ArrayList<>();

    @Option(
            names = "--topic",
            paramLabel = "TOPIC",
            description = "Only what concerns one of these topics, or a narrower one; may be repeated.")
    private List<String> topics = new ArrayList<>();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "Only conclusions of these kinds and their subkinds; may be repeated.")
    private List<String> kinds = new ArrayList<>();

    @Option(
            names = "--standing",
            paramLabel = "STANDING",
            description = "Only what has one of these standings: established, attributed, anticipated, speculative,"
                    + " disputed; may be repeated.")
    private List<String> standings = new ArrayList<>();

    @Option(names = "--since", paramLabel = "DAY", description = "Only what is new or changed since this day.")
    private @Nullable String since;

    @Option(names = "--top", paramLabel = "N", description = "Only the N weightiest.")
    private @Nullable Integer top;

    /** Refuses a day or number that cannot be meant, before anything is read. */
    public void check() {
        since();
        if (top != null && top < 1) {
            throw new ParameterException(spec.commandLine(), "--top must be at least 1, not " + top);
        }
    }

    /** The first day whose news is asked for. */
    public Optional<LocalDate> since() {
        return since == null
                ? Optional.empty()
                : AsOf.parse(since).fold(day -> Optional.of(day.day()), (message, remedy) -> {
                    throw new ParameterException(spec.commandLine(), "--since: " + message + "; " + remedy);
                });
    }

    /**
     * The selection; a usage error, with a suggestion, if there is no such actor, topic, kind or standing.
     *
     * @param before the findings of another day, of which what is not new is known
     */
    public Selection selection(Findings findings, Function<LocalDate, Findings> before) {
        return selection(findings).since(since().map(day -> recent(findings, before.apply(day.minusDays(1)))));
    }

    /** The selection, whatever is new; a usage error, with a suggestion, if there is no such actor, topic, kind or standing. */
    public Selection selection(Findings findings) {
        Dossier dossier = findings.dossier();
        Map<KindId, LocalizedText> known = findings.vocabulary().kinds().values().stream()
                .filter(Kind::isConclusion)
                .collect(Collectors.toMap(Kind::id, Kind::label));
        Map<ActorId, LocalizedText> actors = new LinkedHashMap<>();
        dossier.actors().byId().forEach((id, actor) -> actors.put(id, actor.name()));
        Map<TopicId, LocalizedText> named = new LinkedHashMap<>();
        dossier.topics().byId().forEach((id, topic) -> named.put(id, topic.name()));
        Map<Standing, LocalizedText> ofStanding = Stream.of(Standing.values())
                .collect(Collectors.toMap(standing -> standing, standing -> LocalizedText.of(standing.keyword())));
        return new Selection(
                found("actor", about, actors),
                found("topic", topics, named),
                found("kind of conclusion", kinds, known),
                found("standing", standings, ofStanding),
                Optional.empty(),
                Optional.ofNullable(top));
    }

    private static Set<Conclusion> recent(Findings now, Findings then) {
        Set<Conclusion> known = new HashSet<>(then.conclusions());
        return now.conclusions().stream()
                .filter(conclusion ->
                        !known.contains(conclusion) || !now.assess(conclusion).equals(then.assess(conclusion)))
                .collect(Collectors.toSet());
    }

    /** Whatever goes by these ids or names. */
    private <T> Set<T> found(String what, Collection<String> asked, Map<T, LocalizedText> known) {
        Map<String, T> byName = new LinkedHashMap<>();
        known.forEach((id, name) -> {
            name.words().values().forEach(word -> byName.putIfAbsent(word.toLowerCase(Locale.ROOT), id));
        });
        known.forEach((id, name) -> byName.put(id.toString().toLowerCase(Locale.ROOT), id));
        Set<T> found = new HashSet<>();
        for (String name : asked) {
            T one = byName.get(Visible.in(name).toLowerCase(Locale.ROOT));
            if (one == null) {
                Map<String, List<String>> names = new LinkedHashMap<>();
                known.forEach((id, words) -> names.put(
                        id.toString().toLowerCase(Locale.ROOT),
                        List.copyOf(words.words().values())));
                throw new ParameterException(
                        spec.commandLine(),
                        "there is no " + what + " '" + name + "'; " + Suggestion.remedy(name, names));
            }
            found.add(one);
        }
        return found;
    }
}
