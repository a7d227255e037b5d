package dev.sanad.cli.command;

import dev.sanad.cli.render.JsonReport;
import dev.sanad.cli.render.ProblemText;
import dev.sanad.cli.render.TextReport;
import dev.sanad.core.Findings;
import dev.sanad.core.fact.Event;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.text.Language;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.rules.engine.DroolsReasoner;
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

/** Prints what follows, each conclusion with its chain. */
@Command(
        name = "reason",
        addMethodSubcommands = false, // looking for methods that are commands slows every start
        mixinStandardHelpOptions = true,
        description = "Prints what follows from dossiers, each conclusion with its chain down to the quoted sentences.")
final class Reason implements Callable<Integer> {
    enum Format {
        text,
        json,
        jsonl
    }

    enum Tongue {
        en,
        ar
    }

    @Mixin
    private Inputs inputs = new Inputs();

    @Mixin
    private Output output = new Output();

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "text",
            description = "text, json (one object), or jsonl (a conclusion a line).")
    private Format format = Format.text;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "en",
            description = "The language of the text: en or ar.")
    private Tongue lang = Tongue.en;

    @Option(
            names = "--verify",
            description = "Let a checker that shares no code with the engine replay every derivation first.")
    private boolean verify;

    @Override
    public Integer call() {
        Optional<Inputs.Read> read = inputs.read(output);
        if (read.isEmpty()) {
            return ExitCode.INVALID_INPUT;
        }
        Inputs.Read found = read.get();
        Set<KindId> kinds =
                found.dossier().events().values().stream().map(Event::kind).collect(Collectors.toSet());
        RuleSet applicable = found.ruleSet().applicableTo(kinds, found.dossier().vocabulary());
        Checked<DroolsReasoner> reasoner = DroolsReasoner.of(applicable, CacheFolder.path());
        if (reasoner.value().isEmpty()) {
            output.err().print(new ProblemText(output.errorStyle()).render(reasoner.problems()));
            return ExitCode.INVALID_INPUT;
        }
        Findings findings = reasoner.value().get().reason(found.dossier(), found.asOf());
        if (verify && !isSound(findings, found.ruleSet())) {
            return ExitCode.OUR_FAULT;
        }
        output.write(
                switch (format) {
                    case text -> new TextReport(findings, new Language(lang.name()), output.style()).render();
                    case json -> new JsonReport(findings, found.warnings()).render();
                    case jsonl -> new JsonReport(findings, found.warnings()).renderLines();
                });
        return ExitCode.DONE;
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
