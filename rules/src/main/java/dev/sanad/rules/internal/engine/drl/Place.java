package dev.sanad.rules.internal.engine.drl;

import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.SourceMark;

/** Turns offsets in a file into places. */
final class Place {
    private Place() {}

    /** The place of {@code length} characters from an offset. */
    static SourceMark at(SourceFile file, int offset, int length) {
        String before = file.content()
                .substring(0, Math.max(0, Math.min(offset, file.content().length())));
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        String start = before.substring(before.lastIndexOf('\n') + 1);
        return new SourceMark(file, line, 1 + start.codePointCount(0, start.length()), Math.max(1, length));
    }
}
