package dev.sanad.rules.internal.engine.node;

import dev.sanad.core.actor.ActorId;
import dev.sanad.core.fact.Value;
import dev.sanad.core.time.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the value of an operand is read from the node that it depends on. */
public sealed interface Accessor {
    /** The value; null where the role is empty. */
    @Nullable
    Value value(Node node);

    /** The values to choose among for {@code any-of}. */
    default List<Value> choices(Node node) {
        Value value = value(node);
        return value == null ? List.of() : List.of(value);
    }

    /** The states that its actors represent at the time of the fact that they were read from. */
    default SortedSet<ActorId> parties(Node node) {
        return new TreeSet<>();
    }

    /** The times to compare with: that of a time, or those of facts; null in it where a fact has none. */
    default List<@Nullable When> times(Node node) {
        List<@Nullable When> times = new ArrayList<>();
        Value value = value(node);
        if (value instanceof Value.Time time) {
            times.add(time.when());
        } else if (value instanceof Value.Facts facts) {
            World world = worldOf(node);
            facts.ids().forEach(id -> {
                FactNode fact = world.find(id);
                times.add(fact == null ? null : fact.time());
            });
        }
        return times;
    }

    /** A value as the rule writes it. */
    record Constant(Value constant) implements Accessor {
        @Override
        public Value value(Node node) {
            return constant;
        }

        @Override
        public SortedSet<ActorId> parties(Node node) {
            return constant instanceof Value.Actors actors
                    ? worldOf(node).partiesOf(actors.ids(), Optional.empty())
                    : new TreeSet<>();
        }
    }

    /** The day that the reasoner stands on. */
    record Today() implements Accessor {
        @Override
        public Value value(Node node) {
            return worldOf(node).today();
        }
    }

    /** The fact itself. */
    record Itself() implements Accessor {
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
        public @Nullable Value value(Node node) {
            return ((FactNode) node).valueOf(name);
        }

        @Override
        public SortedSet<ActorId> parties(Node node) {
            FactNode fact = (FactNode) node;
            return fact.valueOf(name) instanceof Value.Actors actors
                    ? fact.world().partiesOf(actors.ids(), fact.fact().time())
                    : new TreeSet<>();
        }
    }

    /** One element of a role. */
    record Element() implements Accessor {
        @Override
        public Value value(Node node) {
            return ((ElementNode) node).value();
        }

        @Override
        public SortedSet<ActorId> parties(Node node) {
            ElementNode element = (ElementNode) node;
            return element.value() instanceof Value.Actors actors
                    ? element.owner()
                            .world()
                            .partiesOf(actors.ids(), element.owner().fact().time())
                    : new TreeSet<>();
        }
    }

    /** The members of a group. */
    record Members() implements Accessor {
        @Override
        public @Nullable Value value(Node node) {
            List<FactNode> members = ((GroupNode) node).members();
            return members.isEmpty()
                    ? null
                    : new Value.Facts(
                            members.stream().map(member -> member.fact().id()).toList());
        }
    }

    /** A role of the facts that another read holds. */
    record Through(Accessor facts, String role) implements Accessor {
        @Override
        public @Nullable Value value(Node node) {
            return facts(node).map(fact -> fact.valueOf(role)).reduce(null, Values::union, Values::union);
        }

        @Override
        public SortedSet<ActorId> parties(Node node) {
            SortedSet<ActorId> parties = new TreeSet<>();
            facts(node).forEach(fact -> parties.addAll(new Role(role).parties(fact)));
            return parties;
        }

        private Stream<FactNode> facts(Node node) {
            if (facts instanceof Itself) {
                return Stream.of((FactNode) node);
            }
            World world = worldOf(node);
            return facts.value(node) instanceof Value.Facts found
                    ? found.ids().stream().flatMap(id -> Stream.ofNullable(world.find(id)))
                    : Stream.empty();
        }
    }

    /** The states that actors represent. */
    record States(Accessor actors) implements Accessor {
        @Override
        public @Nullable Value value(Node node) {
            SortedSet<ActorId> parties = actors.parties(node);
            return parties.isEmpty() ? null : new Value.Actors(List.copyOf(parties));
        }

        @Override
        public SortedSet<ActorId> parties(Node node) {
            return actors.parties(node);
        }
    }

    /** Several together, each read from its own node of {@link JoinedNodes}. */
    record Together(List<Accessor> reads) implements Accessor {
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
        public SortedSet<ActorId> parties(Node node) {
            SortedSet<ActorId> parties = new TreeSet<>();
            forEach(node, (read, part) -> parties.addAll(read.parties(part)));
            return parties;
        }

        private void forEach(Node node, BiConsumer<Accessor, Node> action) {
            List<Node> parts = ((JoinedNodes) node).nodes();
            for (int i = 0; i < reads.size(); i++) {
                action.accept(reads.get(i), parts.get(i));
            }
        }
    }

    private static World worldOf(Node node) {
        if (node instanceof WorldNode nowhere) {
            return nowhere.world();
        }
        if (node instanceof FactNode fact) {
            return fact.world();
        }
        if (node instanceof ElementNode element) {
            return element.owner().world();
        }
        if (node instanceof GroupNode group) {
            return group.members().get(0).world();
        }
        return worldOf(((JoinedNodes) node).nodes().get(0));
    }
}
