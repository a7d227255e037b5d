package dev.sanad.rules.internal.engine.node;

import dev.sanad.core.actor.Parties;
import dev.sanad.core.fact.Value;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that a role of a fact has of one sort, by any of which the facts that have the same are looked up together: there are far
 * fewer circles than facts.
 */
public record Circle(Read read, Set<?> ids) {
    /** What of a role makes a circle. */
    public enum By {
        /** Its elements as written. */
        WRITTEN,
        /** The states that its actors represent. */
        STATES,
        /** Everybody for whom its actors act. */
        ACTED_FOR,
        /** The first of its actors, with the offices that it held: whoever acts for all of them acts for one of these. */
        NAMED
    }

    /** A role of facts, and what of it makes their circles. */
    public record Read(String role, By by) {
        /** The circle of a fact; null if its role is empty. */
        public @Nullable Circle of(FactNode fact) {
            Set<?> ids = ids(fact);
            return ids.isEmpty() ? null : new Circle(this, ids);
        }

        /** What a fact has of it. */
        Set<?> ids(FactNode fact) {
            Value value = fact.valueOf(role);
            if (value == null) {
                return Set.of();
            }
            Parties parties = fact.parties(role);
            return switch (by) {
                case WRITTEN -> Set.copyOf(Values.ids(value));
                case STATES -> Set.copyOf(parties.states());
                case ACTED_FOR -> Set.copyOf(parties.actFor());
                case NAMED ->
                    parties.named().stream().findFirst().map(Set::copyOf).orElseGet(Set::of);
            };
        }
    }

    /** One way into a circle: something that it has, by which it is looked up. */
    public record Entry(Object id, Circle circle) {}

    /** Something that a circle must have, and whatever was looked for before, by which the circle would be found already. */
    public record Sought(Object id, List<?> before) {
        /** Whether a circle that has it was not found before. */
        public boolean isFirstIn(Circle circle) {
            return before.stream().noneMatch(circle.ids()::contains);
        }
    }

    /** The ids that a value consists of. */
    public static Collection<?> idsOf(Value value) {
        return Values.ids(value);
    }

    Stream<Entry> entries() {
        return ids.stream().map(id -> new Entry(id, this));
    }
}
