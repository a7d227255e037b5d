package dev.sanad.render.format;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;

/**
 * A way to write one sort of answer. A format is found by its name, without regard to case; a module binds it with
 * {@link FormatsModule}. It has no state, and any thread may use it.
 *
 * @param <A> the sort of answer
 */
public interface Format<A> {
    /** {@return the name by which {@code --format} finds it: one lower-case word} */
    String name();

    /** {@return its form in a few English words, for help: "one conclusion per line"} */
    String description();

    /**
     * {@return the encoding of what it writes; a form that is not text has ISO 8859-1, in which each character is a byte}
     */
    default Charset encoding() {
        return StandardCharsets.UTF_8;
    }

    /**
     * Writes a whole answer, ending with a line end unless the answer is empty.
     *
     * @param answer the answer to write
     * @param presentation the language, the style and the width to write it in
     * @param out the destination; it is neither flushed nor closed
     * @throws IOException if {@code out} fails
     */
    void write(A answer, Presentation presentation, Appendable out) throws IOException;

    /**
     * {@return a format that makes its whole text before anything is written}
     *
     * @param <A> the type of the answers
     * @param name the name by which the user chooses it
     * @param description a few English words for help
     * @param text makes the whole text of an answer
     */
    static <A> Format<A> of(String name, String description, BiFunction<A, Presentation, String> text) {
        return new WholeText<>(name, description, text);
    }
}
