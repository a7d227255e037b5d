package dev.sanad.rules.internal.engine.plan;

import static java.util.Map.entry;

import dev.sanad.core.actor.Parties;
import dev.sanad.core.vocabulary.Operator;
import dev.sanad.rules.internal.engine.node.Accessor;
import dev.sanad.rules.internal.engine.node.Circle;
import dev.sanad.rules.internal.engine.node.Circle.By;
import dev.sanad.rules.internal.engine.node.Circle.Sought;
import dev.sanad.rules.internal.engine.node.Comparison;
import dev.sanad.rules.internal.engine.node.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A constraint that holds only for facts that have something in common with an earlier node, such as a state for which both
 * act: they are looked up by it. This reduces the comparisons; the constraint itself is still evaluated.
 *
 * @param read the role of the facts, and what of it they may have in common
 * @param anchor the slot of the earlier node
 * @param other the read of the earlier node
 * @param wanted of what the earlier node has the facts must have something
 */
public record Common(Circle.Read read, int anchor, Accessor other, Function<Parties, Stream<?>> wanted) {
    /** How the facts of an operator are found; what is wanted of those who act for the earlier node says nothing of what is written. */
    private record Way(By by, Function<Parties, Stream<?>> wanted) {}

    private static final Way AS_WRITTEN = new Way(By.WRITTEN, none -> Stream.of());
    private static final Way OF_STATES = new Way(By.STATES, parties -> parties.states().stream());
    private static final Way OF_ALL_STATES =
            new Way(By.STATES, parties -> parties.states().stream().limit(1));
    private static final Way OF_THOSE_WHO_SERVE =
            new Way(By.ACTED_FOR, parties -> parties.named().stream().limit(1).flatMap(Set::stream));

    private static final Map<Operator, Way> WAYS = Map.ofEntries(
            entry(Operator.IS, AS_WRITTEN),
            entry(Operator.ANY_OF, AS_WRITTEN),
            entry(Operator.INCLUDES, AS_WRITTEN),
            entry(Operator.OVERLAPS, AS_WRITTEN),
            entry(Operator.WITHIN, AS_WRITTEN),
            entry(Operator.SAME_PARTIES_AS, OF_ALL_STATES),
            entry(Operator.PARTIES_INCLUDE, OF_ALL_STATES),
            entry(Operator.PARTIES_WITHIN, OF_STATES),
            entry(Operator.PARTIES_OVERLAP, OF_STATES),
            entry(Operator.SAME_OFFICES_AS, OF_THOSE_WHO_SERVE),
            entry(Operator.OFFICES_INCLUDE, OF_THOSE_WHO_SERVE),
            entry(
                    Operator.OFFICES_OVERLAP,
                    new Way(By.ACTED_FOR, parties -> parties.named().stream().flatMap(Set::stream))),
            entry(Operator.OFFICES_WITHIN, new Way(By.NAMED, parties -> parties.actFor().stream())));

    /** Those that hold of several only if they hold of each. */
    private static final Set<Operator> OF_ALL =
            Set.of(Operator.PARTIES_INCLUDE, Operator.SAME_OFFICES_AS, Operator.OFFICES_INCLUDE);

    /** The constraints by each of which facts in slot {@code own} can be looked up. */
    public static List<Common> all(List<Constraint> constraints, int own) {
        return constraints.stream()
                .flatMap(constraint -> constraint.asChecked().stream())
                .filter(checked -> checked.own() == own)
                .flatMap(checked -> checked
                        .check()
                        .fold(Optional::of, time -> Optional.<Comparison>empty())
                        .flatMap(comparison -> of(comparison, checked.other(), own))
                        .stream())
                .toList();
    }

    private static Optional<Common> of(Comparison comparison, Located operand, int own) {
        Optional<String> role = comparison.mine().asRole().filter(name -> !comparison.sized());
        Way way = WAYS.get(comparison.operator());
        return way == null || role.isEmpty()
                ? Optional.empty()
                : earlier(comparison.operator(), operand, own)
                        .map(earlier -> new Common(
                                new Circle.Read(role.get(), way.by()),
                                earlier.slots().get(0),
                                earlier.read(),
                                way.wanted()));
    }

    /** What is read from one earlier node; of several whose parties must all be there, the last will do. */
    private static Optional<Located> earlier(Operator operator, Located operand, int own) {
        Optional<Located> read = operand.slots().size() <= 1
                ? Optional.of(operand)
                : operand.read()
                        .asTogether()
                        .filter(parts -> OF_ALL.contains(operator))
                        .map(parts -> operand.part(parts.size() - 1, parts.get(parts.size() - 1)));
        return read.filter(located -> located.slots().size() == 1
                && !Set.of(own, SlotNumbers.NONE).contains(located.slots().get(0)));
    }

    /** What is looked for, given the earlier node. */
    public List<Sought> sought(Node node) {
        List<?> ids = ids(node);
        List<Sought> sought = new ArrayList<>(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            sought.add(new Sought(ids.get(i), ids.subList(0, i)));
        }
        return sought;
    }

    /** The ids of which facts must have one, given the earlier node. */
    List<?> ids(Node node) {
        return (read.by() == By.WRITTEN ? written(node) : wanted.apply(other.parties(node)))
                .distinct()
                .toList();
    }

    private Stream<?> written(Node node) {
        return other.choices(node).stream().flatMap(value -> Circle.idsOf(value).stream());
    }
}
