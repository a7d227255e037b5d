package dev.sanad.core.fact;

import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.time.When;
import dev.sanad.core.vocabulary.CommonRole;
import dev.sanad.core.vocabulary.KindId;
import java.util.Optional;
import java.util.function.Function;

/** A fact that rules match: an event, which is reported, or a conclusion, which follows. */
public sealed interface Fact permits Event, Conclusion {
    /** Its id, unique among all facts of a reasoning run. */
    FactId id();

    /** Its kind. */
    KindId kind();

    /** The values of its roles. */
    Roles roles();

    /** Its time; empty if it is not stated. */
    Optional<When> time();

    /** Its place; empty if it is not stated, and for every conclusion. */
    Optional<LocalizedText> place();

    /** The value of a role; {@code time} and {@code place} are read as roles. */
    default Optional<Value> valueOf(String role) {
        Optional<Value> value = roles().get(role);
        return value.isPresent()
                ? value
                : CommonRole.named(role).flatMap(common -> switch (common) {
                    case TIME -> time().map(Value.Time::new);
                    case PLACE -> place().map(Value.Text::new);
                });
    }

    /** Its modality. */
    Modality modality();

    /** Applies the function for events or the one for conclusions. */
    <R> R fold(Function<? super Event, ? extends R> event, Function<? super Conclusion, ? extends R> conclusion);
}
