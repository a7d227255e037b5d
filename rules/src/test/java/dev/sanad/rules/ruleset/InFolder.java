package dev.sanad.rules.ruleset;

import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A rule set in a folder, with the files beside it. */
record InFolder(Path folder) {
    /** A rule of this name over the built-in vocabulary. */
    static String rule(String name) {
        return "rule: " + name + "\nwhen: [{ fact: call-held, as: $c, where: { participants: $p } }]\n"
                + "then: { conclude: solidarity-signal, with: { parties: $p, shown-by: $c } }\n";
    }

    InFolder with(String name, String text) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), text);
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The rule set with these lines after its name and vocabulary, which are lines 1 and 2. */
    Checked<RuleSet> set(String lines) {
        return with("set.yaml", "rule-set: mine\nvocabulary: diplomacy\n" + lines)
                .read("set.yaml");
    }

    Checked<RuleSet> read(String name) {
        return RuleSetReader.read(folder.resolve(name), name);
    }

    /** The names of the rules of a rule set that must be good. */
    static List<String> rules(Checked<RuleSet> read) {
        return read.orElseThrow().rules().stream()
                .map(rule -> rule.id().value())
                .sorted()
                .toList();
    }

    static List<String> reported(Checked<RuleSet> read) {
        return read.problems().stream().map(Problem::toString).toList();
    }
}
