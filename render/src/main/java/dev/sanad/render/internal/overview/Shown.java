package dev.sanad.render.internal.overview;

import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Value;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.core.vocabulary.Showing;
import dev.sanad.core.vocabulary.Vocabulary;
import java.util.List;

/** Where conclusions stand on a page, as the vocabulary has it for their kinds. */
final class Shown {
    private final Vocabulary vocabulary;

    Shown(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What its kind says of its place. */
    Showing showing(Conclusion conclusion) {
        return vocabulary.kind(conclusion.kind()).showing();
    }

    /** Whether it gives the state of a matter. */
    boolean isState(Conclusion conclusion) {
        return !state(conclusion).isEmpty() && (showing(conclusion).partOf().isPresent() || isWithState(conclusion));
    }

    /** Whether it heads a matter whose words leave out the state that it gives. */
    boolean isWithState(Conclusion conclusion) {
        return showing(conclusion).row().isPresent();
    }

    /** Whether a word or two beside a matter say it. */
    boolean isNote(Conclusion conclusion) {
        return showing(conclusion).note().isPresent();
    }

    /** The state that it gives; empty if it gives none. */
    static String state(Conclusion conclusion) {
        return conclusion.roles().get(Showing.STATE).flatMap(Value::asCode).orElse("");
    }

    /** Whether its state only accompanies another. */
    boolean isBeside(Conclusion state) {
        return showing(state).beside().contains(state(state));
    }

    /** Whether its state is that of something missed, broken or contradicted. */
    boolean isWrong(Conclusion state) {
        return showing(state).wrong().contains(state(state));
    }

    /** Where its state stands among those of its kind. */
    int stateIndex(Conclusion state) {
        return vocabulary
                .kind(state.kind())
                .role(Showing.STATE)
                .map(Role::values)
                .map(values -> List.copyOf(values.keySet()).indexOf(state(state)))
                .orElse(0);
    }
}
