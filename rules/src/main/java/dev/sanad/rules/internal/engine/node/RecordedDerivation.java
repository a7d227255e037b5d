package dev.sanad.rules.internal.engine.node;

import dev.sanad.core.fact.Fact;
import dev.sanad.core.justification.Derivation;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A derivation as it was matched. The derivations of one conclusion are linked to each other, so that recording one
 * costs only a few words of memory.
 */
public abstract class RecordedDerivation implements Derivation, Iterable<Derivation> {
    private @Nullable RecordedDerivation next;

    /** Appends another derivation of the same conclusion. */
    final void append(RecordedDerivation other) {
        other.next = next;
        next = other;
    }

    final @Nullable RecordedDerivation next() {
        return next;
    }

    @Override
    public abstract Stream<Fact> facts();

    /** This derivation and those after it. */
    @Override
    public final Iterator<Derivation> iterator() {
        return new Iterator<>() {
            private @Nullable RecordedDerivation ahead = RecordedDerivation.this;

            @Override
            public boolean hasNext() {
                return ahead != null;
            }

            @Override
            public Derivation next() {
                RecordedDerivation now = ahead;
                if (now == null) {
                    throw new NoSuchElementException();
                }
                ahead = now.next;
                return now;
            }
        };
    }
}
