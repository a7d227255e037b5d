package dev.sanad.core.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.actor.ActorId;
import dev.sanad.core.text.Language;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.time.When;
import dev.sanad.core.topic.TopicId;
import dev.sanad.core.vocabulary.KindId;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The id of a conclusion depends only on its content. */
class ContentIdTest {
    @Test
    void it_is_the_same_in_every_run() {
        assertThat(conclusion(Map.of(
                                "debtors",
                                actors("kor", "usa"),
                                "measure",
                                new Value.Topics(List.of(new TopicId("t")))))
                        .id())
                .hasToString("c-16d521197d93cd9a");
    }

    @Test
    void it_has_sixteen_hexadecimal_digits() {
        assertThat(conclusion(Map.of()).id().value()).matches("c-[0-9a-f]{16}");
    }

    @Test
    void the_order_of_a_set_and_repetitions_in_it_do_not_matter() {
        assertThat(conclusion(Map.of("by", actors("usa", "kor", "usa"))).id())
                .isEqualTo(conclusion(Map.of("by", actors("kor", "usa"))).id());
    }

    @Test
    void kind_roles_time_and_modality_each_make_another_id() {
        When day = When.parse("2023-09-07", ZoneOffset.UTC).orElseThrow();
        List<Conclusion> different = List.of(
                conclusion(Map.of()),
                conclusion(Map.of("by", actors("kor"))),
                conclusion(Map.of("to", actors("kor"))),
                conclusion(Map.of("by", actors("kor", "usa"))),
                conclusion(Map.of("by", actors("korusa"))),
                conclusion(Map.of("by", new Value.Code("kor"))),
                conclusion(Map.of("by", new Value.Text(LocalizedText.of("kor")))),
                conclusion(Map.of("by", english("kor"))),
                conclusion(Map.of("by", in("en", "xyz"))),
                conclusion(Map.of("by", in("enx", "yz"))),
                conclusion(Map.of("by", new Value.Time(day))),
                new Conclusion(new KindId("other"), Roles.NONE, Optional.empty(), Modality.ACTUAL),
                new Conclusion(new KindId("kind"), Roles.NONE, Optional.of(day), Modality.ACTUAL),
                new Conclusion(new KindId("kind"), Roles.NONE, Optional.empty(), Modality.PLANNED));
        assertThat(different.stream().map(Conclusion::id)).doesNotHaveDuplicates();
        assertThat(different).doesNotHaveDuplicates();
    }

    @Test
    void zeros_that_do_not_count_do_not_count() {
        assertThat(conclusion(Map.of("n", number("1.10"))).id())
                .isEqualTo(conclusion(Map.of("n", number("1.1"))).id());
        assertThat(number("0.0")).isEqualTo(number("0"));
        assertThat(number("100").texts()).containsExactly("100");
    }

    @Test
    void conclusions_of_equal_content_are_equal() {
        assertThat(conclusion(Map.of("by", actors("kor")))).isEqualTo(conclusion(Map.of("by", actors("kor"))));
    }

    private static Conclusion conclusion(Map<String, Value> roles) {
        return new Conclusion(new KindId("kind"), Roles.of(roles), Optional.empty(), Modality.ACTUAL);
    }

    private static Value actors(String... ids) {
        return new Value.Actors(Stream.of(ids).map(ActorId::new).toList());
    }

    private static Value number(String digits) {
        return new Value.Number(new BigDecimal(digits));
    }

    private static Value english(String words) {
        return in("en", words);
    }

    private static Value in(String language, String words) {
        return new Value.Text(new LocalizedText(new TreeMap<>(Map.of(new Language(language), words))));
    }
}
