package dev.sanad.rules.internal.engine;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * Writes a dossier of mixed events: the seeds over and over, each time among other actors and in another year, of which
 * there are a few dozen each. {@code MixedEvents SEEDS EVENTS FILE}
 */
public final class MixedEvents {
    private static final int CASTS = 30;
    private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d\\d(?=-|/|$)");
    /** What takes room and means nothing to rules. */
    private static final Set<String> LEFT_OUT = Set.of("code", "note", "quote", "as-written", "aliases", "occurrence");

    private static final List<String> PARTS = List.of("sources", "actors", "topics", "events");

    private final Map<String, List<Object>> parts = new LinkedHashMap<>();
    private final Set<String> written = new TreeSet<>();

    private MixedEvents() {
        PARTS.forEach(part -> parts.put(part, new ArrayList<>()));
    }

    /** Writes the file. */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Path.of(arguments[2]));
    }

    /** Writes a dossier of so many events into a file. */
    static void write(Path seeds, int events, Path file) throws IOException {
        List<Map<String, Object>> stories = new ArrayList<>();
        try (Stream<Path> folders = Files.list(seeds)) {
            for (Path folder : folders.sorted().toList()) {
                stories.add(new Yaml()
                        .load(Files.readString(folder.resolve("dossier.yaml"))
                                .replaceAll("(?<=[ \\[])((?:19|20)\\d\\d-\\d\\d-\\d\\d)(?=[ \\],}\\n])", "'$1'")));
            }
        }
        MixedEvents mixed = new MixedEvents();
        for (int copy = 0; mixed.of("events").size() < events; copy++) {
            mixed.add(stories.get(copy % stories.size()), copy, events);
        }
        DumperOptions options = new DumperOptions();
        options.setWidth(10_000);
        Map<String, Object> dossier = new LinkedHashMap<>();
        dossier.put("dossier", "mixed");
        dossier.put("vocabulary", "diplomacy");
        dossier.put("as-of", "2024-12-31");
        dossier.putAll(mixed.parts);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            new Yaml(options).dump(dossier, out);
        }
    }

    private List<Object> of(String part) {
        return Objects.requireNonNull(parts.get(part));
    }

    private void add(Map<String, Object> story, int copy, int most) {
        Set<String> events = ids(story, "events");
        Set<String> sources = ids(story, "sources");
        Set<String> actors = ids(story, "actors");
        String cast = "-" + copy % CASTS;
        int years = copy / CASTS;
        for (String part : PARTS) {
            for (Object item : list(story, part)) {
                Map<String, Object> renamed = new LinkedHashMap<>();
                ((Map<?, ?>) item)
                        .forEach((key, value) -> renamed.put(
                                key.toString(),
                                key.equals("kind")
                                        ? value
                                        : other(
                                                value,
                                                word -> events.contains(word) || sources.contains(word)
                                                        ? word + "-" + copy
                                                        : actors.contains(word) ? word + cast : later(word, years))));
                renamed.keySet().removeAll(LEFT_OUT);
                renamed.remove("text");
                boolean isNew = part.equals("topics") || part.equals("actors")
                        ? written.add(part + renamed.get("id"))
                        : of("events").size() < most || !part.equals("events");
                if (isNew) {
                    of(part).add(renamed);
                }
            }
        }
    }

    private static Object other(Object value, UnaryOperator<String> word) {
        if (value instanceof List<?> several) {
            return several.stream().map(each -> other(each, word)).toList();
        }
        if (value instanceof Map<?, ?> fields) {
            Map<String, Object> renamed = new LinkedHashMap<>();
            fields.forEach((key, each) -> {
                if (!LEFT_OUT.contains(key)) {
                    renamed.put(key.toString(), other(each, word));
                }
            });
            return renamed;
        }
        return value instanceof String text ? word.apply(text) : value;
    }

    private static String later(String word, int years) {
        Matcher year = YEAR.matcher(word);
        return word.length() > 40
                ? word
                : year.replaceAll(found -> Integer.toString(Integer.parseInt(found.group()) - years));
    }

    private static Set<String> ids(Map<String, Object> story, String part) {
        Set<String> ids = new TreeSet<>();
        list(story, part).forEach(item -> ids.add(String.valueOf(((Map<?, ?>) item).get("id"))));
        return ids;
    }

    private static List<?> list(Map<String, Object> story, String part) {
        return story.get(part) instanceof List<?> several ? several : List.of();
    }
}
