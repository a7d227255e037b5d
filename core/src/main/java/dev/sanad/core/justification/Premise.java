package dev.sanad.core.justification;

import dev.sanad.core.fact.Fact;
import dev.sanad.core.vocabulary.KindId;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Function;

/** One thing that a derivation rests on. */
public sealed interface Premise {
    /** One answer for each case. */
    <T> T fold(Function<Held, T> held, Function<Absent, T> absent, Function<Counted, T> counted);

    /** The facts that it consists of: the one that matched, or the members of a group; none for an absence. */
    default List<Fact> facts() {
        return fold(held -> List.of(held.fact()), absent -> List.of(), Counted::members);
    }

    /** A fact that matched. */
    record Held(Fact fact) implements Premise {
        @Override
        public <T> T fold(Function<Held, T> held, Function<Absent, T> absent, Function<Counted, T> counted) {
            return held.apply(this);
        }
    }

    /**
     * A pattern that was looked for and not found.
     *
     * @param pattern what was looked for, with its variables replaced
     * @param searched how many facts were on file to look through
     */
    record Absent(Sought pattern, int searched) implements Premise {
        @Override
        public <T> T fold(Function<Held, T> held, Function<Absent, T> absent, Function<Counted, T> counted) {
            return absent.apply(this);
        }
    }

    /**
     * A group that reached a threshold.
     *
     * @param pattern what was counted
     * @param members those that matched, by id
     * @param distinct how many of them count
     * @param atLeast how many had to
     * @param countsAs what each member counts as, in the order of the members: itself, the values of a role, or its root
     *     sources; members that count as the same count once
     */
    record Counted(Sought pattern, List<Fact> members, int distinct, int atLeast, List<SortedSet<String>> countsAs)
            implements Premise {
        /** Copies the lists; refuses members of which nobody knows what they count as. */
        public Counted {
            members = List.copyOf(members);
            countsAs = List.copyOf(countsAs);
            if (members.size() != countsAs.size()) {
                throw new IllegalArgumentException(members.size() + " members, and " + countsAs.size() + " told of");
            }
        }

        @Override
        public <T> T fold(Function<Held, T> held, Function<Absent, T> absent, Function<Counted, T> counted) {
            return counted.apply(this);
        }

        /** The kind that was counted. */
        public KindId kind() {
            return pattern.kind();
        }
    }
}
