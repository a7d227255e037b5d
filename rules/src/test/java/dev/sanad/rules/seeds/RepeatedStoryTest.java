package dev.sanad.rules.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.Findings;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.dossier.DossierReader;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.justification.Derivation;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.time.AsOf;
import dev.sanad.rules.internal.engine.DroolsReasoner;
import dev.sanad.rules.ruleset.RuleSetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A story that happens again six years later, among the same actors and on the same matters, is another story: whatever found its
 * counterpart in its own year must not find it in the other year, too.
 */
final class RepeatedStoryTest {
    private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d(?=[-/,\\]} \\n])");
    private static final DroolsReasoner REASONER =
            new DroolsReasoner(RuleSetReader.builtIn().orElseThrow());
    private static final AsOf LONG_AFTER = new AsOf(LocalDate.of(2040, 1, 1));

    @TempDir
    Path folder;

    /** The rules that may look across the years, and why. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # a resolution that was adopted long ago, or anew, may be the norm that is meant
            camp-david-2023   | norm-candidate
            sarim-truce-2024  | ''
            # a condition of the first year's is met before the promise is repeated; the speculation has no day
            trilateral-2023   | detachment, speculation-gains-fact
            """)
    void what_happens_again_years_later_is_another_story(String seed, String across) throws IOException {
        Dossier both = twice(Path.of("../seeds", seed));
        SortedMap<FactId, Event> first = new TreeMap<>(both.events());
        first.keySet().removeIf(id -> id.value().endsWith("-again-later"));
        Findings alone = REASONER.reason(both.with(first), LONG_AFTER);
        assertThat(both.events()).hasSize(2 * first.size());

        Map<String, Set<FactId>> matched = new HashMap<>();
        derivations(alone)
                .forEach(way -> way.facts()
                        .map(Fact::id)
                        .forEach(matched.computeIfAbsent(way.rule().id().value(), none -> new HashSet<>())::add));
        Set<FactId> own = Stream.concat(
                        first.keySet().stream(), alone.conclusions().stream().map(Conclusion::id))
                .collect(Collectors.toSet());
        SortedSet<String> found = new TreeSet<>();
        derivations(REASONER.reason(both, LONG_AFTER)).forEach(way -> {
            Set<FactId> known = matched.getOrDefault(way.rule().id().value(), Set.of());
            List<FactId> facts = way.facts().map(Fact::id).toList();
            if (!own.containsAll(facts) && facts.stream().anyMatch(known::contains)) {
                found.add(way.rule().id().value());
            }
        });

        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(Stream.of(across.split(", "))
                        .filter(rule -> !rule.isEmpty())
                        .toList());
    }

    private static Stream<Derivation> derivations(Findings findings) {
        return findings.conclusions().stream().flatMap(conclusion -> findings.graph().whyHolds(conclusion).stream());
    }

    /** A seed with all its sources and events once more, under other ids and six years later. */
    private Dossier twice(Path seed) throws IOException {
        try (Stream<Path> files = Files.list(seed)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        Dossier once = DossierReader.read(List.of(seed)).orElseThrow();
        String ids = Stream.concat(
                        once.events().keySet().stream().map(FactId::value),
                        once.sources().byId().keySet().stream().map(SourceId::value))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<=[:,-] |\\[)(", ")(?=[,\\]} \\n\"]|$)"));
        Pattern id = Pattern.compile(ids);
        StringBuilder later = new StringBuilder("dossier: later\nvocabulary: diplomacy\n");
        boolean isRepeated = false;
        for (String line : Files.readAllLines(seed.resolve("dossier.yaml"))) {
            isRepeated =
                    line.matches("\\S.*") && !line.startsWith("#") ? line.matches("(sources|events):.*") : isRepeated;
            if (isRepeated && !line.matches(" +text: .*")) {
                later.append(line.contains(" kind: ") ? line : other(line, id)).append('\n');
            }
        }
        Files.writeString(folder.resolve("later.yaml"), later);
        return DossierReader.read(List.of(folder.resolve("dossier.yaml"), folder.resolve("later.yaml")))
                .orElseThrow();
    }

    /** A line with other ids and years; what stands in quotation marks stays. */
    private static String other(String line, Pattern id) {
        String[] parts = (line.replaceAll(", text: [^,}]+", " ") + "\n").split("\"", -1);
        for (int i = 0; i < parts.length; i += 2) {
            String renamed = id.matcher(parts[i]).replaceAll("$1-again-later");
            parts[i] = YEAR.matcher(renamed).replaceAll(year -> Integer.toString(Integer.parseInt(year.group()) + 6));
        }
        return String.join("\"", parts).stripTrailing();
    }
}
