package dev.sanad.core.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.fact.Modality;
import dev.sanad.core.internal.wording.CriterionWording;
import dev.sanad.core.text.Language;
import dev.sanad.core.time.Length;
import dev.sanad.core.time.TimeRelation;
import dev.sanad.core.time.TimeTest;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.Operator;
import dev.sanad.core.vocabulary.RoleComparison;
import dev.sanad.core.vocabulary.RoleType;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operator, relation of times and modality has words of its own in every language of the output. */
class CriterionWordingTest {
    private static final CriterionWording ENGLISH = new CriterionWording(Messages.in(Language.ENGLISH));
    private static final CriterionWording ARABIC = new CriterionWording(Messages.in(Language.ARABIC));

    @ParameterizedTest
    @MethodSource("keys")
    void it_has_words_in_both_languages(String key) {
        assertThat(Messages.in(Language.ENGLISH).find(key)).as(key).isPresent();
        assertThat(Messages.in(Language.ARABIC).find(key))
                .as(key)
                .hasValueSatisfying(words -> assertThat(words).doesNotContainPattern("[A-Za-z]"));
    }

    static Stream<String> keys() {
        return Stream.of(
                        Stream.of(Operator.values()).map(operator -> "operator." + operator.keyword()),
                        Stream.of(TimeRelation.values()).map(relation -> "relation." + relation.keyword()),
                        Kind.NOT_ACTUAL.stream().map(modality -> "modality." + modality))
                .flatMap(each -> each);
    }

    @Test
    void a_kind_may_have_words_for_every_modality_but_actual() {
        assertThat(Kind.NOT_ACTUAL)
                .containsExactlyElementsOf(Stream.of(Modality.values())
                        .filter(modality -> modality != Modality.ACTUAL)
                        .map(Modality::keyword)
                        .toList());
    }

    @Test
    void two_meanings_of_one_keyword_have_different_words() {
        assertThat(ENGLISH.role("parties", RoleComparison.by(Operator.OVERLAPS), Optional.empty(), "Japan"))
                .isEqualTo("parties: among Japan");
        assertThat(ENGLISH.time(TimeTest.of(TimeRelation.OVERLAPS), "the drill"))
                .isEqualTo("starting before and ending during the drill");
        assertThat(ARABIC.time(TimeTest.of(TimeRelation.OVERLAPS), "المناورة"))
                .isEqualTo("يبدأ قبل وينتهي أثناء المناورة");
    }

    @Test
    void lengths_follow_the_relation() {
        Length most = Length.parse("90 days").orElseThrow();
        assertThat(ENGLISH.time(new TimeTest(TimeRelation.AFTER, true, most, null), "the call"))
                .isEqualTo("possibly within 90 days after the call");
    }

    @Test
    void a_number_of_elements_is_compared_as_such() {
        assertThat(ENGLISH.role("parties", new RoleComparison(true, Operator.AT_LEAST), Optional.empty(), "2"))
                .isEqualTo("number of parties at least 2");
    }

    @Test
    void a_time_is_after_another_and_not_more_than_it() {
        RoleComparison more = RoleComparison.by(Operator.MORE_THAN);
        assertThat(ENGLISH.role("window", more, Optional.of(RoleType.TIME), "the launch"))
                .isEqualTo("window: after the launch");
        assertThat(ENGLISH.role("dead", more, Optional.of(RoleType.NUMBER), "2"))
                .isEqualTo("dead: more than 2");
    }
}
