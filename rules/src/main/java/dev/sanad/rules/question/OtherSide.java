package dev.sanad.rules.question;

import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.Modality;
import dev.sanad.core.fact.Value;
import dev.sanad.core.justification.Sought;
import dev.sanad.core.time.TimeRelation;
import dev.sanad.core.time.TimeTest;
import dev.sanad.core.vocabulary.Operator;
import dev.sanad.core.vocabulary.RoleComparison;
import dev.sanad.rules.language.Computation;
import dev.sanad.rules.language.Operand;
import dev.sanad.rules.language.Pattern;
import dev.sanad.rules.language.RoleTest;
import dev.sanad.rules.language.TimeCondition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the conditions on facts on file ask of the fact that is missing, seen from its side: if they must be before it, it
 * must be after them.
 *
 * @param partial the match that lacks the fact
 * @param number the number of the condition that it would meet
 */
record OtherSide(PartialMatch partial, int number) {
    /** The operators that say the same from the other side. */
    private static final Map<Operator, Operator> TURNED = Map.ofEntries(
            Map.entry(Operator.IS, Operator.IS),
            Map.entry(Operator.IS_NOT, Operator.IS_NOT),
            Map.entry(Operator.AT_LEAST, Operator.AT_MOST),
            Map.entry(Operator.AT_MOST, Operator.AT_LEAST),
            Map.entry(Operator.MORE_THAN, Operator.LESS_THAN),
            Map.entry(Operator.LESS_THAN, Operator.MORE_THAN),
            Map.entry(Operator.INCLUDES, Operator.WITHIN),
            Map.entry(Operator.WITHIN, Operator.INCLUDES),
            Map.entry(Operator.OVERLAPS, Operator.OVERLAPS),
            Map.entry(Operator.SAME_PARTIES_AS, Operator.SAME_PARTIES_AS),
            Map.entry(Operator.PARTIES_INCLUDE, Operator.PARTIES_WITHIN),
            Map.entry(Operator.PARTIES_WITHIN, Operator.PARTIES_INCLUDE),
            Map.entry(Operator.PARTIES_OVERLAP, Operator.PARTIES_OVERLAP),
            Map.entry(Operator.PARTIES_APART, Operator.PARTIES_APART),
            Map.entry(Operator.NARROWER_THAN, Operator.BROADER_THAN),
            Map.entry(Operator.BROADER_THAN, Operator.NARROWER_THAN));

    /** What is sought, with these bounds as well. */
    Sought addedTo(Sought sought) {
        List<Sought.Criterion> where = new ArrayList<>(sought.where());
        roles().filter(criterion -> !where.contains(criterion)).forEach(where::add);
        List<Sought.TimeCriterion> times = new ArrayList<>(sought.time());
        times().filter(criterion -> !times.contains(criterion)).forEach(times::add);
        return new Sought(sought.kind(), where, times, sought.modalities(), sought.condition());
    }

    /** The bounds on its time. */
    Stream<Sought.TimeCriterion> times() {
        return onFile().flatMap(held -> held.pattern().times().stream()
                .filter(time -> isMissing(time.to()))
                .flatMap(time -> turned(time, held.fact()).stream()));
    }

    /** The bounds on its roles. */
    private Stream<Sought.Criterion> roles() {
        return onFile().flatMap(held ->
                held.pattern().tests().stream().flatMap(test -> turned(test, held.fact()).stream()));
    }

    /** A fact on file with the condition that it meets. */
    private record OnFile(Pattern pattern, Fact fact) {}

    private Stream<OnFile> onFile() {
        return partial.match().held().entrySet().stream()
                .map(held -> new OnFile(partial.condition(held.getKey()).pattern(), held.getValue()));
    }

    private boolean isMissing(Operand operand) {
        return operand.asVariable()
                .filter(name -> partial.condition(number).pattern().as().equals(Optional.of(name)))
                .isPresent();
    }

    private static Optional<Sought.TimeCriterion> turned(TimeCondition condition, Fact fact) {
        TimeTest test = condition.test();
        return turned(test.relation())
                .flatMap(relation -> fact.time()
                        .map(time -> new Sought.TimeCriterion(
                                new TimeTest(relation, test.possibly(), test.within(), test.byAtLeast()),
                                time,
                                Optional.of(fact.id()),
                                fact.modality() == Modality.ACTUAL)));
    }

    private Optional<Sought.Criterion> turned(RoleTest test, Fact fact) {
        Optional<String> role = roleOfMissing(test.operand());
        Optional<Operator> operator = Optional.ofNullable(TURNED.get(test.operator()));
        return role.isEmpty() || operator.isEmpty() || test.sized()
                ? Optional.empty()
                : fact.valueOf(test.role())
                        .map(value ->
                                new Sought.Criterion(role.get(), new RoleComparison(false, operator.get()), value));
    }

    /** The role of the missing fact that an operand reads: by its name, or by a variable that only it binds. */
    private Optional<String> roleOfMissing(Operand operand) {
        Pattern missing = partial.condition(number).pattern();
        return operand.fold(new RoleRead(missing, partial));
    }

    /** Reads the role of the missing fact. */
    private record RoleRead(Pattern missing, PartialMatch partial) implements Operand.Cases<Optional<String>> {
        @Override
        public Optional<String> literal(Value value) {
            return Optional.empty();
        }

        @Override
        public Optional<String> variable(String name) {
            return partial.match().bindings().find(name).isPresent()
                    ? Optional.empty()
                    : missing.tests().stream()
                            .filter(test -> test.operator() == Operator.IS && !test.sized())
                            .filter(test -> test.operand().asVariable().equals(Optional.of(name)))
                            .map(RoleTest::role)
                            .findFirst();
        }

        @Override
        public Optional<String> roleOf(String variable, String role) {
            return missing.as().filter(variable::equals).map(named -> role);
        }

        @Override
        public Optional<String> several(List<Operand> operands) {
            return Optional.empty();
        }

        @Override
        public Optional<String> statesOf(Operand actors) {
            return Optional.empty();
        }

        @Override
        public Optional<String> computed(Computation how, Operand from) {
            return Optional.empty();
        }

        @Override
        public Optional<String> today() {
            return Optional.empty();
        }
    }

    /** The relation seen from the other side; a deadline has none. */
    private static Optional<TimeRelation> turned(TimeRelation relation) {
        return switch (relation) {
            case BEFORE -> Optional.of(TimeRelation.AFTER);
            case AFTER -> Optional.of(TimeRelation.BEFORE);
            case NOT_BEFORE -> Optional.of(TimeRelation.NOT_AFTER);
            case NOT_AFTER -> Optional.of(TimeRelation.NOT_BEFORE);
            case MEETS -> Optional.of(TimeRelation.MET_BY);
            case MET_BY -> Optional.of(TimeRelation.MEETS);
            case OVERLAPS -> Optional.of(TimeRelation.OVERLAPPED_BY);
            case OVERLAPPED_BY -> Optional.of(TimeRelation.OVERLAPS);
            case STARTS -> Optional.of(TimeRelation.STARTED_BY);
            case STARTED_BY -> Optional.of(TimeRelation.STARTS);
            case DURING -> Optional.of(TimeRelation.CONTAINS);
            case CONTAINS -> Optional.of(TimeRelation.DURING);
            case FINISHES -> Optional.of(TimeRelation.FINISHED_BY);
            case FINISHED_BY -> Optional.of(TimeRelation.FINISHES);
            case EQUALS -> Optional.of(TimeRelation.EQUALS);
            case BY, BEGUN_BY -> Optional.empty();
        };
    }
}
