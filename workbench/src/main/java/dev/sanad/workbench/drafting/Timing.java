package dev.sanad.workbench.drafting;

import dev.sanad.core.fact.Modality;
import dev.sanad.core.time.When;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.core.vocabulary.RoleType;
import dev.sanad.workbench.drafting.KindMatches.KindMatch;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When something happens, is to come and is due, as the expressions of time in its own clause say. */
final class Timing {
    /** Stands for the time of the event itself, beside the roles of its kind. */
    static final String TIME = "time";

    private static final String DUE = "due";

    /** The role for when what is planned is to come. */
    private static final String WINDOW = "window";

    /** A time that is set off by commas has no more than this many words beside it. */
    private static final int ALONE = 2;

    /** What happened at some time, by the words that tell it. */
    private record Occasion(List<Set<String>> words, When when) {}

    private final Tongue tongue;
    private final Optional<LocalDate> published;
    private final ModalityCues modality;
    private final TimeExpressions times;
    /** What has been told, the last first. */
    private final List<Occasion> occasions = new ArrayList<>();

    /** Parts of a day, a month or a year: "the night of 3 May". */
    private final Set<String> parts;

    /** The sentence that is read, and its times as those of what is planned or has happened: it takes long to find them. */
    private @Nullable Sentence last;

    private final Map<Boolean, List<TimeExpression>> found = new HashMap<>();

    Timing(Optional<LocalDate> published, ModalityCues modality, Tongue tongue) {
        this.tongue = tongue;
        this.published = published;
        this.modality = modality;
        this.times = new TimeExpressions(tongue);
        this.parts = tongue.plain("part");
    }

    /** The expressions of time in a sentence, "the same day" being when the sentence before says. */
    List<TimeExpression> in(Sentence sentence, Optional<When> before) {
        return in(sentence, before, false);
    }

    private List<TimeExpression> in(Sentence sentence, Optional<When> before, boolean isPlanned) {
        if (sentence != last) {
            last = sentence;
            found.clear();
        }
        return found.computeIfAbsent(isPlanned, planned -> all(sentence, before, planned));
    }

    private List<TimeExpression> all(Sentence sentence, Optional<When> before, boolean isPlanned) {
        return Stream.concat(
                        times.in(sentence, published, before, isPlanned).stream(),
                        tongue.particles("during").in(sentence).stream()
                                .flatMap(cue -> occasion(sentence, cue.from(), cue.to()).stream()))
                .toList();
    }

    /** Keeps what happened with the words that tell it, so that "during the talks" says when. */
    void remember(DraftedEvent draft) {
        draft.event()
                .time()
                .filter(when -> draft.event().modality() == Modality.ACTUAL)
                .ifPresent(when -> draft.because().stream()
                        .filter(reason -> reason.part() == Reason.Part.KIND)
                        .forEach(reason -> occasions.add(0, new Occasion(tongue.stems(reason.words()), when))));
    }

    private Optional<TimeExpression> occasion(Sentence sentence, int from, int to) {
        return occasions.stream()
                .filter(occasion -> to < sentence.tokens().size()
                        && occasion.words().stream()
                                .anyMatch(word -> !Collections.disjoint(
                                        word, sentence.tokens().get(to).stems())))
                .findFirst()
                .map(occasion -> new TimeExpression(
                        from,
                        to + 1,
                        sentence.words(from, to + 1),
                        occasion.when().edtf(),
                        false));
    }

    /** The times of what some words tell, each by its role. */
    SortedMap<String, TimeExpression> of(KindMatch match, Kind kind, boolean isGuess, Scene scene) {
        Sentence sentence = scene.sentence();
        boolean isToCome = modality.isToCome(sentence, match.from(), match.to());
        // Who agrees to meet in May agrees before: a kind of plans has a role for when.
        Optional<String> role = isToCome ? onlyTime(kind) : kind.role(WINDOW).map(Role::name);
        SortedMap<String, TimeExpression> given = new TreeMap<>();
        role.flatMap(name -> nearest(scene, match, true, each -> isToCome || each.from() >= match.to()))
                .filter(each -> isToCome || isToCome(each))
                .ifPresent(each -> given.put(role.orElseThrow(), each));
        Predicate<TimeExpression> isDue = each -> kind.role(DUE).isPresent() && isDeadline(each, sentence);
        nearest(scene, match, true, isDue).ifPresent(each -> given.put(DUE, each));
        if (role.isEmpty() || !isToCome) {
            nearest(
                            scene,
                            match,
                            isToCome || isGuess,
                            each -> !isDue.test(each)
                                    && !isOfPromised(each, match, sentence)
                                    && given.values().stream().noneMatch(other -> other.from() == each.from()))
                    .or(() -> scene.clauses()
                            .before(match)
                            .flatMap(verb -> nearest(scene, verb, isToCome || isGuess, each -> !isDue.test(each))))
                    .or(() -> there(match, scene).filter(each -> !isGuess && !isDue.test(each)))
                    .ifPresent(each -> given.put(TIME, each));
        }
        given.values().removeIf(each -> read(each).isEmpty());
        return given;
    }

    /** When it happens, as the words nearest in its own clause say. */
    private Optional<TimeExpression> nearest(
            Scene scene, KindMatch match, boolean isPlanned, Predicate<TimeExpression> fits) {
        Clauses clauses = scene.clauses();
        return in(scene.sentence(), scene.when(), isPlanned).stream()
                .filter(each -> each.from() >= scene.from() && each.to() <= scene.to())
                .filter(each -> !isOfTelling(each, match, clauses.sentence()))
                .filter(each -> !isOfSpeech(each, match, scene))
                .filter(each -> !isOfNoun(each, match, scene))
                .filter(each -> !isElsewhere(each, match, clauses))
                .filter(fits)
                .min(Comparator.comparing((TimeExpression each) -> isParted(clauses.sentence(), each, match))
                        .thenComparing(each -> Math.max(each.from() - match.to(), match.from() - each.to()))
                        .thenComparing(each -> each.from() < match.from()));
    }

    /** Whether a time is that of the words that tell, and not of what they tell: "said on Monday that", "agreed on Monday to". */
    private boolean isOfTelling(TimeExpression time, KindMatch match, Sentence sentence) {
        return time.to() <= match.from()
                && (modality.isPromised(sentence, match.to())
                        || tongue.particles("that").in(sentence).stream()
                                .anyMatch(word -> time.to() <= word.from()
                                        && word.from() < match.from()
                                        && !sentence.isParted(word.from(), match.from() + 1)));
    }

    /** Whether a time is that on which somebody speaks of what follows: "said on Monday it would", نفت بيرو الاثنين قصف. */
    private boolean isOfSpeech(TimeExpression time, KindMatch match, Scene scene) {
        return time.to() <= match.from()
                && tongue.cues("said").in(scene.sentence()).stream()
                        .anyMatch(cue -> cue.to() <= time.from()
                                && IntStream.range(cue.to(), time.from())
                                        .allMatch(at -> scene.speech().speakers().stream()
                                                .anyMatch(who -> who.from() <= at && at < who.to())));
    }

    /** Whether a time is that of what some words only promise: "agreed to hold exercises in May". */
    private boolean isOfPromised(TimeExpression time, KindMatch match, Sentence sentence) {
        return time.from() >= match.to() && modality.isPromise(sentence, match.from(), match.to());
    }

    /** Whether a time is that of a thing that is named beside: "the launch of 24 August", قمة الشهر الماضي. */
    private boolean isOfNoun(TimeExpression time, KindMatch match, Scene scene) {
        int before = time.from() - 1;
        int noun = tongue.isArabic() ? before : before - 1;
        if (noun < 0 || tongue.isArabic() && match.from() <= noun && noun < match.to() || noun == match.from()) {
            return false;
        }
        String word = word(scene, before);
        boolean isLinked = tongue.isArabic() ? !word.startsWith("ال") && !word.endsWith("ا") : word.equals("of");
        return isLinked
                && !parts.contains(word(scene, noun))
                && scene.mentions().stream().noneMatch(named -> named.to() == noun + 1)
                && scene.clauses().matches().stream().anyMatch(other -> other.to() == noun + 1);
    }

    /** The time before "where", which is also that of what happened there. */
    private Optional<TimeExpression> there(KindMatch match, Scene scene) {
        return tongue.particles("where").in(scene.sentence()).stream()
                .filter(word -> word.from() < match.from() && !scene.sentence().isParted(word.from(), match.from() + 1))
                .flatMap(word ->
                        in(scene.sentence(), scene.when(), false).stream().filter(time -> time.to() <= word.from()))
                .reduce((one, later) -> later);
    }

    private String word(Scene scene, int at) {
        return scene.sentence().tokens().get(at).plain();
    }

    /** Whether a time stands in another clause, and is not set off by commas as that of the whole sentence. */
    private boolean isElsewhere(TimeExpression time, KindMatch match, Clauses clauses) {
        Sentence sentence = clauses.sentence();
        if (time.isOfNext()) {
            return match.from() < time.to() || clauses.isParted(time.to() - 1, match.from() + 1);
        }
        if (time.to() <= match.from()
                && tongue.particles("aside").in(sentence).stream()
                        .anyMatch(word -> time.to() <= word.from()
                                && word.from() < match.from()
                                && !sentence.isParted(word.from(), match.from() + 1))) {
            return true;
        }
        if (!isParted(sentence, time, match)) {
            return time.from() >= match.to() && clauses.isParted(match.to() - 1, time.from() - 1);
        }
        int from = time.from();
        int to = time.to();
        while (from > 0 && !sentence.isParted(from - 1, from + 1)) {
            from--;
        }
        while (to < sentence.tokens().size() && !sentence.isParted(to - 1, to + 1)) {
            to++;
        }
        return to - from - (time.to() - time.from()) > ALONE;
    }

    private static boolean isParted(Sentence sentence, TimeExpression time, KindMatch match) {
        return sentence.isParted(Math.min(time.from(), match.from()), Math.max(time.to(), match.to()));
    }

    private static Optional<String> onlyTime(Kind kind) {
        List<String> names = kind.roles().values().stream()
                .filter(role -> role.type() == RoleType.TIME)
                .map(Role::name)
                .toList();
        return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
    }

    private boolean isDeadline(TimeExpression time, Sentence sentence) {
        return tongue.cues("deadline").in(sentence).stream()
                .anyMatch(cue -> cue.to() == time.from() || cue.overlaps(time.from(), time.to()));
    }

    static Optional<When> read(TimeExpression time) {
        return When.parse(time.edtf(), ZoneOffset.UTC).fold(Optional::of, (message, remedy) -> Optional.empty());
    }

    /** Whether a time is after the day of publication. */
    boolean isLater(TimeExpression time) {
        return is(time, (when, day) -> when.earliestStart() > day);
    }

    private boolean isToCome(TimeExpression time) {
        return is(time, (when, day) -> when.latestEnd() > day + 1);
    }

    private boolean is(TimeExpression time, BiPredicate<When, Long> test) {
        return read(time).stream()
                .anyMatch(when -> published.stream().anyMatch(day -> test.test(when, day.toEpochDay())));
    }
}
