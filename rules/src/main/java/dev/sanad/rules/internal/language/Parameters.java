package dev.sanad.rules.internal.language;

import dev.sanad.core.internal.problem.Suggestion;
import dev.sanad.core.internal.yaml.Fields;
import dev.sanad.core.internal.yaml.PackedTrees;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlNode;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The parameters of a rule set as written; each place that uses one determines its type. */
public final class Parameters {
    private final Map<String, YamlNode> values;
    private final Map<String, YamlNode> ofBuiltIn;
    private final Set<String> used = new TreeSet<>();

    /**
     * The given parameters by name.
     *
     * @param ofBuiltIn those of the built-in rule set, which built-in rules use where this one sets none
     */
    public Parameters(Map<String, YamlNode> values, Map<String, YamlNode> ofBuiltIn) {
        this.values = new TreeMap<>(values);
        this.ofBuiltIn = new TreeMap<>(ofBuiltIn);
    }

    /** The names that rules have used. */
    public Set<String> used() {
        return Collections.unmodifiableSet(used);
    }

    /**
     * The value to read at a place: the node itself, or the parameter that {@code { parameter: name }} names;
     * empty, with a problem, if the rule set does not set it.
     */
    Optional<YamlNode> resolve(YamlNode node, ReadingContext reading) {
        if (!isReference(node)) {
            return Optional.of(node);
        }
        Fields fields = reading.fields(node, "a parameter").orElseThrow();
        Optional<YamlNode> nameNode = fields.required("parameter");
        fields.finish();
        boolean isBuiltIn = node.mark().file().name().startsWith(PackedTrees.PREFIX);
        Map<String, YamlNode> known = new TreeMap<>(isBuiltIn ? ofBuiltIn : Map.of());
        known.putAll(values);
        return nameNode.flatMap(named -> reading.id(named, "a parameter's name"))
                .flatMap(name -> {
                    if (used.add(name) && !known.containsKey(name)) {
                        reading.problems()
                                .error(
                                        RuleCodes.UNKNOWN_PARAMETER,
                                        node.mark(),
                                        "the rule set sets no parameter '" + name + "'",
                                        Suggestion.closest(name, known.keySet())
                                                .map(close ->
                                                        "it sets '" + close + "': use the same name in both places")
                                                .orElse("add it under 'parameters' of the rule set"));
                    }
                    return Optional.ofNullable(known.get(name));
                });
    }

    static boolean isReference(YamlNode node) {
        return node.find("parameter").isPresent();
    }
}
