package dev.sanad.rules.internal.ruleset;

import dev.sanad.core.Findings;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.time.Length;
import dev.sanad.core.time.When;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.rules.language.Operand;
import dev.sanad.rules.language.Pattern;
import dev.sanad.rules.ruleset.RuleSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The days on which time alone may change the findings: after the last day for which a rule waits, and where a fact
 * that rules compare with today begins or ends, or is as far from it as they require. There may be days too many, but
 * none is missing.
 */
public final class DueDays implements Function<Findings, Collection<LocalDate>> {
    private final Set<KindId> kinds = new HashSet<>();
    private final Set<Length> lengths = new HashSet<>();

    /**
     * The due days of a rule set.
     *
     * @param rules the rule set
     */
    public DueDays(RuleSet rules) {
        rules.rules().stream()
                .flatMap(rule -> rule.clauses().stream())
                .flatMap(clause -> clause.patterns().stream())
                .filter(DueDays::asksForToday)
                .forEach(this::add);
        // Code may use today without visibly saying so.
        rules.codedRules().forEach(rule -> rule.dependencies().forEach(dependency -> kinds.add(dependency.kind())));
    }

    private static boolean asksForToday(Pattern pattern) {
        return pattern.times().stream().anyMatch(time -> isToday(time.to()))
                || pattern.tests().stream().anyMatch(test -> isToday(test.operand()));
    }

    private static boolean isToday(Operand operand) {
        return operand.parts().stream().anyMatch(Operand::isToday);
    }

    private void add(Pattern pattern) {
        kinds.add(pattern.kind());
        pattern.times().forEach(time -> {
            if (time.test().within() != null) {
                lengths.add(time.test().within());
            }
            if (time.test().byAtLeast() != null) {
                lengths.add(time.test().byAtLeast());
            }
        });
    }

    @Override
    public SortedSet<LocalDate> apply(Findings findings) {
        SortedSet<LocalDate> days = new TreeSet<>();
        findings.pending().forEach(pending -> days.add(pending.until().plusDays(1)));
        Stream<Fact> facts = Stream.concat(
                findings.graph().events().values().stream().map((Event event) -> event),
                findings.conclusions().stream().map((Conclusion conclusion) -> conclusion));
        facts.filter(fact ->
                        kinds.stream().anyMatch(kind -> findings.vocabulary().isA(fact.kind(), kind)))
                .flatMap(DueDays::times)
                .flatMap(time -> Stream.concat(time.firstDay().stream(), time.lastDay().stream()))
                .forEach(day -> addAround(day, days));
        return days;
    }

    private static Stream<When> times(Fact fact) {
        return Stream.concat(
                fact.time().stream(),
                fact.roles().values().values().stream().flatMap(value -> value.asTime().stream()));
    }

    private void addAround(LocalDate day, SortedSet<LocalDate> days) {
        around(day, days);
        for (Length length : lengths) {
            around(length.after(day), days);
            around(length.before(day), days);
        }
    }

    private static void around(LocalDate day, SortedSet<LocalDate> days) {
        days.addAll(Set.of(day.minusDays(1), day, day.plusDays(1)));
    }
}
