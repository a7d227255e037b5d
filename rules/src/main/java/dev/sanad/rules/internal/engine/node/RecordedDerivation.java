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
    private final Layer layer;

    /** The layer in which a derivation stands if all that it rests on stands in it. */
    public enum Layer {
        /** Certain; and then one of those that are possible too. */
        BOTH,
        /** Possible, and not certain. */
        POSSIBLE,
        /** Certain, with smaller groups than the possible one has, which stands beside it. */
        CERTAIN
    }

    protected RecordedDerivation(Layer layer) {
        this.layer = layer;
    }

    public final Layer layer() {
        return layer;
    }

    /** This alone, without those that came after it. */
    final RecordedDerivation alone() {
        next = null;
        return this;
    }

    /** The nodes of the facts that it rests on. */
    protected abstract Stream<FactNode> nodes();

    /** Appends another derivation of the same conclusion. */
    final void append(RecordedDerivation other) {
        other.next = next;
        next = other;
    }

    final @Nullable RecordedDerivation next() {
        return next;
    }

    @Override
    public final Stream<Fact> facts() {
        return nodes().map(FactNode::fact);
    }

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
