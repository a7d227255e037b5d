package dev.sanad.rules.internal.engine.node;

import dev.sanad.core.actor.ActorId;
import dev.sanad.core.actor.Parties;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Value;
import dev.sanad.core.internal.source.Spelling;
import dev.sanad.core.internal.time.TimeOrder;
import dev.sanad.core.text.Language;
import dev.sanad.core.topic.TopicId;
import dev.sanad.core.topic.Topics;
import dev.sanad.core.vocabulary.Operator;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * An operator between two reads.
 *
 * @param mine the read of the role
 * @param sized whether its number of elements is compared
 * @param operator the operator
 * @param other the read of the operand
 */
public record Comparison(Accessor mine, boolean sized, Operator operator, Accessor other) implements NodeCheck {
    @Override
    public <T> T fold(Function<Comparison, T> role, Function<TimeComparison, T> time) {
        return role.apply(this);
    }

    @Override
    public boolean holds(Node myNode, Node otherNode) {
        Value value = mine.value(myNode);
        if (operator == Operator.KNOWN) {
            Value known = other.value(otherNode);
            return known != null && known.asFlag().equals(Optional.of(value != null));
        }
        if (value == null) {
            return operator == Operator.COMPATIBLE_WITH || operator == Operator.COVERS;
        }
        Value compared =
                sized ? new Value.Number(BigDecimal.valueOf(Values.ids(value).size())) : value;
        return switch (operator) {
            case KNOWN -> true;
            case IS -> compares(compared, otherNode, Comparison::equal);
            case IS_NOT -> compares(compared, otherNode, (one, wanted) -> !equal(one, wanted));
            case ANY_OF -> isAmong(compared, other.choices(otherNode));
            case NONE_OF -> !isAmong(compared, other.choices(otherNode));
            case COMPATIBLE_WITH -> isCompatible(value, myNode, otherNode);
            case COVERS -> covers(value, myNode, otherNode);
            case AT_LEAST -> compares(compared, otherNode, (one, wanted) -> inOrder(one, TimeOrder.AT_LEAST, wanted));
            case AT_MOST -> compares(compared, otherNode, (one, wanted) -> inOrder(one, TimeOrder.AT_MOST, wanted));
            case MORE_THAN -> compares(compared, otherNode, (one, wanted) -> inOrder(one, TimeOrder.MORE_THAN, wanted));
            case LESS_THAN -> compares(compared, otherNode, (one, wanted) -> inOrder(one, TimeOrder.LESS_THAN, wanted));
            case EACH ->
                compares(compared, otherNode, (one, wanted) -> one.elements().contains(wanted));
            case INCLUDES -> compares(compared, otherNode, Values::includes);
            case OVERLAPS -> compares(compared, otherNode, Values::overlaps);
            case WITHIN -> compares(compared, otherNode, (one, wanted) -> Values.includes(wanted, one));
            case KIND_OF -> compares(compared, otherNode, (one, wanted) -> isOfKind(one, wanted, myNode.world()));
            case SAME_PARTIES_AS -> myStates(myNode).equals(theirStates(otherNode));
            case PARTIES_INCLUDE -> {
                SortedSet<ActorId> theirs = theirStates(otherNode);
                yield !theirs.isEmpty() && myStates(myNode).containsAll(theirs);
            }
            case PARTIES_WITHIN -> theirStates(otherNode).containsAll(myStates(myNode));
            case PARTIES_OVERLAP -> !Collections.disjoint(myStates(myNode), theirStates(otherNode));
            case PARTIES_APART -> Collections.disjoint(myStates(myNode), theirStates(otherNode));
            case SAME_OFFICES_AS ->
                lacking(other.parties(otherNode), mine.parties(myNode)) == 0
                        && lacking(mine.parties(myNode), other.parties(otherNode)) == 0;
            case OFFICES_INCLUDE -> {
                Parties theirs = other.parties(otherNode);
                yield !theirs.isNobody() && lacking(theirs, mine.parties(myNode)) == 0;
            }
            case OFFICES_WITHIN -> lacking(mine.parties(myNode), other.parties(otherNode)) == 0;
            case OFFICES_OVERLAP -> {
                Parties theirs = other.parties(otherNode);
                yield lacking(theirs, mine.parties(myNode)) < theirs.named().size();
            }
            case OFFICES_APART -> {
                Parties theirs = other.parties(otherNode);
                yield lacking(theirs, mine.parties(myNode)) == theirs.named().size();
            }
            case MEMBER_OF ->
                compares(
                        compared,
                        otherNode,
                        (one, groups) -> mine.parties(myNode).areMembersOf(groups.actors()));
            case NARROWER_THAN ->
                compares(compared, otherNode, (one, wanted) -> anyTopics(one, wanted, topics(myNode)::isNarrower));
            case BROADER_THAN ->
                compares(compared, otherNode, (one, wanted) -> anyTopics(wanted, one, topics(myNode)::isNarrower));
            case RELATED_TO ->
                compares(compared, otherNode, (one, wanted) -> anyTopics(one, wanted, topics(myNode)::areRelated));
            case CONTAINS -> compares(compared, otherNode, (one, wanted) -> anyWords(one, wanted, String::contains));
            case STARTS_WITH ->
                compares(compared, otherNode, (one, wanted) -> anyWords(one, wanted, String::startsWith));
            case MATCHES_ANY -> containsAny(value, otherNode, String::contains);
            case CONTAINS_LOOSELY ->
                compares(compared, otherNode, (one, wanted) -> anyWords(one, wanted, loosely(String::contains)));
            case STARTS_WITH_LOOSELY ->
                compares(compared, otherNode, (one, wanted) -> anyWords(one, wanted, loosely(String::startsWith)));
            case MATCHES_ANY_LOOSELY -> containsAny(value, otherNode, loosely(String::contains));
        };
    }

    /** The number of those named on one side for whom nobody on the other acts. */
    private static int lacking(Parties named, Parties acting) {
        SortedSet<ActorId> all = acting.actFor();
        int lacking = 0;
        for (SortedSet<ActorId> one : named.named()) {
            lacking += one.stream().anyMatch(all::contains) ? 0 : 1;
        }
        return lacking;
    }

    private SortedSet<ActorId> myStates(Node myNode) {
        return mine.parties(myNode).states();
    }

    private SortedSet<ActorId> theirStates(Node otherNode) {
        return other.parties(otherNode).states();
    }

    private boolean isCompatible(Value value, Node myNode, Node otherNode) {
        Value wanted = other.value(otherNode);
        if (wanted == null) {
            return true;
        }
        return switch (value.sort()) {
            case ACTORS -> !Collections.disjoint(myStates(myNode), theirStates(otherNode));
            case TOPICS -> anyTopics(value, wanted, topics(myNode)::areRelated);
            case FACTS -> Values.overlaps(value, wanted);
            case TIME, TEXT, NUMBER, CODE, FLAG -> equal(value, wanted);
        };
    }

    private boolean covers(Value value, Node myNode, Node otherNode) {
        Value wanted = other.value(otherNode);
        if (wanted == null) {
            return true;
        }
        return switch (value.sort()) {
            case ACTORS -> myStates(myNode).containsAll(theirStates(otherNode));
            case TOPICS ->
                wanted.topics().stream()
                        .allMatch(their -> value.topics().stream()
                                .anyMatch(
                                        my -> my.equals(their) || topics(myNode).isNarrower(their, my)));
            case FACTS -> Values.includes(value, wanted);
            case TIME, NUMBER -> inOrder(value, TimeOrder.AT_LEAST, wanted);
            case TEXT, CODE, FLAG -> equal(value, wanted);
        };
    }

    private static boolean isOfKind(Value one, Value wanted, World world) {
        for (FactId id : one.facts()) {
            FactNode mine = world.find(id);
            boolean isOfSome = wanted.facts().stream()
                    .map(world::find)
                    .anyMatch(other -> other != null
                            && mine != null
                            && mine.isA(other.fact().kind()));
            if (mine != null && !isOfSome) {
                return false;
            }
        }
        return true;
    }

    private boolean compares(Value compared, Node otherNode, BiPredicate<Value, Value> relation) {
        Value wanted = other.value(otherNode);
        return wanted != null && relation.test(compared, wanted);
    }

    /** Whether values are equal; words are if they agree in a language of both, or if one states no language. */
    public static boolean equal(Value value, Value wanted) {
        return value.equals(wanted) || anyWords(value, wanted, String::equals);
    }

    private static boolean isAmong(Value value, List<Value> choices) {
        return choices.stream().anyMatch(choice -> equal(value, choice) || Values.overlaps(value, choice));
    }

    private static boolean inOrder(Value one, TimeOrder order, Value wanted) {
        if (one.asNumber().isPresent() && wanted.asNumber().isPresent()) {
            return order.holds(one.asNumber().get(), wanted.asNumber().get());
        }
        return one.asTime().isPresent()
                && wanted.asTime().isPresent()
                && order.holds(one.asTime().get(), wanted.asTime().get());
    }

    private static boolean anyTopics(Value one, Value wanted, BiPredicate<TopicId, TopicId> relation) {
        return one.topics().stream()
                .anyMatch(my -> wanted.topics().stream().anyMatch(their -> relation.test(my, their)));
    }

    private static boolean anyWords(Value value, Value wanted, BiPredicate<String, String> relation) {
        if (value.asText().isEmpty() || wanted.asText().isEmpty()) {
            return false;
        }
        return value.asText().get().words().entrySet().stream()
                .anyMatch(my -> wanted.asText().get().words().entrySet().stream()
                        .anyMatch(their -> areComparable(my.getKey(), their.getKey())
                                && relation.test(my.getValue(), their.getValue())));
    }

    private boolean containsAny(Value value, Node otherNode, BiPredicate<String, String> contains) {
        return other.choices(otherNode).stream().anyMatch(choice -> anyWords(value, choice, contains));
    }

    private static BiPredicate<String, String> loosely(BiPredicate<String, String> relation) {
        return (one, wanted) -> relation.test(Spelling.loosely(one), Spelling.loosely(wanted));
    }

    private static boolean areComparable(Language one, Language other) {
        return one.equals(other) || one.equals(Language.UNSTATED) || other.equals(Language.UNSTATED);
    }

    private static Topics topics(Node node) {
        return node.world().topics();
    }
}
