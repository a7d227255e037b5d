package dev.sanad.rules.proof;

import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Value;
import dev.sanad.rules.language.Condition.Counts;
import dev.sanad.rules.language.Condition.Distinct;
import dev.sanad.rules.language.Scope;
import java.util.Comparator;
import java.util.List;

/**
 * The facts that a condition counts.
 *
 * @param members by id
 * @param distinct how many of them count
 */
record Group(List<Fact> members, int distinct) {
    static Group of(Counts counts, Scope scope, Environment environment) {
        List<Fact> members = new PatternJudge(counts.pattern())
                .matching(counts, scope, environment).stream()
                        .sorted(Comparator.comparing(Fact::id))
                        .toList();
        return new Group(members, distinct(counts.distinct(), members, environment.ground()));
    }

    private static int distinct(Distinct distinct, List<Fact> members, Ground ground) {
        if (distinct instanceof Distinct.ByRole by) {
            return (int) members.stream()
                    .flatMap(member -> Ground.role(member, by.role()).stream())
                    .flatMap(value -> Sets.elements(value).stream())
                    .distinct()
                    .count();
        }
        if (distinct instanceof Distinct.BySourceRoot) {
            return (int) members.stream()
                    .flatMap(member -> ground.rootsOf(member).stream())
                    .distinct()
                    .count();
        }
        return members.size();
    }

    /** The ids of the members, as a variable is bound to them. */
    Value value() {
        List<FactId> ids = members.stream().map(Fact::id).toList();
        return new Value.Facts(ids);
    }
}
