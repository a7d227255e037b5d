package dev.sanad.rules.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.drools.model.AlphaIndex;
import org.drools.model.Index.ConstraintType;
import org.drools.model.PatternDSL;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.functions.Predicate1;

/**
 * Literal constraints, each made once for a whole model.
 *
 * <p>Drools hashes three or more literal constraints on one field. Two of them with one literal but
 * different ids or predicates then overwrite each other, and the earlier rule silently never matches. So
 * one predicate, one id and one index stand for each distinct constraint.
 */
final class AlphaConstraints {
    private final Map<Object, Constant> constants = new HashMap<>();
    private final Map<Object, Integer> fields = new HashMap<>();

    private record Constant(String id, Predicate1<FactNode> predicate, Optional<AlphaIndex<FactNode, Object>> index) {}

    /** Asks for what cannot be indexed. */
    void add(PatternDef<FactNode> pattern, Object key, Supplier<Predicate1<FactNode>> predicate) {
        apply(pattern, constants.computeIfAbsent(key, none -> new Constant(nextId(), predicate.get(), Optional.empty())));
    }

    /** Asks for a field to be equal to a value. */
    void addEqual(PatternDef<FactNode> pattern, Field field, Object value, Supplier<Predicate1<FactNode>> predicate) {
        record Equality(Field field, Object value) {}
        Equality key = new Equality(field, value);
        Constant known = constants.get(key);
        if (known == null) {
            int number = fields.computeIfAbsent(field, none -> fields.size());
            AlphaIndex<FactNode, Object> index = PatternDSL.alphaIndexedBy(
                    Object.class, ConstraintType.EQUAL, number, node -> field.of(node), value);
            known = new Constant(nextId(), predicate.get(), Optional.of(index));
            constants.put(key, known);
        }
        apply(pattern, known);
    }

    /** A field that literals are compared with. */
    record Field(String role) {
        static final Field KIND = new Field("");

        Object of(FactNode node) {
            if (equals(KIND)) {
                return node.kind();
            }
            Object value = node.role(role);
            // Drools hashes what a field holds, and cannot hash nothing.
            return value == null ? "" : value;
        }
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
