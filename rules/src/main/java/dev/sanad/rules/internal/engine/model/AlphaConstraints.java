package dev.sanad.rules.internal.engine.model;

import dev.sanad.core.fact.Value;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.rules.internal.engine.node.FactNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.drools.model.AlphaIndex;
import org.drools.model.Index.ConstraintType;
import org.drools.model.PatternDSL;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.functions.Function1;
import org.drools.model.functions.Predicate1;

/**
 * Literal constraints, each made once for a whole model.
 *
 * <p>Drools hashes three or more literal constraints on one field. Two of them with one literal but
 * different ids or predicates then overwrite each other, and the earlier rule silently never matches. So
 * one predicate, one id and one index stand for each distinct constraint.
 */
final class AlphaConstraints {
    private final Map<String, Constant> constants = new HashMap<>();
    private final Map<String, Integer> fields = new HashMap<>();

    private record Constant(String id, Predicate1<FactNode> predicate, Optional<AlphaIndex<FactNode, Object>> index) {}

    /** Adds a constraint that cannot be indexed; {@code words} distinguish such constraints. */
    void add(PatternDef<FactNode> pattern, String words, Supplier<Predicate1<FactNode>> predicate) {
        Constant known = constants.get(words);
        if (known == null) {
            known = new Constant(nextId(), predicate.get(), Optional.empty());
            constants.put(words, known);
        }
        apply(pattern, known);
    }

    /** Adds a constraint for a kind without subkinds. */
    void addKind(PatternDef<FactNode> pattern, KindId kind) {
        addEqual(
                pattern,
                "kind",
                kind.value(),
                kind,
                FactNode::kind,
                () -> node -> node.kind().equals(kind));
    }

    /** Adds a constraint that a role equals a value. */
    void addRole(PatternDef<FactNode> pattern, String role, Value value, Predicate1<FactNode> predicate) {
        String words = value.sort() + "\u001F" + String.join("\u001F", value.texts());
        // Drools hashes the value of a field, and cannot hash null.
        addEqual(
                pattern,
                "role " + role,
                words,
                value,
                node -> Objects.requireNonNullElse(node.valueOf(role), ""),
                () -> predicate);
    }

    private void addEqual(
            PatternDef<FactNode> pattern,
            String field,
            String words,
            Object value,
            Function1<FactNode, Object> read,
            Supplier<Predicate1<FactNode>> predicate) {
        String key = field + "\u001E" + words;
        Constant known = constants.get(key);
        if (known == null) {
            int number = fields.computeIfAbsent(field, none -> fields.size());
            AlphaIndex<FactNode, Object> index =
                    PatternDSL.alphaIndexedBy(Object.class, ConstraintType.EQUAL, number, read, value);
            known = new Constant(nextId(), predicate.get(), Optional.of(index));
            constants.put(key, known);
        }
        apply(pattern, known);
    }

    private String nextId() {
        return "alpha-" + constants.size();
    }

    private static void apply(PatternDef<FactNode> pattern, Constant constant) {
        if (constant.index().isPresent()) {
            pattern.expr(constant.id(), constant.predicate(), constant.index().get());
        } else {
            pattern.expr(constant.id(), constant.predicate());
        }
    }
}
