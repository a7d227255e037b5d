package dev.sanad.rules.engine.drl;

import dev.sanad.core.time.When;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A fact as DRL rules match it: an event or a conclusion, of whatever modality. Most rules match {@link
 * Event}, so that no plan or guess supports a conclusion by accident.
 */
public interface AnyEvent {
    /** Its id. */
    String getId();

    /** Its kind. */
    EventKind getKind();

    /** Its modality, such as {@code actual} or {@code planned}. */
    String getModality();

    /** When it is or was; null if nobody says. */
    @Nullable When getTime();

    /** The actors in a role; empty if the role is. */
    Ids actors(String role);

    /** The topics in a role; empty if the role is. */
    Ids topics(String role);

    /** The ids of the events and conclusions in a role; empty if the role is. */
    Ids events(String role);

    /** The states that the actors in a role represent at the time of the fact. */
    Ids states(String role);

    /** A text or code in a role; null if it is empty. */
    @Nullable String text(String role);

    /** A number in a role; null if it is empty. */
    @Nullable BigDecimal number(String role);

    /** A time in a role; null if it is empty. */
    @Nullable When time(String role);

    /** Whether a role is filled. */
    boolean isKnown(String role);
}
