package dev.sanad.rules.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.Findings;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.fact.Event;
import dev.sanad.core.problem.Checked;
import dev.sanad.rules.engine.DroolsReasoner;
import dev.sanad.rules.ruleset.RuleSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random programs mean to the engine what they mean word for word. {@code -Dsanad.seed=N} replays one, {@code
 * -Dsanad.programs=N} tries another number of them.
 */
class RandomProgramsTest {
    private static final int PROGRAMS = Integer.getInteger("sanad.programs", 2000);
    private static final long FIRST = Long.getLong("sanad.first", 1);
    private static final int MOST_FAILURES = Integer.getInteger("sanad.failures", 3);

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void the_engine_finds_what_trying_every_fact_finds() {
        Long seed = Long.getLong("sanad.seed");
        List<String> failures = new ArrayList<>();
        long last = seed == null ? FIRST + PROGRAMS - 1 : seed;
        for (long next = seed == null ? FIRST : seed; next <= last && failures.size() < MOST_FAILURES; next++) {
            long current = next;
            Program program = RandomProgram.of(current);
            difference(program, current).ifPresent(told -> failures.add(report(current, program)));
        }
        assertThat(failures).as("seeds to replay with -Dsanad.seed=N").isEmpty();
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
        Checked<RuleSet> rules = program.ruleSet(folder);
        Checked<Dossier> dossier = program.dossier(folder);
        if (rules.value().isEmpty() || dossier.value().isEmpty()) {
            return Optional.of("unreadable: " + rules.problems() + dossier.problems());
        }
        try {
            Findings naive = new NaiveReasoner(rules.orElseThrow()).reason(dossier.orElseThrow(), program.day());
            Findings engine = new DroolsReasoner(applicable(rules.orElseThrow(), dossier.orElseThrow()))
                    .reason(dossier.orElseThrow(), program.day());
            String told = Comparison.difference("engine", engine, "naive", naive);
            if (told.isEmpty()) {
                Program shuffled = program.shuffled(new Random(seed));
                Findings other = new DroolsReasoner(shuffled.ruleSet(folder).orElseThrow())
                        .reason(shuffled.dossier(folder).orElseThrow(), program.day());
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
