package dev.sanad.rules.internal.semantics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.vocabulary.Operator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Random rules use all there is to use. */
final class RandomPatternTest {
    @Test
    void every_operator_takes_part_in_the_random_comparison() {
        assertThat(Stream.of("actor", "topic", "event", "number", "time", "text")
                        .flatMap(sort -> RandomPattern.operators(sort).stream()))
                .contains(Stream.of(Operator.values()).map(Operator::keyword).toArray(String[]::new));
    }
}
