package dev.sanad.rules.internal.engine.node;

import dev.sanad.core.actor.ActorId;
import dev.sanad.core.fact.Value;
import dev.sanad.core.source.SourceId;
import dev.sanad.rules.language.Condition.Counted;
import dev.sanad.rules.language.Condition.Distinct;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The threshold of a group.
 *
 * @param distinct the criterion for distinct members
 * @param atLeast the number required
 */
public record Threshold(Distinct distinct, int atLeast) {
    public static Threshold of(Counted counts) {
        return new Threshold(counts.distinct(), counts.atLeast());
    }

    public boolean isReached(GroupNode group) {
        return count(group) >= atLeast;
    }

    /** Whether these facts reach it. */
    public boolean isReached(Iterable<FactNode> members) {
        return count(members) >= atLeast;
    }

    /** The number of distinct members. */
    public int count(GroupNode group) {
        return count(group.members());
    }

    private int count(Iterable<FactNode> members) {
        Set<String> different = new HashSet<>();
        members.forEach(member -> different.addAll(countsAs(member)));
        return different.size();
    }

    /** The identities under which each member counts; each element of a role with several values counts. */
    public List<SortedSet<String>> countsAs(GroupNode group) {
        return group.members().stream().map(this::countsAs).toList();
    }

    private SortedSet<String> countsAs(FactNode member) {
        return distinct.fold(
                () -> new TreeSet<>(Set.of(member.fact().id().value())),
                role -> elements(member.valueOf(role)),
                role -> member.parties(role).states().stream()
                        .map(ActorId::value)
                        .collect(Collectors.toCollection(TreeSet::new)),
                () -> member.world().rootsOf(member.fact()).stream()
                        .map(SourceId::value)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static SortedSet<String> elements(@Nullable Value value) {
        SortedSet<String> marks = new TreeSet<>();
        if (value != null) {
            value.elements().forEach(element -> marks.add(String.join(" / ", element.texts())));
        }
        return marks;
    }
}
