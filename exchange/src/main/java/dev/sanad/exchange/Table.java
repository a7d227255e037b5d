package dev.sanad.exchange;

import dev.sanad.core.dossier.EventReader.Statements;
import dev.sanad.core.dossier.Part;
import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.YamlProblem;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceMark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A table of events: the names of the columns in the first row that is not empty, and an event in each other row. A column is
 * called as the key of the event that it holds, or of the event's citation; a second citation has columns such as {@code
 * source.2}. Several values of a cell are separated by semicolons.
 */
final class Table {
    /** The keys of a citation. */
    private static final Set<String> OF_CITATIONS =
            Set.of("source", "quote", "said-by", "via", "occurrence", "retracted", "retracted-in");

    /** The columns whose semicolons are part of what is said. */
    private static final Set<String> IN_ONE = Set.of("id", "kind", "time", "place", "quote", "note");

    private static final Pattern NUMBERED = Pattern.compile("(.+)\\.([1-9][0-9]?)");

    private static final Pattern BETWEEN = Pattern.compile("\\s*;\\s*");

    private final Problems problems = new Problems();
    private final List<Part> events = new ArrayList<>();
    private Optional<List<Column>> columns = Optional.empty();

    /** A cell with its place. */
    record Cell(SourceMark mark, String text) {
        boolean isBlank() {
            return text.isBlank();
        }
    }

    /**
     * A column.
     *
     * @param mark the place of its name
     * @param key the key that it holds
     * @param citation the number of the citation that has the key; empty if the event has it
     */
    private record Column(SourceMark mark, String key, Optional<Integer> citation) {}

    /** Adds a row, the first of which has the names of the columns; empty rows are passed over. */
    void add(List<Cell> cells) {
        if (cells.stream().allMatch(Cell::isBlank)) {
            return;
        }
        if (columns.isEmpty()) {
            columns = Optional.of(named(cells));
        } else if (!columns.get().isEmpty()) {
            addEvent(cells, columns.get());
        }
    }

    /** Everything that the table states. */
    Statements statements() {
        return new Statements(events, problems.inOrder());
    }

    /** Notes something wrong with a place of the table. */
    void problem(SourceMark mark, String message, String remedy) {
        problems.error(YamlProblem.WRONG_SHAPE.in(Form.DOSSIER), mark, message, remedy);
    }

    /** Notes something about a place of the table that should be looked at. */
    void warning(SourceMark mark, String message, String remedy) {
        problems.warning(YamlProblem.WRONG_SHAPE.in(Form.DOSSIER), mark, message, remedy);
    }

    /** The columns; none, with the problem noted, if this row does not name them. */
    private List<Column> named(List<Cell> cells) {
        List<Column> named = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Cell cell : cells) {
            String name = cell.text().strip();
            if (!name.isEmpty() && !seen.add(name)) {
                problem(
                        cell.mark(),
                        "two columns are called '" + name + "'",
                        "keep one, or call a second citation's '" + name + ".2'");
            }
            named.add(column(cell.mark(), name));
        }
        boolean isHeader = named.stream().anyMatch(column -> column.key().equals("kind"));
        if (!isHeader) {
            problem(
                    cells.get(0).mark(),
                    "the first row has no column 'kind'",
                    "let the first row name the columns: id, kind, time, source, quote, said-by and roles such as by and to");
        }
        return isHeader ? named : List.of();
    }

    private static Column column(SourceMark mark, String name) {
        Matcher numbered = NUMBERED.matcher(name);
        if (numbered.matches() && OF_CITATIONS.contains(numbered.group(1))) {
            return new Column(mark, numbered.group(1), Optional.of(Integer.valueOf(numbered.group(2))));
        }
        return new Column(mark, name, OF_CITATIONS.contains(name) ? Optional.of(1) : Optional.empty());
    }

    private void addEvent(List<Cell> cells, List<Column> named) {
        if (cells.size() > named.size()
                && cells.subList(named.size(), cells.size()).stream().anyMatch(cell -> !cell.isBlank())) {
            problem(
                    cells.get(named.size()).mark(),
                    "this row has " + cells.size() + " cells, and there are " + named.size() + " columns",
                    "put in quotation marks what holds a separator, and see whether cells are shifted");
            return;
        }
        List<Part.Key> event = new ArrayList<>();
        Map<Integer, List<Part.Key>> citations = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(cells.size(), named.size()); i++) {
            Cell cell = cells.get(i);
            Column column = named.get(i);
            if (cell.isBlank()) {
                continue;
            }
            if (column.key().isEmpty()) {
                problem(cell.mark(), "this cell stands in a column without a name", "name the column in the first row");
                continue;
            }
            Part.Key key = new Part.Key(cell.mark(), column.key(), value(cell, column.key()));
            column.citation()
                    .map(number -> citations.computeIfAbsent(number, none -> new ArrayList<>()))
                    .orElse(event)
                    .add(key);
        }
        SourceMark row = cells.get(0).mark();
        if (!citations.isEmpty()) {
            List<Part> cites =
                    citations.values().stream().map(keys -> Part.map(row, keys)).toList();
            event.add(new Part.Key(row, "cites", Part.list(row, cites)));
        }
        events.add(Part.map(row, event));
    }

    private static Part value(Cell cell, String key) {
        String text = cell.text().strip();
        if (IN_ONE.contains(key) || text.indexOf(';') < 0) {
            return Part.text(cell.mark(), text);
        }
        return Part.list(
                cell.mark(),
                Stream.of(BETWEEN.split(text))
                        .filter(value -> !value.isEmpty())
                        .map(value -> Part.text(cell.mark(), value))
                        .toList());
    }
}
