package dev.sanad.rules.internal.engine.model;

import static java.util.Map.entry;

import dev.sanad.core.actor.Parties;
import dev.sanad.core.vocabulary.Operator;
import dev.sanad.rules.internal.engine.node.Accessor;
import dev.sanad.rules.internal.engine.node.Circle;
import dev.sanad.rules.internal.engine.node.Circle.By;
import dev.sanad.rules.internal.engine.node.Circle.Sought;
import dev.sanad.rules.internal.engine.node.Comparison;
import dev.sanad.rules.internal.engine.node.Node;
import dev.sanad.rules.internal.engine.plan.Constraint;
import dev.sanad.rules.internal.engine.plan.Located;
import dev.sanad.rules.internal.engine.plan.SlotNumbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A constraint that holds only for facts that have something in common with an earlier node, such as a state for which both
 * act: they are looked up by it. This reduces the comparisons; the constraint itself is still evaluated.
 *
 * @param read the role of the facts, and what of it they may have in common
 * @param anchor the slot of the earlier node
 * @param other the read of the earlier node
 * @param wanted of what the earlier node has the facts must have something
 */
record Common(Circle.Read read, int anchor, Accessor other, Function<Parties, Stream<?>> wanted) {
    private record Way(By by, Function<Parties, Stream<?>> wanted) {}

    private static final Way OF_THOSE_WHO_SERVE =
            new Way(By.ACTED_FOR, parties -> parties.named().stream().limit(1).flatMap(Set::stream));
    private static final Way OF_STATES = new Way(By.STATES, parties -> parties.states().stream());

    private static final Map<Operator, Way> BY_PARTIES = Map.ofEntries(
            entry(
                    Operator.PARTIES_INCLUDE,
                    new Way(By.STATES, parties -> parties.states().stream().limit(1))),
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

    private static final Set<Operator> BY_ELEMENTS =
            Set.of(Operator.ANY_OF, Operator.INCLUDES, Operator.OVERLAPS, Operator.WITHIN);

    /**
     * The constraint by which facts in slot {@code own} are looked up; null if there is none.
     *
     * @param hasIds whether a role holds ids in every kind
     */
    static @Nullable Common of(List<Constraint> constraints, int own, Predicate<String> hasIds) {
        return constraints.stream()
                .flatMap(constraint -> constraint.asChecked().stream())
                .filter(checked -> checked.own() == own)
                .flatMap(checked -> checked
                        .check()
                        .fold(Optional::of, time -> Optional.<Comparison>empty())
                        .flatMap(comparison -> of(comparison, checked.other(), own, hasIds))
                        .stream())
                .min(Comparator.comparing(common -> common.read().by()))
                .orElse(null);
    }

    private static Optional<Common> of(Comparison comparison, Located operand, int own, Predicate<String> hasIds) {
        Optional<String> role = comparison.mine().asRole().filter(name -> !comparison.sized());
        Optional<Located> other = earlier(comparison.operator(), operand, own);
        Way way = BY_ELEMENTS.contains(comparison.operator())
                        && role.filter(hasIds).isPresent()
                ? new Way(By.WRITTEN, none -> Stream.of())
                : BY_PARTIES.get(comparison.operator());
        return way == null || role.isEmpty()
                ? Optional.empty()
                : other.map(earlier -> new Common(
                        new Circle.Read(role.get(), way.by()), earlier.slots().get(0), earlier.read(), way.wanted()));
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
    List<Sought> sought(Node node) {
        List<?> ids = (read.by() == By.WRITTEN ? written(node) : wanted.apply(other.parties(node)))
                .distinct()
                .toList();
        List<Sought> sought = new ArrayList<>(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            sought.add(new Sought(read.by(), ids.get(i), ids.subList(0, i)));
        }
        return sought;
    }

    private Stream<?> written(Node node) {
        return other.choices(node).stream().flatMap(value -> Circle.idsOf(value).stream());
    }
}
