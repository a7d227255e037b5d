package dev.sanad.rules.ruleset;

import dev.sanad.core.internal.yaml.Fields;
import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.internal.yaml.YamlNode.Entry;
import dev.sanad.core.internal.yaml.YamlTree;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.problem.Suggestion;
import dev.sanad.rules.language.Parameters;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the parameters that a rule set sets, and puts others in their place. */
final class ParameterReader {
    private final ReadingContext reading;
    private final Map<String, String> replacements;
    private final Map<String, YamlNode> found = new TreeMap<>();
    private List<Entry> own = List.of();

    /**
     * A reader.
     *
     * @param replacements values as a rule set would write them, by name
     */
    ParameterReader(ReadingContext reading, Map<String, String> replacements) {
        this.reading = reading;
        this.replacements = replacements;
    }

    /** Reads those of another rule set, which are not the user's to mend. */
    void readDefaults(Fields ruleSet) {
        entries(ruleSet).forEach(this::add);
        replacements.forEach(this::replace);
    }

    /** Reads those of the rule set itself. */
    void read(Fields ruleSet) {
        own = entries(ruleSet);
        own.forEach(this::add);
        replacements.forEach(this::replace);
    }

    /** What rules may ask for. */
    Parameters values() {
        return new Parameters(found);
    }

    /** Warns of what is set, and no rule has asked for. */
    void warnOfUnused(Parameters values) {
        for (Entry entry : own) {
            if (!values.used().contains(entry.key().text())) {
                reading.problems()
                        .warning(
                                RuleSetCodes.UNUSED_PARAMETER,
                                entry.key().mark(),
                                "no rule uses the parameter '" + entry.key().text() + "'",
                                Suggestion.remedy(entry.key().text(), values.used()));
            }
        }
    }

    private List<Entry> entries(Fields ruleSet) {
        return ruleSet.optional("parameters")
                .flatMap(node -> reading.fields(node, "'parameters'"))
                .map(Fields::rest)
                .orElse(List.of());
    }

    private void add(Entry entry) {
        reading.id(entry.key(), "a parameter's name").ifPresent(name -> found.put(name, entry.value()));
    }

    private void replace(String name, String value) {
        SourceFile source = new SourceFile("--set " + name, value);
        if (!found.containsKey(name)) {
            reading.problems()
                    .error(
                            RuleSetCodes.UNKNOWN_PARAMETER,
                            SourceMark.of(source),
                            "the rule set has no parameter '" + name + "'",
                            Suggestion.remedy(name, found.keySet()));
        } else {
            YamlTree.documents(source, Form.RULE_SET, reading.problems()).stream()
                    .findFirst()
                    .ifPresent(node -> found.put(name, node));
        }
    }
}
