package dev.sanad.core.justification;

import dev.sanad.core.fact.Fact;
import dev.sanad.core.vocabulary.KindId;
import java.util.List;
import java.util.SortedSet;

/** A premise of a derivation. */
public sealed interface Premise {
    /** A fact that matched. */
    record Held(Fact fact) implements Premise {}

    /**
     * A pattern that was looked for but not found.
     *
     * @param pattern the pattern, with its variables replaced
     * @param searched the number of facts that were searched
     */
    record Absent(Sought pattern, int searched) implements Premise {}

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
        /** Rejects members without an entry in {@code countsAs}. */
        public Counted {
            members = List.copyOf(members);
            countsAs = List.copyOf(countsAs);
            if (members.size() != countsAs.size()) {
                throw new IllegalArgumentException(
                        members.size() + " members, and " + countsAs.size() + " entries for them");
            }
        }

        /** The kind that was counted. */
        public KindId kind() {
            return pattern.kind();
        }
    }
}
