package dev.sanad.rules.proof;

import dev.sanad.core.fact.Fact;
import dev.sanad.core.justification.Sought;
import dev.sanad.rules.language.Condition.Asking;
import dev.sanad.rules.language.Condition.Counts;
import dev.sanad.rules.language.Condition.Holds;
import dev.sanad.rules.language.Condition.Lacks;
import dev.sanad.rules.language.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/** The verdicts on the conditions of an attempt: whether they are met, by which facts, and which facts come close. */
final class Verdicts {
    private static final int MOST_CLOSEST = 3;
    /** The difference that no other fact is close to, if a particular fact is meant. */
    private static final String IDENTITY = "id";

    private Verdicts() {}

    static List<Verdict> of(Partial partial) {
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < partial.match().clause().conditions().size(); i++) {
            verdicts.add(of(partial, i));
        }
        return verdicts;
    }

    private static Verdict of(Partial partial, int number) {
        Asking condition = partial.condition(number);
        Sought sought = new Wanted(partial.match().environment()).of(condition.pattern());
        if (condition instanceof Lacks lacks) {
            List<Fact> blockers = partial.blockers(lacks);
            return new Verdict(Verdict.Sort.ABSENT, sought, 0, blockers.isEmpty(), blockers, List.of());
        }
        if (condition instanceof Counts counts) {
            Group group = partial.match().groups().get(number);
            boolean met = partial.match().isEnough(number);
            List<Fact> members = group == null ? List.of() : group.members();
            return new Verdict(
                    Verdict.Sort.COUNTED,
                    sought,
                    counts.atLeast(),
                    met,
                    members,
                    met ? List.of() : closest(partial, number));
        }
        Fact held = partial.match().held().get(number);
        return held == null
                ? new Verdict(Verdict.Sort.HELD, sought, 1, false, List.of(), closest(partial, number))
                : new Verdict(Verdict.Sort.HELD, sought, 1, true, List.of(held), List.of());
    }

    /** The facts of the kind that are closest to meeting a condition. */
    static List<Closest> closest(Partial partial, int number) {
        Asking condition = partial.condition(number);
        Pattern pattern = condition.pattern();
        Environment environment = partial.match().environment();
        return environment.ground().ofKind(pattern.kind()).stream()
                .map(fact -> new Closest(fact, differences(fact, pattern, environment)))
                .filter(closest ->
                        condition instanceof Holds && !closest.differs().isEmpty())
                .filter(closest -> !closest.differs().contains(IDENTITY))
                .sorted(Comparator.comparing(
                                (Closest closest) -> closest.differs().size())
                        .thenComparing(closest -> closest.fact().id()))
                .limit(MOST_CLOSEST)
                .toList();
    }

    private static List<String> differences(Fact fact, Pattern pattern, Environment environment) {
        TreeSet<String> differs = new TreeSet<>();
        pattern.tests().stream()
                .filter(test -> environment.knows(test.operand())
                        ? !new RoleJudge(environment).meets(fact, test)
                        : Ground.role(fact, test.role()).isEmpty())
                .forEach(test -> differs.add(test.role()));
        pattern.saves().stream()
                .filter(save -> Ground.role(fact, save.role())
                        .filter(value -> environment.find(save.variable()).stream()
                                .allMatch(bound -> Sets.areEqual(value, bound.value())))
                        .isEmpty())
                .forEach(save -> differs.add(save.role()));
        pattern.times().stream()
                .filter(time -> environment.knows(time.to()))
                .filter(time -> !PatternJudge.lies(fact, time, environment))
                .forEach(time -> differs.add("time"));
        if (!pattern.modalities().contains(fact.modality())) {
            differs.add("modality");
        }
        if (pattern.asksForCertainty()
                && !pattern.certainties().contains(environment.ground().certainty(fact))) {
            differs.add("certainty");
        }
        boolean isOther = pattern.as()
                .flatMap(environment::find)
                .filter(bound -> !Objects.equals(bound.value(), PatternJudge.itself(fact)))
                .isPresent();
        if (isOther) {
            differs.add(IDENTITY);
        }
        return List.copyOf(differs);
    }
}
