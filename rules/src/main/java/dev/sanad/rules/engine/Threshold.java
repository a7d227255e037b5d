package dev.sanad.rules.engine;

import dev.sanad.core.fact.Value;
import dev.sanad.rules.language.Condition.Counts;
import dev.sanad.rules.language.Condition.Distinct;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * When a group is large enough.
 *
 * @param counts the condition that counts it
 */
record Threshold(Counts counts) {
    boolean isReached(GroupNode group) {
        return distinct(group) >= counts.atLeast();
    }

    /** How many members count; elements of a role of several count each. */
    int distinct(GroupNode group) {
        List<FactNode> members = group.members();
        if (counts.distinct() instanceof Distinct.ByRole byRole) {
            Set<Value> values = new HashSet<>();
            for (FactNode member : members) {
                Value value = member.role(byRole.role());
                if (value != null) {
                    values.addAll(Values.elements(value));
                }
            }
            return values.size();
        }
        if (counts.distinct() instanceof Distinct.BySourceRoot) {
            Set<Object> roots = new HashSet<>();
            members.forEach(member -> roots.addAll(member.world().rootsOf(member.fact())));
            return roots.size();
        }
        return members.size();
    }
}
