package dev.sanad.core.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.source.SourceText.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A quote is found exactly, after NFC and with runs of white space as one; places count code points. */
class QuoteTest {
    @Test
    void a_quote_is_found_at_each_place_where_it_stands() {
        assertThat(find("no, no, no", "no")).containsExactly(new Span(0, 2), new Span(4, 6), new Span(8, 10));
    }

    @Test
    void runs_of_white_space_are_one_in_quote_and_text() {
        assertThat(find("they  met\n\ton\u00A0Monday", " they met on  Monday ")).containsExactly(new Span(0, 20));
        assertThat(find("10\u202F000\u2007tonnes\u0085\u2028\u2029a day", "10 000 tonnes a day"))
                .containsExactly(new Span(0, 21));
    }

    @Test
    void a_composed_letter_equals_a_decomposed_one() {
        assertThat(find("at the cafe\u0301 today", "caf\u00E9")).containsExactly(new Span(7, 12));
        assertThat(find("at the caf\u00E9 today", "cafe\u0301")).containsExactly(new Span(7, 11));
    }

    @Test
    void places_count_code_points_and_not_units_of_memory() {
        assertThat(find("🚀🚀 launch 🚀", "launch 🚀")).containsExactly(new Span(3, 11));
    }

    @Test
    void arabic_is_found_with_its_vowel_signs_as_they_stand() {
        String text = "قَالَ الوَزِيرُ: نَعَم";
        assertThat(find(text, "الوَزِيرُ")).containsExactly(new Span(6, 15));
        assertThat(text.substring(6, 15)).isEqualTo("الوَزِيرُ");
        assertThat(find(text, "الوزير")).isEmpty();
    }

    @Test
    void a_hamza_on_its_bearer_equals_one_set_apart() {
        assertThat(find("\u0627\u0654جرى", "\u0623جرى")).containsExactly(new Span(0, 5));
    }

    @Test
    void marks_in_another_order_are_the_same_letter() {
        assertThat(find("رب\u0651\u064Eما", "رب\u064E\u0651ما")).containsExactly(new Span(0, 6));
    }

    @Test
    void letters_that_only_look_alike_differ() {
        assertThat(find("Iran", "lran")).isEmpty();
        assertThat(find("ﻻ", "لا")).isEmpty();
    }

    @Test
    void an_empty_quote_is_nowhere() {
        assertThat(find("text", "  ")).isEmpty();
    }

    @Test
    void the_nearest_passage_is_the_run_with_most_words_in_common() {
        SourceText text = new SourceText("On Monday the ministers of three states met in Seoul and spoke at length.");
        assertThat(text.nearest("the ministers of four states met")).contains("the ministers of three states met");
        assertThat(text.nearest("nothing whatsoever alike here")).isEmpty();
        assertThat(text.nearest("a")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            قَالَ الوَزِيرُ: نعم              | الوزير     | vowel signs or other marks on letters | الوَزِيرُ
            اتفـــاق جديد                 | اتفاق      | tatweel                               | اتفـــاق
            on Monday                   | on monday  | letter case                           | on Monday
            the \u200fنعم\u200f there          | the نعم there | invisible characters               | the \u200fنعم\u200f there
            \u201cDone\u201d, he said           | "done"     | letter case, quotation marks          | \u201cDone\u201d
            a \u2014 b                       | a - b      | dashes                                | a \u2014 b
            في ١٨ أغسطس                  | في 18 أغسطس | the script of digits                 | في ١٨ أغسطس
            """)
    void a_quote_that_differs_only_in_what_is_hardly_seen_is_reported_in_what(
            String text, String quote, String in, String passage) {
        assertThat(find(text, quote)).isEmpty();
        assertThat(new SourceText(text).slightDifference(quote)).contains(new SlightDifference(in, passage));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            con\uFB01rmed the \uFB01shing pact | confirmed the fishing pact | joined or otherwise shaped letters
            ارکادیا علی الصيد         | اركاديا علي الصيد       | Persian and Arabic letters (ی, ک and ي, ك)
            ارکادیا علی الصيد         | اركاديا على الصيد       | Persian and Arabic letters (ی, ک and ي, ك), ى and ي
            مبنى الدورى              | مبني الدوري            | ى and ي
            في المدرسة               | في المدرسه             | ة and ه
            إلى الأمير ٱلجديد          | الى الامير الجديد        | the seat of hamza (أ, إ, آ, ٱ and ا)
            sent аid to Peru          | sent aid to Peru         | Latin, Greek and Cyrillic letters that look the same
            نعم، لا؟                 | نعم, لا?              | the script of punctuation
            و اتفق الوزيران           | واتفق الوزيران          | spaces
            \uFE8F\uFE8E\uFE8F         | باب                   | joined or otherwise shaped letters
            \uFF11\uFF10 days          | 10 days               | joined or otherwise shaped letters
            أعلن «الـوزير» ١٨            | اعلن "الوزير" 18        | quotation marks, the script of digits, the seat of hamza (أ, إ, آ, ٱ and ا), tatweel
            """)
    void the_most_particular_reasons_are_named_and_all_that_are_needed(String text, String quote, String in) {
        assertThat(new SourceText(text).slightDifference(quote)).contains(new SlightDifference(in, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            On Monday, the two ministers met. They spoke of fish. | the two ministers spoke. They met    | the two ministers met. They spoke
            Arcadia agreed with Borduria (again) on fishing.      | agreed with Freedonia again on boats | agreed with Borduria (again) on fishing
            met the envoy, met the king                           | met the king                         | met the king
            両国は漁業協定に署名した。大臣は喜んだ。                        | 両国は漁業協約に署名した                    | 両国は漁業協定に署名した
            """)
    void the_nearest_passage_is_as_long_as_the_quote(String text, String quote, String passage) {
        assertThat(new SourceText(text).nearest(quote)).contains(passage);
    }

    @Test
    void other_words_and_other_letters_are_more_than_a_slight_difference() {
        assertThat(new SourceText("the ministers met").slightDifference("the minister spoke"))
                .isEmpty();
        assertThat(new SourceText("대한민국").slightDifference("대하민국")).isEmpty();
        assertThat(new SourceText("نعم").slightDifference("\u200f")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"first, 1", "still, 1", "second, 2", "third, 3"})
    void paragraphs_are_the_lines_that_have_words(String quote, int paragraph) {
        SourceText text = new SourceText("first still\n\n  \nsecond\nthird");
        assertThat(text.paragraphOf(text.find(quote).get(0))).isEqualTo(paragraph);
    }

    private static List<Span> find(String text, String quote) {
        return new SourceText(text).find(quote);
    }
}
