package dev.sanad.rules.internal.engine.node;

import dev.sanad.core.actor.ActorId;
import dev.sanad.core.fact.Value;
import dev.sanad.core.text.Language;
import dev.sanad.core.time.TimeOrder;
import dev.sanad.core.topic.TopicId;
import dev.sanad.core.topic.Topics;
import dev.sanad.rules.language.Operator;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.function.BiPredicate;

/**
 * An operator between two reads.
 *
 * @param mine how the role is read
 * @param sized whether its number of elements is compared
 * @param operator how
 * @param other how the operand is read
 */
public record Comparison(Accessor mine, boolean sized, Operator operator, Accessor other) {
    public boolean holds(Node myNode, Node otherNode) {
        Value value = mine.value(myNode);
        if (operator == Operator.KNOWN) {
            return other.value(otherNode) instanceof Value.Flag known && known.flag() == (value != null);
        }
        if (value == null) {
            return false;
        }
        if (sized) {
            value = new Value.Number(BigDecimal.valueOf(Values.ids(value).size()));
        }
        return switch (operator) {
            case ANY_OF -> isAmong(value, other.choices(otherNode));
            case NONE_OF -> !isAmong(value, other.choices(otherNode));
            case SAME_PARTIES_AS -> mine.parties(myNode).equals(other.parties(otherNode));
            case REPRESENTS -> {
                SortedSet<ActorId> parties = other.parties(otherNode);
                yield !parties.isEmpty() && mine.parties(myNode).containsAll(parties);
            }
            case SAME_STATE_AS -> !Collections.disjoint(mine.parties(myNode), other.parties(otherNode));
            default -> {
                Value wanted = other.value(otherNode);
                yield wanted != null && compare(value, wanted, myNode);
            }
        };
    }

    private boolean compare(Value value, Value wanted, Node myNode) {
        return switch (operator) {
            case IS -> equal(value, wanted);
            case IS_NOT -> !equal(value, wanted);
            case AT_LEAST, AT_MOST, MORE_THAN, LESS_THAN -> isOrdered(value, wanted);
            case EACH -> Values.elements(value).contains(wanted);
            case INCLUDES -> Values.includes(value, wanted);
            case OVERLAPS -> Values.overlaps(value, wanted);
            case WITHIN -> Values.includes(wanted, value);
            case NARROWER_THAN -> anyTopics(value, wanted, topics(myNode)::isNarrower);
            case BROADER_THAN -> anyTopics(wanted, value, topics(myNode)::isNarrower);
            case RELATED_TO -> anyTopics(value, wanted, topics(myNode)::areRelated);
            case CONTAINS -> anyWords(value, wanted, String::contains);
            case STARTS_WITH -> anyWords(value, wanted, String::startsWith);
            default -> throw new IllegalStateException("compared elsewhere: " + operator);
        };
    }

    /** Words are equal if they are in some language that both know, or where one does not state it. */
    public static boolean equal(Value value, Value wanted) {
        return value.equals(wanted) || anyWords(value, wanted, String::equals);
    }

    private static boolean isAmong(Value value, List<Value> choices) {
        return choices.stream().anyMatch(choice -> equal(value, choice) || Values.overlaps(value, choice));
    }

    private boolean isOrdered(Value value, Value wanted) {
        if (value instanceof Value.Number mine && wanted instanceof Value.Number theirs) {
            int order = mine.number().compareTo(theirs.number());
            return switch (operator) {
                case AT_LEAST -> order >= 0;
                case AT_MOST -> order <= 0;
                case MORE_THAN -> order > 0;
                default -> order < 0;
            };
        }
        return value instanceof Value.Time mine
                && wanted instanceof Value.Time theirs
                && TimeOrder.named(operator.keyword()).orElseThrow().holds(mine.when(), theirs.when());
    }

    private static boolean anyTopics(Value value, Value wanted, BiPredicate<TopicId, TopicId> relation) {
        return value instanceof Value.Topics mine
                && wanted instanceof Value.Topics theirs
                && mine.ids().stream()
                        .anyMatch(one -> theirs.ids().stream().anyMatch(other -> relation.test(one, other)));
    }

    private static boolean anyWords(Value value, Value wanted, BiPredicate<String, String> relation) {
        if (!(value instanceof Value.Text mine) || !(wanted instanceof Value.Text theirs)) {
            return false;
        }
        return mine.text().words().entrySet().stream()
                .anyMatch(my -> theirs.text().words().entrySet().stream()
                        .anyMatch(their -> areComparable(my.getKey(), their.getKey())
                                && relation.test(my.getValue(), their.getValue())));
    }

    private static boolean areComparable(Language one, Language other) {
        return one.equals(other) || one.equals(Language.UNSTATED) || other.equals(Language.UNSTATED);
    }

    private static Topics topics(Node node) {
        return node instanceof FactNode fact
                ? fact.world().topics()
                : ((ElementNode) node).owner().world().topics();
    }
}
