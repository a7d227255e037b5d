package dev.sanad.rules.internal.engine.node;

import dev.sanad.core.time.TimeTest;
import dev.sanad.core.time.When;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A comparison of a fact's time with times that are read.
 *
 * @param test the relation with its lengths
 * @param other the read of the other times, all of which must pass the test
 */
public record TimeComparison(TimeTest test, Accessor other) implements NodeCheck {
    @Override
    public <T> T fold(Function<Comparison, T> role, Function<TimeComparison, T> time) {
        return time.apply(this);
    }

    @Override
    public boolean holds(Node myNode, Node otherNode) {
        When mine = ((FactNode) myNode).time();
        if (mine == null) {
            return false;
        }
        if (other.isItself()) {
            FactNode theirs = (FactNode) otherNode;
            return myNode == theirs
                    ? test.holdsWithItself(mine)
                    : theirs.time() != null && test.holds(mine, theirs.time());
        }
        List<@Nullable When> times = other.times(otherNode);
        for (When theirs : times) {
            if (theirs == null || !test.holds(mine, theirs)) {
                return false;
            }
        }
        return !times.isEmpty();
    }
}
