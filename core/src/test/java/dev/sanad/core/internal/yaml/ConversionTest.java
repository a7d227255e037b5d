package dev.sanad.core.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.internal.yaml.YamlNode.Mapping;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A leaf is converted to the type that its place requires, or is reported with that type. */
class ConversionTest {
    @ParameterizedTest
    @CsvSource({"3, 3", "1.10, 1.10", "٣, 3", "۴۲, 42", "١٢٫٥, 12.5", "-1e2, -100"})
    void a_number_may_have_digits_of_any_script(String text, BigDecimal number) {
        Read read = Read.yaml("key: " + text);
        assertThat(convert(read, (reading, node) -> reading.number(node, "'key'")))
                .hasValueSatisfying(found -> assertThat(found).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "1,5", "NaN", "many"})
    void a_number_is_one_that_anybody_writes(String text) {
        Read read = Read.yaml("key: " + text);
        assertThat(convert(read, (reading, node) -> reading.number(node, "'key'")))
                .isEmpty();
        assertThat(read.reported()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "two", "[1]", "99999999999"})
    void a_count_is_a_whole_number_within_bounds(String text) {
        Read read = Read.yaml("key: " + text);
        assertThat(convert(read, (reading, node) -> reading.count(node, "'key'", 1)))
                .isEmpty();
        assertThat(read.reported()).hasSize(1);
    }

    @Test
    void yes_is_neither_true_nor_false() {
        Read read = Read.yaml("key: yes");
        assertThat(convert(read, (reading, node) -> reading.flag(node, "'key'")))
                .isEmpty();
        assertThat(read.reported())
                .containsExactly(
                        "file.yaml:1:6: [D013] 'key' must be true or false, not 'yes'; write true for yes, false for no");
    }

    @Test
    void a_word_that_is_not_among_the_choices_is_reported_with_the_nearest() {
        Read read = Read.yaml("key: plannd");
        convert(read, (reading, node) -> reading.word(node, "a modality", List.of("actual", "planned"), word -> word));
        assertThat(read.reported())
                .containsExactly("file.yaml:1:6: [D013] 'plannd' is not a modality; did you mean 'planned'?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kor", "no", "0123", "هيئة", "كوريا-الجنوبية", "a.b_c-d", "日本"})
    void an_id_may_be_of_any_script(String text) {
        Read read = Read.yaml("key: " + text);
        assertThat(convert(read, (reading, node) -> reading.id(node, "an id"))).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "12:30", "-a", "$x", "a/b", "c-0123456789abcdef", "[a]", "''"})
    void an_id_has_no_spaces_nor_signs_nor_the_look_of_a_conclusion(String text) {
        Read read = Read.yaml("key: " + text);
        assertThat(convert(read, (reading, node) -> reading.id(node, "an id"))).isEmpty();
        assertThat(read.reported()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x202E, 0x200F, 0x2066, 0x200B, 0xFEFF, 0x00AD})
    void an_invisible_character_in_an_id_or_key_is_named(int invisible) {
        String word = "a" + Character.toString(invisible) + "b";
        Read id = Read.yaml("key: \"" + word + "\"");
        convert(id, (reading, node) -> reading.id(node, "an id"));
        assertThat(id.reported())
                .singleElement()
                .asString()
                .startsWith("file.yaml:1:6: [D011] an id holds the invisible character U+%04X".formatted(invisible));
        Read key = Read.yaml("\"" + word + "\": x");
        key.reading().fields(key.only(), "a map").orElseThrow().finish();
        assertThat(key.reported()).singleElement().asString().startsWith("file.yaml:1:1: [D011] the key holds");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x200F, 0x202E, 0x2068, 0x00AD, 0x00A0, 0x2028})
    void an_invisible_character_in_a_date_a_number_or_a_word_is_named(int invisible) {
        Read read = Read.yaml("key: \"" + Character.toString(invisible) + "12\"");
        assertThat(convert(read, (reading, node) -> reading.number(node, "a number")))
                .isEmpty();
        convert(read, (reading, node) -> reading.word(node, "a word", List.of("12"), word -> word));
        assertThat(read.reported())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line)
                        .contains("[D011] a", "holds the invisible character U+%04X".formatted(invisible)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u202Eno\u202C",
                "\u202Dno\u202C",
                "a\u2067b",
                "a\u202Bb",
                "a\u2069b",
                "a\u202Cb",
                "\u2067\u202Ba\u202C"
            })
    void a_text_that_turns_around_what_follows_is_warned_of(String text) {
        Read read = Read.yaml("key: '" + text + "'");
        assertThat(convert(read, (reading, node) -> reading.text(node, "'quote'")))
                .isPresent();
        assertThat(read.reported()).singleElement().asString().contains("[D020] 'quote' holds U+20");
        assertThat(read.problems().hasErrors()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u2067a\u2069 b",
                "\u202Ba \u2068b\u2069\u202C",
                "\u200Fنعم\u200E",
                "خانه\u200Cها",
                "\u2067\u202Ba\u2069"
            })
    void a_text_that_ends_the_directions_it_sets_is_left_alone(String text) {
        Read read = Read.yaml("key: '" + text + "'");
        assertThat(convert(read, (reading, node) -> reading.text(node, "'quote'")))
                .isPresent();
        assertThat(read.reported()).isEmpty();
    }

    @Test
    void keys_that_look_the_same_are_one_key() {
        assertThat(Read.yaml("\"e\\u0301\": 1\n\u00E9: 2\n").reported())
                .singleElement()
                .asString()
                .startsWith("file.yaml:2:1: [D002]");
    }

    @Test
    void a_key_that_nobody_asked_for_is_reported_with_the_nearest() {
        Read read = Read.yaml("naem: x\nzzzzzz: y\n");
        Fields fields = read.reading().fields(read.only(), "a map").orElseThrow();
        fields.optional("name");
        fields.required("id");
        fields.finish();
        assertThat(read.reported())
                .containsExactly(
                        "file.yaml:1:1: [D003] a map has no key 'naem'; did you mean 'name'?",
                        "file.yaml:1:1: [D005] a map has no 'id'; add 'id: ...'",
                        "file.yaml:2:1: [D003] a map has no key 'zzzzzz'; known: id, name");
    }

    private static <T> Optional<T> convert(Read read, BiFunction<ReadingContext, YamlNode, Optional<T>> conversion) {
        return conversion.apply(
                read.reading(), ((Mapping) read.only()).find("key").orElseThrow());
    }

    @Test
    void a_key_that_is_missing_because_it_is_misspelt_is_one_problem() {
        Read read = Read.yaml("whn: now\nthen: here\n");
        Fields fields = read.reading().fields(read.only(), "a rule").orElseThrow();
        fields.required("when");
        fields.required("then");
        fields.required("rule");
        fields.finish();
        assertThat(read.reported())
                .containsExactly(
                        "file.yaml:1:1: [D003] a rule has no key 'whn'; did you mean 'when'?",
                        "file.yaml:1:1: [D005] a rule has no 'rule'; add 'rule: ...'");
    }
}
