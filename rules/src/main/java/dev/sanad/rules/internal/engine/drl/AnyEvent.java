package dev.sanad.rules.internal.engine.drl;

import dev.sanad.core.time.When;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact as DRL rules match it: an event or a conclusion of any modality. Most rules match {@link Event}, so that no
 * plan or guess supports a conclusion by accident.
 */
public interface AnyEvent {
    /** Its id. */
    String getId();

    /** Its kind. */
    EventKind getKind();

    /** Its modality, such as {@code actual} or {@code planned}. */
    String getModality();

    /** Its time; null if it is not stated. */
    @Nullable
    When getTime();

    /** The actors in a role; empty if the role is. */
    Ids actors(String role);

    /** The topics in a role; empty if the role is. */
    Ids topics(String role);

    /** The ids of the events and conclusions in a role; empty if the role is. */
    Ids events(String role);

    /** The states that the actors in a role represent at the time of the fact. */
    Ids states(String role);

    /** A text or code in a role; null if it is empty. */
    @Nullable
    String text(String role);

    /** A number in a role; null if it is empty. */
    @Nullable
    BigDecimal number(String role);

    /** A time in a role; null if it is empty. */
    @Nullable
    When time(String role);

    /** Whether a role is filled. */
    boolean isKnown(String role);

    /** Its certainty; null for a conclusion as long as not all of its derivations are known. */
    @Nullable
    String getCertainty();

    /** Whether at least so many root sources support it. */
    boolean hasRoots(int atLeast);

    /** Whether a root source of one of these grades supports it. */
    boolean hasRootGraded(String... grades);

    /** The value of a role of any type. */
    Given role(String name);

    /** Whether it is the same fact as another object. */
    boolean is(Object other);

    /** The elements of a role, for {@code from}. */
    List<Given> each(String role);

    /**
     * Whether a role passes a test.
     *
     * @param operator an operator of rules that are data, such as {@code same-parties-as}, or {@code size} followed by
     *     one
     * @param operand a variable, a fact, or one of {@link Terms}
     */
    boolean test(String role, String operator, Object operand);

    /**
     * Whether its time has a relation to another.
     *
     * @param relation a relation of rules that are data, such as {@code after} or {@code after within 90 days}
     * @param other a variable, a fact, or one of {@link Terms}
     */
    boolean timeIs(String relation, Object other);

    /**
     * The number of different values of facts in a role, or of source roots; the number of facts if neither is given.
     */
    int countDistinct(Collection<?> group, String distinct);
}
