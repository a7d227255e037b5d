package dev.sanad.rules.internal.semantics;

import dev.sanad.core.actor.ActorId;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Value;
import dev.sanad.core.time.When;
import dev.sanad.rules.language.Operand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What variables are bound to, and so what operands mean.
 *
 * @param factBase the facts on file
 * @param bound by the variable's name
 */
public record Bindings(FactBase factBase, SortedMap<String, BoundValue> bound) {
    public static Bindings empty(FactBase factBase) {
        return new Bindings(factBase, new TreeMap<>());
    }

    public Bindings with(String variable, BoundValue value) {
        SortedMap<String, BoundValue> more = new TreeMap<>(bound);
        more.put(variable, value);
        return new Bindings(factBase, more);
    }

    /** What a variable is bound to, if it is yet. */
    public Optional<BoundValue> find(String variable) {
        return Optional.ofNullable(bound.get(variable));
    }

    /** Whether all variables of an operand are bound. */
    public boolean knows(Operand operand) {
        return operand.variables().allMatch(bound::containsKey);
    }

    /** The bindings alone. */
    public SortedMap<String, Value> values() {
        SortedMap<String, Value> values = new TreeMap<>();
        bound.forEach((name, known) -> values.put(name, known.value()));
        return values;
    }

    /** What an operand stands for; empty if it reads a role that is. */
    public Optional<Value> value(Operand operand) {
        if (operand instanceof Operand.Literal literal) {
            return Optional.of(literal.value());
        }
        if (operand instanceof Operand.Today) {
            return Optional.of(new Value.Time(factBase.asOf().asWhen()));
        }
        if (operand instanceof Operand.Variable variable) {
            return Optional.of(of(variable.name()).value());
        }
        if (operand instanceof Operand.RoleOf roleOf) {
            return Sets.together(facts(of(roleOf.variable()).value()).stream()
                    .flatMap(fact -> FactBase.role(fact, roleOf.role()).stream())
                    .toList());
        }
        if (operand instanceof Operand.StatesOf) {
            SortedSet<ActorId> parties = parties(operand);
            return parties.isEmpty() ? Optional.empty() : Optional.of(new Value.Actors(List.copyOf(parties)));
        }
        return Sets.together(choices(operand));
    }

    /** The values to choose among. */
    public List<Value> choices(Operand operand) {
        return operand instanceof Operand.Several several
                ? several.operands().stream()
                        .flatMap(each -> choices(each).stream())
                        .toList()
                : value(operand).stream().toList();
    }

    /** The states that the actors of an operand represent: each at the time of the fact that it was read from. */
    public SortedSet<ActorId> parties(Operand operand) {
        SortedSet<ActorId> parties = new TreeSet<>();
        if (operand instanceof Operand.Several several) {
            several.operands().forEach(each -> parties.addAll(parties(each)));
        } else if (operand instanceof Operand.StatesOf states) {
            parties.addAll(parties(states.actors()));
        } else if (operand instanceof Operand.RoleOf roleOf) {
            facts(of(roleOf.variable()).value()).forEach(fact -> parties.addAll(parties(fact, roleOf.role())));
        } else if (operand instanceof Operand.Variable variable) {
            BoundValue known = of(variable.name());
            parties.addAll(parties(known.value(), known.from().flatMap(Fact::time)));
        } else {
            value(operand).ifPresent(value -> parties.addAll(parties(value, Optional.empty())));
        }
        return parties;
    }

    /** The states that the actors in a role represent at the time of the fact. */
    public SortedSet<ActorId> parties(Fact fact, String role) {
        return FactBase.role(fact, role)
                .map(value -> parties(value, fact.time()))
                .orElseGet(TreeSet::new);
    }

    private SortedSet<ActorId> parties(Value value, Optional<When> time) {
        return value instanceof Value.Actors actors ? factBase.partiesOf(actors.ids(), time) : new TreeSet<>();
    }

    /** A time, and the id of the fact whose time it is; none for a date. */
    public record TimeOf(Optional<When> time, String id) {}

    /** The times that an operand stands for: its own, or those of the facts that it names. */
    public List<TimeOf> times(Operand operand) {
        List<TimeOf> times = new ArrayList<>();
        value(operand).ifPresent(value -> {
            if (value instanceof Value.Time time) {
                times.add(new TimeOf(Optional.of(time.when()), ""));
            } else if (value instanceof Value.Facts named) {
                named.ids().forEach(id -> times.add(new TimeOf(fact(id).flatMap(Fact::time), id.value())));
            }
        });
        return times;
    }

    private List<Fact> facts(Value value) {
        return value instanceof Value.Facts named
                ? named.ids().stream().flatMap(id -> fact(id).stream()).toList()
                : List.of();
    }

    /** A fact on file, or one that was made up, which only what was read from it knows. */
    private Optional<Fact> fact(FactId id) {
        return factBase.find(id)
                .or(() -> bound.values().stream()
                        .flatMap(known -> known.from().stream())
                        .filter(from -> from.id().equals(id))
                        .findFirst());
    }

    private BoundValue of(String variable) {
        return find(variable).orElseThrow(() -> new IllegalArgumentException("nothing binds $" + variable));
    }
}
