package dev.sanad.workbench.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.dossier.DossierReader;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Modality;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.text.Language;
import dev.sanad.core.time.When;
import dev.sanad.core.vocabulary.VocabularyReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is proposed for sentences of both languages. */
final class BuiltInDrafterTest {
    private static final LocalDate WEDNESDAY = LocalDate.parse("2024-06-12");
    private static final Known WORLD = new Known(
            VocabularyReader.builtIn("diplomacy").orElseThrow(),
            DossierReader.builtInCast("world").orElseThrow().actors(),
            List.of());

    private final Drafter drafter = new BuiltInDrafter();

    private List<DraftedEvent> drafts(String language, String text) {
        return drafter.draft(
                new Article(new SourceId("article"), text, new Language(language), Optional.of(WEDNESDAY)), WORLD);
    }

    private Event only(String language, String text) {
        List<DraftedEvent> drafts = drafts(language, text);
        assertThat(drafts).hasSize(1);
        return drafts.get(0).event();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Italy condemned the attack.                          | act-condemned | by: ita
            ar | أدانت إيطاليا الهجوم.                                  | act-condemned | by: ita
            en | Peru imposed sanctions on Chilean companies.         | sanction-imposed | by: per, to: chl
            ar | فرضت بيرو عقوبات على شركات تشيلية.                      | sanction-imposed | by: per, to: chl
            en | Sweden and Finland signed an agreement.              | agreement-made | parties: fin; swe
            ar | وقّعت السويد وفنلندا اتفاقًا.                            | agreement-made | parties: fin; swe
            en | Sanctions were imposed on Chile by Peru.             | sanction-imposed | by: per, to: chl
            ar | فُرضت عقوبات على تشيلي من جانب بيرو.                    | sanction-imposed | by: per, to: chl
            en | Peruvian troops were withdrawn from Chile.           | forces-withdrawn | by: per, to: chl
            en | Peru announced the release of forty prisoners.       | prisoners-released | by: per
            ar | أعلنت بيرو الإفراج عن أربعين سجينًا.                    | prisoners-released | by: per
            ar | تم توقيع اتفاقية حدودية بين السويد وفنلندا.             | agreement-made | parties: fin; swe
            """)
    void a_verb_and_its_place_name_the_kind_and_who_acts(String language, String text, String kind, String roles) {
        Event event = only(language, text);
        assertThat(event.kind().value()).isEqualTo(kind);
        assertThat(event.roles().values().entrySet().stream()
                        .map(role -> role.getKey() + ": "
                                + String.join("; ", role.getValue().texts())))
                .containsExactly(roles.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Italy condemned the attack on 3 May.           | 2024-05-03
            en | Italy condemned the attack on Monday.          | 2024-06-10
            en | Italy condemned the attack yesterday.          | 2024-06-11
            en | Italy condemned the attack in December.        | 2023-12
            en | Italy condemned the attack two days ago.       | 2024-06-10
            en | Italy condemned the attack last week.          | [2024-06-03..2024-06-09]
            ar | أدانت إيطاليا الهجوم في 3 أيار.                   | 2024-05-03
            ar | أدانت إيطاليا الهجوم يوم الاثنين.                  | 2024-06-10
            ar | أدانت إيطاليا الهجوم أمس.                         | 2024-06-11
            ar | أدانت إيطاليا الهجوم في كانون الأول الماضي.         | 2023-12
            ar | أدانت إيطاليا الهجوم قبل يومين.                    | 2024-06-10
            ar | أدانت إيطاليا الهجوم الأسبوع الماضي.               | [2024-06-03..2024-06-09]
            """)
    void times_are_read_from_the_day_of_publication(String language, String text, String edtf) {
        Event event = only(language, text);
        assertThat(event.time().map(When::edtf)).contains(edtf);
        assertThat(text).contains(event.cites().get(0).asWritten().get("time"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Italy will impose sanctions on Chile in May.                       | 2025-05
            en | Italy imposed sanctions on Chile in May.                           | 2024-05
            en | Italy will impose sanctions on Chile on Monday.                    | 2024-06-17
            en | Italy imposed sanctions on Chile last Monday.                      | 2024-06-10
            en | Italy said on Monday that it would impose sanctions on Chile in May. | 2025-05
            ar | ستفرض إيطاليا عقوبات على تشيلي في أيار.                              | 2025-05
            ar | فرضت إيطاليا عقوبات على تشيلي في أيار.                               | 2024-05
            ar | ستفرض إيطاليا عقوبات على تشيلي الاثنين المقبل.                       | 2024-06-17
            ar | أعلنت إيطاليا يوم الاثنين أنها ستفرض عقوبات على تشيلي في أيار.        | 2025-05
            ar | في تموز ستفرض اليابان عقوبات على تشيلي.                              | 2024-07
            en | Italy said on Monday it would impose sanctions on Chile in May.     | 2025-05
            """)
    void a_time_is_read_by_the_tense_of_its_own_clause(String language, String text, String edtf) {
        assertThat(only(language, text).time().map(When::edtf)).contains(edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Italy carried out air strikes on Chile.                        | air-strike
            en | Italian forces shelled a village in Chile.                     | shelling
            en | Italy cut diplomatic relations with Chile.                     | relations-cut
            en | Italy recalled its ambassador demanding an apology.             | ambassador-recalled
            ar | وقد تغلق إيطاليا حدودها مع تشيلي.                              | border-closed
            """)
    void what_is_done_comes_before_the_words_beside_it(String language, String text, String kind) {
        assertThat(only(language, text).kind().value()).isEqualTo(kind);
    }

    @Test
    void a_conjunction_hides_no_word_of_guesses_or_denials() {
        assertThat(only("ar", "وقد تغلق إيطاليا حدودها مع تشيلي.").modality()).isEqualTo(Modality.SPECULATED);
        assertThat(only("ar", "ولم تغلق إيطاليا حدودها مع تشيلي.").modality()).isEqualTo(Modality.DENIED);
        assertThat(only("ar", "نفت إيطاليا انسحاب قواتها من تشيلي.").modality()).isEqualTo(Modality.DENIED);
    }

    @Test
    void the_day_of_a_meeting_is_not_the_day_on_which_it_was_agreed() {
        Event event = only("en", "On Monday, Italy and Chile agreed to meet in July.");
        assertThat(event.kind().value()).isEqualTo("meeting-agreed");
        assertThat(event.time()).isEmpty();
        assertThat(event.roles().values().get("window").texts()).containsExactly("2024-07");
        assertThat(event.cites().get(0).asWritten()).containsEntry("window", "in July");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Italy and Chile agreed on Monday to meet again in July.
            ar | اتفقت إيطاليا وتشيلي الاثنين على اللقاء مجددًا في تموز.
            """)
    void the_day_of_an_agreement_stays_its_own_beside_that_of_the_meeting(String language, String text) {
        Event event = only(language, text);
        assertThat(event.kind().value()).isEqualTo("meeting-agreed");
        assertThat(event.modality()).isEqualTo(Modality.ACTUAL);
        assertThat(event.time().map(When::edtf)).contains("2024-06-10");
        assertThat(event.roles().values().get("window").texts()).containsExactly("2024-07");
    }

    @Test
    void what_they_do_they_do_when_the_sentence_before_says_and_a_deadline_is_another_time() {
        List<DraftedEvent> drafts =
                drafts("en", "Italy and Chile held a summit on 3 May. They signed a treaty, to be in force by 2025.");
        Event event = drafts.get(1).event();
        assertThat(event.time().map(When::edtf)).contains("2024-05-03");
        assertThat(drafts("en", "Italy and Chile agreed to share data by the end of 2025.")
                        .get(0)
                        .event()
                        .roles()
                        .values()
                        .get("due")
                        .texts())
                .containsExactly("2025");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Italy will condemn the attack.                       | PLANNED
            en | Italy may condemn the attack.                        | SPECULATED
            en | If Italy condemned the attack, others would follow.  | CONDITIONAL
            en | Italy has not condemned the attack.                  | DENIED
            en | Italy condemned the attack.                          | ACTUAL
            ar | ستدين إيطاليا الهجوم.                                 | PLANNED
            ar | قد تدين إيطاليا الهجوم.                               | SPECULATED
            ar | إذا أدانت إيطاليا الهجوم فسيتبعها آخرون.               | CONDITIONAL
            ar | لم تدن إيطاليا الهجوم.                                | DENIED
            ar | وقد أدانت إيطاليا الهجوم.                             | ACTUAL
            en | Italy is expected to condemn the attack.             | PLANNED
            en | Italy is due to condemn the attack.                  | PLANNED
            en | A summit of Italy and Chile is scheduled for July.   | PLANNED
            en | Italy and Chile plan a meeting in July.              | PLANNED
            ar | من المتوقع أن تدين إيطاليا الهجوم.                     | PLANNED
            ar | من المقرر أن تدين إيطاليا الهجوم.                      | PLANNED
            ar | تستعد إيطاليا وتشيلي لعقد قمة في تموز.                 | PLANNED
            ar | يتوقع أن تدين إيطاليا الهجوم.                          | PLANNED
            en | Italy is planning to condemn the attack.             | PLANNED
            en | Italy will condemn the attack if it goes on.         | CONDITIONAL
            ar | ستدين إيطاليا الهجوم إذا استمر.                        | CONDITIONAL
            en | Italy is considering sanctions on Chile.             | SPECULATED
            en | Italy has yet to condemn the attack.                 | DENIED
            ar | نفت إيطاليا إرسال قوات إلى تشيلي.                      | DENIED
            """)
    void plans_guesses_conditions_and_denials_are_told_apart(String language, String text, Modality modality) {
        assertThat(only(language, text).modality()).isEqualTo(modality);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | According to Norway's foreign minister, Italy condemned the attack. | nor.foreign-minister
            en | Italy condemned the attack, the Norwegian foreign minister said.    | nor.foreign-minister
            ar | أدانت إيطاليا الهجوم، بحسب وزير الخارجية النرويجي.                    | nor.foreign-minister
            ar | قال وزير خارجية النرويج إن إيطاليا أدانت الهجوم.                      | nor.foreign-minister
            ar | وفقًا لوزير الخارجية النرويجي أدانت إيطاليا الهجوم.                     | nor.foreign-minister
            """)
    void who_speaks_does_not_act(String language, String text, String speaker) {
        Event event = only(language, text);
        assertThat(event.cites().get(0).saidBy().links()).containsExactly(new java.util.TreeSet<>(List.of(speaker)));
        assertThat(event.roles().values().get("by").texts()).containsExactly("ita");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Italy said on Monday it would impose sanctions on Chile.    |
            ar | نفت إيطاليا الاثنين إرسال قوات إلى تشيلي.                     |
            en | Italy and Chile agreed to hold exercises in July.           |
            en | Italy threatened Chile unless Peru freed prisoners by Friday. |
            """)
    void the_day_of_a_speech_and_that_of_a_promise_or_a_condition_stay_with_their_words(
            String language, String text, String edtf) {
        assertThat(drafts(language, text).get(0).event().time().map(When::edtf)).isEqualTo(Optional.ofNullable(edtf));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Italy will impose tariffs on Chile, the Norwegian foreign minister said. | to | chl
            ar | قال وزير الخارجية النرويجي إن بلاده ستفرض عقوبات على تشيلي إذا أدانتها إيطاليا. | by | nor
            en | Norway's foreign minister said his country imposed sanctions on Chile.   | by | nor
            ar | نفت إيطاليا قصف قرية في تشيلي.                                            | by | ita
            """)
    void who_speaks_joins_no_list_and_their_country_is_their_state(
            String language, String text, String role, String who) {
        assertThat(drafts(language, text)
                        .get(0)
                        .event()
                        .roles()
                        .values()
                        .get(role)
                        .texts())
                .containsExactly(who);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Italy's president will travel to Beijing in May.         | visit-made
            en | Italy denied that it had expelled Chilean traders.       | persons-expelled
            en | Italy and Chile will resume talks on Monday.             | negotiation-held
            ar | ستستأنف إيطاليا وتشيلي المفاوضات الاثنين.                   | negotiation-held
            ar | وافقت إيطاليا على إرسال قوات إلى تشيلي.                     | forces-deployed
            ar | علمت الصحف بتعليق إيطاليا العلاقات مع تشيلي.                | relations-cut
            """)
    void a_kind_is_named_by_every_form_of_its_words(String language, String text, String kind) {
        assertThat(drafts(language, text).stream()
                        .map(draft -> draft.event().kind().value()))
                .containsExactly(kind);
    }

    @Test
    void a_name_that_begins_like_the_article_has_none() {
        assertThat(only("ar", "زار الرئيس الألباني باريس.")
                        .roles()
                        .values()
                        .get("participants")
                        .texts())
                .containsExactlyInAnyOrder("alb.head-of-state", "fra");
    }

    @Test
    void a_quote_is_the_sentence_as_it_stands_in_the_text() {
        String text = "A quiet day.\n\n  “Italy condemned   the attack.” More follows later today here.\n";
        DraftedEvent draft = drafts("en", text).get(0);
        var cite = draft.event().cites().get(0);
        assertThat(text).contains(cite.quote().orElseThrow());
        assertThat(text.substring(
                        cite.span().orElseThrow().start(),
                        cite.span().orElseThrow().end()))
                .isEqualTo(cite.quote().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Italy met Chile in Rome on Monday and condemned the attack. | meeting-held, act-condemned
            ar | التقت إيطاليا تشيلي في روما يوم الاثنين وأدانت الهجوم.          | meeting-held, act-condemned
            en | Italy urged Chile to release forty prisoners.                | appeal-made
            ar | حثت إيطاليا تشيلي على الإفراج عن أربعين سجينًا.               | appeal-made
            """)
    void a_further_verb_tells_an_event_of_its_own_and_what_is_asked_for_none(
            String language, String text, String kinds) {
        assertThat(drafts(language, text).stream()
                        .map(draft -> draft.event().kind().value()))
                .containsExactlyInAnyOrder(kinds.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Italy and Chile signed a treaty. Norway urged both sides to show restraint. | chl; ita
            ar | وقّعت إيطاليا وتشيلي اتفاقًا. ثم دعت النرويج الطرفين إلى ضبط النفس.            | chl; ita
            en | Italy met Chile. Italy sanctioned Chile. Norway urged both countries to talk. | chl; ita
            en | Italy sanctioned Chile. Chile left the pact with Peru and Cuba. Italy condemned Chile. Norway urged both states to talk. | chl; ita
            """)
    void both_sides_are_those_who_were_named_together_or_of_whom_an_article_speaks_most(
            String language, String text, String both) {
        Event event = last(language, text);
        assertThat(String.join("; ", event.roles().values().get("to").texts())).isEqualTo(both);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Italy condemned the agreement of 3 May.                             |
            en | Italy condemned the attack, which Chile called a response in May.   |
            en | Italy and Chile met on 3 May. During the meeting, Italy condemned the attack. | 2024-05-03
            en | Italy met Chile on 3 May. On the same day Italy condemned the attack. | 2024-05-03
            ar | التقت إيطاليا تشيلي في 3 أيار. وفي اليوم نفسه أدانت إيطاليا الهجوم.    | 2024-05-03
            ar | أدانت إيطاليا اتفاق الشهر الماضي.                                     |
            """)
    void a_time_belongs_to_its_clause_and_to_its_noun(String language, String text, String edtf) {
        List<DraftedEvent> drafts = drafts(language, text);
        Event condemned = drafts.stream()
                .map(DraftedEvent::event)
                .filter(event -> event.kind().value().equals("act-condemned"))
                .findFirst()
                .orElseThrow();
        assertThat(condemned.time().map(When::edtf)).isEqualTo(Optional.ofNullable(edtf));
    }

    @Test
    void a_voice_goes_on_over_what_they_did() {
        List<DraftedEvent> drafts = drafts(
                "en", "Norway's foreign minister said that Italy and Chile held a summit. They signed a treaty.");
        assertThat(drafts)
                .hasSize(2)
                .allSatisfy(draft -> assertThat(
                                draft.event().cites().get(0).saidBy().links())
                        .hasSize(1));
    }

    @Test
    void the_place_and_day_above_an_article_are_not_those_of_its_first_sentence() {
        Event event = only("en", "ROME, June 12 (Agency) - Italy condemned the attack.");
        assertThat(event.time()).isEmpty();
        assertThat(event.cites().get(0).quote()).contains("Italy condemned the attack.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Norway and Iceland agreed that the talks were useful.
            en | Norway will not impose sanctions on Iceland.
            en | Norway does not want a war with Iceland.
            en | Norway's observers examined the wreck.
            en | Norway has no plans to impose sanctions on Iceland.
            ar | اتفقت النرويج وآيسلندا على أن المحادثات مفيدة.
            ar | لن تفرض النرويج عقوبات على آيسلندا.
            ar | أكدت النرويج أنها لا تريد حربًا مع آيسلندا.
            ar | لم تعلق السلطات النرويجية على ذلك.
            """)
    void an_opinion_and_what_nobody_means_to_do_are_no_events(String language, String text) {
        assertThat(drafts(language, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Norway and Iceland agreed that both would share data.
            ar | اتفقت النرويج وآيسلندا على أن تتبادلا المعلومات.
            """)
    void what_both_agree_to_do_is_an_agreement(String language, String text) {
        assertThat(only(language, text).kind().value()).isEqualTo("agreement-made");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Norway and Iceland said that Denmark had recalled its ambassador.          | isl, nor
            ar | قالت النرويج وآيسلندا إن الدنمارك سحبت سفيرها.                            | isl, nor
            en | Norway's president met Iceland's president on Monday, his office said.     | nor.head-of-state
            """)
    void those_who_speak_together_are_all_named_and_an_office_speaks_for_its_own(
            String language, String text, String speakers) {
        assertThat(only(language, text).cites().get(0).saidBy().links())
                .containsExactly(new java.util.TreeSet<>(List.of(speakers.split(", "))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norway, Iceland and Malta recognised the State of Palestine. | isl; mlt; nor
            Norway warned that it would close its border.                | nor
            """)
    void a_noun_and_a_verb_of_what_somebody_does_name_no_speakers(String text, String by) {
        Event event = only("en", text);
        assertThat(event.cites().get(0).saidBy().links()).isEmpty();
        assertThat(event.roles().values().get("by").texts()).containsExactlyInAnyOrder(by.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Norway opens its border with Iceland again / Norway condemned the attack. | 1
            ar | النرويج تعيد فتح حدودها مع آيسلندا / أدانت النرويج الهجوم. | 1
            """)
    void a_headline_is_told_again_below(String language, String text, int proposals) {
        assertThat(drafts(language, text.replace(" / ", "\n"))).hasSize(proposals);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The shelling of Icelandic ports by Norway in March killed ten people. | shelling
            en | Norway sealed the crossing and closed it.                             | border-closed
            ar | عبر المسافرون المعبر الذي أغلقته النرويج.                             | border-closed
            """)
    void a_noun_with_its_agent_and_a_verb_with_its_pronoun_tell(String language, String text, String kind) {
        assertThat(drafts(language, text).stream()
                        .map(draft -> draft.event().kind().value()))
                .contains(kind);
    }

    @Test
    void a_mediation_is_between_those_who_were_named_together() {
        List<DraftedEvent> drafts = drafts("en", "Norway and Iceland met on Monday after mediation by Denmark.");
        Event mediation = drafts.stream()
                .map(DraftedEvent::event)
                .filter(event -> event.kind().value().equals("mediation-held"))
                .findFirst()
                .orElseThrow();
        assertThat(mediation.roles().values().get("mediator").texts()).containsExactly("dnk");
        assertThat(mediation.roles().values().get("participants").texts()).containsExactlyInAnyOrder("isl", "nor");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            تعهدت النرويج بتقديم مساعدات مالية إلى آيسلندا، ثم فرضت عقوبات على مالطا. | mlt
            """)
    void a_common_word_that_is_also_a_nationality_is_none_where_nobody_named_the_state(String text, String to) {
        assertThat(drafts("ar", text).stream()
                        .flatMap(draft -> draft.event().roles().values().values().stream())
                        .flatMap(value -> value.texts().stream()))
                .contains(to)
                .doesNotContain("mli");
    }

    private Event last(String language, String text) {
        List<DraftedEvent> drafts = drafts(language, text);
        return drafts.get(drafts.size() - 1).event();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Italy accused Chile on Monday of shelling a village in May. | shelling | chl | 2024-05
            ar | اتهم وزير الدفاع الإيطالي تشيلي بقصف قرية في أيار.             | shelling | chl | 2024-05
            en | Italy accused Chile of the shelling.                        | accusation | ita |
            en | Italy accused Chile of violating the truce.                 | violation-alleged | ita |
            """)
    void what_somebody_is_accused_of_is_an_event_on_the_word_of_the_accuser(
            String language, String text, String kind, String by, String time) {
        Event event = last(language, text);
        assertThat(event.kind().value()).isEqualTo(kind);
        assertThat(event.roles().values().get("by").texts()).containsExactly(by);
        assertThat(event.time().map(When::edtf)).isEqualTo(Optional.ofNullable(time));
        assertThat(event.cites().get(0).saidBy().links().isEmpty()).isEqualTo(by.equals("ita"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Italy closed its border on Monday, two days after Chile condemned the attack.  | 2024-06-08
            en | Italy closed its border on Monday, a day before Chile recalled its ambassador. | 2024-06-11
            ar | أغلقت إيطاليا حدودها الاثنين بعد يومين من إدانة تشيلي للهجوم.                    | 2024-06-08
            """)
    void a_time_may_be_counted_from_that_of_another_clause(String language, String text, String edtf) {
        assertThat(drafts(language, text).stream()
                        .map(DraftedEvent::event)
                        .collect(Collectors.toMap(
                                event -> event.kind().value().equals("blockade-imposed")
                                        || event.kind().value().equals("border-closed"),
                                event -> event.time().orElseThrow().edtf())))
                .isEqualTo(Map.of(true, "2024-06-10", false, edtf));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Italy's president visited Santiago on Monday.         | ita.head-of-state | chl
            ar | زار الرئيس الإيطالي سانتياغو الاثنين.                    | ita.head-of-state | chl
            en | Italy's president was received by Chile's president.  | ita.head-of-state | chl
            """)
    void a_visit_has_a_visitor_and_a_host(String language, String text, String visitor, String host) {
        Event event = only(language, text);
        assertThat(event.kind().value()).isEqualTo("visit-made");
        assertThat(event.roles().values().get("visitor").texts()).containsExactly(visitor);
        assertThat(event.roles().values().get("host").texts()).containsExactly(host);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Italy's foreign minister quoted Chile's president as saying that Peru expelled two diplomats. | per
            ar | نقل وزير الخارجية الإيطالي عن الرئيس التشيلي قوله إن بيرو طردت دبلوماسيين.                      | per
            """)
    void whoever_quotes_another_is_the_outer_of_two_speakers(String language, String text, String by) {
        Event event = only(language, text);
        assertThat(event.roles().values().get("by").texts()).containsExactly(by);
        assertThat(event.cites().get(0).saidBy().links().stream().map(String::valueOf))
                .containsExactly("[ita.foreign-minister]", "[chl.head-of-state]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Home | World | Sport
            en | The city has two million inhabitants.
            en | No apology was made by Chile.
            ar | ارتفعت أسعار الخبز منذ الربيع.
            fr | L'Italie a condamné l'attaque.
            """, ignoreLeadingAndTrailingWhitespace = true)
    void nothing_is_proposed_where_nobody_does_anything(String language, String text) {
        assertThat(drafts(language, text)).isEmpty();
    }
}
