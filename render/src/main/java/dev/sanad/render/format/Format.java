package dev.sanad.render.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
import java.util.stream.Stream;

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
     * Writes a whole answer, ending with a line end unless the answer is empty.
     *
     * @param answer the answer to write
     * @param presentation the language, the style and the width to write it in
     * @param out the destination; it is neither flushed nor closed
     * @throws IOException if {@code out} fails
     */
    void write(A answer, Presentation presentation, Appendable out) throws IOException;

    /** {@return whether it is text, which a terminal can show; what is not has only bytes} */
    default boolean isText() {
        return true;
    }

    /**
     * Writes a whole answer as bytes: those of its text in UTF-8, unless it is not text.
     *
     * @param answer the answer to write
     * @param presentation the language, the style and the width to write it in
     * @param out the destination; it is flushed and not closed
     * @throws IOException if {@code out} fails
     */
    default void writeBytes(A answer, Presentation presentation, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        write(answer, presentation, writer);
        writer.flush();
    }

    /**
     * {@return a format that makes its whole text before anything is written}
     *
     * @param <A> the type of the answers
     * @param name the name by which the user chooses it
     * @param description a few English words for help
     * @param text makes the whole text of an answer
     */
    static <A> Format<A> of(String name, String description, BiFunction<A, Presentation, String> text) {
        return inParts(name, description, (answer, presentation) -> Stream.of(text.apply(answer, presentation)));
    }

    /**
     * {@return a format that makes its text part by part, so that a long one need not be in memory as a whole}
     *
     * @param <A> the type of the answers
     * @param name the name by which the user chooses it
     * @param description a few English words for help
     * @param parts makes the parts of the text of an answer, each when it is asked for
     */
    static <A> Format<A> inParts(String name, String description, BiFunction<A, Presentation, Stream<String>> parts) {
        return new TextInParts<>(name, description, parts);
    }
}
