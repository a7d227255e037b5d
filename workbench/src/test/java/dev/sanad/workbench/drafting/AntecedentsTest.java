package dev.sanad.workbench.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.dossier.DossierReader;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Modality;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.text.Language;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.time.When;
import dev.sanad.core.topic.Topic;
import dev.sanad.core.topic.TopicId;
import dev.sanad.core.vocabulary.VocabularyReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is proposed for sentences that go on with what was told before: events about others, "they", and times that are carried. */
final class AntecedentsTest {
    private static final Known WORLD = new Known(
            VocabularyReader.builtIn("diplomacy").orElseThrow(),
            DossierReader.builtInCast("world").orElseThrow().actors(),
            List.of(
                    topic("fishing", "fishing quotas", "حصص الصيد"),
                    topic("piracy", "an act of piracy", "عمل قرصنة"),
                    topic("floods", "the floods", "الفيضانات")));

    private static Topic topic(String id, String english, String arabic) {
        return new Topic(
                new TopicId(id),
                new LocalizedText(new TreeMap<>(Map.of(Language.ENGLISH, english, Language.ARABIC, arabic))),
                List.of(),
                Optional.empty());
    }

    private static List<Event> events(String language, String text) {
        return new BuiltInDrafter()
                        .draft(
                                new Article(
                                        new SourceId("article"),
                                        text,
                                        new Language(language),
                                        Optional.of(LocalDate.parse("2024-06-12"))),
                                WORLD)
                        .stream()
                        .map(DraftedEvent::event)
                        .toList();
    }

    private static Event last(String language, String text) {
        List<Event> events = events(language, text);
        assertThat(events).hasSizeGreaterThan(1);
        return events.get(events.size() - 1);
    }

    private static String role(Event event, String name) {
        return Optional.ofNullable(event.roles().values().get(name))
                .map(value -> value.texts().stream().sorted().collect(Collectors.joining("; ")))
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Italy accused Malta of spying. Malta rejected the accusation as baseless.          | accusation-rejected
            ar | اتهمت إيطاليا مالطا بالتجسس. ورفضت مالطا الاتهام.                                  | accusation-rejected
            en | Norway and Iceland signed a treaty. Denmark welcomed the treaty.                     | support-expressed
            ar | وقّعت النرويج وآيسلندا معاهدة. ورحبت الدنمارك بالمعاهدة.                            | support-expressed
            en | Norway and Iceland signed a memorandum of understanding. Norway cancelled the memorandum. | cancellation
            ar | وقّعت النرويج وآيسلندا مذكرة تفاهم. وألغت النرويج المذكرة.                          | cancellation
            en | Norway seized a trawler on Monday. Iceland called it an act of piracy.               | characterised
            en | Norway and Iceland agreed on fishing quotas. Norway tasked its navy with carrying out the agreement. | task-assigned
            """)
    void a_noun_or_a_pronoun_means_what_was_told_before(String language, String text, String kind) {
        Event event = last(language, text);
        assertThat(event.kind().value()).isEqualTo(kind);
        assertThat(role(event, "of")).isEqualTo("draft-1");
    }

    @Test
    void a_noun_with_a_time_means_what_happened_then() {
        String text =
                "Norway and Iceland signed a treaty on 3 May 2023. Norway and Malta signed a treaty on 5 May 2024. ";
        assertThat(role(last("en", text + "Denmark welcomed the treaty of 3 May 2023."), "of"))
                .isEqualTo("draft-1");
        assertThat(role(last("en", text + "Denmark welcomed the treaty of 5 May 2024."), "of"))
                .isEqualTo("draft-2");
    }

    @Test
    void what_nothing_told_before_is_called_is_about_nothing() {
        Event event = last("en", "Norway recalled its ambassador. Denmark welcomed the treaty.");
        assertThat(event.kind().value()).isEqualTo("support-expressed");
        assertThat(role(event, "of")).isEmpty();
        assertThat(events("en", "Norway cancelled the treaty.")).isEmpty();
        assertThat(role(last("en", "Norway closed its border. Denmark welcomed the talks on the border."), "of"))
                .isEmpty();
    }

    @Test
    void a_noun_that_belongs_to_somebody_means_what_they_did() {
        String text = "Italy accused Malta of spying. Malta rejected %s accusations.";
        assertThat(role(last("en", text.formatted("Italy's")), "of")).isEqualTo("draft-1");
        assertThat(role(last("en", text.formatted("Denmark's")), "of")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Norway suspended its aid to Malta because of the floods.
            ar | علّقت النرويج مساعداتها لمالطا بسبب الفيضانات.
            """)
    void a_reason_is_given_for_what_the_same_sentence_tells(String language, String text) {
        Event event = last(language, text);
        assertThat(event.kind().value()).isEqualTo("reason-given");
        assertThat(role(event, "of")).isEqualTo("draft-1");
        assertThat(role(event, "reason")).isEqualTo("floods");
        assertThat(role(event, "by")).isEqualTo("nor");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Norway and Iceland held a summit on 3 May 2024. Denmark was not there. Norway and Iceland agreed on fishing quotas.
            ar | عقدت النرويج وآيسلندا قمة في 3 أيار 2024. ولم تحضر الدنمارك. واتفقت النرويج وآيسلندا على حصص الصيد.
            """)
    void those_who_met_and_then_act_together_do_so_at_their_meeting(String language, String text) {
        Event event = last(language, text);
        assertThat(event.kind().value()).isEqualTo("agreement-made");
        assertThat(event.time().map(When::edtf)).contains("2024-05-03");
        assertThat(role(event, "in")).isEqualTo("draft-1");
    }

    @Test
    void a_denial_names_what_it_denies() {
        Event event = last(
                "en", "Norway sent warships to Iceland on Monday. Norway denied that it had sent warships to Iceland.");
        assertThat(role(event, "denies")).isEqualTo("draft-1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Malta closed its border with Italy, which Malta's foreign minister denies. | mlt.foreign-minister
            en | Malta closed its border with Italy, a claim rejected by Malta.           | mlt
            en | Malta closed its border with Italy, but Malta denied it.                 | mlt
            ar | أغلقت مالطا حدودها مع إيطاليا، وهو ما نفته مالطا.                        | mlt
            ar | أغلقت مالطا حدودها مع إيطاليا، الأمر الذي تنفيه مالطا.                   | mlt
            """)
    void a_clause_may_say_who_denies_the_one_before(String language, String text, String speaker) {
        Event event = last(language, text);
        assertThat(event.modality()).isEqualTo(Modality.DENIED);
        assertThat(event.kind().value()).isEqualTo("border-closed");
        assertThat(role(event, "by")).isEqualTo("mlt");
        assertThat(event.cites().get(0).saidBy().links()).containsExactly(new TreeSet<>(Set.of(speaker)));
        assertThat(events(language, text).get(0).modality()).isEqualTo(Modality.ACTUAL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Italy accused Malta of spying, an accusation rejected by Malta.
            ar | اتهمت إيطاليا مالطا بالتجسس، وهو ما نفته مالطا.
            """)
    void who_denies_an_accusation_rejects_it(String language, String text) {
        Event event = last(language, text);
        assertThat(event.kind().value()).isEqualTo("accusation-rejected");
        assertThat(role(event, "of")).isEqualTo("draft-1");
        assertThat(role(event, "by")).isEqualTo("mlt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway and Iceland signed a treaty. Norway resumed talks with the United States.",
                "Norway and Iceland signed a treaty. Malta's military leaders seized a trawler."
            })
    void what_has_nothing_to_do_with_it_means_nothing_before(String text) {
        Event event = last("en", text);
        assertThat(role(event, "of")).isEmpty();
        assertThat(role(event, "by")).isNotEqualTo("isl.head-of-state; nor.head-of-state");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Norway and Iceland met on 3 May. A day later Norway recalled its ambassador.       | 2024-05-04
            en | Norway and Iceland met in May 2023. That year Norway recalled its ambassador.      | 2023
            en | Norway and Iceland met last month. A day later Norway recalled its ambassador.     |
            ar | اجتمعت النرويج وآيسلندا في 3 أيار. وفي اليوم التالي استدعت النرويج سفيرها للتشاور. | 2024-05-04
            ar | اجتمعت النرويج وآيسلندا في أيار 2023. وفي العام نفسه سحبت النرويج سفيرها.          | 2023
            en | Norway closed its border on Monday, when Iceland recalled its ambassador.          | 2024-06-10
            en | Norway closed its border on Monday after Iceland recalled its ambassador.          |
            """)
    void a_time_is_counted_from_the_one_before(String language, String text, String edtf) {
        Event recalled = events(language, text).stream()
                .filter(event -> event.kind().value().equals("ambassador-recalled"))
                .findFirst()
                .orElseThrow();
        assertThat(recalled.time().map(When::edtf)).isEqualTo(Optional.ofNullable(edtf));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Norway and Iceland signed a treaty. Denmark condemned the treaty. They rejected the criticism. | isl; nor
            ar | وقّعت النرويج وآيسلندا معاهدة. ونددت الدنمارك بالمعاهدة. ثم رفضوا الانتقادات.              | isl; nor
            """)
    void they_are_those_who_were_named_together(String language, String text, String both) {
        assertThat(role(last(language, text), "by")).isEqualTo(both);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Norway and Iceland signed a treaty. Denmark urged them to publish it.
            ar | وقّعت النرويج وآيسلندا معاهدة. ثم ناشدتهما الدنمارك ضبط النفس.
            """)
    void them_are_those_who_were_named_together(String language, String text) {
        assertThat(role(last(language, text), "to")).isEqualTo("isl; nor");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The presidents of Norway and Iceland met. The two presidents signed a treaty.
            en | Norway and Iceland held talks. The two presidents signed a treaty.
            ar | اجتمع رئيسا النرويج وآيسلندا. ثم وقّع الرئيسان معاهدة.
            """)
    void a_title_of_several_belongs_to_those_who_were_named_together(String language, String text) {
        assertThat(role(last(language, text), "parties")).isEqualTo("isl.head-of-state; nor.head-of-state");
    }
}
