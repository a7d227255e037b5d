package dev.sanad.rules.internal.semantics;

import dev.sanad.core.actor.ActorId;
import dev.sanad.core.actor.Parties;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Modality;
import dev.sanad.core.fact.Value;
import dev.sanad.core.time.When;
import dev.sanad.rules.language.Computation;
import dev.sanad.rules.language.Operand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * The bindings of variables, and thus the values of operands.
 *
 * @param factBase the facts on file
 * @param bound the bindings by the variable's name
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

    /** The binding of a variable, if it has one yet. */
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

    /** The value of an operand; empty if it reads an empty role. */
    public Optional<Value> value(Operand operand) {
        return operand.fold(new Operand.Cases<>() {
            @Override
            public Optional<Value> literal(Value value) {
                return Optional.of(value);
            }

            @Override
            public Optional<Value> variable(String name) {
                return Optional.of(of(name).value());
            }

            @Override
            public Optional<Value> roleOf(String variable, String role) {
                return Sets.together(facts(of(variable).value()).stream()
                        .flatMap(fact -> fact.valueOf(role).stream())
                        .toList());
            }

            @Override
            public Optional<Value> several(List<Operand> operands) {
                return Sets.together(choices(operand));
            }

            @Override
            public Optional<Value> statesOf(Operand actors) {
                SortedSet<ActorId> states = parties(actors).states();
                return states.isEmpty() ? Optional.empty() : Optional.of(new Value.Actors(List.copyOf(states)));
            }

            @Override
            public Optional<Value> computed(Computation how, Operand from) {
                List<When> times =
                        times(from).stream().flatMap(of -> of.time().stream()).toList();
                return how.result(
                        times,
                        role -> value(from).stream()
                                .flatMap(value -> facts(value).stream())
                                .flatMap(fact -> fact.valueOf(role).stream())
                                .toList());
            }

            @Override
            public Optional<Value> today() {
                return Optional.of(new Value.Time(factBase.asOf().asWhen()));
            }
        });
    }

    /** The values to choose among. */
    public List<Value> choices(Operand operand) {
        List<Operand> parts = operand.parts();
        return parts.size() == 1 && parts.get(0) == operand
                ? value(operand).stream().toList()
                : parts.stream().flatMap(each -> choices(each).stream()).toList();
    }

    /** The actors of an operand, each at the time of the fact that it was read from. */
    public Parties parties(Operand operand) {
        return operand.fold(new Operand.Cases<>() {
            @Override
            public Parties literal(Value value) {
                return parties(value, Optional.empty());
            }

            @Override
            public Parties variable(String name) {
                BoundValue known = of(name);
                return parties(known.value(), known.from().flatMap(Fact::time));
            }

            @Override
            public Parties roleOf(String variable, String role) {
                return facts(of(variable).value()).stream()
                        .map(fact -> parties(fact, role))
                        .reduce(nobody(), Parties::and);
            }

            @Override
            public Parties several(List<Operand> operands) {
                return operands.stream().map(this::parties).reduce(nobody(), Parties::and);
            }

            @Override
            public Parties statesOf(Operand actors) {
                return parties(actors);
            }

            @Override
            public Parties computed(Computation how, Operand from) {
                return nobody();
            }

            @Override
            public Parties today() {
                return nobody();
            }

            private Parties parties(Operand other) {
                return Bindings.this.parties(other);
            }

            private Parties parties(Value value, Optional<When> time) {
                return Bindings.this.parties(value, time);
            }

            private Parties parties(Fact fact, String role) {
                return Bindings.this.parties(fact, role);
            }
        });
    }

    /** The actors in a role at the time of the fact. */
    public Parties parties(Fact fact, String role) {
        return fact.valueOf(role).map(value -> parties(value, fact.time())).orElseGet(this::nobody);
    }

    private Parties parties(Value value, Optional<When> time) {
        return factBase.parties(value.actors(), time);
    }

    private Parties nobody() {
        return factBase.parties(List.of(), Optional.empty());
    }

    /** A time, and the fact that it belongs to; empty for a date. */
    public record TimeOf(Optional<When> time, Optional<FactId> fact) {}

    /** The times of an operand: its own, or those of the facts that it names. */
    public List<TimeOf> times(Operand operand) {
        List<TimeOf> times = new ArrayList<>();
        value(operand).ifPresent(value -> {
            value.asTime().ifPresent(time -> times.add(new TimeOf(Optional.of(time), Optional.empty())));
            value.facts().forEach(id -> times.add(new TimeOf(fact(id).flatMap(Fact::time), Optional.of(id))));
        });
        return times;
    }

    /** Whether a time is that of what happened. */
    public boolean happened(TimeOf time) {
        return time.fact()
                .flatMap(this::fact)
                .filter(fact -> fact.modality() == Modality.ACTUAL)
                .isPresent();
    }

    private List<Fact> facts(Value value) {
        return value.facts().stream().flatMap(id -> fact(id).stream()).toList();
    }

    /** A fact on file, or a made-up one, which is known only through the values read from it. */
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
