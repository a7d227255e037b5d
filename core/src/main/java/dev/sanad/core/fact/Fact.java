package dev.sanad.core.fact;

import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.time.When;
import dev.sanad.core.vocabulary.CommonRole;
import dev.sanad.core.vocabulary.KindId;
import java.util.Optional;
import java.util.function.Function;

/** What rules match: an event, which is reported, or a conclusion, which follows. */
public sealed interface Fact permits Event, Conclusion {
    /** Unique among all facts of a reasoning. */
    FactId id();

    /** Its kind. */
    KindId kind();

    /** What plays which part. */
    Roles roles();

    /** When it is or was; empty if nobody says. */
    Optional<When> time();

    /** Where it is or was; empty if nobody says, as of every conclusion. */
    Optional<LocalizedText> place();

    /** What a role holds; {@code time} and {@code place} are read like roles. */
    default Optional<Value> valueOf(String role) {
        Optional<Value> value = roles().get(role);
        return value.isPresent()
                ? value
                : CommonRole.named(role).flatMap(common -> switch (common) {
                    case TIME -> time().map(Value.Time::new);
                    case PLACE -> place().map(Value.Text::new);
                });
    }

    /** In which way it is spoken of. */
    Modality modality();

    /** One answer for events, another for conclusions. */
    <R> R fold(Function<? super Event, ? extends R> event, Function<? super Conclusion, ? extends R> conclusion);
}
