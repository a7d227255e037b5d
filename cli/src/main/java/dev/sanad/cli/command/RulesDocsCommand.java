package dev.sanad.cli.command;

import dev.sanad.cli.options.ExitCode;
import dev.sanad.cli.options.LimitOption;
import dev.sanad.cli.options.Output;
import dev.sanad.cli.options.RuleSetOption;
import dev.sanad.cli.options.TrustOption;
import dev.sanad.cli.options.Wiring;
import dev.sanad.core.Reasoner;
import dev.sanad.core.Stopped;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.text.Language;
import dev.sanad.render.internal.text.RuleMarkdown;
import dev.sanad.rules.internal.catalogue.RuleExample;
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
import java.util.function.Function;
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
        RuleMarkdown markdown = new RuleMarkdown(wanted, List.of(Language.ENGLISH, Language.ARABIC));
        Function<RuleSet, Reasoner> reasoners =
                some -> wiring.reasoners().with(some).orElseThrow();
        Checked<Reasoner> whole = wiring.reasoners().with(ruleSet.get());
        output.report(whole.problems()); // without its code, the rule set has no examples
        Map<String, String> pages = new TreeMap<>();
        try {
            for (Rule rule : wanted.rules()) {
                Optional<RuleExample> example =
                        whole.value().flatMap(usable -> RuleExample.of(rule, ruleSet.get(), reasoners));
                pages.put(rule.id() + ".md", markdown.page(rule, example));
            }
        } catch (Stopped stopped) {
            output.report(List.of(StoppedRun.problem(stopped, ruleSet.get())));
            return ExitCode.INVALID_INPUT;
        }
        pages.put("index.md", markdown.index());
        output.writeFiles(folder, pages);
        output.err().println("sanad: " + pages.size() + " pages in " + folder);
        return ExitCode.DONE;
    }
}
