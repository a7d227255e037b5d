package dev.sanad.rules.internal.semantics;

import dev.sanad.core.actor.ActorId;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Value;
import dev.sanad.core.source.SourceId;
import dev.sanad.rules.internal.language.Reading;
import dev.sanad.rules.internal.language.Scope;
import dev.sanad.rules.language.Condition.Counted;
import dev.sanad.rules.language.Condition.Distinct;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The facts that a condition counts.
 *
 * @param members the members by id
 * @param countsAs what each of them counts as
 */
public record Group(List<Fact> members, List<SortedSet<String>> countsAs) {
    static Group of(Counted counts, Scope scope, Bindings bindings, Reading reading) {
        List<Fact> members = new PatternJudge(counts.pattern(), reading)
                .matching(counts, scope, bindings)
                .sorted(Comparator.comparing(Fact::id))
                .toList();
        return of(members, counts.distinct(), bindings.factBase());
    }

    static Group of(List<Fact> members, Distinct distinct, FactBase factBase) {
        return new Group(
                members,
                members.stream()
                        .map(member -> countsAs(distinct, member, factBase))
                        .toList());
    }

    private static SortedSet<String> countsAs(Distinct distinct, Fact member, FactBase factBase) {
        Stream<String> marks =
                distinct.fold(
                        () -> Stream.of(member.id().value()),
                        role -> member.valueOf(role).stream()
                                .flatMap(value -> value.elements().stream())
                                .map(element -> String.join(" / ", element.texts())),
                        role -> factBase
                                .parties(member.valueOf(role).map(Value::actors).orElse(List.of()), member.time())
                                .states()
                                .stream()
                                .map(ActorId::value),
                        () -> factBase.rootsOf(member).stream().map(SourceId::value));
        return marks.collect(Collectors.toCollection(TreeSet::new));
    }

    /** The number of distinct members. */
    public int distinct() {
        return (int) countsAs.stream().flatMap(SortedSet::stream).distinct().count();
    }

    /** The ids of the members, as the value of a variable. */
    Value value() {
        List<FactId> ids = members.stream().map(Fact::id).toList();
        return new Value.Facts(ids);
    }
}
