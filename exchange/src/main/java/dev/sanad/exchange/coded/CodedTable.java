package dev.sanad.exchange.coded;

import dev.sanad.exchange.coded.CodedRecord.CodedActor;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a published table, by the names of its columns. */
final class CodedTable {
    /** Tabs, and no quotation marks but those of the text. */
    static final CSVFormat TABS = CSVFormat.TDF
            .builder()
            .setQuote(null)
            .setIgnoreSurroundingSpaces(false)
            .get();

    /** Commas, and quotation marks around what holds commas and line ends. */
    static final CSVFormat COMMAS =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();

    /** What is read for bytes that are no character. */
    private static final String NO_CHARACTER = "\uFFFD";

    /** What stands in a cell of which nothing is known. */
    private static final Set<String> UNKNOWN = Set.of("", "NA", "None", "NULL");

    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.BASIC_ISO_DATE,
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH));
    private static final int DAY_LENGTH = 10;

    private CodedTable() {}

    /** Takes a row. */
    interface RowTaker {
        void take(Row row) throws IOException;
    }

    /** A row with the names of its columns. */
    record Row(CSVRecord cells, List<String> columns, long line) {
        Optional<String> get(String column) {
            int place = columns.indexOf(column);
            return place < 0 || place >= cells.size() ? Optional.empty() : known(cells.get(place));
        }

        private static Optional<String> known(String text) {
            return Optional.of(text.strip()).filter(cell -> !UNKNOWN.contains(cell));
        }

        /** Several values that commas separate. */
        List<String> list(String column, String separator) {
            return get(column).map(text -> List.of(text.split(separator))).orElse(List.of());
        }

        /** A day in one of the forms in use; nothing if it is in none. */
        Optional<LocalDate> day(String column) {
            return get(column).flatMap(text -> day(text, text.indexOf(' ') == DAY_LENGTH));
        }

        /** The same where a time without separators follows the day. */
        Optional<LocalDate> day(String column, int length) {
            return get(column)
                    .filter(text -> text.length() >= length)
                    .flatMap(text -> day(text.substring(0, length), false));
        }

        private static Optional<LocalDate> day(String text, boolean hasTime) {
            String day = hasTime ? text.substring(0, DAY_LENGTH) : text;
            for (DateTimeFormatter form : DAYS) {
                try {
                    return Optional.of(LocalDate.parse(day, form));
                } catch (DateTimeParseException other) {
                    // perhaps it is in the next form
                } catch (DateTimeException impossible) {
                    return Optional.empty();
                }
            }
            return Optional.empty();
        }

        /** A number; nothing if it is none. */
        Optional<Integer> number(String column) {
            return get(column).filter(text -> text.matches("[0-9]{1,9}")).map(Integer::valueOf);
        }

        /** An actor; nothing if it has no name. */
        Optional<CodedActor> actor(String name, String country, String sectors) {
            return get(name).map(known -> new CodedActor(known, get(country), list(sectors, ",")));
        }

        /** What is known of the parts of a place. */
        Optional<String> place(String... parts) {
            List<String> known = new ArrayList<>();
            for (String part : parts) {
                get(part).ifPresent(known::add);
            }
            return known.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", known));
        }
    }

    /** Reads a table whose first row names its columns, some of which it must have. */
    static void read(InputStream in, CSVFormat format, List<String> needed, Importer.Records records, RowTaker taker)
            throws IOException {
        read(in, format, Optional.empty(), needed, records, taker);
    }

    /** Reads a table whose columns are known by their order. */
    static void readWithout(
            InputStream in, CSVFormat format, List<String> columns, Importer.Records records, RowTaker taker)
            throws IOException {
        read(in, format, Optional.of(columns), List.of(), records, taker);
    }

    private static void read(
            InputStream in,
            CSVFormat format,
            Optional<List<String>> named,
            List<String> needed,
            Importer.Records records,
            RowTaker taker)
            throws IOException {
        List<String> columns = named.orElse(List.of());
        long line = 1;
        try (CSVParser parser = CSVParser.builder()
                .setFormat(format)
                .setReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                .get()) {
            Iterator<CSVRecord> rows = parser.iterator();
            boolean isEmpty = true;
            while (hasNext(rows, columns, line, records)) {
                CSVRecord cells = rows.next();
                isEmpty = false;
                if (columns.isEmpty()) {
                    columns = header(cells, needed);
                } else if (cells.size() != columns.size()) {
                    // Whichever cell is lacking, or too many, others are shifted.
                    if (named.isPresent() && line <= 1) {
                        throw new Importer.WrongForm(
                                "its rows have " + cells.size() + " columns, and this form has " + columns.size());
                    }
                    records.leave(line, "the row has " + cells.size() + " columns in place of " + columns.size());
                } else if (cells.stream().anyMatch(cell -> cell.contains(NO_CHARACTER))) {
                    records.leave(line, "the row is not UTF-8");
                } else {
                    taker.take(new Row(cells, columns, line));
                }
                line = parser.getCurrentLineNumber() + 1; // a cell in quotation marks may have several
            }
            if (isEmpty) {
                throw new Importer.WrongForm("it is empty");
            }
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private static boolean hasNext(
            Iterator<CSVRecord> rows, List<String> columns, long line, Importer.Records records) {
        try {
            return rows.hasNext();
        } catch (UncheckedIOException broken) {
            if (columns.isEmpty()) {
                throw broken;
            }
            records.breakOff(
                    line,
                    broken.getCause() instanceof CSVException
                            ? "a cell in quotation marks does not end, or goes on after them"
                            : "the file breaks off or is damaged here");
            return false;
        }
    }

    private static List<String> header(CSVRecord cells, List<String> needed) throws Importer.WrongForm {
        List<String> columns = new ArrayList<>();
        cells.forEach(cell -> columns.add(cell.replace("\uFEFF", "").strip()));
        for (String column : needed) {
            if (!columns.contains(column)) {
                throw new Importer.WrongForm(
                        columns.get(0).contains(NO_CHARACTER)
                                ? "it is not UTF-8"
                                : "it has no column '" + column + "'");
            }
        }
        return columns;
    }
}
