package dev.sanad.exchange;

import dev.sanad.core.dossier.EventReader;
import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.YamlText;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.SourceMark;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table as text, in UTF-8, or in UTF-16 with its mark. The separator is that of comma, semicolon and tab which the first line
 * has most often.
 */
record SeparatedValues(String ending) implements EventReader {

    /** An apostrophe that keeps spreadsheets from taking a text for a formula, which is not part of the text. */
    private static final Pattern KEPT = Pattern.compile("'+[=+\\-@\\t\\r].*", Pattern.DOTALL);

    @Override
    public Statements read(InputStream in, String name) throws IOException {
        Checked<SourceFile> text = YamlText.read(inUtf8(in), name, Form.DOSSIER, YamlText.LARGEST_OF_LINES);
        return text.value()
                .map(SeparatedValues::statements)
                .orElseGet(() -> new Statements(List.of(), text.problems()));
    }

    /** The same bytes, unless they say that they are UTF-16. */
    private static InputStream inUtf8(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(Math.toIntExact(YamlText.LARGEST_OF_LINES + 1));
        boolean isWide = bytes.length > 1
                && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                        || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
        return new ByteArrayInputStream(
                isWide ? new String(bytes, StandardCharsets.UTF_16).getBytes(StandardCharsets.UTF_8) : bytes);
    }

    private static Statements statements(SourceFile file) {
        Table table = new Table();
        Places places = new Places(file);
        String first = file.content()
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("");
        add(
                file.content(),
                separator(first),
                record -> table.add(cells(record, places)),
                () -> table.unread(
                        places.last(),
                        "after this the quotation marks do not fit, and nothing more can be read",
                        "put a text that holds quotation marks, separators or line ends in quotation marks, and double those in it"));
        return table.take();
    }

    /** Adds one line of a text, whose cells are where the line is. */
    static void addLine(String line, char separator, SourceMark place, Table table) {
        add(
                line,
                separator,
                record -> table.add(record.stream()
                        .map(value -> new Table.Cell(place, plain(value)))
                        .toList()),
                () -> table.unread(
                        place,
                        "the quotation marks of this line do not fit",
                        "put a text that holds quotation marks or separators in quotation marks, double those in it, and keep each row on one line"));
    }

    private static void add(String text, char separator, Consumer<CSVRecord> row, Runnable broken) {
        try (CSVParser parser = CSVParser.builder()
                .setFormat(CSVFormat.RFC4180.builder().setDelimiter(separator).get())
                .setCharSequence(text)
                .setTrackBytes(false)
                .get()) {
            for (CSVRecord record : parser) {
                row.accept(record);
            }
        } catch (UncheckedIOException | IOException failed) {
            broken.run();
        }
    }

    /** The separator that a line has most often. */
    static char separator(String first) {
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparing((Character each) ->
                                first.chars().filter(c -> c == each).count())
                        .thenComparing(each -> each == ','))
                .orElseThrow();
    }

    private static List<Table.Cell> cells(CSVRecord record, Places places) {
        places.begin(Math.toIntExact(record.getCharacterPosition()));
        List<Table.Cell> cells = new ArrayList<>(record.size());
        for (String value : record) {
            cells.add(new Table.Cell(places.next(value), plain(value)));
        }
        return cells;
    }

    private static String plain(String value) {
        return value.startsWith("'") && KEPT.matcher(value).matches() ? value.substring(1) : value;
    }

    /** The places of cells, which come in the order of the text. */
    private static final class Places {
        private final SourceFile file;
        private final String text;
        private int at;
        private int line = 1;
        private int lineStart;

        Places(SourceFile file) {
            this.file = file;
            this.text = file.content();
        }

        void begin(int offset) {
            move(offset);
        }

        /** The place of the next cell, which is where its text occurs next; a text with doubled quotation marks does not. */
        SourceMark next(String value) {
            int found = value.isEmpty() ? -1 : text.indexOf(value, at);
            move(found < 0 ? at : found);
            SourceMark mark = last().within(0, value.codePointCount(0, value.length()));
            move(found < 0 ? at : found + value.length());
            return mark;
        }

        SourceMark last() {
            return new SourceMark(file, line, text.codePointCount(lineStart, at) + 1, 1);
        }

        private void move(int offset) {
            for (int i = at; i < offset; i++) {
                if (text.charAt(i) == '\n') {
                    line++;
                    lineStart = i + 1;
                }
            }
            at = offset;
        }
    }
}
