package dev.sanad.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.problem.Parsed;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A sentence with places: braces are filled, brackets drop out with what they lack. */
class TemplateTest {
    @Test
    void places_are_filled() {
        assertThat(render("{by} met {whom}", Map.of("by", "Japan", "whom", "Korea")))
                .isEqualTo("Japan met Korea");
    }

    @Test
    void what_begins_a_second_sentence_has_a_capital_letter() {
        assertThat(render("{by} said so. {what} followed", Map.of("by", "Japan", "what", "the call")))
                .isEqualTo("Japan said so. The call followed");
    }

    @Test
    void brackets_stay_if_everything_in_them_is_known() {
        assertThat(render("{by} met[ on {time}]", Map.of("by", "Japan", "time", "Monday")))
                .isEqualTo("Japan met on Monday");
    }

    @Test
    void brackets_drop_out_if_anything_in_them_is_unknown() {
        assertThat(render("{by} met[ {whom} on {time}].", Map.of("by", "Japan", "time", "Monday")))
                .isEqualTo("Japan met.");
    }

    @Test
    void what_stands_in_brackets_or_only_decides_on_a_word_can_be_done_without() {
        assertThat(Template.parse("{by} {by?is|are} {late?|late} for {of}[ on {time}]")
                        .orElseThrow()
                        .needed())
                .containsExactly("by", "of");
    }

    @Test
    void an_unknown_value_outside_brackets_leaves_an_ellipsis() {
        assertThat(render("{by} met {whom}", Map.of("by", "Japan"))).isEqualTo("Japan met …");
    }

    @Test
    void an_arabic_word_of_one_letter_does_not_join_latin_letters() {
        assertThat(render("{by} و{with}", Map.of("by", "اليابان", "with", "Comoros")))
                .isEqualTo("اليابان و Comoros");
        assertThat(render("التزام ب{what}", Map.of("what", "a ceasefire"))).isEqualTo("التزام بـa ceasefire");
        assertThat(render("التزام ب{what}", Map.of("what", "هدنة"))).isEqualTo("التزام بهدنة");
    }

    @Test
    void arabic_words_of_one_letter_are_written_onto_the_next_word() {
        assertThat(render("تعهد ل{to}", Map.of("to", "الولايات المتحدة"))).isEqualTo("تعهد للولايات المتحدة");
        assertThat(render("سُلّم ل{to}", Map.of("to", "اللجنة"))).isEqualTo("سُلّم للجنة");
        assertThat(render("تنفيذًا ل{of}", Map.of("of", "التزام اليابان"))).isEqualTo("تنفيذًا لالتزام اليابان");
        assertThat(render("وصفه ب{as}", Map.of("as", "«استفزاز»"))).isEqualTo("وصفه بـ«استفزاز»");
        assertThat(render("{as} و{then}", Map.of("as", "«أ»", "then", "«ب»"))).isEqualTo("«أ» و«ب»");
        assertThat(render("كتاب {a}، وب{b}", Map.of("a", "x", "b", "الرد"))).isEqualTo("كتاب x، وبالرد");
        assertThat(render("كتاب{a}", Map.of("a", "x"))).isEqualTo("كتابx");
        assertThat(render("لم يُسجَّل{a}", Map.of("a", " حتى الآن"))).isEqualTo("لم يُسجَّل حتى الآن");
    }

    @Test
    void a_sentence_asks_for_a_form_of_a_name_and_takes_the_name_itself_if_there_is_none() {
        Inflected officials =
                new Inflected("مسؤولون في سيول", new TreeMap<>(Map.of(Grammar.Form.OBLIQUE, "مسؤولين في سيول")), false);
        Template template = parse("عن {by:oblique}، ثم {by:noun}").orElseThrow();
        assertThat(template.render(place -> Optional.of(officials)))
                .isEqualTo("عن مسؤولين في سيول، ثم مسؤولون في سيول");
        assertThat(template.places()).containsExactly("by");
    }

    @Test
    void a_word_agrees_with_a_name_and_takes_its_first_form_if_there_is_none() {
        Template template = parse("{by?أدان|أدانت} {by}[ ({to?أ|ب} {to})]").orElseThrow();
        assertThat(template.render(place -> Optional.of(new Inflected("اليابان", new TreeMap<>(), true))
                        .filter(any -> place.equals("by"))))
                .isEqualTo("أدانت اليابان");
        assertThat(template.render(place -> Optional.of(Inflected.of("الوزير"))))
                .isEqualTo("أدان الوزير (أ الوزير)");
        assertThat(template.render(place -> Optional.empty())).isEqualTo("أدان …");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{by:genitive}", "{by:}", "{by?one}", "{by?one|two|three}"})
    void an_unknown_form_or_a_choice_of_other_than_two_is_refused(String written) {
        assertThat(parse(written).asOptional()).isEmpty();
    }

    @Test
    void a_sentence_chooses_by_the_plural_form_of_a_number() {
        Template template = parse(
                        "{n, plural, =0 {no claim} one {a claim} two {two claims} other {# claims[ by {by}]}}.")
                .orElseThrow();
        assertThat(chosen(template, "0", "=0", "zero")).isEqualTo("no claim.");
        assertThat(chosen(template, "1", "=1", "one")).isEqualTo("a claim.");
        assertThat(chosen(template, "2", "=2", "two")).isEqualTo("two claims.");
        assertThat(chosen(template, "12", "=12", "many")).isEqualTo("12 claims.");
        assertThat(template.places()).containsExactly("n", "by");
        assertThat(template.needed()).isEmpty();
    }

    @Test
    void a_sentence_chooses_by_what_a_value_is_and_choices_stand_in_choices() {
        Template template = parse("{n, select, feminine {{n, plural, two {قالتا} other {قالت}}} other {قال}}")
                .orElseThrow();
        assertThat(chosen(template, "x", "feminine", "two")).isEqualTo("قالتا");
        assertThat(chosen(template, "x", "feminine", "one")).isEqualTo("قالت");
        assertThat(chosen(template, "x", "masculine", "two")).isEqualTo("قال");
        assertThat(template.render(place -> Optional.empty())).isEqualTo("قال");
    }

    private static String chosen(Template template, String words, String... traits) {
        return template.render(
                place -> Optional.of(Inflected.of(words, Set.of(traits))).filter(value -> place.equals("n")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{n, plural, one {a}}; has no words for any other value",
                "{n, plural, single {a} other {b}}; 'single' in",
                "{n, select, a {x} a {y} other {z}}; stands twice",
                "{n, plural, one {a} other {b}; has no partner",
                "{n, select, other {a]}}; has no partner"
            })
    void a_choice_among_several_that_is_not_whole_is_refused(String written, String why) {
        assertThat(parse(written).<String>fold(template -> "", (message, remedy) -> message))
                .contains(why);
    }

    @Test
    void a_value_is_not_read_as_a_template() {
        assertThat(render("{by} met", Map.of("by", "{whom} [x]"))).isEqualTo("{whom} [x] met");
    }

    @Test
    void the_places_stand_in_order_each_once_those_in_brackets_too() {
        assertThat(parse("{b} and {a}[ with { c }] and {b}").orElseThrow().places())
                .containsExactly("b", "a", "c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{by", "by}", "[by", "by]", "[a [b] c]", "[{a]", "{a} ] {b}"})
    void a_brace_or_bracket_without_its_partner_is_refused(String written) {
        assertThat(parse(written).asOptional()).isEmpty();
    }

    @Test
    void two_templates_are_one_if_they_are_written_alike() {
        assertThat(parse("{a} b").orElseThrow())
                .isEqualTo(parse("{a} b").orElseThrow())
                .hasToString("{a} b");
    }

    private static Parsed<Template> parse(String written) {
        return Template.parse(written);
    }

    private static String render(String written, Map<String, String> values) {
        return parse(written)
                .orElseThrow()
                .render(name -> Optional.ofNullable(values.get(name)).map(Inflected::of));
    }
}
