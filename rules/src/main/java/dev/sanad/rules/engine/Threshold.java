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
 * @param distinct what makes two members count twice
 * @param atLeast how many are enough
 */
record Threshold(Distinct distinct, int atLeast) {
    static Threshold of(Counts counts) {
        return new Threshold(counts.distinct(), counts.atLeast());
    }

    boolean isReached(GroupNode group) {
        return count(group) >= atLeast;
    }

    /** How many members count; elements of a role of several count each. */
    int count(GroupNode group) {
        List<FactNode> members = group.members();
        if (distinct instanceof Distinct.ByRole byRole) {
            Set<Value> values = new HashSet<>();
            for (FactNode member : members) {
                Value value = member.valueOf(byRole.role());
                if (value != null) {
                    values.addAll(Values.elements(value));
                }
            }
            return values.size();
        }
        if (distinct instanceof Distinct.BySourceRoot) {
            Set<Object> roots = new HashSet<>();
            members.forEach(member -> roots.addAll(member.world().rootsOf(member.fact())));
            return roots.size();
        }
        return members.size();
    }
}
