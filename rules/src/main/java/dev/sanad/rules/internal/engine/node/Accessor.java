package dev.sanad.rules.internal.engine.node;

import dev.sanad.core.actor.ActorId;
import dev.sanad.core.actor.Parties;
import dev.sanad.core.fact.Value;
import dev.sanad.core.time.TimeTest;
import dev.sanad.core.time.When;
import dev.sanad.core.vocabulary.RoleType.Sort;
import dev.sanad.rules.language.Computation;
import dev.sanad.rules.language.Condition.Distinct;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A read of the value of an operand from the node that it depends on. */
public sealed interface Accessor {
    /** Applies the function for its case. */
    <T> T fold(Cases<T> cases);

    /**
     * A function for each case of an accessor.
     *
     * @param <T> the type of the result
     */
    interface Cases<T> {
        /** For a literal value. */
        T constant(Value value);

        /** For the as-of day. */
        T today();

        /** For the fact itself. */
        T itself();

        /** For a role of the fact. */
        T role(String name);

        /** For one element of a role. */
        T element();

        /** For the members of a group. */
        T members();

        /** For the number of those in a group that count as different. */
        T size(Distinct distinct);

        /** For a role of the facts that another accessor reads. */
        T through(Accessor facts, String role);

        /** For the states that actors represent. */
        T states(Accessor actors);

        /** For a time or a number that is computed. */
        T computed(Computation how, Accessor from);

        /** For several together. */
        T together(List<Accessor> parts);
    }

    /** The literal value; empty if it is read from a node. */
    default Optional<Value> asConstant() {
        return Optional.empty();
    }

    /** The name of the role that it reads from the fact; empty if it reads something else. */
    default Optional<String> asRole() {
        return Optional.empty();
    }

    /** What the members of a group, whose number it reads, differ by; empty if it reads something else. */
    default Optional<Distinct> asSize() {
        return Optional.empty();
    }

    /** Whether it reads the fact itself. */
    default boolean isItself() {
        return false;
    }

    /** What it reads together; empty if it reads one value. */
    default Optional<List<Accessor>> asTogether() {
        return Optional.empty();
    }

    /** The value; null if the role is empty. */
    @Nullable
    Value value(Node node);

    /** The values to choose among for {@code any-of}. */
    default List<Value> choices(Node node) {
        Value value = value(node);
        return value == null ? List.of() : List.of(value);
    }

    /** Its actors, each at the time of the fact that it was read from. */
    default Parties parties(Node node) {
        return node.world().nobody();
    }

    /** The times to compare with: that of a time, or those of facts; an element is null if a fact has none. */
    default List<@Nullable When> times(Node node) {
        List<@Nullable When> times = new ArrayList<>();
        Value value = value(node);
        if (value != null) {
            value.asTime().ifPresent(times::add);
            value.facts().forEach(id -> {
                FactNode fact = node.world().find(id);
                times.add(fact == null ? null : fact.time());
            });
        }
        return times;
    }

    /** The last day to wait for, by each of these times, before the absence of what passes a test against it is settled. */
    default Stream<LocalDate> lastDaysToWaitFor(TimeTest test, Node node) {
        Value value = value(node);
        return value == null
                ? Stream.empty()
                : Stream.concat(
                        value.asTime().stream().flatMap(time -> test.lastDayToWaitFor(time, false).stream()),
                        value.facts().stream()
                                .flatMap(id -> Stream.ofNullable(node.world().find(id)))
                                .flatMap(fact -> Stream.ofNullable(fact.time())
                                        .flatMap(time -> test.lastDayToWaitFor(time, fact.hasHappened()).stream())));
    }

    /** A literal value. */
    record Constant(Value constant) implements Accessor {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.constant(constant);
        }

        @Override
        public Optional<Value> asConstant() {
            return Optional.of(constant);
        }

        @Override
        public Value value(Node node) {
            return constant;
        }

        @Override
        public Parties parties(Node node) {
            return node.world().parties(constant, Optional.empty());
        }
    }

    /** The as-of day. */
    record Today() implements Accessor {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.today();
        }

        @Override
        public Value value(Node node) {
            return node.world().today();
        }
    }

    /** The fact itself. */
    record Itself() implements Accessor {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.itself();
        }

        @Override
        public boolean isItself() {
            return true;
        }

        @Override
        public Value value(Node node) {
            return new Value.Facts(List.of(((FactNode) node).fact().id()));
        }

        @Override
        public List<@Nullable When> times(Node node) {
            List<@Nullable When> times = new ArrayList<>(1);
            times.add(((FactNode) node).time());
            return times;
        }
    }

    /** A role of the fact. */
    record Role(String name) implements Accessor {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.role(name);
        }

        @Override
        public Optional<String> asRole() {
            return Optional.of(name);
        }

        @Override
        public @Nullable Value value(Node node) {
            return ((FactNode) node).valueOf(name);
        }

        @Override
        public Parties parties(Node node) {
            FactNode fact = (FactNode) node;
            return fact.parties(name);
        }
    }

    /** One element of a role. */
    record Element() implements Accessor {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.element();
        }

        @Override
        public Value value(Node node) {
            return ((ElementNode) node).value();
        }

        @Override
        public Parties parties(Node node) {
            return ((ElementNode) node).parties();
        }
    }

    /** The members of a group. */
    record Members() implements Accessor {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.members();
        }

        @Override
        public @Nullable Value value(Node node) {
            List<FactNode> members = ((GroupNode) node).members();
            return members.isEmpty()
                    ? null
                    : new Value.Facts(
                            members.stream().map(member -> member.fact().id()).toList());
        }
    }

    /** The number of those in a group that count as different. */
    record Size(Distinct distinct) implements Accessor {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.size(distinct);
        }

        @Override
        public Optional<Distinct> asSize() {
            return Optional.of(distinct);
        }

        @Override
        public Value value(Node node) {
            return new Value.Number(BigDecimal.valueOf(new Threshold(distinct, 0).count((GroupNode) node)));
        }
    }

    /** A role of the facts that another read yields. */
    record Through(Accessor facts, String role) implements Accessor {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.through(facts, role);
        }

        @Override
        public @Nullable Value value(Node node) {
            return facts(node).map(fact -> fact.valueOf(role)).reduce(null, Values::union, Values::union);
        }

        @Override
        public Parties parties(Node node) {
            return facts(node).map(new Role(role)::parties).reduce(node.world().nobody(), Parties::and);
        }

        private Stream<FactNode> facts(Node node) {
            if (facts.isItself()) {
                return Stream.of((FactNode) node);
            }
            return Stream.ofNullable(facts.value(node))
                    .flatMap(found -> found.facts().stream())
                    .flatMap(id -> Stream.ofNullable(node.world().find(id)));
        }
    }

    /** The states that actors represent. */
    record States(Accessor actors) implements Accessor {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.states(actors);
        }

        @Override
        public @Nullable Value value(Node node) {
            SortedSet<ActorId> states = actors.parties(node).states();
            return states.isEmpty() ? null : new Value.Actors(List.copyOf(states));
        }

        @Override
        public Parties parties(Node node) {
            return actors.parties(node);
        }
    }

    /** A time or a number that is computed. */
    record Computed(Computation how, Accessor from) implements Accessor {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.computed(how, from);
        }

        @Override
        public @Nullable Value value(Node node) {
            List<When> times = new ArrayList<>();
            if (how.sort() == Sort.TIME) {
                from.times(node).stream().filter(Objects::nonNull).forEach(times::add);
            }
            return how.result(times, role -> valuesOf(role, node)).orElse(null);
        }

        private List<Value> valuesOf(String role, Node node) {
            return Stream.ofNullable(from.value(node))
                    .flatMap(found -> found.facts().stream())
                    .flatMap(id -> Stream.ofNullable(node.world().find(id)))
                    .flatMap(fact -> Stream.ofNullable(fact.valueOf(role)))
                    .toList();
        }
    }

    /** Several together, all read from one node, or each from its own of {@link JoinedNodes}. */
    record Together(List<Accessor> reads) implements Accessor {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.together(reads);
        }

        @Override
        public Optional<List<Accessor>> asTogether() {
            return Optional.of(reads);
        }

        @Override
        public @Nullable Value value(Node node) {
            return choices(node).stream().reduce(Values::union).orElse(null);
        }

        @Override
        public List<Value> choices(Node node) {
            List<Value> choices = new ArrayList<>();
            forEach(node, (read, part) -> choices.addAll(read.choices(part)));
            return choices;
        }

        @Override
        public Parties parties(Node node) {
            return node.partiesOf(this, () -> {
                List<Parties> parties = new ArrayList<>();
                forEach(node, (read, part) -> parties.add(read.parties(part)));
                return parties.stream().reduce(node.world().nobody(), Parties::and);
            });
        }

        private void forEach(Node node, BiConsumer<Accessor, Node> action) {
            for (int i = 0; i < reads.size(); i++) {
                action.accept(reads.get(i), node.part(i));
            }
        }
    }
}
