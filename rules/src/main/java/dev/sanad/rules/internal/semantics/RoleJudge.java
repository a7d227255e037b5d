package dev.sanad.rules.internal.semantics;

import dev.sanad.core.actor.ActorId;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.Value;
import dev.sanad.core.time.TimeOrder;
import dev.sanad.core.topic.TopicId;
import dev.sanad.rules.language.Operator;
import dev.sanad.rules.language.RoleTest;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.BiPredicate;

/** Judges whether a role is as a rule asks, operator by operator. */
public final class RoleJudge {
    private final Bindings bindings;

    public RoleJudge(Bindings bindings) {
        this.bindings = bindings;
    }

    /** Whether a fact meets a test; an empty role meets none but {@code known: false}. */
    public boolean meets(Fact fact, RoleTest test) {
        Optional<Value> role = FactBase.role(fact, test.role());
        if (test.operator() == Operator.KNOWN) {
            return bindings.value(test.operand()).equals(Optional.of(new Value.Flag(role.isPresent())));
        }
        if (role.isEmpty()) {
            return false;
        }
        if (test.sized()) {
            int size = Sets.elements(role.get()).size();
            return meets(new Value.Number(BigDecimal.valueOf(size)), test);
        }
        SortedSet<ActorId> mine = bindings.parties(fact, test.role());
        return switch (test.operator()) {
            case SAME_PARTIES_AS -> mine.equals(bindings.parties(test.operand()));
            case REPRESENTS -> {
                SortedSet<ActorId> theirs = bindings.parties(test.operand());
                yield !theirs.isEmpty() && mine.containsAll(theirs);
            }
            case SAME_STATE_AS -> !Collections.disjoint(mine, bindings.parties(test.operand()));
            default -> meets(role.get(), test);
        };
    }

    private boolean meets(Value mine, RoleTest test) {
        return switch (test.operator()) {
            case ANY_OF -> isAmong(mine, bindings.choices(test.operand()));
            case NONE_OF -> !isAmong(mine, bindings.choices(test.operand()));
            default ->
                bindings.value(test.operand())
                        .filter(theirs -> compares(mine, test.operator(), theirs))
                        .isPresent();
        };
    }

    private boolean compares(Value mine, Operator operator, Value theirs) {
        return switch (operator) {
            case IS -> Sets.areEqual(mine, theirs);
            case IS_NOT -> !Sets.areEqual(mine, theirs);
            case EACH -> Sets.elements(mine).contains(theirs);
            case INCLUDES -> Sets.elements(mine).containsAll(Sets.elements(theirs));
            case WITHIN -> Sets.elements(theirs).containsAll(Sets.elements(mine));
            case OVERLAPS -> Sets.elements(theirs).stream().anyMatch(Sets.elements(mine)::contains);
            case AT_LEAST, AT_MOST, MORE_THAN, LESS_THAN -> isInOrder(mine, operator, theirs);
            case NARROWER_THAN -> someTopics(mine, theirs, bindings.factBase().topics()::isNarrower);
            case BROADER_THAN -> someTopics(theirs, mine, bindings.factBase().topics()::isNarrower);
            case RELATED_TO -> someTopics(mine, theirs, bindings.factBase().topics()::areRelated);
            case CONTAINS -> Sets.someWords(mine, theirs, String::contains);
            case STARTS_WITH -> Sets.someWords(mine, theirs, String::startsWith);
            default -> throw new IllegalArgumentException("judged before: " + operator);
        };
    }

    /** Whether the value, or some element of it, is one of the choices or an element of one. */
    private static boolean isAmong(Value mine, List<Value> choices) {
        return Sets.elements(mine).stream()
                .anyMatch(element -> choices.stream()
                        .flatMap(choice -> Sets.elements(choice).stream())
                        .anyMatch(choice -> Sets.areEqual(element, choice)));
    }

    private static boolean isInOrder(Value mine, Operator operator, Value theirs) {
        if (mine instanceof Value.Number my && theirs instanceof Value.Number their) {
            int order = my.number().compareTo(their.number());
            return switch (operator) {
                case AT_LEAST -> order >= 0;
                case AT_MOST -> order <= 0;
                case MORE_THAN -> order > 0;
                default -> order < 0;
            };
        }
        if (mine instanceof Value.Time my && theirs instanceof Value.Time their) {
            TimeOrder order = switch (operator) {
                case AT_LEAST -> TimeOrder.AT_LEAST;
                case AT_MOST -> TimeOrder.AT_MOST;
                case MORE_THAN -> TimeOrder.MORE_THAN;
                default -> TimeOrder.LESS_THAN;
            };
            return order.holds(my.when(), their.when());
        }
        return false;
    }

    private static boolean someTopics(Value one, Value other, BiPredicate<TopicId, TopicId> relation) {
        return one instanceof Value.Topics mine
                && other instanceof Value.Topics theirs
                && mine.ids().stream()
                        .anyMatch(my -> theirs.ids().stream().anyMatch(their -> relation.test(my, their)));
    }
}
