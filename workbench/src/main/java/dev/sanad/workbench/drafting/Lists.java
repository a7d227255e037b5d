package dev.sanad.workbench.drafting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of one language that the drafter goes by: {@code NAME.LANGUAGE.txt} beside this class. A line has words between commas;
 * it may have a key before a colon, further words after a bar, and stand below a {@code [heading]}.
 *
 * @param lines all lines, in their order
 */
record Lists(List<Line> lines) {
    private static final Pattern COMMA = Pattern.compile(",\\s*");

    /**
     * A line.
     *
     * @param heading the heading above it; empty if there is none
     * @param key what stands before the colon; empty if there is none
     * @param words the words
     * @param others the words after the bar
     */
    record Line(String heading, String key, List<String> words, List<String> others) {}

    static Lists read(String name, String language) {
        List<Line> lines = new ArrayList<>();
        String heading = "";
        for (String line : text(name + "." + language + ".txt")) {
            if (line.startsWith("[")) {
                heading = line.substring(1, line.length() - 1);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                int colon = line.indexOf(':');
                String[] parts = line.substring(colon + 1).split("\\|", 2);
                lines.add(new Line(
                        heading,
                        colon < 0 ? "" : line.substring(0, colon).strip(),
                        words(parts[0]),
                        parts.length > 1 ? words(parts[1]) : List.of()));
            }
        }
        return new Lists(List.copyOf(lines));
    }

    /** The words below each heading. */
    Map<String, List<String>> byHeading() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        lines.forEach(line ->
                all.computeIfAbsent(line.heading(), none -> new ArrayList<>()).addAll(line.words()));
        return all;
    }

    private static List<String> words(String part) {
        return Stream.of(COMMA.split(part))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<String> text(String file) {
        try (InputStream in = Lists.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + file);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
