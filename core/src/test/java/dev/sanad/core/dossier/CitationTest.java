package dev.sanad.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.fact.Citation;
import dev.sanad.core.fact.Voice;
import dev.sanad.core.source.SourceText.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Citations: the source, the quote in its text, the speakers, the words as written. */
class CitationTest {
    private static final String ARTICLE = "قال وزير الدفاع\nإن الوزير سيزور سيول 🙂 اليوم\n";

    @TempDir
    Path folder;

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("source: artcle", "6:68: [D107] unknown source 'artcle'; did you mean 'article'?"),
                Arguments.of(
                        "source: article, quote: \"قال وزير الدفاع إن الرئيس سيزور سيول\"",
                        "6:84: [D109] this quote does not occur in the text of 'article';"
                                + " the nearest passage is: \"قال وزير الدفاع إن الوزير سيزور سيول\""),
                Arguments.of(
                        "source: article, quote: إنّ الوزيـر سيزور",
                        "6:84: [D109] this quote does not occur in the text of 'article'; it differs only in"
                                + " vowel signs or other marks on letters, tatweel; write \"إن الوزير سيزور\""),
                Arguments.of(
                        "source: article, quote: something else",
                        "6:84: [D109] this quote does not occur in the text of 'article'; nothing in that text resembles it"),
                Arguments.of(
                        "source: article, quote: الدفاع, occurrence: ٢",
                        "6:104: [D110] this quote occurs once in 'article', not 2; leave 'occurrence' out"),
                Arguments.of(
                        "source: article, quote: وزير, occurrence: 0",
                        "6:102: [D015] 'occurrence' must be a whole number of at least 1, not '0'; write digits alone, such as 1"),
                Arguments.of(
                        "source: article, quote: وزير, occurrence: last",
                        "6:102: [D015] 'occurrence' must be a whole number of at least 1, not 'last';"
                                + " write digits alone, such as 1"),
                Arguments.of(
                        "source: article, occurrence: 2",
                        "6:89: [D110] 'occurrence' numbers the places where a quote occurs, and there is no quote;"
                                + " add the 'quote', or leave 'occurrence' out"),
                Arguments.of(
                        "source: elsewhere, quote: they met, occurrence: 2",
                        "6:108: [D110] 'occurrence' cannot be checked: the text of 'elsewhere' is not available;"
                                + " give the source its 'text', or leave 'occurrence' out"),
                Arguments.of(
                        "source: article, as-written: { tim: اليوم }",
                        "6:91: [D003] 'as-written' has no key 'tim'; did you mean 'time'?"),
                Arguments.of(
                        "source: elsewhere, retracted: soon",
                        "6:90: [D123] 'soon' is not one day; write a day, such as 2023-09-08"),
                Arguments.of(
                        "source: elsewhere, retracted: 2023-09-09, retracted-in: erly",
                        "6:116: [D107] unknown source 'erly'; did you mean 'early'?"),
                Arguments.of(
                        "source: elsewhere, retracted-in: early",
                        "6:93: [D131] 'retracted-in' says where a report was taken back, and nothing says on what day;"
                                + " add 'retracted' with the day"),
                Arguments.of(
                        "source: article, said-by: [kor, nobody]",
                        "6:92: [D116] 'nobody' is neither an actor nor a source; known: article, early, elsewhere, kor, usa"),
                Arguments.of(
                        "source: article, said-by: [usa, [kor, nobody]]",
                        "6:98: [D116] 'nobody' is neither an actor nor a source; known: article, early, elsewhere, kor, usa"),
                Arguments.of(
                        "source: early",
                        "6:58: [D113] 'early' was published on 2023-09-06, before the event that it reports (2023-09-07);"
                                + " check both days; a plan needs 'modality: planned'"),
                Arguments.of("quote: x", "6:58: [D005] a citation has no 'source'; add 'source: ...'"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_reported(String citation, String reported) {
        Written written = new Written(folder);
        assertThat(written.reported(written.files("article.txt", ARTICLE, "d.yaml", dossier(citation, ""))))
                .containsExactly("d.yaml:" + reported);
    }

    @Test
    void a_quote_is_found_with_its_place_in_code_points() {
        assertThat(cited("source: article, quote: \"الدفاع إن الوزير\"").span()).contains(new Span(9, 25));
        assertThat(cited("source: article, quote: \"🙂 اليوم\"").span()).contains(new Span(37, 44));
    }

    @Test
    void the_occurrence_that_is_meant_can_be_chosen() {
        assertThat(cited("source: article, quote: وزير, occurrence: ٢").span()).contains(new Span(21, 25));
        assertThat(cited("source: article, quote: وزير").span()).contains(new Span(4, 8));
    }

    @Test
    void speakers_stand_from_the_outermost_to_the_one_nearest_the_content() {
        assertThat(cited("source: article, said-by: [article, kor]").saidBy()).isEqualTo(Voice.of("article", "kor"));
        assertThat(cited("source: article, said-by: kor").saidBy()).isEqualTo(Voice.of("kor"));
    }

    @Test
    void those_who_speak_together_are_one_link() {
        Voice together =
                cited("source: article, said-by: [article, [kor, analyst]]").saidBy();
        assertThat(together.links()).hasToString("[[article], [analyst, kor]]");
        assertThat(together.innermost()).containsExactly("analyst", "kor");
    }

    @Test
    void the_words_as_written_stay_with_the_citation() {
        assertThat(cited("source: article, as-written: { time: اليوم }").asWritten())
                .containsEntry("time", "اليوم");
        assertThat(cited("source: article, as-written: { place: سيول, host: الوزير }")
                        .asWritten())
                .containsEntry("place", "سيول")
                .containsEntry("host", "الوزير");
    }

    @Test
    void a_quote_from_a_source_whose_text_is_not_here_is_taken_on_trust() {
        Citation citation = cited("source: elsewhere, quote: whatever");
        assertThat(citation.quote()).contains("whatever");
        assertThat(citation.span()).isEmpty();
    }

    @Test
    void a_plan_may_be_reported_before_its_day() {
        Written written = new Written(folder);
        assertThat(written.reported(written.files(
                        "article.txt", ARTICLE, "d.yaml", dossier("source: early", ", modality: planned"))))
                .isEmpty();
    }

    @Test
    void a_report_is_not_taken_back_before_it_was_published() {
        Written written = new Written(folder);
        String planned = dossier("source: early, retracted: 2023-09-04", ", modality: planned");
        assertThat(written.reported(written.files("article.txt", ARTICLE, "d.yaml", planned)))
                .singleElement()
                .asString()
                .contains("[D131] the report is taken back on 2023-09-04, before it was published on 2023-09-06");
    }

    @Test
    void the_analyst_may_always_speak() {
        assertThat(cited("source: article, said-by: [analyst]").saidBy()).isEqualTo(Voice.of(Citation.ANALYST));
    }

    private Citation cited(String citation) {
        List<Citation> cites = new Written(folder)
                .files("article.txt", ARTICLE, "d.yaml", dossier(citation, ""))
                .orElseThrow()
                .events()
                .values()
                .iterator()
                .next()
                .cites();
        return cites.get(0);
    }

    private static String dossier(String citation, String more) {
        return Written.HEAD + """
                sources: [{ id: article, text: article.txt }, { id: early, published: 2023-09-06 }, { id: elsewhere }]
                events:
                - { id: e, kind: call-held, participants: [kor], cites: [{ CITATION }], time: 2023-09-07MORE }
                """.replace("CITATION", citation).replace("MORE", more);
    }
}
