package dev.sanad.render.format;

import java.io.IOException;
import java.util.Iterator;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** A format that makes its text part by part. */
record TextInParts<A>(String name, String description, BiFunction<A, Presentation, Stream<String>> parts)
        implements Format<A> {
    @Override
    public void write(A answer, Presentation presentation, Appendable out) throws IOException {
        for (Iterator<String> each = parts.apply(answer, presentation).iterator(); each.hasNext(); ) {
            out.append(each.next());
        }
    }
}
