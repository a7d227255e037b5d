package dev.sanad.rules.internal.check;

import dev.sanad.core.internal.file.WholeFile;
import dev.sanad.core.problem.SourceMark;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file with corrections: every other byte stays the same, and the file is replaced completely or not at all. */
final class CorrectedFile {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CorrectedFile() {}

    /** Writes the file with the changes, and returns those that were made; none if it changed since it was read. */
    static List<Change> write(Path file, List<Change> changes) throws IOException {
        String now = Files.readString(file, StandardCharsets.UTF_8);
        String mark = now.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
        String content = now.substring(mark.length());
        if (!content.equals(changes.get(0).place().file().content())) {
            return List.of();
        }
        List<Change> made = new ArrayList<>();
        StringBuilder text = new StringBuilder(content);
        int free = content.length();
        // From the end, so that earlier positions stay valid.
        for (int i = changes.size() - 1; i >= 0; i--) {
            Change change = changes.get(i);
            int at = offset(change.place(), content);
            int end = at + change.correction().wrong().length();
            if (end <= free) {
                text.replace(at, end, change.correction().right());
                free = at;
                made.add(0, change);
            }
        }
        boolean hasTabs =
                made.stream().anyMatch(change -> change.correction().wrong().isBlank());
        byte[] corrected =
                (mark + (hasTabs ? withoutTabs(text.toString()) : text.toString())).getBytes(StandardCharsets.UTF_8);
        WholeFile.write(file, out -> out.write(corrected));
        return made;
    }

    private static int offset(SourceMark place, String content) {
        return content.offsetByCodePoints(place.file().startOf(place.line()), place.column() - 1);
    }

    /** The text with all tabs in indentation replaced, since the parser reports only one at a time. */
    private static String withoutTabs(String text) {
        StringBuilder result = new StringBuilder();
        boolean isIndentation = true;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            isIndentation = c == '\n' || c == '\r' || (isIndentation && (c == '\t' || c == ' '));
            result.append(isIndentation && c == '\t' ? "  " : String.valueOf(c));
        }
        return result.toString();
    }
}
