package dev.sanad.cli.command;

import dev.sanad.cli.options.ExitCode;
import dev.sanad.cli.options.Output;
import dev.sanad.cli.options.RuleSetOption;
import dev.sanad.cli.options.Wiring;
import dev.sanad.render.internal.json.SchemaJson;
import dev.sanad.rules.ruleset.RuleSet;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the JSON Schemas of files. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = "Writes the JSON Schema of a file form, made from the rule set's vocabulary, so that editors"
                + " complete kinds, roles and values.",
        footer = {
            "",
            "In an editor with a YAML language server, choose one with a first line such as",
            "# yaml-language-server: $schema=schemas/dossier.schema.json"
        })
final class SchemaCommand implements Callable<Integer> {
    enum Form {
        dossier,
        cast,
        vocabulary,
        rules,
        rule_set,
        cases;

        @Override
        public String toString() {
            return name().replace('_', '-');
        }
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FORM",
            arity = "0..1",
            description = "dossier, cast, vocabulary, rules, rule-set or cases.")
    private @Nullable Form form;

    @Option(names = "--to", paramLabel = "FOLDER", description = "Write the schemas of all forms to this folder.")
    private @Nullable Path folder;

    @Mixin
    private final RuleSetOption catalogue;

    @Mixin
    private Output output = new Output();

    SchemaCommand(Wiring wiring) {
        this.catalogue = new RuleSetOption(wiring);
    }

    @Override
    public Integer call() {
        if ((form == null) == (folder == null)) {
            throw new ParameterException(spec.commandLine(), "name a form, or give --to FOLDER to write them all");
        }
        Optional<RuleSet> ruleSet = catalogue.read(output);
        if (ruleSet.isEmpty()) {
            return ExitCode.INVALID_INPUT;
        }
        Map<String, String> schemas = SchemaJson.of(ruleSet.get().vocabulary());
        if (folder == null) {
            output.write(schemas.getOrDefault(String.valueOf(form), ""));
        } else {
            Map<String, String> files = new TreeMap<>();
            schemas.forEach((name, schema) -> files.put(name + ".schema.json", schema));
            output.writeFiles(folder, files);
        }
        return ExitCode.DONE;
    }
}
