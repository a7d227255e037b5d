package dev.sanad.rules.internal.engine.node;

import dev.sanad.core.fact.Value;
import dev.sanad.rules.language.Condition.Counts;
import dev.sanad.rules.language.Condition.Distinct;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * When a group is large enough.
 *
 * @param distinct what makes two members count twice
 * @param atLeast how many are enough
 */
public record Threshold(Distinct distinct, int atLeast) {
    public static Threshold of(Counts counts) {
        return new Threshold(counts.distinct(), counts.atLeast());
    }

    public boolean isReached(GroupNode group) {
        return count(group) >= atLeast;
    }

    /** How many members count. */
    public int count(GroupNode group) {
        Set<String> different = new HashSet<>();
        group.members().forEach(member -> different.addAll(countsAs(member)));
        return different.size();
    }

    /** What each member counts as: elements of a role of several count each. */
    public List<SortedSet<String>> countsAs(GroupNode group) {
        return group.members().stream().map(this::countsAs).toList();
    }

    private SortedSet<String> countsAs(FactNode member) {
        SortedSet<String> marks = new TreeSet<>();
        if (distinct instanceof Distinct.ByRole byRole) {
            Value value = member.valueOf(byRole.role());
            if (value != null) {
                Values.elements(value).forEach(element -> marks.add(String.join(" / ", element.texts())));
            }
        } else if (distinct instanceof Distinct.BySourceRoot) {
            member.world().rootsOf(member.fact()).forEach(root -> marks.add(root.value()));
        } else {
            marks.add(member.fact().id().value());
        }
        return marks;
    }
}
