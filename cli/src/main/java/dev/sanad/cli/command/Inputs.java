package dev.sanad.cli.command;

import dev.sanad.cli.render.ProblemText;
import dev.sanad.core.dossier.DefaultDay;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.dossier.DossierReader;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.time.AsOf;
import dev.sanad.rules.ruleset.RuleSet;
import dev.sanad.rules.ruleset.RuleSetReader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What a command reasons about: dossiers, a rule set, and a day. */
final class Inputs {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Parameters(
            paramLabel = "DOSSIER",
            arity = "1..*",
            description = "Dossiers: folders with dossier.yaml, or files. Several are read as one.")
    private List<Path> dossiers = new ArrayList<>();

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description = "The rule set, or a file of rules; default: diplomacy.")
    private @Nullable Path rules;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "The day to stand on, such as 2023-09-08, or today; default: the dossier's.")
    private @Nullable String asOf;

    /** All that was read, and the problems on the way. */
    record Read(Dossier dossier, RuleSet ruleSet, AsOf asOf, List<Problem> warnings) {}

    /** Reads everything; empty, with every problem told, if something cannot be used. */
    Optional<Read> read(Output output) {
        Optional<AsOf> wanted = asOf();
        Checked<Dossier> dossier = DossierReader.read(dossiers);
        Checked<RuleSet> ruleSet =
                rules == null ? RuleSetReader.builtIn() : RuleSetReader.read(rules, rules.toString());
        List<Problem> problems = new ArrayList<>(dossier.problems());
        problems.addAll(ruleSet.problems());
        if (!output.isQuiet() || problems.stream().anyMatch(Problem::isError)) {
            output.err().print(new ProblemText(output.errorStyle()).render(problems));
        }
        if (dossier.value().isEmpty() || ruleSet.value().isEmpty()) {
            return Optional.empty();
        }
        Optional<AsOf> day = wanted.or(() -> DefaultDay.of(dossier.value().get()));
        if (day.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "no day to stand on: the dossier has none; add --as-of DAY, or 'as-of' to the dossier");
        }
        return Optional.of(new Read(dossier.value().get(), ruleSet.value().get(), day.get(), problems));
    }

    private Optional<AsOf> asOf() {
        if (asOf == null) {
            return Optional.empty();
        }
        if (asOf.equals("today")) {
            return Optional.of(new AsOf(LocalDate.now(Clock.systemDefaultZone())));
        }
        return AsOf.parse(asOf).fold(Optional::of, (message, remedy) -> {
            throw new ParameterException(spec.commandLine(), "--as-of: " + message + "; " + remedy);
        });
    }
}
