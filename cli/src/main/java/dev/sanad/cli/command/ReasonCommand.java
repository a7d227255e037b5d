package dev.sanad.cli.command;

import dev.sanad.cli.options.Dossiers;
import dev.sanad.cli.options.ExitCode;
import dev.sanad.cli.options.Inputs;
import dev.sanad.cli.options.LanguageOption;
import dev.sanad.cli.options.Output;
import dev.sanad.core.Findings;
import dev.sanad.core.Reasoner;
import dev.sanad.core.fact.Event;
import dev.sanad.core.justification.Limits;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.render.graph.GraphDrawing;
import dev.sanad.render.json.JsonReport;
import dev.sanad.render.json.ProvJson;
import dev.sanad.render.text.TextReport;
import dev.sanad.rules.proof.Checker;
import dev.sanad.rules.proof.Flaw;
import dev.sanad.rules.ruleset.RuleSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints conclusions, each with its chain of support. */
@Command(
        name = "reason",
        addMethodSubcommands = false, // looking for methods that are commands slows every start
        mixinStandardHelpOptions = true,
        description =
                "Prints the conclusions that follow from dossiers, each with its chain of support down to the quotes.")
final class ReasonCommand implements Callable<Integer> {
    private static final int MOST_SUPPORTS = 20;

    enum Format {
        text,
        json,
        jsonl,
        dot,
        mermaid,
        prov
    }

    @Mixin
    private Dossiers dossiers = new Dossiers();

    @Mixin
    private Inputs inputs = new Inputs();

    @Mixin
    private Output output = new Output();

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "text",
            description =
                    "text, json (one object), jsonl (one conclusion per line), dot (Graphviz), mermaid, or prov (PROV-JSON).")
    private Format format = Format.text;

    @Mixin
    private LanguageOption tongue = new LanguageOption();

    @Option(
            names = "--supports",
            description = "In JSON, list each conclusion's minimal supports and repairs, up to " + MOST_SUPPORTS
                    + " of each.")
    private boolean supports;

    @Option(
            names = "--verify",
            description = "First replay every derivation with a checker that shares no code with the engine.")
    private boolean verify;

    @Override
    public Integer call() {
        Optional<Inputs.Loaded> read = inputs.read(dossiers.paths(), output);
        if (read.isEmpty()) {
            return ExitCode.INVALID_INPUT;
        }
        Inputs.Loaded found = read.get();
        Set<KindId> kinds =
                found.dossier().events().values().stream().map(Event::kind).collect(Collectors.toSet());
        RuleSet applicable = found.ruleSet().applicableTo(kinds, found.dossier().vocabulary());
        Optional<Reasoner> reasoner = QuestionCommand.reasoner(applicable, output);
        if (reasoner.isEmpty()) {
            return ExitCode.INVALID_INPUT;
        }
        Findings findings = reasoner.get().reason(found.dossier(), found.asOf());
        if (verify && !isSound(findings, found.ruleSet())) {
            return ExitCode.OUR_FAULT;
        }
        output.write(
                switch (format) {
                    case text -> new TextReport(findings, tongue.language(), output.style()).render();
                    case json -> report(findings, found).render();
                    case jsonl -> report(findings, found).renderLines();
                    case dot -> new GraphDrawing(findings, tongue.language()).dot();
                    case mermaid -> new GraphDrawing(findings, tongue.language()).mermaid();
                    case prov -> new ProvJson(findings).render();
                });
        return ExitCode.DONE;
    }

    private JsonReport report(Findings findings, Inputs.Loaded read) {
        JsonReport report = new JsonReport(findings, read.warnings());
        return supports ? report.withSupports(Limits.of(MOST_SUPPORTS)) : report;
    }

    private boolean isSound(Findings findings, RuleSet ruleSet) {
        List<Flaw> flaws = Checker.check(findings, ruleSet);
        if (flaws.isEmpty()) {
            int derivations = findings.conclusions().stream()
                    .mapToInt(
                            conclusion -> findings.graph().whyHolds(conclusion).size())
                    .sum();
            String trusted = ruleSet.codedRules().isEmpty() ? "" : "; rules in DRL are taken on trust";
            output.err()
                    .println("verified: " + derivations + " derivations of "
                            + findings.conclusions().size() + " conclusions replayed" + trusted);
            return true;
        }
        output.err().println("sanad: the checker disagrees with the engine; please report this:");
        flaws.forEach(flaw -> output.err().println("  " + flaw));
        return false;
    }
}
