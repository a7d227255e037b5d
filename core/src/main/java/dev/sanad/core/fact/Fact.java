package dev.sanad.core.fact;

import dev.sanad.core.actor.ActorId;
import dev.sanad.core.internal.vocabulary.CommonRole;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.time.When;
import dev.sanad.core.vocabulary.KindId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A fact that rules match: an event, which is reported, or a conclusion, which follows. */
public sealed interface Fact permits Event, Conclusion {
    /** {@return the id, unique among all facts of a reasoning run} */
    FactId id();

    /** {@return the kind of the fact} */
    KindId kind();

    /** {@return the values of its roles} */
    Roles roles();

    /** {@return its time; empty if it is not stated} */
    Optional<When> time();

    /** {@return its place; empty if it is not stated, and for every conclusion} */
    Optional<LocalizedText> place();

    /**
     * {@return the value of a role; what every fact has is read like a role, see
     * {@link CommonRole}}
     *
     * @param role the name of the role
     */
    default Optional<Value> valueOf(String role) {
        Optional<Value> value = roles().get(role);
        return value.isPresent()
                ? value
                : CommonRole.named(role).flatMap(common -> switch (common) {
                    case TIME -> time().map(Value.Time::new);
                    case PLACE -> place().map(Value.Text::new);
                    case ITSELF -> Optional.of(new Value.Facts(List.of(id())));
                    case SPEAKERS -> speakers();
                    case INVOLVED -> involved();
                });
    }

    private Optional<Value> speakers() {
        List<ActorId> speakers = fold(
                event -> event.cites().stream()
                        .flatMap(citation -> citation.saidBy().innermost().stream())
                        .map(ActorId::new)
                        .toList(),
                conclusion -> List.of());
        return speakers.isEmpty() ? Optional.empty() : Optional.of(new Value.Actors(speakers));
    }

    private Optional<Value> involved() {
        List<ActorId> actors = roles().values().values().stream()
                .flatMap(value -> value.actors().stream())
                .distinct()
                .toList();
        return actors.isEmpty() ? Optional.empty() : Optional.of(new Value.Actors(actors));
    }

    /** {@return its modality} */
    Modality modality();

    /**
     * Applies the function for events or the one for conclusions.
     *
     * @param <R> the type of the result
     * @param event applied to an event
     * @param conclusion applied to a conclusion
     * @return the result of the function
     */
    <R> R fold(Function<? super Event, ? extends R> event, Function<? super Conclusion, ? extends R> conclusion);
}
