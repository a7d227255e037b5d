package dev.sanad.rules.question;

import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.internal.vocabulary.CommonRole;
import dev.sanad.core.justification.Sought;
import dev.sanad.rules.internal.semantics.Bindings;
import dev.sanad.rules.internal.semantics.Group;
import dev.sanad.rules.internal.semantics.PatternInstantiation;
import dev.sanad.rules.internal.semantics.PatternJudge;
import dev.sanad.rules.internal.semantics.RoleJudge;
import dev.sanad.rules.internal.semantics.Sets;
import dev.sanad.rules.language.Condition.Literal;
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

    static List<Verdict> of(PartialMatch partial) {
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < partial.match().clause().conditions().size(); i++) {
            verdicts.add(of(partial, i));
        }
        return verdicts;
    }

    private static Verdict of(PartialMatch partial, int number) {
        Literal condition = partial.condition(number);
        Sought sought = new PatternInstantiation(partial.match().bindings()).of(condition.pattern());
        return condition.fold(
                held -> {
                    Fact fact = partial.match().held().get(number);
                    return fact == null
                            ? new Verdict(
                                    Verdict.Sort.HELD,
                                    sought,
                                    1,
                                    false,
                                    List.of(),
                                    closest(partial, number),
                                    rejected(partial, number))
                            : new Verdict(Verdict.Sort.HELD, sought, 1, true, List.of(fact), List.of(), List.of());
                },
                absent -> {
                    List<Fact> blockers = partial.blockers(absent);
                    return new Verdict(
                            Verdict.Sort.ABSENT, sought, 0, blockers.isEmpty(), blockers, List.of(), List.of());
                },
                counted -> {
                    Group group = partial.match().groups().get(number);
                    boolean met = !partial.match().isTooFew(number);
                    return new Verdict(
                            Verdict.Sort.COUNTED,
                            sought,
                            counted.atLeast(),
                            met,
                            group == null ? List.of() : group.members(),
                            met ? List.of() : closest(partial, number),
                            met ? List.of() : rejected(partial, number));
                });
    }

    /** The rejected conclusions that would meet a condition. */
    private static List<Conclusion> rejected(PartialMatch partial, int number) {
        Pattern pattern = partial.condition(number).pattern();
        Bindings bindings = partial.match().bindings();
        return bindings.factBase().rejected(pattern.kind()).stream()
                .filter(conclusion -> differences(conclusion, pattern, bindings).isEmpty())
                .toList();
    }

    /** The facts of the kind that are closest to meeting a condition. */
    static List<Closest> closest(PartialMatch partial, int number) {
        Literal condition = partial.condition(number);
        Pattern pattern = condition.pattern();
        Bindings bindings = partial.match().bindings();
        return bindings.factBase().ofKind(pattern.kind()).stream()
                .map(fact -> new Closest(fact, differences(fact, pattern, bindings)))
                .filter(closest -> condition.isHeld() && !closest.differs().isEmpty())
                .filter(closest -> !closest.differs().contains(IDENTITY))
                .sorted(Comparator.comparing(
                                (Closest closest) -> closest.differs().size())
                        .thenComparing(closest -> closest.fact().id()))
                .limit(MOST_CLOSEST)
                .toList();
    }

    /** What a condition asks to be otherwise in a fact. */
    static List<String> differences(Fact fact, PartialMatch partial, int number) {
        return differences(
                fact, partial.condition(number).pattern(), partial.match().bindings());
    }

    private static List<String> differences(Fact fact, Pattern pattern, Bindings bindings) {
        TreeSet<String> differs = new TreeSet<>();
        pattern.tests().stream()
                .filter(test -> bindings.knows(test.operand())
                        ? !new RoleJudge(bindings).meets(fact, test)
                        : fact.valueOf(test.role()).isEmpty())
                .forEach(test -> differs.add(test.role()));
        pattern.saves().stream()
                .filter(save -> fact.valueOf(save.role())
                        .filter(value -> bindings.find(save.variable()).stream()
                                .allMatch(bound -> Sets.areEqual(value, bound.value())))
                        .isEmpty())
                .forEach(save -> differs.add(save.role()));
        pattern.times().stream()
                .filter(time -> bindings.knows(time.to()))
                .filter(time -> !PatternJudge.lies(fact, time, bindings))
                .forEach(time -> differs.add(CommonRole.TIME.keyword()));
        if (!pattern.modalities().contains(fact.modality())) {
            differs.add("modality");
        }
        if (pattern.worth().asksForCertainty()
                && !pattern.worth().certainties().contains(bindings.factBase().certainty(fact))) {
            differs.add("certainty");
        }
        if (!PatternJudge.hasRoots(fact, pattern.worth(), bindings.factBase())) {
            differs.add("roots");
        }
        boolean isOther = pattern.as()
                .flatMap(bindings::find)
                .filter(bound -> !Objects.equals(bound.value(), PatternJudge.itself(fact)))
                .isPresent();
        if (isOther) {
            differs.add(IDENTITY);
        }
        return List.copyOf(differs);
    }
}
