package dev.sanad.core.justification;

import dev.sanad.core.fact.Fact;
import dev.sanad.core.vocabulary.KindId;
import java.util.List;

/** One thing that a derivation rests on. */
public sealed interface Premise {
    /** A fact that matched. */
    record Held(Fact fact) implements Premise {}

    /**
     * A pattern that was looked for and not found.
     *
     * @param pattern what was looked for, with its variables replaced
     * @param searched how many facts were on file to look through
     */
    record Absent(Sought pattern, int searched) implements Premise {}

    /**
     * A group that reached a threshold.
     *
     * @param pattern what was counted
     * @param members those that matched, by id
     * @param distinct how many of them count
     * @param atLeast how many had to
     */
    record Counted(Sought pattern, List<Fact> members, int distinct, int atLeast) implements Premise {
        /** Copies the list. */
        public Counted {
            members = List.copyOf(members);
        }

        /** The kind that was counted. */
        public KindId kind() {
            return pattern.kind();
        }
    }
}
