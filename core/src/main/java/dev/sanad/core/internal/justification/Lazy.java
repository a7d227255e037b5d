package dev.sanad.core.internal.justification;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made when it is first asked for, once. Any thread may ask.
 *
 * @param <T> the type of the value
 */
public final class Lazy<T> implements Supplier<T> {
    private @Nullable Supplier<? extends T> maker;
    private volatile @Nullable T made;

    private Lazy(Supplier<? extends T> maker) {
        this.maker = maker;
    }

    /**
     * A value yet to be made.
     *
     * @param maker makes it, and is dropped then
     */
    public static <T> Lazy<T> of(Supplier<? extends T> maker) {
        return new Lazy<>(maker);
    }

    @Override
    public T get() {
        T known = made;
        return known == null ? make() : known;
    }

    private synchronized T make() {
        T known = made;
        if (known == null) {
            known = Objects.requireNonNull(maker).get();
            made = known;
            maker = null;
        }
        return known;
    }
}
