package dev.sanad.cli.options;

import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.dossier.DossierReader;
import dev.sanad.core.fact.Event;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.time.AsOf;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.rules.internal.ruleset.RulesOfDossiers;
import dev.sanad.rules.ruleset.RuleSet;
import dev.sanad.rules.ruleset.RuleSetReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The inputs of reasoning: a rule set, and an as-of day. */
public final class Inputs {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description =
                    "The rule set (its name or file), or a file of rules; default: that of the dossier, or diplomacy.")
    private @Nullable Path rules;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "Reason as of this day, such as 2023-09-08 or today; default: the dossier's.")
    private @Nullable String asOf;

    @Mixin
    private final TrustOption trust = new TrustOption();

    @Mixin
    private final LimitOption limit = new LimitOption();

    private final Wiring wiring;

    /** The rule set that was found with the dossiers. */
    private @Nullable Path found;

    public Inputs(Wiring wiring) {
        this.wiring = wiring;
    }

    /**
     * Everything that was read, with the problems found.
     *
     * @param chosen the rule set, unless it is the default one, which is read when it is asked for
     * @param asOf the requested day, or else the dossier's
     */
    public record Loaded(Dossier dossier, Optional<RuleSet> chosen, AsOf asOf, List<Problem> warnings) {
        /** The rule set. */
        public RuleSet ruleSet() {
            return chosen.orElseGet(() -> RuleSetReader.builtIn().orElseThrow());
        }

        /** The rules that can conclude something from the events, and no others. */
        public RuleSet applicable() {
            Set<KindId> kinds =
                    dossier.events().values().stream().map(Event::kind).collect(Collectors.toSet());
            return chosen.map(rules -> rules.applicableTo(kinds, dossier.vocabulary()))
                    .orElseGet(() -> RuleSetReader.builtInFor(kinds, dossier.vocabulary()));
        }

        /** The dossier's own as-of day, whatever day was requested. */
        public Optional<AsOf> ownDay() {
            return dossier.defaultDay();
        }
    }

    /** Takes over the options, and reports a wrong one before anything is read. */
    public void begin() {
        trust.addTo(wiring);
        limit.addTo(wiring);
        asOf(ZoneOffset.UTC);
    }

    /** Reads everything; empty, with every problem reported, if something cannot be used. */
    public Optional<Loaded> read(List<Path> dossiers, Output output) {
        begin();
        Checked<Dossier> dossier = dossier(dossiers, List.of());
        List<Problem> problems = new ArrayList<>(dossier.problems());
        Checked<Optional<Path>> beside = beside(dossiers);
        problems.addAll(beside.problems());
        if (beside.value().isEmpty()) {
            output.report(problems);
            return Optional.empty();
        }
        found = beside.value().get().orElse(null);
        if (found != null) {
            output.mention("the rules are those of " + found);
        }
        Optional<Checked<RuleSet>> ruleSet = chosen() == null ? Optional.empty() : Optional.of(ruleSet(Map.of()));
        ruleSet.ifPresent(checked -> problems.addAll(checked.problems()));
        output.report(problems);
        if (dossier.value().isEmpty()
                || ruleSet.filter(checked -> checked.value().isEmpty()).isPresent()) {
            return Optional.empty();
        }
        Optional<AsOf> day = asOf(dossier.value().get().zone())
                .or(() -> dossier.value().get().defaultDay());
        if (day.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "no as-of day: the dossier sets none; add --as-of DAY, or 'as-of' to the dossier");
        }
        return Optional.of(new Loaded(dossier.value().get(), ruleSet.flatMap(Checked::value), day.get(), problems));
    }

    /** The rule set of the dossiers, unless one is named: then nobody looks for it. */
    private Checked<Optional<Path>> beside(List<Path> dossiers) {
        return rules == null ? RulesOfDossiers.of(dossiers, wiring::ruleSets) : Checked.good(Optional.empty());
    }

    private @Nullable Path chosen() {
        return rules == null ? found : rules;
    }

    /** The files to be watched: dossiers, and the rule set if it is a file. */
    public List<Path> files(List<Path> dossiers) {
        return Stream.concat(dossiers.stream(), Stream.ofNullable(chosen()).filter(Files::exists))
                .toList();
    }

    /** The dossiers at these paths as one, with additional files, each read by the reader of its form. */
    public Checked<Dossier> dossier(List<Path> paths, List<Path> additions) {
        return DossierReader.read(paths, additions, wiring.readers());
    }

    /** Takes a rule set that a command names in a place of its own, without the option for it. */
    public void use(Path named) {
        rules = named;
    }

    /** A rule set by its name or file. */
    public Checked<RuleSet> ruleSet(Path named) {
        return wiring.ruleSet(named, Map.of());
    }

    /** The rule set, with other parameters. */
    public Checked<RuleSet> ruleSet(Map<String, String> parameters) {
        return wiring.ruleSet(chosen(), parameters);
    }

    /** The requested day; today is the current day in the dossier's time zone. */
    public Optional<AsOf> asOf(ZoneId zone) {
        if (asOf == null) {
            return Optional.empty();
        }
        if (asOf.equals("today")) {
            return Optional.of(new AsOf(LocalDate.now(Clock.system(zone))));
        }
        return AsOf.parse(asOf).fold(Optional::of, (message, remedy) -> {
            throw new ParameterException(spec.commandLine(), "--as-of: " + message + "; " + remedy);
        });
    }
}
