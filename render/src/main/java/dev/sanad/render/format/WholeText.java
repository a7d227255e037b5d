package dev.sanad.render.format;

import java.io.IOException;
import java.util.function.BiFunction;

/** A format that makes its whole text at once. */
record WholeText<A>(String name, String description, BiFunction<A, Presentation, String> text) implements Format<A> {
    @Override
    public void write(A answer, Presentation presentation, Appendable out) throws IOException {
        out.append(text.apply(answer, presentation));
    }
}
