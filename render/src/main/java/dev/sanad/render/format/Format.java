package dev.sanad.render.format;

import java.io.IOException;
import java.util.function.BiFunction;

/**
 * A way to write one sort of answer. A format is found by its name, without regard to case; a module binds it with
 * {@link FormatsModule}. It has no state, and any thread may use it.
 *
 * @param <A> the sort of answer
 */
public interface Format<A> {
    /** The name by which {@code --format} finds it: one lower-case word. */
    String name();

    /** Its form in a few English words, for help: "one conclusion per line". */
    String description();

    /**
     * Writes a whole answer, ending with a line end unless the answer is empty.
     *
     * @throws IOException if {@code out} fails
     */
    void write(A answer, Presentation presentation, Appendable out) throws IOException;

    /** A format that makes its whole text before anything is written. */
    static <A> Format<A> of(String name, String description, BiFunction<A, Presentation, String> text) {
        return new WholeText<>(name, description, text);
    }
}
