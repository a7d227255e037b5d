package dev.sanad.cli.extension;

import dev.sanad.render.answer.FindingsAnswer;
import dev.sanad.render.format.Format;
import dev.sanad.render.format.Presentation;
import java.io.IOException;

/** The number of conclusions. */
final class CountFormat implements Format<FindingsAnswer> {
    @Override
    public String name() {
        return "count";
    }

    @Override
    public String description() {
        return "the number of conclusions";
    }

    @Override
    public void write(FindingsAnswer answer, Presentation presentation, Appendable out) throws IOException {
        out.append(answer.findings().conclusions().size() + "\n");
    }
}
