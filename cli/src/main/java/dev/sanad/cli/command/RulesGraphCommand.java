package dev.sanad.cli.command;

import dev.sanad.cli.options.ExitCode;
import dev.sanad.cli.options.LanguageOption;
import dev.sanad.cli.options.Output;
import dev.sanad.cli.options.RuleSetOption;
import dev.sanad.render.graph.RuleGraph;
import dev.sanad.rules.ruleset.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows which kinds rules need and conclude. */
@Command(
        name = "graph",
        mixinStandardHelpOptions = true,
        description = "Shows which kinds of facts each rule needs and concludes, in the order of application.")
final class RulesGraphCommand implements Callable<Integer> {
    enum Format {
        text,
        dot,
        mermaid
    }

    @Parameters(paramLabel = "RULE|PACK", arity = "0..*", description = "Rules or packs; default: all.")
    private List<String> names = new ArrayList<>();

    @Mixin
    private RuleSetOption catalogue = new RuleSetOption();

    @Mixin
    private Output output = new Output();

    @Mixin
    private LanguageOption tongue = new LanguageOption();

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "text",
            description = "text, dot (Graphviz), or mermaid.")
    private Format format = Format.text;

    @Override
    public Integer call() {
        Optional<RuleSet> ruleSet = catalogue.read(output);
        if (ruleSet.isEmpty()) {
            return ExitCode.INVALID_INPUT;
        }
        RuleSet wanted = catalogue.narrowed(names, ruleSet.get());
        RuleGraph graph = new RuleGraph(wanted, tongue.language());
        output.write(
                switch (format) {
                    case text -> graph.text(output.style());
                    case dot -> graph.dot();
                    case mermaid -> graph.mermaid();
                });
        return ExitCode.DONE;
    }
}
