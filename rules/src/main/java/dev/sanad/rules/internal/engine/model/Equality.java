package dev.sanad.rules.internal.engine.model;

import dev.sanad.core.fact.Value;
import dev.sanad.rules.internal.engine.node.Accessor;
import dev.sanad.rules.internal.engine.node.Comparison;
import dev.sanad.rules.internal.engine.node.Node;
import dev.sanad.rules.language.Computation;
import dev.sanad.rules.language.Condition.Distinct;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The equality of a read of this pattern's node and a read of an earlier one. */
record Equality(Accessor mine, Accessor other) implements Lookup {
    @Override
    public boolean holds(Node myNode, Node otherNode) {
        Value value = mine.value(myNode);
        Value wanted = other.value(otherNode);
        return value != null && wanted != null && Comparison.equal(value, wanted);
    }

    /**
     * Whether the values may be words. Words can be equal in several ways, so all of them share a key, and a lookup by
     * key alone is not enough.
     */
    @Override
    public boolean mayBeWords(Predicate<String> worded) {
        return mayBeWords(mine, worded) && mayBeWords(other, worded);
    }

    private static boolean mayBeWords(Accessor read, Predicate<String> worded) {
        return read.fold(new Accessor.Cases<>() {
            @Override
            public Boolean constant(Value value) {
                return false;
            }

            @Override
            public Boolean today() {
                return false;
            }

            @Override
            public Boolean itself() {
                return false;
            }

            @Override
            public Boolean role(String name) {
                return worded.test(name);
            }

            @Override
            public Boolean element() {
                return false;
            }

            @Override
            public Boolean members() {
                return false;
            }

            @Override
            public Boolean size(Distinct distinct) {
                return false;
            }

            @Override
            public Boolean through(Accessor facts, String role) {
                return true;
            }

            @Override
            public Boolean states(Accessor actors) {
                return false;
            }

            @Override
            public Boolean computed(Computation how, Accessor from) {
                return false;
            }

            @Override
            public Boolean together(List<Accessor> parts) {
                return false;
            }
        });
    }

    /** The key; two empty roles are not equal, so a missing value has different keys on either side. */
    @Override
    public Object keyOfMine(Node node) {
        return key(mine.value(node), "nothing here");
    }

    @Override
    public Object keyOfOther(Object node) {
        return key(other.value((Node) node), "nothing there");
    }

    @Override
    public boolean isNarrow(Predicate<String> ofFacts) {
        return mine.isItself() || mine.asRole().filter(ofFacts).isPresent();
    }

    private static Object key(@Nullable Value value, String nothing) {
        if (value == null) {
            return nothing;
        }
        return value.asText().isPresent() ? "words" : value;
    }
}
