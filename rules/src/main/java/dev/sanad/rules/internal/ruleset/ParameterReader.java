package dev.sanad.rules.internal.ruleset;

import dev.sanad.core.internal.problem.Suggestion;
import dev.sanad.core.internal.yaml.Fields;
import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.internal.yaml.YamlNode.Entry;
import dev.sanad.core.internal.yaml.YamlTree;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.rules.internal.language.Parameters;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the parameters of a rule set, and replaces some of them. */
public final class ParameterReader {
    private final ReadingContext reading;
    private final Map<String, String> replacements;
    private final Map<String, YamlNode> found = new TreeMap<>();
    private List<Entry> own = List.of();
    private SourceMark place = SourceMark.of(new SourceFile("rule set", ""));

    /**
     * A reader.
     *
     * @param replacements the replacement values by name, written as in a rule set
     */
    public ParameterReader(ReadingContext reading, Map<String, String> replacements) {
        this.reading = reading;
        this.replacements = replacements;
    }

    /** Reads the parameters of another rule set, which the user cannot fix. */
    public void readDefaults(Fields ruleSet) {
        entries(ruleSet).forEach(this::add);
        place = ruleSet.mark();
        replacements.forEach(this::replace);
    }

    /** Reads the parameters of the rule set itself. */
    public void read(Fields ruleSet) {
        own = entries(ruleSet);
        place = ruleSet.mark();
        own.forEach(this::add);
        replacements.forEach(this::replace);
    }

    /** The parameters that rules may use. */
    public Parameters values() {
        return new Parameters(found, place);
    }

    /** Warns of parameters that no rule has used. */
    public void warnOfUnused(Parameters values) {
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
