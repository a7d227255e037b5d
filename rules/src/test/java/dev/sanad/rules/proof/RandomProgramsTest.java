package dev.sanad.rules.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.Findings;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.fact.Event;
import dev.sanad.core.problem.Checked;
import dev.sanad.rules.engine.DroolsReasoner;
import dev.sanad.rules.ruleset.RuleSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random programs mean to the engine what they mean word for word. {@code -Dsanad.seed=N} replays one, {@code
 * -Dsanad.programs=N} tries another number of them.
 */
class RandomProgramsTest {
    private static final int PROGRAMS = Integer.getInteger("sanad.programs", 1200);
    private static final long FIRST = Long.getLong("sanad.first", 1);
    private static final int MOST_FAILURES = Integer.getInteger("sanad.failures", 3);

    private final Map<String, Integer> seen = new ConcurrentSkipListMap<>();

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void the_engine_finds_what_trying_every_fact_finds() {
        Long seed = Long.getLong("sanad.seed");
        List<String> failures = LongStream.range(
                        seed == null ? FIRST : seed, seed == null ? FIRST + PROGRAMS : seed + 1)
                .parallel()
                .mapToObj(next -> {
                    Program program = RandomProgram.of(next);
                    return difference(program, next).map(told -> report(next, program));
                })
                .flatMap(Optional::stream)
                .limit(MOST_FAILURES)
                .toList();
        assertThat(failures)
                .as("replay a seed with -Dsanad.seed=N; of all programs: %s", seen)
                .isEmpty();
        assertThat(seen.getOrDefault("with conclusions", 0))
                .as("programs from which something follows, of %s", seen)
                .isGreaterThan(seed == null ? PROGRAMS / 3 : -1);
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

    private String report(long seed, Program program) {
        Program small = smallest(
                program,
                candidate -> difference(candidate, seed)
                        .filter(told -> !told.startsWith("unreadable"))
                        .isPresent());
        return "seed " + seed + ": " + difference(small, seed).orElse("") + "\n" + small;
    }

    private static Program smallest(Program program, Predicate<Program> fails) {
        for (Program smaller : program.smaller()) {
            if (fails.test(smaller)) {
                return smallest(smaller, fails);
            }
        }
        return program;
    }

    /** How the engine's findings differ; empty if they do not. */
    private Optional<String> difference(Program program, long seed) {
        Checked<RuleSet> rules = program.ruleSet(folder());
        Checked<Dossier> dossier = program.dossier(folder());
        if (rules.problems().stream().anyMatch(problem -> problem.message().contains("would never come to an end"))) {
            return Optional.empty();
        }
        if (rules.value().isEmpty() || dossier.value().isEmpty()) {
            return Optional.of("unreadable: " + rules.problems() + dossier.problems());
        }
        try {
            Findings naive = new NaiveReasoner(rules.orElseThrow()).reason(dossier.orElseThrow(), program.day());
            Findings engine = new DroolsReasoner(applicable(rules.orElseThrow(), dossier.orElseThrow()))
                    .reason(dossier.orElseThrow(), program.day());
            String told = Comparison.difference("engine", engine, "naive", naive);
            seen.merge("programs", 1, Integer::sum);
            seen.merge("with conclusions", naive.conclusions().isEmpty() ? 0 : 1, Integer::sum);
            seen.merge("derivations", Comparison.lines(naive).size(), Integer::sum);
            seen.merge("pending", naive.pending().size(), Integer::sum);
            if (told.isEmpty()) {
                told = Checker.check(engine, rules.orElseThrow()).stream()
                        .map(flaw -> "flaw: " + flaw)
                        .collect(Collectors.joining("\n"));
            }
            if (told.isEmpty() && seed % 2 == 0) {
                Program shuffled = program.shuffled(new Random(seed));
                Findings other = new DroolsReasoner(shuffled.ruleSet(folder()).orElseThrow())
                        .reason(shuffled.dossier(folder()).orElseThrow(), program.day());
                told = Comparison.difference("in order", engine, "shuffled", other);
            }
            return Optional.of(told).filter(words -> !words.isEmpty());
        } catch (RuntimeException failed) {
            Throwable cause = failed;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            return Optional.of(cause
                    + Stream.of(cause.getStackTrace())
                            .limit(8)
                            .map(frame -> "\n    " + frame)
                            .collect(Collectors.joining()));
        }
    }

    private static RuleSet applicable(RuleSet rules, Dossier dossier) {
        return rules.applicableTo(
                dossier.events().values().stream().map(Event::kind).collect(Collectors.toSet()), dossier.vocabulary());
    }
}
