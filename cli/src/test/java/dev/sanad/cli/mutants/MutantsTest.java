package dev.sanad.cli.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.cli.mutants.Trial.Depth;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Files of every form, changed in every way that comes to mind: some are wrong, and the others can be reasoned about. */
@Tag("random")
final class MutantsTest {
    private static final int MUTANTS_OF_A_BUILD = 2000;

    @Test
    void of_every_file_it_is_told_what_is_wrong_or_it_is_right() throws InterruptedException {
        Consumer<String> told = Boolean.getBoolean("sanad.mutants.told") ? System.out::println : line -> {};
        long mutants = Long.getLong("sanad.mutants", MUTANTS_OF_A_BUILD);
        Fuzzer fuzzer = new Fuzzer(
                Long.getLong("sanad.mutants.seed", 0),
                mutants,
                Duration.ofMinutes(Long.getLong("sanad.mutants.minutes", Integer.MAX_VALUE)),
                told);
        List<String> findings = fuzzer.run();
        told.accept(fuzzer.toString());
        assertThat(findings).isEmpty();
        if (mutants >= MUTANTS_OF_A_BUILD) {
            assertThat(fuzzer.depths()).containsOnlyKeys(Depth.values());
        }
    }

    @Test
    void the_mutant_of_a_seed_is_always_the_same_and_those_of_others_are_not() {
        Corpus corpus = Corpus.read();
        assertThat(Mutant.of(7, corpus).text())
                .isEqualTo(Mutant.of(7, Corpus.read()).text());
        // Two seeds can happen upon the same change.
        assertThat(LongStream.range(0, 100)
                        .mapToObj(seed -> Mutant.of(seed, corpus).text())
                        .distinct())
                .hasSizeGreaterThan(95);
    }
}
