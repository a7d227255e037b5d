package dev.sanad.core.fact;

import static dev.sanad.core.fact.Certainty.CERTAIN;
import static dev.sanad.core.fact.Certainty.POSSIBLE;
import static dev.sanad.core.fact.Certainty.PROBABLE;
import static dev.sanad.core.fact.Certainty.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Certain, probable, possible, unknown: in this order. */
class CertaintyOrderTest {
    @Test
    void the_weaker_and_the_surer_of_two_are_found() {
        assertThat(CERTAIN.weaker(PROBABLE)).isEqualTo(PROBABLE);
        assertThat(UNKNOWN.weaker(POSSIBLE)).isEqualTo(UNKNOWN);
        assertThat(POSSIBLE.stronger(PROBABLE)).isEqualTo(PROBABLE);
        assertThat(UNKNOWN.stronger(CERTAIN)).isEqualTo(CERTAIN);
    }

    @Test
    void comparing_a_certainty_with_itself_changes_nothing() {
        Stream.of(Certainty.values()).forEach(certainty -> {
            assertThat(certainty.weaker(certainty)).isEqualTo(certainty);
            assertThat(certainty.stronger(certainty)).isEqualTo(certainty);
        });
    }
}
