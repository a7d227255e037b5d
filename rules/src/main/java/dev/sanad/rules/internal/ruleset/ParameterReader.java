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
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the parameters of a rule set, and replaces some of them. */
public final class ParameterReader {
    private final ReadingContext reading;
    private final Map<String, String> replacements;
    private final Map<String, YamlNode> found = new TreeMap<>();
    private final Map<String, YamlNode> ofBuiltIn = new TreeMap<>();
    private List<Entry> own = List.of();

    /**
     * A reader.
     *
     * @param replacements the replacement values by name, written as in a rule set
     */
    public ParameterReader(ReadingContext reading, Map<String, String> replacements) {
        this.reading = reading;
        this.replacements = replacements;
    }

    /** Reads the parameters of the built-in rule set: built-in rules use them where another sets none. */
    public void readBuiltIn(Fields ruleSet) {
        entries(ruleSet).forEach(entry -> ofBuiltIn.put(entry.key().text(), entry.value()));
    }

    /** Lets all rules use the parameters of the built-in rule set, since there is no other. */
    public void useBuiltIn() {
        found.putAll(ofBuiltIn);
        replacements.forEach(this::replace);
    }

    /** Reads the parameters of the rule set itself. */
    public void read(Fields ruleSet) {
        own = entries(ruleSet);
        own.forEach(this::add);
        replacements.forEach(this::replace);
    }

    /** The parameters that rules may use. */
    public Parameters values() {
        return new Parameters(found, ofBuiltIn);
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
        Set<String> known = new TreeSet<>(found.keySet());
        known.addAll(ofBuiltIn.keySet());
        if (!known.contains(name)) {
            reading.problems()
                    .error(
                            RuleSetCodes.UNKNOWN_PARAMETER,
                            SourceMark.of(source),
                            "the rule set has no parameter '" + name + "'",
                            Suggestion.remedy(name, known));
        } else {
            YamlTree.documents(source, Form.RULE_SET, reading.problems()).stream()
                    .findFirst()
                    .ifPresent(node -> found.put(name, node));
        }
    }
}
