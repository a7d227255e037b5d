package dev.sanad.rules.cases;

import dev.sanad.core.fact.Certainty;
import dev.sanad.core.fact.Modality;
import dev.sanad.core.fact.Value;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.ProblemCode;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.time.Length;
import dev.sanad.core.time.TimeTest;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Operator;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.internal.language.RuleCodes;
import dev.sanad.rules.language.Condition;
import dev.sanad.rules.language.Condition.AnyOf;
import dev.sanad.rules.language.Condition.Literal;
import dev.sanad.rules.language.Operand;
import dev.sanad.rules.language.Pattern;
import dev.sanad.rules.language.RoleTest;
import dev.sanad.rules.language.Rule;
import dev.sanad.rules.language.TimeCondition;
import dev.sanad.rules.language.Worth;
import dev.sanad.rules.ruleset.RuleSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the mutants of a rule: one condition, role, bound or word of a condition dropped or shifted at a time. */
final class Mutants {
    /** What a change may leave over without making the rule unusable. */
    private static final Set<ProblemCode> HARMLESS = Set.of(RuleCodes.UNUSED_VARIABLE, RuleCodes.UNKNOWN_PLACE);

    private static final Map<Operator, Operator> SHIFTED = Map.of(
            Operator.AT_LEAST, Operator.MORE_THAN,
            Operator.MORE_THAN, Operator.AT_LEAST,
            Operator.AT_MOST, Operator.LESS_THAN,
            Operator.LESS_THAN, Operator.AT_MOST);

    private final Vocabulary vocabulary;
    private final Set<KindId> planned;
    private final Essence essence;

    /**
     * The mutants of rules of a set.
     *
     * @param rules the rules that are used together
     */
    Mutants(RuleSet rules) {
        this.vocabulary = rules.vocabulary();
        this.essence = new Essence(rules);
        // Only of these can a conclusion be other than actual.
        this.planned = rules.rules().stream()
                .filter(rule -> rule.then().modality() != Modality.ACTUAL)
                .flatMap(rule -> vocabulary.ancestorsOf(rule.then().kind()).stream())
                .collect(Collectors.toSet());
    }

    /** One change of a list of conditions. */
    private record Change(String name, SourceMark mark, List<Condition> conditions) {}

    /** One change of a pattern. */
    private record Changed(String name, SourceMark mark, Pattern pattern) {}

    /** The mutants that are usable rules and ask for something else. */
    List<Mutant> of(Rule rule) {
        Map<String, Integer> names = new HashMap<>();
        List<Mutant> mutants = new ArrayList<>();
        List<List<Condition>> asked = essence.of(rule);
        for (Change change : changes(rule.when())) {
            Rule changed = new Rule(
                    rule.card(),
                    rule.pack(),
                    rule.status(),
                    rule.tags(),
                    rule.references(),
                    change.conditions(),
                    rule.then(),
                    rule.mark());
            if (!change.conditions().isEmpty()
                    && isUsable(changed)
                    && !essence.of(changed).equals(asked)) {
                int same = names.merge(change.name(), 1, Integer::sum);
                String name = change.name() + (same == 1 ? "" : " (" + same + ")");
                mutants.add(new Mutant(name, change.mark(), changed));
            }
        }
        return mutants;
    }

    private boolean isUsable(Rule rule) {
        return rule.checkedBy(vocabulary).problems().stream()
                .filter(Problem::isError)
                .allMatch(problem -> HARMLESS.contains(problem.code()));
    }

    private List<Change> changes(List<Condition> conditions) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            int at = i;
            Condition condition = conditions.get(i);
            List<Condition> others = new ArrayList<>(conditions);
            others.remove(at);
            condition
                    .<Runnable>fold(
                            literal -> () -> {
                                boolean isFirst = isFirstWithin(literal, others);
                                changes.add(new Change(
                                        isFirst ? "without first-within" : "without " + name(literal),
                                        mark(literal),
                                        others));
                                (isFirst ? List.<Change>of() : variants(literal))
                                        .forEach(variant -> changes.add(new Change(
                                                variant.name(),
                                                variant.mark(),
                                                with(
                                                        conditions,
                                                        at,
                                                        variant.conditions().get(0)))));
                            },
                            anyOf -> () -> groups(anyOf)
                                    .forEach(variant -> changes.add(new Change(
                                            variant.name(),
                                            variant.mark(),
                                            with(
                                                    conditions,
                                                    at,
                                                    variant.conditions().get(0))))))
                    .run();
        }
        return changes;
    }

    /** Whether it only says that a fact among the others is the first: it is written as a word of that fact's condition. */
    private static boolean isFirstWithin(Literal literal, List<Condition> others) {
        return literal.asAbsent().isPresent()
                && others.stream()
                        .flatMap(Condition::literals)
                        .anyMatch(other -> other.isHeld() && mark(other).equals(mark(literal)));
    }

    private static List<Condition> with(List<Condition> conditions, int at, Condition other) {
        List<Condition> all = new ArrayList<>(conditions);
        all.set(at, other);
        return all;
    }

    private List<Change> groups(AnyOf anyOf) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < anyOf.groups().size(); i++) {
            List<List<Condition>> fewer = new ArrayList<>(anyOf.groups());
            List<Condition> group = fewer.remove(i);
            String which = "group " + (i + 1) + " of any-of";
            SourceMark mark = group.stream()
                    .flatMap(Condition::literals)
                    .map(Mutants::mark)
                    .findFirst()
                    .orElseThrow();
            if (!fewer.isEmpty()) {
                changes.add(new Change("without " + which, mark, List.of(new AnyOf(fewer))));
            }
            int at = i;
            for (Change change : changes(group)) {
                if (!change.conditions().isEmpty()) {
                    List<List<Condition>> groups = new ArrayList<>(anyOf.groups());
                    groups.set(at, change.conditions());
                    changes.add(new Change(which + ": " + change.name(), change.mark(), List.of(new AnyOf(groups))));
                }
            }
        }
        return changes;
    }

    private static SourceMark mark(Literal literal) {
        return literal.pattern().mark();
    }

    private static String name(Literal literal) {
        Pattern pattern = literal.pattern();
        return literal.fold(held -> "fact ", absent -> "not ", counted -> "count ")
                + pattern.kind()
                + pattern.as().map(name -> " $" + name).orElse("");
    }

    private List<Change> variants(Literal literal) {
        List<Change> changes = new ArrayList<>();
        for (Changed changed : patterns(literal.pattern())) {
            changes.add(new Change(
                    name(literal) + " " + changed.name(), changed.mark(), List.of(with(literal, changed.pattern()))));
        }
        literal.asAbsent().filter(absent -> !absent.isPlain()).ifPresent(absent -> changes.addAll(fewer(absent)));
        literal.asCounted().ifPresent(counted -> {
            Stream.of(counted.atLeast() - 1, counted.atLeast() + 1)
                    .filter(bound -> bound > 0)
                    .forEach(bound -> changes.add(new Change(
                            name(literal) + " at-least " + bound,
                            counted.mark(),
                            List.of(counted.by(counted.distinct(), bound)))));
            if (!counted.distinct().equals(new Condition.Distinct.Facts())) {
                changes.add(new Change(
                        name(literal) + " without distinct",
                        counted.mark(),
                        List.of(counted.by(new Condition.Distinct.Facts(), counted.atLeast()))));
            }
        });
        return changes;
    }

    /** A group that must be absent without one of the conditions that make it up, or with another bound. */
    private static List<Change> fewer(Condition.Absent absent) {
        List<Change> changes = new ArrayList<>();
        for (Literal each : absent.together()) {
            List<Literal> others = new ArrayList<>(absent.together());
            others.remove(each);
            if (others.stream().anyMatch(Literal::isHeld)) {
                changes.add(new Change(
                        name(absent) + " without " + name(each),
                        mark(each),
                        List.of(new Condition.Absent(others, absent.distinct(), absent.atMost()))));
            }
        }
        if (absent.atMost() > 0) {
            Stream.of(absent.atMost() - 1, absent.atMost() + 1)
                    .forEach(bound -> changes.add(new Change(
                            name(absent) + " at-most " + bound,
                            mark(absent),
                            List.of(new Condition.Absent(absent.together(), absent.distinct(), bound)))));
        }
        return changes;
    }

    static Literal with(Literal literal, Pattern pattern) {
        return literal.fold(
                held -> new Condition.Held(pattern), absent -> absent.of(pattern), counted -> counted.of(pattern));
    }

    private List<Changed> patterns(Pattern pattern) {
        List<Changed> changed = new ArrayList<>();
        for (int i = 0; i < pattern.tests().size(); i++) {
            RoleTest test = pattern.tests().get(i);
            List<RoleTest> others = new ArrayList<>(pattern.tests());
            others.remove(i);
            String role = test.role() + (test.sized() ? " size" : "") + " "
                    + test.operator().keyword();
            changed.add(new Changed("without " + role, test.mark(), pattern.testing(others)));
            int at = i;
            shifted(test).forEach(other -> {
                List<RoleTest> tests = new ArrayList<>(pattern.tests());
                tests.set(at, other);
                changed.add(new Changed(
                        role + " as " + other.operator().keyword() + written(other.operand()),
                        test.mark(),
                        pattern.testing(tests)));
            });
        }
        for (int i = 0; i < pattern.times().size(); i++) {
            TimeCondition time = pattern.times().get(i);
            List<TimeCondition> others = new ArrayList<>(pattern.times());
            others.remove(i);
            changed.add(new Changed("without " + time.test().keyword(), time.mark(), pattern.timed(others)));
            int at = i;
            shifted(time.test()).forEach(test -> {
                List<TimeCondition> times = new ArrayList<>(pattern.times());
                times.set(at, new TimeCondition(test, time.to(), time.mark()));
                changed.add(new Changed(test.keyword(), time.mark(), pattern.timed(times)));
            });
        }
        words(pattern).forEach(changed::add);
        return changed;
    }

    private static String written(Operand operand) {
        return operand.asLiteral()
                .map(value -> " " + String.join(", ", value.texts()))
                .orElse("");
    }

    /** The same test with its bound in or out, or a number further. */
    private static Stream<RoleTest> shifted(RoleTest test) {
        Stream<RoleTest> bounds = Optional.ofNullable(SHIFTED.get(test.operator())).stream()
                .map(other -> new RoleTest(test.role(), test.sized(), other, test.operand(), test.mark()));
        Stream<RoleTest> sizes = test.sized() && test.operator() == Operator.IS
                ? test.operand().asLiteral().flatMap(Value::asNumber).stream()
                        .map(number -> new RoleTest(
                                test.role(),
                                true,
                                Operator.IS,
                                Operand.of(new Value.Number(number.add(BigDecimal.ONE))),
                                test.mark()))
                : Stream.empty();
        return Stream.concat(bounds, sizes);
    }

    /** The same relation with its lengths a day longer and a day shorter. */
    private static Stream<TimeTest> shifted(TimeTest test) {
        return Stream.concat(
                around(test.within())
                        .map(within -> new TimeTest(test.relation(), test.possibly(), within, test.byAtLeast())),
                around(test.byAtLeast())
                        .map(least -> new TimeTest(test.relation(), test.possibly(), test.within(), least)));
    }

    /** A day more and a day less, or a unit of another sort. */
    private static Stream<Length> around(@Nullable Length length) {
        return length == null
                ? Stream.empty()
                : Stream.of(length.count() - 1, length.count() + 1)
                        .filter(count -> count > 0)
                        .map(count -> new Length(count, length.unit()));
    }

    /** Whether facts of a kind can be planned or the like: those that are reported, and some conclusions. */
    private boolean mayBeOtherThanActual(KindId kind) {
        return planned.contains(kind)
                || vocabulary.subkindsOf(kind).stream()
                        .anyMatch(each -> !each.isConclusion() || planned.contains(each.id()));
    }

    /** Any modality and any certainty; and each of several left out. */
    private List<Changed> words(Pattern pattern) {
        List<Changed> changed = new ArrayList<>();
        Set<Modality> all = EnumSet.allOf(Modality.class);
        if (!pattern.modalities().containsAll(all) && mayBeOtherThanActual(pattern.kind())) {
            changed.add(new Changed("in any modality", pattern.mark(), pattern.of(all)));
        }
        if (pattern.modalities().size() > 1) {
            pattern.modalities().stream()
                    .sorted()
                    .forEach(one -> changed.add(new Changed(
                            "not " + one.keyword(), pattern.mark(), pattern.of(without(pattern.modalities(), one)))));
        }
        Worth worth = pattern.worth();
        if (worth.asksForRoots()) {
            changed.add(new Changed(
                    "roots at-least " + (worth.roots() - 1),
                    pattern.mark(),
                    pattern.worth(new Worth(worth.certainties(), worth.roots() - 1, worth.grades()))));
        }
        if (worth.asksForGrade()) {
            changed.add(new Changed(
                    "of any grade",
                    pattern.mark(),
                    pattern.worth(new Worth(worth.certainties(), worth.roots(), Worth.ANY.grades()))));
        }
        if (pattern.worth().asksForCertainty()) {
            changed.add(new Changed(
                    "of any certainty",
                    pattern.mark(),
                    pattern.worth(pattern.worth().of(EnumSet.allOf(Certainty.class)))));
        }
        return changed;
    }

    private static <E> Set<E> without(Set<E> all, E one) {
        return all.stream().filter(other -> !other.equals(one)).collect(Collectors.toSet());
    }
}
