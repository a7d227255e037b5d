package dev.sanad.core.justification;

import dev.sanad.core.fact.Fact;
import dev.sanad.core.vocabulary.KindId;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Function;

/** A premise of a derivation. */
public sealed interface Premise {
    /**
     * Applies the function for its case.
     *
     * @param <T> the type of the result
     * @param held applied to a fact that holds
     * @param absent applied to an absence
     * @param counted applied to a count
     * @return the result of the function
     */
    <T> T fold(Function<Held, T> held, Function<Absent, T> absent, Function<Counted, T> counted);

    /** {@return its facts: the one that matched, or the members of a group; none for an absence} */
    default List<Fact> facts() {
        return fold(held -> List.of(held.fact()), absent -> List.of(), Counted::members);
    }

    /**
     * A fact that matched.
     *
     * @param fact the fact
     */
    record Held(Fact fact) implements Premise {
        @Override
        public <T> T fold(Function<Held, T> held, Function<Absent, T> absent, Function<Counted, T> counted) {
            return held.apply(this);
        }
    }

    /**
     * A pattern that was looked for but not found.
     *
     * @param pattern the pattern, with its variables replaced
     * @param searched the number of facts that were searched
     * @param atMost the number of facts that may match
     * @param beside what else would have to hold of a fact that matches
     */
    record Absent(Sought pattern, int searched, int atMost, List<Beside> beside) implements Premise {
        /**
         * Copies {@code beside}.
         *
         * @param pattern the pattern, with its variables replaced
         * @param searched the number of facts that were searched
         * @param atMost the number of facts that may match
         * @param beside what else would have to hold of a fact that matches
         */
        public Absent {
            beside = List.copyOf(beside);
        }

        /**
         * An absence of any fact that matches.
         *
         * @param pattern the pattern, with its variables replaced
         * @param searched the number of facts that were searched
         */
        public Absent(Sought pattern, int searched) {
            this(pattern, searched, 0, List.of());
        }

        /** {@return whether any fact that matches would end the absence} */
        public boolean isPlain() {
            return atMost == 0 && beside.isEmpty();
        }

        @Override
        public <T> T fold(Function<Held, T> held, Function<Absent, T> absent, Function<Counted, T> counted) {
            return absent.apply(this);
        }
    }

    /**
     * What would have to hold beside a fact that must be absent.
     *
     * @param pattern the pattern of another fact, with its variables replaced
     * @param isThere whether such a fact would have to be there; otherwise it would have to be absent
     * @param beside what else would have to hold of that other fact
     */
    record Beside(Sought pattern, boolean isThere, List<Beside> beside) {
        /**
         * Copies {@code beside}.
         *
         * @param pattern the pattern of another fact, with its variables replaced
         * @param isThere whether such a fact would have to be there; otherwise it would have to be absent
         * @param beside what else would have to hold of that other fact
         */
        public Beside {
            beside = List.copyOf(beside);
        }
    }

    /**
     * A group that reached a threshold.
     *
     * @param pattern the counted pattern
     * @param members the facts that matched, by id
     * @param distinct the number of them that count
     * @param atLeast the number required
     * @param countsAs what each member counts as, in the order of the members: itself, the values of a role, or its
     *     root sources; members that count as the same count once
     */
    record Counted(Sought pattern, List<Fact> members, int distinct, int atLeast, List<SortedSet<String>> countsAs)
            implements Premise {
        /**
         * Rejects members without an entry in {@code countsAs}.
         *
         * @param pattern the counted pattern
         * @param members the facts that matched, by id
         * @param distinct the number of them that count
         * @param atLeast the number required
         * @param countsAs what each member counts as, in the order of the members: itself, the values of a role, or its
         *     root sources; members that count as the same count once
         * @throws IllegalArgumentException if the two lists differ in length
         */
        public Counted {
            members = List.copyOf(members);
            countsAs = List.copyOf(countsAs);
            if (members.size() != countsAs.size()) {
                throw new IllegalArgumentException(
                        members.size() + " members, and " + countsAs.size() + " entries for them");
            }
        }

        @Override
        public <T> T fold(Function<Held, T> held, Function<Absent, T> absent, Function<Counted, T> counted) {
            return counted.apply(this);
        }

        /** {@return the kind that was counted} */
        public KindId kind() {
            return pattern.kind();
        }
    }
}
