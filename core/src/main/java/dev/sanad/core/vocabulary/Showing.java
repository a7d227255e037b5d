package dev.sanad.core.vocabulary;

import dev.sanad.core.text.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The place of the findings of a kind on a page: those that head a matter have a block, and those that belong to the
 * matter of another fact have a role for it.
 *
 * @param block the block in which they head a matter
 * @param partOf the role for the fact to whose matter they belong, if it has one
 * @param row what it is about, without who and to whom; if empty, the statement
 * @param note a word on its matter, beside the state; if empty, a part has a row of its own, and a state its value
 * @param again what a fact of it is called where it was just named: this commitment; if empty, its name again
 * @param who the role for those whose matter it is
 * @param to the role for those whom it concerns
 * @param due the roles for what it waits for, of which the first one that is filled counts
 * @param open the states in which the matter is not over
 * @param wrong the states in which it was missed, broken or contradicted
 * @param done the states in which it was kept, held or came about
 * @param beside the states that only accompany another one
 */
public record Showing(
        Optional<Block> block,
        Optional<String> partOf,
        Optional<Phrase> row,
        Optional<Phrase> note,
        Optional<Phrase> again,
        Optional<String> who,
        Optional<String> to,
        List<String> due,
        Set<String> open,
        Set<String> wrong,
        Set<String> done,
        Set<String> beside) {
    /** The role for the state of a matter. */
    public static final String STATE = "state";

    /** The role for the fact that is in the state. */
    public static final String OF = "of";

    /**
     * Copies the lists and sets.
     *
     * @param block the block in which they head a matter
     * @param partOf the role for the fact to whose matter they belong, if it has one
     * @param row what it is about, without who and to whom; if empty, the statement
     * @param note a word on its matter, beside the state; if empty, a part has a row of its own, and a state its value
     * @param again what a fact of it is called where it was just named: this commitment; if empty, its name again
     * @param who the role for those whose matter it is
     * @param to the role for those whom it concerns
     * @param due the roles for what it waits for, of which the first one that is filled counts
     * @param open the states in which the matter is not over
     * @param wrong the states in which it was missed, broken or contradicted
     * @param done the states in which it was kept, held or came about
     * @param beside the states that only accompany another one
     */
    public Showing {
        due = List.copyOf(due);
        open = Set.copyOf(open);
        wrong = Set.copyOf(wrong);
        done = Set.copyOf(done);
        beside = Set.copyOf(beside);
    }

    /** {@return the place of findings of which nothing is said: a state belongs to what it is the state of} */
    static Showing usual(Kind kind) {
        boolean isState =
                kind.role(STATE).filter(role -> role.type() == RoleType.CODE).isPresent()
                        && kind.role(OF)
                                .filter(role -> role.type().sort() == RoleType.Sort.FACTS)
                                .isPresent();
        return new Showing(
                Optional.empty(),
                isState ? Optional.of(OF) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of());
    }
}
