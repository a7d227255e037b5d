package dev.sanad.exchange;

import dev.sanad.core.dossier.EventReader.Statements;
import dev.sanad.core.dossier.Part;
import dev.sanad.core.dossier.PartSort;
import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.YamlProblem;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceMark;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table of events: the names of the columns in the first row that is not empty, and an event in each other row. A column is
 * called as the key of the event that it holds, or of the event's citation; a second citation has columns such as {@code
 * source.2}, and a key within a key stands after a dot: {@code note.ar}. Several values of a cell are separated by semicolons.
 * A column whose name begins with {@code #} is for people, and is passed over. Without a column {@code kind} it is a table of
 * what events name: of actors, topics or sources, whichever has a column for its ids.
 */
final class Table {
    /** What the rows of a table state, by the column that tells. */
    private enum Sort {
        EVENT(
                PartSort.EVENT,
                "kind",
                "cites",
                Map.of(
                        "source", "source",
                        "quote", "quote",
                        "said-by", "said-by",
                        "via", "via",
                        "occurrence", "occurrence",
                        "retracted", "retracted",
                        "retracted-in", "retracted-in",
                        "as-written", "as-written")),
        ACTOR(PartSort.ACTOR, "actor", "holds", Map.of("holds", "office", "term", "time")),
        TOPIC(PartSort.TOPIC, "topic", "", Map.of()),
        SOURCE(PartSort.SOURCE, "source", "", Map.of());

        private final PartSort stated;
        private final String column;
        /** The key of which there may be several, each with columns of its own. */
        private final String several;
        /** The keys of each of these by their columns. */
        private final Map<String, String> keys;

        Sort(PartSort stated, String column, String several, Map<String, String> keys) {
            this.stated = stated;
            this.column = column;
            this.several = several;
            this.keys = keys;
        }
    }

    /** The columns whose semicolons are part of what is said. */
    private static final Set<String> IN_ONE = Set.of(
            "id",
            "kind",
            "time",
            "place",
            "quote",
            "note",
            "as-written",
            "actor",
            "topic",
            "name",
            "title",
            "publisher",
            "published",
            "term",
            "url");

    private static final Pattern NOT_OF_IDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final String SPEAKERS = "said-by";
    private static final String ASIDE = "#";
    private static final int LONGEST_ID = 40;
    private static final int MOST_IDS = 10_000;

    private static final Pattern DOT = Pattern.compile("\\.");

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]?");

    /** Between speakers who speak together. */
    private static final Pattern TOGETHER = Pattern.compile("\\s*&\\s*");

    private static final Pattern BETWEEN = Pattern.compile("\\s*(?<!\\\\);\\s*");

    private Problems problems = new Problems();
    private final Set<PartSort> unread = EnumSet.noneOf(PartSort.class);
    private final List<Part> events = new ArrayList<>();
    /** Texts that occur in many rows, such as ids, each once. */
    private final Map<String, String> texts = new HashMap<>();

    private Optional<List<Column>> columns = Optional.empty();
    private Sort sort = Sort.EVENT;

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
     * @param keys the key that it holds, and the keys within that
     * @param number the number of the citation that has the key, or of the office held; empty if the event or actor has it
     */
    private record Column(SourceMark mark, List<String> keys, Optional<Integer> number) {
        String key() {
            return keys.get(0);
        }

        boolean isAside() {
            return key().startsWith(ASIDE);
        }
    }

    /** Adds a row, the first of which has the names of the columns; empty rows are passed over. */
    void add(List<Cell> cells) {
        if (cells.stream().allMatch(Cell::isBlank)) {
            return;
        }
        if (columns.isEmpty()) {
            columns = Optional.of(named(cells));
        } else if (isHeader(cells, columns.get())) {
            problem(cells.get(0).mark(), "this row names the columns again", "remove it, or keep a table of its own");
        } else if (!columns.get().isEmpty()) {
            addEvent(cells, columns.get());
        }
    }

    private static boolean isHeader(List<Cell> cells, List<Column> named) {
        return !named.isEmpty()
                && IntStream.range(0, cells.size())
                        .filter(i -> !cells.get(i).isBlank())
                        .allMatch(i -> i < named.size()
                                && String.join(".", named.get(i).keys())
                                        .equals(cells.get(i).text().strip()));
    }

    /** Everything that the rows state that were added since this was last asked. */
    Statements take() {
        Statements taken = new Statements(events, problems.inOrder(), unread);
        events.clear();
        unread.clear();
        problems = new Problems();
        return taken;
    }

    /** Notes that what stands at a place cannot be read. */
    void unread(SourceMark mark, String message, String remedy) {
        unread.add(sort.stated);
        problem(mark, message, remedy);
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
    private List<Column> named(List<Cell> written) {
        List<Column> named = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        // Spreadsheets begin what is typed with a capital letter.
        List<Cell> cells = sort(written).isPresent()
                ? written
                : written.stream()
                        .map(cell -> new Cell(cell.mark(), cell.text().toLowerCase(Locale.ROOT)))
                        .toList();
        Optional<Sort> found = sort(cells);
        sort = found.orElse(Sort.EVENT);
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
        if (found.isEmpty()) {
            unread.addAll(EnumSet.allOf(PartSort.class));
            problem(
                    cells.get(0).mark(),
                    "the first row has no column 'kind'",
                    "let the first row name the columns: id, kind, time, source, quote, said-by and roles such as by and to");
        }
        return found.isPresent() ? named : List.of();
    }

    private static Optional<Sort> sort(List<Cell> names) {
        return Stream.of(Sort.values())
                .filter(each ->
                        names.stream().anyMatch(cell -> cell.text().strip().equals(each.column)))
                .findFirst();
    }

    private Column column(SourceMark mark, String name) {
        List<String> keys = name.startsWith(ASIDE) ? List.of(name) : List.of(DOT.split(name, -1));
        if (!sort.keys.containsKey(keys.get(0))) {
            return new Column(mark, keys, Optional.empty());
        }
        int last = keys.size() - 1;
        return last > 0 && NUMBER.matcher(keys.get(last)).matches()
                ? new Column(mark, keys.subList(0, last), Optional.of(Integer.valueOf(keys.get(last))))
                : new Column(mark, keys, Optional.of(1));
    }

    /** The id of an event that has none: its table and its row. */
    private static String idOf(SourceMark row) {
        String file = row.file().name();
        String stem = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        String plain = NOT_OF_IDS
                .matcher(stem.replaceFirst("\\.[^.]*$", ""))
                .replaceAll("-")
                .replaceAll("^-|-$", "");
        return (plain.isEmpty() ? "row" : plain) + "-" + row.line();
    }

    /** A cell with something in it, and its column. */
    private record Filled(Cell cell, Column column) {}

    private void addEvent(List<Cell> cells, List<Column> named) {
        if (cells.size() > named.size()
                && cells.subList(named.size(), cells.size()).stream().anyMatch(cell -> !cell.isBlank())) {
            unread(
                    cells.get(named.size()).mark(),
                    "this row has " + cells.size() + " cells, and there are " + named.size() + " columns",
                    "put in quotation marks what holds a separator, and see whether cells are shifted");
            return;
        }
        List<Filled> event = new ArrayList<>();
        Map<Integer, List<Filled>> several = new TreeMap<>();
        for (int i = 0; i < Math.min(cells.size(), named.size()); i++) {
            Filled filled = new Filled(cells.get(i), named.get(i));
            if (filled.cell().isBlank() || filled.column().isAside()) {
                continue;
            }
            if (filled.column().key().isEmpty()) {
                problem(
                        filled.cell().mark(),
                        "this cell stands in a column without a name",
                        "name the column in the first row");
                continue;
            }
            filled.column()
                    .number()
                    .map(number -> several.computeIfAbsent(number, none -> new ArrayList<>()))
                    .orElse(event)
                    .add(filled);
        }
        SourceMark row = cells.get(0).mark();
        List<Part.Key> keys = keys(event, 0);
        if (!several.isEmpty()) {
            List<Part> all = several.values().stream()
                    .map(each -> Part.map(row, keys(each, 0)))
                    .toList();
            keys.add(new Part.Key(row, sort.several, Part.list(row, all)));
        }
        if (sort != Sort.EVENT) {
            events.add(Part.map(row, List.of(new Part.Key(row, sort.column, Part.map(row, keys)))));
            return;
        }
        if (event.stream().noneMatch(filled -> filled.column().key().equals("id"))) {
            keys.add(new Part.Key(row, "id", Part.text(row, idOf(row))));
        }
        events.add(Part.map(row, keys));
    }

    /** The key of a column, within what it belongs to. */
    private String key(Column column, int depth) {
        String name = column.keys().get(depth);
        if (depth > 0) {
            return name;
        }
        return column.number().isPresent()
                ? sort.keys.getOrDefault(name, name)
                : sort != Sort.EVENT && name.equals(sort.column) ? "id" : name;
    }

    /** The keys of some cells, at a depth of what stands within one another. */
    private List<Part.Key> keys(List<Filled> cells, int depth) {
        List<Part.Key> keys = new ArrayList<>();
        Map<String, List<Filled>> within = new LinkedHashMap<>();
        for (Filled filled : cells) {
            List<String> path = filled.column().keys();
            if (path.size() == depth + 1) {
                keys.add(new Part.Key(filled.column().mark(), key(filled.column(), depth), value(filled)));
            } else {
                within.computeIfAbsent(key(filled.column(), depth), none -> new ArrayList<>())
                        .add(filled);
            }
        }
        within.forEach((key, some) -> {
            SourceMark mark = some.get(0).cell().mark();
            keys.add(new Part.Key(mark, key, Part.map(mark, keys(some, depth + 1))));
        });
        return keys;
    }

    private String once(String text) {
        if (text.length() > LONGEST_ID || texts.size() > MOST_IDS) {
            return texts.getOrDefault(text, text);
        }
        return texts.computeIfAbsent(text, same -> same);
    }

    /** A text, or several; a semicolon after a backslash separates nothing. */
    private Part value(Filled filled) {
        SourceMark mark = filled.cell().mark();
        String text = once(filled.cell().text().strip());
        String key = filled.column().key();
        if (key.equals(SPEAKERS) && text.indexOf('&') >= 0) {
            return Part.list(mark, parts(text, BETWEEN, link -> oneOrList(mark, parts(link, TOGETHER, text(mark)))));
        }
        if (IN_ONE.contains(key) || text.indexOf(';') < 0) {
            return Part.text(mark, text);
        }
        List<Part> values = parts(text, BETWEEN, text(mark));
        return text.endsWith(";") ? Part.list(mark, values) : oneOrList(mark, values);
    }

    private List<Part> parts(String text, Pattern between, Function<String, Part> part) {
        return Stream.of(between.split(text))
                .filter(value -> !value.isEmpty())
                .map(part)
                .toList();
    }

    private Function<String, Part> text(SourceMark mark) {
        return value -> Part.text(mark, once(value.replace("\\;", ";")));
    }

    private static Part oneOrList(SourceMark mark, List<Part> values) {
        return values.size() == 1 ? values.get(0) : Part.list(mark, values);
    }
}
