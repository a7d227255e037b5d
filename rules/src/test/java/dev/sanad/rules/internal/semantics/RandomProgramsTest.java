package dev.sanad.rules.internal.semantics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.Problem;
import dev.sanad.rules.ruleset.RuleSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The engine agrees with the literal meaning of random programs. {@code -Dsanad.seed=N} replays one, {@code
 * -Dsanad.programs=N} tries another number of them.
 */
@Tag("random")
class RandomProgramsTest {
    private static final int PROGRAMS = Integer.getInteger("sanad.programs", 3200);
    private static final long FIRST = Long.getLong("sanad.first", 0);
    private static final int MOST_FAILURES = Integer.getInteger("sanad.failures", 3);

    private final Map<String, Integer> seen = new ConcurrentSkipListMap<>();

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void the_engine_finds_what_trying_every_fact_finds() {
        Long seed = Long.getLong("sanad.seed");
        List<String> failures = LongStream.range(
                        seed == null ? FIRST : seed, seed == null ? FIRST + PROGRAMS : seed + 1)
                .filter(next -> next % RandomProgram.DOSSIERS == 0 || seed != null)
                .parallel()
                .mapToObj(this::failures)
                .flatMap(List::stream)
                .limit(MOST_FAILURES)
                .toList();
        assertThat(failures)
                .as("replay a seed with -Dsanad.seed=N; of all programs: %s", seen)
                .isEmpty();
        assertThat(seen.getOrDefault("with conclusions", 0))
                .as("programs from which something follows, of %s", seen)
                .isGreaterThan(seed == null ? PROGRAMS / 3 : -1);
        assertThat(seen.getOrDefault("undecided", 0))
                .as("conclusions that only possibly follow, of %s", seen)
                .isGreaterThan(seed == null ? PROGRAMS / 20 : -1);
        assertThat(seen.getOrDefault("looked up", 0))
                .as("matches found by looking facts up, of %s", seen)
                .isGreaterThan(seed == null ? PROGRAMS / 20 : -1);
        assertThat(seen.getOrDefault("rejected", 0))
                .as("conclusions that the analyst rejects, of %s", seen)
                .isGreaterThan(seed == null ? PROGRAMS / 20 : -1);
    }

    /** The failures of all programs that have the rules of a seed. */
    private List<String> failures(long seed) {
        List<Long> seeds = RandomProgram.withSameRules(seed).boxed().toList();
        List<Program> programs = seeds.stream().map(RandomProgram::of).toList();
        List<Optional<String>> reported = differences(programs, seed);
        return IntStream.range(0, reported.size())
                .filter(i -> reported.get(i).isPresent())
                .mapToObj(i ->
                        report(seeds.get(i), programs.get(i), reported.get(i).get()))
                .toList();
    }

    /** Programs are read from files; those of one thread follow each other. */
    private Path folder() {
        try {
            return Files.createDirectories(
                    folder.resolve("thread-" + Thread.currentThread().getId()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private String report(long seed, Program program, String reported) {
        Program small = smallest(
                program,
                candidate -> difference(candidate, seed)
                        .filter(words -> !words.startsWith("unreadable"))
                        .isPresent());
        return "seed " + seed + ": " + difference(small, seed).orElse("only beside others: " + reported) + "\n" + small;
    }

    private static Program smallest(Program program, Predicate<Program> fails) {
        for (Program smaller : program.smaller()) {
            if (fails.test(smaller)) {
                return smallest(smaller, fails);
            }
        }
        return program;
    }

    private Optional<String> difference(Program program, long seed) {
        return differences(List.of(program), seed).stream().findFirst().flatMap(reported -> reported);
    }

    /**
     * The differences in the engine's findings for each of some programs with the same rules; none if they are
     * unusable.
     */
    private List<Optional<String>> differences(List<Program> programs, long seed) {
        Checked<RuleSet> rules = programs.get(0).ruleSet(folder());
        List<Checked<Dossier>> dossiers =
                programs.stream().map(program -> program.dossier(folder())).toList();
        if (rules.problems().stream().anyMatch(problem -> problem.message().contains("would never end"))) {
            return List.of();
        }
        List<Problem> unreadable = Stream.concat(Stream.of(rules), dossiers.stream())
                .filter(read -> read.value().isEmpty())
                .flatMap(read -> read.problems().stream())
                .toList();
        if (!unreadable.isEmpty()) {
            return List.of(Optional.of("unreadable: " + unreadable));
        }
        Trial attempt = new Trial(
                rules.orElseThrow(), dossiers.stream().map(Checked::orElseThrow).toList());
        List<Optional<String>> reported = new ArrayList<>();
        for (int i = 0; i < programs.size(); i++) {
            Program program = programs.get(i);
            Optional<Program> shuffled =
                    i == 0 && seed % 4 == 0 ? Optional.of(program.shuffled(new Random(seed))) : Optional.empty();
            reported.add(attempt.difference(i, program.day(), shuffled, folder()));
        }
        attempt.seen().forEach((what, count) -> seen.merge(what, count, Integer::sum));
        return reported;
    }
}
