package dev.sanad.cli.command;

import dev.sanad.cli.options.ExitCode;
import dev.sanad.cli.options.LimitOption;
import dev.sanad.cli.options.Output;
import dev.sanad.cli.options.Pages;
import dev.sanad.cli.options.RuleSetOption;
import dev.sanad.cli.options.TrustOption;
import dev.sanad.cli.options.Wiring;
import dev.sanad.core.Stopped;
import dev.sanad.core.text.Language;
import dev.sanad.render.answer.RuleAnswer;
import dev.sanad.render.answer.RuleListAnswer;
import dev.sanad.rules.cases.RuleExample;
import dev.sanad.rules.internal.engine.StoppedRun;
import dev.sanad.rules.language.Rule;
import dev.sanad.rules.ruleset.RuleSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a page for each rule. */
@Command(
        name = "docs",
        mixinStandardHelpOptions = true,
        description =
                "Writes a Markdown page for each rule, in English and Arabic: its sentence, its conditions in words,"
                        + " an example from its cases and its references; and an index of the pages.")
final class RulesDocsCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Parameters(paramLabel = "RULE|PACK", arity = "0..*", description = "Rules or packs; default: all.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--to", paramLabel = "FOLDER", required = true, description = "The folder for the pages.")
    private Path folder = Path.of(".");

    @Mixin
    private final RuleSetOption catalogue;

    @Mixin
    private final TrustOption trust = new TrustOption();

    @Mixin
    private final LimitOption limit = new LimitOption();

    @Mixin
    private Output output = new Output();

    RulesDocsCommand(Wiring wiring) {
        this.wiring = wiring;
        this.catalogue = new RuleSetOption(wiring);
    }

    @Override
    public Integer call() {
        trust.addTo(wiring);
        limit.addTo(wiring);
        Optional<RuleSet> ruleSet = catalogue.read(output);
        if (ruleSet.isEmpty()) {
            return ExitCode.INVALID_INPUT;
        }
        RuleSet wanted = catalogue.narrowed(names, ruleSet.get());
        output.report(wiring.reasoners().with(ruleSet.get()).problems()); // without its code, it has no examples
        Pages page = new Pages(wiring);
        Map<String, String> pages = new TreeMap<>();
        try {
            for (Rule rule : wanted.rules()) {
                pages.put(
                        rule.id() + ".md",
                        page.of(
                                new RuleAnswer(
                                        rule,
                                        ruleSet.get(),
                                        () -> RuleExample.of(rule, ruleSet.get(), wiring.reasoners())),
                                Language.ENGLISH));
            }
            pages.put("index.md", page.of(new RuleListAnswer(wanted), Language.ENGLISH));
        } catch (Stopped stopped) {
            output.report(List.of(StoppedRun.problem(stopped, ruleSet.get())));
            return ExitCode.INVALID_INPUT;
        }
        output.writeFiles(folder, pages);
        output.note(pages.size() + " pages in " + folder);
        return ExitCode.DONE;
    }
}
