package dev.sanad.core.justification;

import dev.sanad.core.fact.Value;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A derivation among others of its conclusion: by rule, then by bindings, then by premises, so that the order is the
 * same in every run. A derivation computes its bindings and premises on every call, so they are kept while it is
 * sorted.
 */
final class OrderedDerivation implements Comparable<OrderedDerivation> {
    private final Derivation derivation;
    private final RuleId rule;
    private @Nullable SortedMap<String, Value> bindings;
    private @Nullable List<Premise> premises;

    OrderedDerivation(Derivation derivation) {
        this.derivation = derivation;
        this.rule = derivation.rule().id();
    }

    Derivation derivation() {
        return derivation;
    }

    @Override
    public int compareTo(OrderedDerivation other) {
        int order = rule.compareTo(other.rule);
        order = order != 0 ? order : compareBindings(bindings(), other.bindings());
        return order != 0 ? order : comparePremises(premises(), other.premises());
    }

    /** Whether both are the same, as two alternatives of one rule can be. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OrderedDerivation derivation && compareTo(derivation) == 0;
    }

    @Override
    public int hashCode() {
        return rule.hashCode();
    }

    private SortedMap<String, Value> bindings() {
        SortedMap<String, Value> known = bindings;
        if (known == null) {
            known = derivation.bindings();
            bindings = known;
        }
        return known;
    }

    private List<Premise> premises() {
        List<Premise> known = premises;
        if (known == null) {
            known = derivation.premises();
            premises = known;
        }
        return known;
    }

    private static int compareBindings(SortedMap<String, Value> one, SortedMap<String, Value> other) {
        Iterator<Map.Entry<String, Value>> left = one.entrySet().iterator();
        Iterator<Map.Entry<String, Value>> right = other.entrySet().iterator();
        while (left.hasNext() && right.hasNext()) {
            Map.Entry<String, Value> mine = left.next();
            Map.Entry<String, Value> theirs = right.next();
            int order = mine.getKey().compareTo(theirs.getKey());
            order = order != 0 ? order : mine.getValue().compareTo(theirs.getValue());
            if (order != 0) {
                return order;
            }
        }
        return Boolean.compare(left.hasNext(), right.hasNext());
    }

    private static int comparePremises(List<Premise> one, List<Premise> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = compare(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private static int compare(Premise one, Premise other) {
        return inOrder(one).compareTo(inOrder(other));
    }

    private static String inOrder(Premise premise) {
        return premise.fold(held -> "Held " + held.fact().id(), Premise::toString, Premise::toString);
    }
}
