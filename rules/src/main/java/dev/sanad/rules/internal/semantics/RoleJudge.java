package dev.sanad.rules.internal.semantics;

import dev.sanad.core.actor.ActorId;
import dev.sanad.core.actor.Parties;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.Value;
import dev.sanad.core.internal.source.Spelling;
import dev.sanad.core.internal.time.TimeOrder;
import dev.sanad.core.topic.TopicId;
import dev.sanad.core.topic.Topics;
import dev.sanad.core.vocabulary.Operator;
import dev.sanad.rules.language.RoleTest;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;

/** Judges tests of roles, operator by operator. */
public final class RoleJudge {
    private final Bindings bindings;

    public RoleJudge(Bindings bindings) {
        this.bindings = bindings;
    }

    /** Whether a fact meets a test; an empty role meets none but {@code known: false}, {@code compatible-with} and {@code covers}. */
    public boolean meets(Fact fact, RoleTest test) {
        Optional<Value> role = fact.valueOf(test.role());
        if (test.operator() == Operator.KNOWN) {
            return bindings.value(test.operand()).equals(Optional.of(new Value.Flag(role.isPresent())));
        }
        if (role.isEmpty()) {
            return allowsNothing(test.operator());
        }
        if (test.sized()) {
            int size = role.get().elements().size();
            return meets(new Value.Number(BigDecimal.valueOf(size)), fact, test);
        }
        return meets(role.get(), fact, test);
    }

    /** Whether an empty role can meet a test. */
    static boolean allowsNothing(Operator operator) {
        return operator == Operator.KNOWN || operator == Operator.COMPATIBLE_WITH || operator == Operator.COVERS;
    }

    private boolean meets(Value mine, Fact fact, RoleTest test) {
        return switch (test.operator()) {
            case IS -> compares(mine, test, Sets::areEqual);
            case IS_NOT -> compares(mine, test, (one, other) -> !Sets.areEqual(one, other));
            case ANY_OF -> isAmong(mine, bindings.choices(test.operand()));
            case NONE_OF -> !isAmong(mine, bindings.choices(test.operand()));
            case KNOWN -> throw new IllegalArgumentException("asks for no value: " + test);
            case COMPATIBLE_WITH ->
                bindings.value(test.operand())
                        .filter(theirs -> !isCompatible(mine, theirs, fact, test))
                        .isEmpty();
            case COVERS ->
                bindings.value(test.operand())
                        .map(theirs -> covers(mine, theirs, fact, test))
                        .orElse(true);
            case AT_LEAST -> compares(mine, test, inOrder(TimeOrder.AT_LEAST));
            case AT_MOST -> compares(mine, test, inOrder(TimeOrder.AT_MOST));
            case MORE_THAN -> compares(mine, test, inOrder(TimeOrder.MORE_THAN));
            case LESS_THAN -> compares(mine, test, inOrder(TimeOrder.LESS_THAN));
            case EACH -> compares(mine, test, (one, other) -> one.elements().contains(other));
            case INCLUDES -> compares(mine, test, RoleJudge::includes);
            case WITHIN -> compares(mine, test, (one, other) -> includes(other, one));
            case OVERLAPS -> compares(mine, test, RoleJudge::overlaps);
            case KIND_OF -> compares(mine, test, this::isOfKind);
            case SAME_PARTIES_AS -> states(fact, test).equals(states(test));
            case PARTIES_INCLUDE ->
                !states(test).isEmpty() && states(fact, test).containsAll(states(test));
            case PARTIES_WITHIN -> states(test).containsAll(states(fact, test));
            case PARTIES_OVERLAP -> !Collections.disjoint(states(fact, test), states(test));
            case PARTIES_APART -> Collections.disjoint(states(fact, test), states(test));
            case SAME_OFFICES_AS ->
                allActFor(theirs(test), mine(fact, test)) && allActFor(mine(fact, test), theirs(test));
            case OFFICES_INCLUDE -> !theirs(test).isNobody() && allActFor(theirs(test), mine(fact, test));
            case OFFICES_WITHIN -> allActFor(mine(fact, test), theirs(test));
            case OFFICES_OVERLAP -> !noneActsFor(theirs(test), mine(fact, test));
            case OFFICES_APART -> noneActsFor(theirs(test), mine(fact, test));
            case MEMBER_OF ->
                bindings.value(test.operand())
                        .filter(groups -> mine(fact, test).areMembersOf(groups.actors()))
                        .isPresent();
            case NARROWER_THAN -> compares(mine, test, (one, other) -> someTopics(one, other, topics()::isNarrower));
            case BROADER_THAN -> compares(mine, test, (one, other) -> someTopics(other, one, topics()::isNarrower));
            case RELATED_TO -> compares(mine, test, (one, other) -> someTopics(one, other, topics()::areRelated));
            case CONTAINS -> compares(mine, test, (one, other) -> Sets.someWords(one, other, String::contains));
            case STARTS_WITH -> compares(mine, test, (one, other) -> Sets.someWords(one, other, String::startsWith));
            case MATCHES_ANY -> someOccurs(mine, test, word -> word);
            case CONTAINS_LOOSELY ->
                compares(
                        mine,
                        test,
                        (one, other) -> Sets.someWords(
                                one, other, (my, their) -> Spelling.loosely(my).contains(Spelling.loosely(their))));
            case STARTS_WITH_LOOSELY ->
                compares(
                        mine,
                        test,
                        (one, other) -> Sets.someWords(
                                one, other, (my, their) -> Spelling.loosely(my).startsWith(Spelling.loosely(their))));
            case MATCHES_ANY_LOOSELY -> someOccurs(mine, test, Spelling::loosely);
        };
    }

    private boolean covers(Value mine, Value theirs, Fact fact, RoleTest test) {
        return switch (mine.sort()) {
            case ACTORS -> states(fact, test).containsAll(states(test));
            case TOPICS -> coversTopics(mine, theirs);
            case FACTS -> includes(mine, theirs);
            case TIME, NUMBER -> inOrder(TimeOrder.AT_LEAST).test(mine, theirs);
            case TEXT, CODE, FLAG -> Sets.areEqual(mine, theirs);
        };
    }

    private boolean coversTopics(Value mine, Value theirs) {
        return theirs.topics().stream()
                .noneMatch(lacking -> mine.topics().stream()
                        .noneMatch(one -> one.equals(lacking) || topics().isNarrower(lacking, one)));
    }

    private boolean someOccurs(Value mine, RoleTest test, UnaryOperator<String> spelling) {
        return bindings.choices(test.operand()).stream()
                .anyMatch(words -> Sets.someWords(
                        mine, words, (my, their) -> spelling.apply(my).contains(spelling.apply(their))));
    }

    private boolean isCompatible(Value mine, Value theirs, Fact fact, RoleTest test) {
        return switch (mine.sort()) {
            case ACTORS -> !Collections.disjoint(states(fact, test), states(test));
            case TOPICS -> someTopics(mine, theirs, topics()::areRelated);
            case FACTS -> overlaps(mine, theirs);
            case TIME, TEXT, NUMBER, CODE, FLAG -> Sets.areEqual(mine, theirs);
        };
    }

    private boolean compares(Value mine, RoleTest test, BiPredicate<Value, Value> relation) {
        return bindings.value(test.operand())
                .filter(theirs -> relation.test(mine, theirs))
                .isPresent();
    }

    private static BiPredicate<Value, Value> inOrder(TimeOrder order) {
        return (one, other) -> one.asNumber()
                        .flatMap(mine -> other.asNumber().filter(theirs -> order.holds(mine, theirs)))
                        .isPresent()
                || one.asTime()
                        .flatMap(mine -> other.asTime().filter(theirs -> order.holds(mine, theirs)))
                        .isPresent();
    }

    /** Whether each fact of the one is of the kind of some fact of the other, and about the same. */
    private boolean isOfKind(Value one, Value other) {
        FactBase factBase = bindings.factBase();
        List<Fact> models =
                other.facts().stream().flatMap(id -> factBase.find(id).stream()).toList();
        return one.facts().stream()
                .flatMap(id -> factBase.find(id).stream())
                .allMatch(fact -> models.stream()
                        .anyMatch(model ->
                                factBase.vocabulary().isA(fact.kind(), model.kind()) && isAboutTheSame(fact, model)));
    }

    /**
     * Whether each measure, treaty, event, vote and result that both name is the same, or the whole of which the other is a part;
     * parties, times and topics have tests of their own.
     */
    private boolean isAboutTheSame(Fact fact, Fact model) {
        return model.roles().values().entrySet().stream()
                .filter(role -> !role.getKey().equals("topics"))
                .allMatch(role -> fact.roles()
                        .get(role.getKey())
                        .map(mine -> agree(mine, role.getValue()))
                        .orElse(true));
    }

    private boolean agree(Value mine, Value theirs) {
        return switch (mine.sort()) {
            case TOPICS -> coversTopics(mine, theirs);
            case FACTS -> overlaps(mine, theirs);
            case CODE, FLAG -> Sets.areEqual(mine, theirs);
            case ACTORS, TIME, TEXT, NUMBER -> true;
        };
    }

    private Parties mine(Fact fact, RoleTest test) {
        return bindings.parties(fact, test.role());
    }

    private Parties theirs(RoleTest test) {
        return bindings.parties(test.operand());
    }

    private SortedSet<ActorId> states(Fact fact, RoleTest test) {
        return mine(fact, test).states();
    }

    private SortedSet<ActorId> states(RoleTest test) {
        return theirs(test).states();
    }

    /** Whether for each of those named somebody among the actors acts. */
    private static boolean allActFor(Parties named, Parties actors) {
        Set<ActorId> represented = actors.actFor();
        return named.named().stream().noneMatch(one -> Collections.disjoint(one, represented));
    }

    private static boolean noneActsFor(Parties named, Parties actors) {
        Set<ActorId> represented = actors.actFor();
        return named.named().stream().allMatch(one -> Collections.disjoint(one, represented));
    }

    private Topics topics() {
        return bindings.factBase().topics();
    }

    private static boolean includes(Value one, Value other) {
        return one.elements().containsAll(other.elements());
    }

    private static boolean overlaps(Value one, Value other) {
        return other.elements().stream().anyMatch(one.elements()::contains);
    }

    /** Whether the value, or some element of it, is one of the choices or an element of one. */
    private static boolean isAmong(Value mine, List<Value> choices) {
        return mine.elements().stream()
                .anyMatch(element -> choices.stream()
                        .flatMap(choice -> choice.elements().stream())
                        .anyMatch(choice -> Sets.areEqual(element, choice)));
    }

    private static boolean someTopics(Value one, Value other, BiPredicate<TopicId, TopicId> relation) {
        return one.topics().stream()
                .anyMatch(my -> other.topics().stream().anyMatch(their -> relation.test(my, their)));
    }
}
