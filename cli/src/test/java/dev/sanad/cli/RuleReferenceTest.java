package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.time.TimeRelation;
import dev.sanad.core.vocabulary.Operator;
import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reference of the rule language knows every word that compares. */
final class RuleReferenceTest {
    static Stream<String> keywords() {
        return Stream.concat(
                Stream.of(Operator.values()).map(Operator::keyword),
                Stream.of(TimeRelation.values()).map(TimeRelation::keyword));
    }

    @ParameterizedTest
    @MethodSource("keywords")
    void it_explains(String keyword) throws IOException {
        assertThat(Files.readString(Golden.TOP.resolve("docs/rules.md"))).containsPattern("`" + keyword + "[`:]");
    }
}
