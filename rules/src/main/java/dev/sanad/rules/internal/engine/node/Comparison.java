package dev.sanad.rules.internal.engine.node;

import dev.sanad.core.actor.Parties;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Value;
import dev.sanad.core.internal.source.Spelling;
import dev.sanad.core.internal.time.TimeOrder;
import dev.sanad.core.text.Language;
import dev.sanad.core.topic.TopicId;
import dev.sanad.core.topic.Topics;
import dev.sanad.core.vocabulary.Operator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        return switch (operator) {
            case KNOWN -> {
                Value known = other.value(otherNode);
                yield known != null && known.asFlag().equals(Optional.of(mine.value(myNode) != null));
            }
            case IS -> compares(myNode, otherNode, Comparison::equal);
            case IS_NOT -> compares(myNode, otherNode, (one, wanted) -> !equal(one, wanted));
            case ANY_OF -> relates(myNode, other.choices(otherNode), Comparison::isAmong);
            case NONE_OF -> relates(myNode, other.choices(otherNode), (one, choices) -> !isAmong(one, choices));
            case COMPATIBLE_WITH -> isCompatible(myNode, otherNode);
            case COVERS -> covers(myNode, otherNode);
            case AT_LEAST -> compares(myNode, otherNode, (one, wanted) -> inOrder(one, TimeOrder.AT_LEAST, wanted));
            case AT_MOST -> compares(myNode, otherNode, (one, wanted) -> inOrder(one, TimeOrder.AT_MOST, wanted));
            case MORE_THAN -> compares(myNode, otherNode, (one, wanted) -> inOrder(one, TimeOrder.MORE_THAN, wanted));
            case LESS_THAN -> compares(myNode, otherNode, (one, wanted) -> inOrder(one, TimeOrder.LESS_THAN, wanted));
            case EACH ->
                compares(myNode, otherNode, (one, wanted) -> one.elements().contains(wanted));
            case INCLUDES -> compares(myNode, otherNode, Values::includes);
            case OVERLAPS -> compares(myNode, otherNode, Values::overlaps);
            case WITHIN -> compares(myNode, otherNode, (one, wanted) -> Values.includes(wanted, one));
            case KIND_OF -> compares(myNode, otherNode, (one, wanted) -> isOfKind(one, wanted, myNode.world()));
            case SAME_PARTIES_AS -> {
                Parties my = my(myNode);
                yield !my.isNobody() && my.states().equals(their(otherNode).states());
            }
            case PARTIES_INCLUDE -> includes(my(myNode), their(otherNode), Parties::representAllOf);
            case PARTIES_WITHIN -> includes(their(otherNode), my(myNode), Parties::representAllOf);
            case PARTIES_OVERLAP -> my(myNode).shareStateWith(their(otherNode));
            case PARTIES_APART -> {
                Parties my = my(myNode);
                yield !my.isNobody() && !my.shareStateWith(their(otherNode));
            }
            case SAME_OFFICES_AS -> {
                Parties my = my(myNode);
                Parties their = their(otherNode);
                yield !my.isNobody() && my.actForAllOf(their) && their.actForAllOf(my);
            }
            case OFFICES_INCLUDE -> includes(my(myNode), their(otherNode), Parties::actForAllOf);
            case OFFICES_WITHIN -> includes(their(otherNode), my(myNode), Parties::actForAllOf);
            case OFFICES_OVERLAP -> my(myNode).actForSomeOf(their(otherNode));
            case OFFICES_APART -> {
                Parties my = my(myNode);
                yield !my.isNobody() && !my.actForSomeOf(their(otherNode));
            }
            case MEMBER_OF ->
                compares(myNode, otherNode, (one, groups) -> my(myNode).areMembersOf(groups.actors()));
            case NARROWER_THAN ->
                compares(myNode, otherNode, (one, wanted) -> anyTopics(one, wanted, topics(myNode)::isNarrower));
            case BROADER_THAN ->
                compares(myNode, otherNode, (one, wanted) -> anyTopics(wanted, one, topics(myNode)::isNarrower));
            case RELATED_TO ->
                compares(myNode, otherNode, (one, wanted) -> anyTopics(one, wanted, topics(myNode)::areRelated));
            case CONTAINS -> compares(myNode, otherNode, (one, wanted) -> anyWords(one, wanted, String::contains));
            case STARTS_WITH -> compares(myNode, otherNode, (one, wanted) -> anyWords(one, wanted, String::startsWith));
            case MATCHES_ANY -> containsAny(myNode, otherNode, String::contains);
            case CONTAINS_LOOSELY ->
                compares(myNode, otherNode, (one, wanted) -> anyWords(one, wanted, loosely(String::contains)));
            case STARTS_WITH_LOOSELY ->
                compares(myNode, otherNode, (one, wanted) -> anyWords(one, wanted, loosely(String::startsWith)));
            case MATCHES_ANY_LOOSELY -> containsAny(myNode, otherNode, loosely(String::contains));
        };
    }

    /** Nobody is included in nothing. */
    private static boolean includes(Parties all, Parties some, BiPredicate<Parties, Parties> relation) {
        return !some.isNobody() && relation.test(all, some);
    }

    private Parties my(Node myNode) {
        return mine.parties(myNode);
    }

    private Parties their(Node otherNode) {
        return other.parties(otherNode);
    }

    private boolean isCompatible(Node myNode, Node otherNode) {
        Value value = mine.value(myNode);
        Value wanted = other.value(otherNode);
        if (value == null || wanted == null) {
            return true;
        }
        return switch (value.sort()) {
            case ACTORS -> my(myNode).shareStateWith(their(otherNode));
            case TOPICS -> anyTopics(value, wanted, topics(myNode)::areRelated);
            case FACTS -> Values.overlaps(value, wanted);
            case TIME, TEXT, NUMBER, CODE, FLAG -> equal(value, wanted);
        };
    }

    private boolean covers(Node myNode, Node otherNode) {
        Value value = mine.value(myNode);
        Value wanted = other.value(otherNode);
        if (value == null || wanted == null) {
            return true;
        }
        return switch (value.sort()) {
            case ACTORS -> my(myNode).representAllOf(their(otherNode));
            case TOPICS -> coversTopics(value, wanted, topics(myNode));
            case FACTS -> Values.includes(value, wanted);
            case TIME, NUMBER -> inOrder(value, TimeOrder.AT_LEAST, wanted);
            case TEXT, CODE, FLAG -> equal(value, wanted);
        };
    }

    private static boolean coversTopics(Value value, Value wanted, Topics topics) {
        return wanted.topics().stream()
                .allMatch(their ->
                        value.topics().stream().anyMatch(my -> my.equals(their) || topics.isNarrower(their, my)));
    }

    private static boolean isOfKind(Value one, Value wanted, World world) {
        for (FactId id : one.facts()) {
            FactNode mine = world.find(id);
            boolean isOfSome = wanted.facts().stream()
                    .map(world::find)
                    .anyMatch(other -> other != null
                            && mine != null
                            && mine.isA(other.fact().kind())
                            && isAboutTheSame(mine.fact(), other.fact(), world));
            if (mine != null && !isOfSome) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether each measure, treaty, event, vote and result that both name is the same, or the whole of which the other is a part;
     * parties, times and topics have tests of their own.
     */
    private static boolean isAboutTheSame(Fact mine, Fact other, World world) {
        for (Map.Entry<String, Value> role : other.roles().values().entrySet()) {
            Optional<Value> value = mine.roles().get(role.getKey());
            if (value.isPresent() && !role.getKey().equals("topics") && !agree(value.get(), role.getValue(), world)) {
                return false;
            }
        }
        return true;
    }

    private static boolean agree(Value value, Value wanted, World world) {
        return switch (value.sort()) {
            case TOPICS -> coversTopics(value, wanted, world.topics());
            case FACTS -> Values.overlaps(value, wanted);
            case CODE, FLAG -> equal(value, wanted);
            case ACTORS, TIME, TEXT, NUMBER -> true;
        };
    }

    private boolean compares(Node myNode, Node otherNode, BiPredicate<Value, Value> relation) {
        Value wanted = other.value(otherNode);
        return wanted != null && relates(myNode, wanted, relation);
    }

    /** Whether what is compared, the value or the number of its elements, is there and stands in a relation. */
    private <T> boolean relates(Node myNode, T wanted, BiPredicate<Value, T> relation) {
        Value value = mine.value(myNode);
        if (value == null) {
            return false;
        }
        Value compared =
                sized ? new Value.Number(BigDecimal.valueOf(Values.ids(value).size())) : value;
        return relation.test(compared, wanted);
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

    private boolean containsAny(Node myNode, Node otherNode, BiPredicate<String, String> contains) {
        Value value = mine.value(myNode);
        return value != null && other.choices(otherNode).stream().anyMatch(choice -> anyWords(value, choice, contains));
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
