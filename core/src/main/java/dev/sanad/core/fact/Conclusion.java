package dev.sanad.core.fact;

import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.time.When;
import dev.sanad.core.vocabulary.KindId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A fact that follows from others. Its identity is its content: kind, roles, time, and the modality unless that is
 * actual. Its standing, certainty and corroboration come from its derivations.
 */
public final class Conclusion implements Fact {
    private final KindId kind;
    private final Roles roles;
    private final Optional<When> time;
    private final Modality modality;
    private @Nullable FactId id;
    /** Kept, since sets and joins ask for it again and again; 0 until it is first asked for. */
    private int hash;

    /**
     * A conclusion of the given content.
     *
     * @param kind the kind of the conclusion
     * @param roles the values of its roles
     * @param time its time; empty if it has none
     * @param modality its modality
     */
    public Conclusion(KindId kind, Roles roles, Optional<When> time, Modality modality) {
        this.kind = kind;
        this.roles = roles;
        this.time = time;
        this.modality = modality;
    }

    /** {@code c-} and 16 hexadecimal digits made from the content, the same in every run. */
    @Override
    public FactId id() {
        FactId known = id;
        if (known == null) {
            known = ContentId.of(this);
            id = known;
        }
        return known;
    }

    @Override
    public KindId kind() {
        return kind;
    }

    @Override
    public Roles roles() {
        return roles;
    }

    @Override
    public Optional<When> time() {
        return time;
    }

    @Override
    public Optional<LocalizedText> place() {
        return Optional.empty();
    }

    @Override
    public Modality modality() {
        return modality;
    }

    @Override
    public <R> R fold(
            Function<? super Event, ? extends R> event, Function<? super Conclusion, ? extends R> conclusion) {
        return conclusion.apply(this);
    }

    @Override
    public boolean equals(Object other) {
        return other == this
                || other instanceof Conclusion that
                        && hashCode() == that.hashCode()
                        && kind.equals(that.kind)
                        && roles.equals(that.roles)
                        && time.equals(that.time)
                        && modality == that.modality;
    }

    @Override
    public int hashCode() {
        int known = hash;
        if (known == 0) {
            known = Objects.hash(kind, time);
            for (Map.Entry<String, Value> role : roles.values().entrySet()) {
                known += spread(31 * role.getKey().hashCode() + role.getValue().hashCode());
            }
            hash = known;
        }
        return known;
    }

    /**
     * The last step of MurmurHash3: the hashes of ids that differ in a digit differ so little that the sums of two of them
     * would often be the same.
     */
    private static int spread(int hash) {
        int spread = (hash ^ hash >>> 16) * 0x85ebca6b;
        spread = (spread ^ spread >>> 13) * 0xc2b2ae35;
        return spread ^ spread >>> 16;
    }

    @Override
    public String toString() {
        return id() + " " + kind + roles.values();
    }
}
