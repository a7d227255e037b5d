package dev.sanad.rules.internal.semantics;

import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Value;
import dev.sanad.rules.language.Condition.Counts;
import dev.sanad.rules.language.Condition.Distinct;
import dev.sanad.rules.language.Scope;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The facts that a condition counts.
 *
 * @param members by id
 * @param countsAs what each of them counts as
 */
public record Group(List<Fact> members, List<SortedSet<String>> countsAs) {
    static Group of(Counts counts, Scope scope, Bindings bindings) {
        List<Fact> members = new PatternJudge(counts.pattern())
                .matching(counts, scope, bindings).stream()
                        .sorted(Comparator.comparing(Fact::id))
                        .toList();
        return new Group(
                members,
                members.stream()
                        .map(member -> countsAs(counts.distinct(), member, bindings.factBase()))
                        .toList());
    }

    private static SortedSet<String> countsAs(Distinct distinct, Fact member, FactBase factBase) {
        SortedSet<String> marks = new TreeSet<>();
        if (distinct instanceof Distinct.ByRole by) {
            FactBase.role(member, by.role()).stream()
                    .flatMap(value -> Sets.elements(value).stream())
                    .forEach(element -> marks.add(String.join(" / ", element.texts())));
        } else if (distinct instanceof Distinct.BySourceRoot) {
            factBase.rootsOf(member).forEach(root -> marks.add(root.value()));
        } else {
            marks.add(member.id().value());
        }
        return marks;
    }

    /** How many of the members count. */
    public int distinct() {
        return (int) countsAs.stream().flatMap(SortedSet::stream).distinct().count();
    }

    /** The ids of the members, as a variable is bound to them. */
    Value value() {
        List<FactId> ids = members.stream().map(Fact::id).toList();
        return new Value.Facts(ids);
    }
}
