package dev.sanad.core.internal.yaml;

import dev.sanad.core.internal.problem.Suggestion;
import dev.sanad.core.internal.yaml.YamlNode.Entry;
import dev.sanad.core.internal.yaml.YamlNode.Mapping;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.Remedy;
import dev.sanad.core.problem.Severity;
import dev.sanad.core.problem.SourceMark;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The keys of one map while they are read; unknown keys are reported at the end. */
public final class Fields {
    private final Mapping mapping;
    private final String what;
    private final ReadingContext reading;
    private final Set<String> asked = new LinkedHashSet<>();
    private final Map<String, Problem> missing = new HashMap<>();

    Fields(Mapping mapping, String what, ReadingContext reading) {
        this.mapping = mapping;
        this.what = what;
        this.reading = reading;
    }

    /** The place of the map. */
    public SourceMark mark() {
        return mapping.mark();
    }

    /** The value of a key that may be missing. */
    public Optional<YamlNode> optional(String key) {
        asked.add(key);
        return mapping.find(key);
    }

    /** The value of a key; a problem if it is missing. */
    public Optional<YamlNode> required(String key) {
        return required(key, what + " has no '" + key + "'", "add '" + key + ": ...'");
    }

    /** The value of a key; a problem if it is missing, in words that name what else would do. */
    public Optional<YamlNode> required(String key, String fact, String remedy) {
        Optional<YamlNode> value = optional(key);
        if (value.isEmpty()) {
            Problem problem = new Problem(
                    YamlProblem.MISSING_KEY.in(reading.form()), Severity.ERROR, mapping.mark(), fact, remedy);
            missing.put(key, problem);
            reading.problems().addAll(List.of(problem));
        }
        return value;
    }

    /** The items of a list that may be missing. */
    public List<YamlNode> list(String key) {
        return optional(key).map(node -> reading.items(node, "'" + key + "'")).orElse(List.of());
    }

    /** Reports the keys that stand for missing ones, and passes over them; those of these names mean something else. */
    public void misspelt(Predicate<String> names) {
        for (Entry entry : rest(key -> !missing.isEmpty() && !names.test(key))) {
            Suggestion.closest(entry.key().text(), missing.keySet()).ifPresent(name -> {
                asked.add(entry.key().text());
                Optional.ofNullable(missing.remove(name)).ifPresent(reading.problems()::takeBack);
                if (!reading.isDeceptive(entry.key(), "the key")) {
                    unknown(entry, Suggestion.correcting(entry.key().text(), Set.of(name)));
                }
            });
        }
    }

    /** Every key not read so far, with its value: the roles of an event, the kinds of a vocabulary. */
    public List<Entry> rest() {
        return rest(key -> true).stream()
                .filter(entry -> !reading.isDeceptive(entry.key(), "the key"))
                .toList();
    }

    /** Whether a key is written. */
    public boolean has(String key) {
        return mapping.find(key).isPresent();
    }

    /** Whether a key has not been read whose value is such. */
    public boolean hasUnread(Predicate<YamlNode> such) {
        return rest(key -> true).stream().map(Entry::value).anyMatch(such);
    }

    private List<Entry> rest(Predicate<String> wanted) {
        return mapping.entries().stream()
                .filter(entry -> !asked.contains(entry.key().text())
                        && wanted.test(entry.key().text()))
                .toList();
    }

    /** Reports every key that was not read. A wrong key that stands for a missing one is reported only once. */
    public void finish() {
        List<Entry> wrong = rest();
        for (Entry entry : wrong) {
            String key = entry.key().text();
            Optional<String> meant = Suggestion.closest(key, asked)
                    .or(() -> missing.keySet().stream()
                            .filter(name -> wrong.size() == 1 && missing.size() == 1)
                            .findFirst());
            Remedy remedy = meant.filter(name -> missing.containsKey(name)
                            && Suggestion.closest(key, asked).isEmpty())
                    .map(name -> Remedy.of("did you mean '" + name + "', which " + what + " needs?"))
                    .orElseGet(() -> Suggestion.correcting(key, asked));
            meant.map(missing::remove).ifPresent(reading.problems()::takeBack);
            unknown(entry, remedy);
        }
    }

    private void unknown(Entry entry, Remedy remedy) {
        String key = entry.key().text();
        reading.error(YamlProblem.UNKNOWN_KEY, entry.key().mark(), what + " has no key '" + key + "'", remedy);
    }
}
