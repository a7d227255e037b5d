package dev.sanad.cli.command;

import dev.sanad.cli.options.BulkOptions;
import dev.sanad.cli.options.Dossiers;
import dev.sanad.cli.options.ExitCode;
import dev.sanad.cli.options.FormatOption;
import dev.sanad.cli.options.Inputs;
import dev.sanad.cli.options.SelectionOptions;
import dev.sanad.cli.options.Wiring;
import dev.sanad.core.Findings;
import dev.sanad.core.dossier.CaseKey;
import dev.sanad.core.justification.Limits;
import dev.sanad.core.time.AsOf;
import dev.sanad.render.answer.DifferenceAnswer;
import dev.sanad.render.answer.FindingsAnswer;
import dev.sanad.render.answer.FindingsAnswer.Extent;
import dev.sanad.render.answer.FindingsAnswer.Graphs;
import dev.sanad.rules.proof.Flaw;
import dev.sanad.rules.question.Fragile;
import dev.sanad.rules.question.UnusedEvent;
import dev.sanad.rules.ruleset.RuleSet;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints conclusions, each with its chain of support. */
@Command(
        name = "reason",
        addMethodSubcommands = false, // looking for methods that are commands slows every start
        mixinStandardHelpOptions = true,
        description =
                "Prints the conclusions that follow from dossiers, each with its chain of support down to the quotes.")
final class ReasonCommand extends QuestionCommand<FindingsAnswer> {
    private static final int MOST_SUPPORTS = 20;

    @Mixin
    private Dossiers dossiers = new Dossiers();

    @Mixin
    private SelectionOptions selection = new SelectionOptions();

    @Option(names = "--brief", description = "Print the first screen alone, without the chains.")
    private boolean brief;

    @Option(names = "--unused", description = "List the events that lead to nothing, each with the nearest reason.")
    private boolean unused;

    @Option(
            names = "--supports",
            description = "In JSON, list each conclusion's minimal supports and repairs, up to " + MOST_SUPPORTS
                    + " of each.")
    private boolean supports;

    @Option(
            names = "--verify",
            paramLabel = "HOW",
            arity = "0..1",
            parameterConsumer = Verification.Given.class,
            description = "First replay every derivation with a checker that shares no matching code with the engine;"
                    + " with --verify=complete, also look for what is left out, by trying every fact with every rule, and"
                    + " assess every conclusion anew.")
    private Verification verification = Verification.none;

    @Mixin
    private BulkOptions bulk = new BulkOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    private final Wiring wiring;

    private final FormatOption<DifferenceAnswer> difference;

    /** The findings before, where files are watched. */
    private Optional<Findings> last = Optional.empty();

    ReasonCommand(Wiring wiring) {
        super(wiring, FindingsAnswer.class);
        this.wiring = wiring;
        this.difference = new FormatOption<>(wiring, DifferenceAnswer.class);
    }

    @Override
    List<Path> dossiers() {
        return dossiers.paths();
    }

    @Override
    void checkOptions() {
        selection.check();
        bulk.check(output());
    }

    @Override
    public Integer call() {
        Optional<CaseKey> key = bulk.key();
        if (key.isEmpty()) {
            return super.call();
        }
        wiring.prepare();
        checkOptions();
        return caseByCase(key.get()).over(dossiers.paths());
    }

    private BulkReasoning caseByCase(CaseKey key) {
        return new BulkReasoning(spec, wiring, inputs(), output(), bulk, key);
    }

    /** The run over cases that the options ask for; empty, with every problem reported, if it cannot be. */
    Optional<PlannedRun> caseByCase() {
        return bulk.key().map(this::caseByCase).flatMap(reasoning -> reasoning.planned(dossiers.paths()));
    }

    @Override
    RuleSet rules(Inputs.Loaded read) {
        return read.applicable();
    }

    @Override
    int answer(Basis basis) {
        if (verification != Verification.none && !isSound(basis.findings(), basis.rules())) {
            return ExitCode.INTERNAL_ERROR;
        }
        Optional<Limits> limits = supports ? Optional.of(Limits.of(MOST_SUPPORTS)) : Optional.empty();
        write(new FindingsAnswer(
                basis.findings(),
                basis.warnings(),
                limits,
                selection.selection(basis.findings(), day -> basis.reasoner().reason(basis.dossier(), new AsOf(day))),
                unused ? Extent.UNUSED : brief ? Extent.BRIEF : Extent.WHOLE,
                () -> UnusedEvent.among(basis.findings(), basis.rules()),
                basis::history,
                absences -> Fragile.among(absences, basis.findings(), basis.rules()),
                Graphs.FIRST));
        showChange(basis.findings());
        return ExitCode.DONE;
    }

    /** Shows, below the answer, what differs from the one before: the last lines are what is seen when a file is saved. */
    private void showChange(Findings now) {
        if (last.isPresent() && output().isStandard() && !isForPrograms()) {
            output().write(new DifferenceAnswer(last.get(), now), difference);
        }
        last = Optional.of(now);
    }

    private boolean isSound(Findings findings, RuleSet ruleSet) {
        List<Flaw> flaws = verification.flaws(findings, ruleSet);
        if (flaws.isEmpty()) {
            int derivations = findings.conclusions().stream()
                    .mapToInt(
                            conclusion -> findings.graph().whyHolds(conclusion).size())
                    .sum();
            output().err()
                    .println("verified: " + derivations + " derivations of "
                            + findings.conclusions().size() + " conclusions "
                            + verification.done(!ruleSet.codedRules().isEmpty()));
            return true;
        }
        output().note("the checker disagrees with the engine; please report this:");
        flaws.forEach(flaw -> output().err().println("  " + flaw));
        return false;
    }
}
