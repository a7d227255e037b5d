package dev.sanad.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.sanad.core.dossier.EventReader.Statements;
import dev.sanad.core.dossier.Part;
import dev.sanad.core.dossier.PartSort;
import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.NestedTooDeep;
import dev.sanad.core.internal.yaml.YamlProblem;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.SourceMark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** One line of JSON. Numbers are kept as written, and true and false become words, since their places know their types. */
final class JsonLine {
    /** Without limits of its own, which have no places: a line is short, and its depth is looked at as it is read. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private static final int QUOTES = 2;

    private static final Pattern FIRST_KEY = Pattern.compile("^\\s*\\{\\s*\"([^\"]*)\"\\s*:");

    private final SourceFile file;
    private final int number;
    private final String line;
    /** The place of all that is on it, where nobody asks for a better one. */
    private final Optional<SourceMark> whole;
    /** Whether each of its characters is a code point. */
    private final boolean isPlain;

    private JsonLine(SourceFile file, int number, String line, Optional<SourceMark> whole) {
        this.file = file;
        this.number = number;
        this.line = line;
        this.whole = whole;
        this.isPlain = whole.isEmpty() && line.codePointCount(0, line.length()) == line.length();
    }

    /** A line of a file, each part of which has its place. */
    static JsonLine placed(SourceFile file, int number, String line) {
        return new JsonLine(file, number, line, Optional.empty());
    }

    /** The same, each part of which has the place of the line. */
    static JsonLine unplaced(SourceFile file, int number, String line) {
        return new JsonLine(file, number, line, Optional.of(new SourceMark(file, number, 1, 1)));
    }

    /** The object on the line, or the first place where it is not JSON. */
    Statements statements() {
        return statements(key -> true);
    }

    /** The same; what stands under another key than these is only looked at as far as it has to be JSON. */
    Statements statements(Set<String> keys) {
        return statements(keys::contains);
    }

    private Statements statements(Predicate<String> keys) {
        Checked<Part> part = read(keys);
        return new Statements(
                part.value().stream().toList(), part.problems(), part.value().isPresent() ? Set.of() : meant());
    }

    /** What the line is likely to state that cannot be read, by its first key; without one it may be anything. */
    private Set<PartSort> meant() {
        return FIRST_KEY
                .matcher(line)
                .results()
                .map(first -> PartSort.declaredBy(first.group(1)).orElse(PartSort.EVENT))
                .findFirst()
                .map(Set::of)
                .orElse(EnumSet.allOf(PartSort.class));
    }

    private Checked<Part> read(Predicate<String> keys) {
        Problems problems = new Problems();
        try (JsonParser json = JSON.createParser(line)) {
            JsonToken first = json.nextToken();
            Part part = first == JsonToken.START_OBJECT ? map(start(json), json, keys) : value(first, json);
            if (json.nextToken() != null) {
                problem(
                        start(json),
                        "the line goes on after its object",
                        "write each object on a line of its own",
                        problems);
            }
            return Checked.of(problems, () -> part);
        } catch (NestedTooDeep deep) {
            deep.addTo(problems, Form.DOSSIER);
            return new Checked<>(Optional.empty(), problems.inOrder());
        } catch (JsonProcessingException broken) {
            problem(
                    mark(broken.getLocation(), 1),
                    broken instanceof JsonEOFException ? "the line ends before its object does" : "this is not JSON",
                    "write one object on each line",
                    problems);
            return new Checked<>(Optional.empty(), problems.inOrder());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void problem(SourceMark mark, String message, String remedy, Problems problems) {
        problems.error(YamlProblem.SYNTAX.in(Form.DOSSIER), mark, message, remedy);
    }

    private Part value(JsonToken token, JsonParser json) throws IOException {
        SourceMark start = start(json);
        NestedTooDeep.refuse(json.getParsingContext().getNestingDepth(), start);
        return switch (token) {
            case START_OBJECT -> map(start, json, key -> true);
            case START_ARRAY -> list(start, json);
            case VALUE_NULL -> Part.text(start, "");
            case VALUE_STRING -> Part.text(over(json.getText(), QUOTES, start), json.getText());
            default -> Part.text(over(json.getText(), 0, start), json.getText());
        };
    }

    private Part map(SourceMark start, JsonParser json, Predicate<String> wanted) throws IOException {
        List<Part.Key> keys = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            SourceMark key = over(name, QUOTES, start(json));
            JsonToken value = json.nextToken();
            if (value != JsonToken.VALUE_NULL) { // programs write it where they have nothing to write
                keys.add(new Part.Key(key, name, wanted.test(name) ? value(value, json) : skipped(key, json)));
            }
        }
        return Part.map(start, keys);
    }

    private static Part skipped(SourceMark key, JsonParser json) throws IOException {
        json.skipChildren();
        return Part.text(key, "");
    }

    private Part list(SourceMark start, JsonParser json) throws IOException {
        List<Part> items = new ArrayList<>();
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            items.add(value(token, json));
        }
        return Part.list(start, items);
    }

    /** The place of a text with what surrounds it. */
    private SourceMark over(String text, int more, SourceMark start) {
        return whole.isPresent() ? start : start.within(0, text.codePointCount(0, text.length()) + more);
    }

    private SourceMark start(JsonParser json) {
        return whole.orElseGet(() -> mark(json.currentTokenLocation(), 1));
    }

    private SourceMark mark(JsonLocation place, int length) {
        int before = Math.max(0, Math.min(place.getColumnNr() - 1, line.length()));
        return new SourceMark(file, number, (isPlain ? before : line.codePointCount(0, before)) + 1, length);
    }
}
