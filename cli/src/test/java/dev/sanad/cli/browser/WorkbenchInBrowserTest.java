package dev.sanad.cli.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.sanad.cli.Golden;
import dev.sanad.cli.OpenWorkbench;
import dev.sanad.cli.Ran;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The workbench as an analyst meets it, in a browser: {@code mvn -Dfast -Pbrowser test}. */
@Tag("browser")
final class WorkbenchInBrowserTest {
    private static final Path SEED = Golden.TOP.resolve("seeds").resolve("camp-david-2023");

    /** Five events of the seed, in the words of the seed. */
    private static final String FIVE = """
            events:
              - id: call-held
                kind: call-held
                participants: [kor-defence-minister, usa-defence-secretary, jpn-defence-minister]
                topics: [missile-warning-data, joint-exercises]
                time: 2023-09-07
                cites:
                  - source: article
                    quote: "أجرى وزراء دفاع كوريا الجنوبية والولايات المتحدة واليابان محادثات هاتفية، يوم الخميس"
              - id: military-cooperation
                kind: military-cooperation
                by: [kor, usa, jpn]
                topics: [security-cooperation]
                cites:
                  - source: article
                    quote: "التعاون الأمني المتزايد بين الدول الثلاث"
              - id: agreement-made
                kind: agreement-made
                parties: [kor-defence-minister, usa-defence-secretary, jpn-defence-minister]
                in: call-held
                topics: [intelligence-sharing]
                time: 2023-09-07
                cites:
                  - source: article
                    said-by: [kor-mnd]
                    quote: "اتفق وزراء الدفاع على تبادل المعلومات الاستخباراتية"
              - id: meeting-agreed
                kind: meeting-agreed
                participants: [kor-defence-minister, usa-defence-secretary, jpn-defence-minister]
                in: call-held
                window: 2023-09-07/..
                time: 2023-09-07
                cites:
                  - source: article
                    said-by: [kor-mnd]
                    quote: "اتفقوا أيضًا على عقد اجتماع وزاري في المستقبل"
              - id: ties-strengthened
                kind: ties-strengthened
                by: [prk]
                with: [chn, rus]
                modality: speculated
                certainty: possible
                cites:
                  - source: article
                    quote: "تكهنات بأن بيونج يانج ستسعى إلى تعزيز العلاقات مع الصين وروسيا"
            """;

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Set<String> USUAL =
            Set.of("id", "kind", "time", "place", "note", "modality", "certainty", "background", "cites");
    private static final Set<String> EVENTS = Set.of("in", "of", "implements", "made-at", "condition");
    private static final Set<String> TIMES = Set.of("window", "due");

    private static final List<String> MINISTERS =
            List.of("kor-defence-minister", "usa-defence-secretary", "jpn-defence-minister");

    /** The names by which an analyst looks for somebody, in each language of the page. */
    private static final Map<String, Map<String, String>> NAMES = Map.of(
            "en",
            Map.ofEntries(
                    Map.entry("call-held", "call held"),
                    Map.entry("military-cooperation", "military cooperation"),
                    Map.entry("agreement-made", "agreement made"),
                    Map.entry("meeting-agreed", "meeting agreed"),
                    Map.entry("ties-strengthened", "ties strengthened"),
                    Map.entry("kor-defence-minister", "South Korea's defence minister"),
                    Map.entry("usa-defence-secretary", "the US defence secretary"),
                    Map.entry("jpn-defence-minister", "Japan's defence minister"),
                    Map.entry("kor", "South Korea"),
                    Map.entry("usa", "the United States"),
                    Map.entry("jpn", "Japan"),
                    Map.entry("prk", "North Korea"),
                    Map.entry("chn", "China"),
                    Map.entry("rus", "Russia"),
                    Map.entry("kor-mnd", "South Korea's Ministry"),
                    Map.entry("missile-warning-data", "missile-warning data"),
                    Map.entry("joint-exercises", "joint military"),
                    Map.entry("security-cooperation", "security cooperation"),
                    Map.entry("intelligence-sharing", "intelligence")),
            "ar",
            Map.ofEntries(
                    Map.entry("call-held", "مكالمة"),
                    Map.entry("military-cooperation", "تعاون عسكري"),
                    Map.entry("agreement-made", "إبرام اتفاق"),
                    Map.entry("meeting-agreed", "الاتفاق على عقد"),
                    Map.entry("ties-strengthened", "تعزيز"),
                    Map.entry("kor-defence-minister", "وزير الدفاع الكوري"),
                    Map.entry("usa-defence-secretary", "وزير الدفاع الأمريكي"),
                    Map.entry("jpn-defence-minister", "وزير الدفاع الياباني"),
                    Map.entry("kor", "كوريا الجنوبية"),
                    Map.entry("usa", "الولايات المتحدة"),
                    Map.entry("jpn", "اليابان"),
                    Map.entry("prk", "كوريا الشمالية"),
                    Map.entry("chn", "الصين"),
                    Map.entry("rus", "روسيا"),
                    Map.entry("kor-mnd", "وزارة الدفاع"),
                    Map.entry("missile-warning-data", "تبادل بيانات التحذير"),
                    Map.entry("joint-exercises", "إجراء تدريبات عسكرية مشتركة"),
                    Map.entry("security-cooperation", "التعاون الأمني"),
                    Map.entry("intelligence-sharing", "تبادل المعلومات")));

    @TempDir
    static Path folder;

    private Chromium browser;

    private static OpenWorkbench workbench;
    private static Path desk;

    @BeforeAll
    static void start() throws Exception {
        desk = Files.createDirectory(folder.resolve("desk"));
        emptyDossier("first");
        workbench = OpenWorkbench.on(desk);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        workbench.close();
    }

    /** A browser of its own for each test, as what one of them enters must not stand in the way of the next. */
    @BeforeEach
    void open() throws IOException {
        browser = new Chromium(Files.createTempDirectory(folder, "browser"));
        browser.isWide(1440);
        browser.isSlow(Integer.getInteger("times.as.slow", 1));
    }

    @AfterEach
    void close() {
        browser.close();
    }

    private static Path emptyDossier(String name) throws IOException {
        return emptyDossier(SEED, name);
    }

    /** A coded article with its people, and nothing coded yet. */
    private static Path emptyDossier(Path coded, String name) throws IOException {
        Path inner = Files.createDirectory(desk.resolve(name));
        String text = Files.readString(coded.resolve("dossier.yaml"));
        String article = text.replaceFirst("(?s).*?text: ([^ \n]+).*", "$1").replace(",", "");
        Files.copy(coded.resolve(article), inner.resolve(article));
        String before = text.substring(0, text.indexOf("events:\n"));
        return Files.writeString(
                inner.resolve("dossier.yaml"), before.replaceFirst("dossier: .*", "dossier: " + name) + "events: []\n");
    }

    private static String eventsOf(Path dossier) throws IOException {
        String text = Files.readString(dossier);
        return text.substring(text.indexOf("events:"));
    }

    private static String path(Path dossier) {
        return desk.relativize(dossier).toString();
    }

    @ParameterizedTest
    @CsvSource({"en, true", "en, false", "ar, true", "ar, false"})
    void five_events_of_the_seed_are_coded_as_it_has_them(String language, boolean hasMouse) throws IOException {
        Path dossier = emptyDossier("five-" + language + (hasMouse ? "-mouse" : "-keys"));
        String before = Files.readString(dossier).replace("events: []\n", "");
        Analyst analyst = new Analyst(browser, hasMouse);
        analyst.open(workbench.address(), path(dossier), language);
        codeFive(analyst, language);
        assertThat(eventsOf(dossier)).isEqualTo(FIVE);
        assertThat(Files.readString(dossier)).startsWith(before);
        assertThat(Ran.sanad("check", dossier.toString()).exitCode()).isZero();
        assertThat(browser.complaints()).isEmpty();
    }

    private static void codeFive(Analyst analyst, String language) {
        Map<String, String> names = NAMES.get(language);
        analyst.select("أجرى وزراء دفاع كوريا الجنوبية والولايات المتحدة واليابان محادثات هاتفية، يوم الخميس");
        choose(analyst, names, "kind", "call-held");
        choose(analyst, names, "participants", MINISTERS);
        choose(analyst, names, "topics", List.of("missile-warning-data", "joint-exercises"));
        analyst.write("time", "2023-09-07");
        analyst.save();

        analyst.select("التعاون الأمني المتزايد بين الدول الثلاث");
        choose(analyst, names, "kind", "military-cooperation");
        choose(analyst, names, "by", List.of("kor", "usa", "jpn"));
        choose(analyst, names, "topics", List.of("security-cooperation"));
        analyst.save();

        analyst.select("اتفق وزراء الدفاع على تبادل المعلومات الاستخباراتية");
        choose(analyst, names, "kind", "agreement-made");
        choose(analyst, names, "parties", MINISTERS);
        choose(analyst, names, "topics", List.of("intelligence-sharing"));
        analyst.choose("in", "call-held", "call-held");
        analyst.write("time", "2023-09-07");
        choose(analyst, names, "said-by", List.of("kor-mnd"));
        analyst.save();

        analyst.select("اتفقوا أيضًا على عقد اجتماع وزاري في المستقبل");
        choose(analyst, names, "kind", "meeting-agreed");
        choose(analyst, names, "participants", MINISTERS);
        analyst.choose("in", "call-held", "call-held");
        analyst.write("window", "2023-09-07/..");
        analyst.write("time", "2023-09-07");
        choose(analyst, names, "said-by", List.of("kor-mnd"));
        analyst.save();

        analyst.select("تكهنات بأن بيونج يانج ستسعى إلى تعزيز العلاقات مع الصين وروسيا");
        choose(analyst, names, "kind", "ties-strengthened");
        choose(analyst, names, "by", List.of("prk"));
        choose(analyst, names, "with", List.of("chn", "rus"));
        analyst.pick("modality", "speculated");
        analyst.pick("certainty", "possible");
        analyst.save();
    }

    private static void choose(Analyst analyst, Map<String, String> names, String field, String id) {
        choose(analyst, names, field, List.of(id));
    }

    private static void choose(Analyst analyst, Map<String, String> names, String field, List<String> ids) {
        ids.forEach(id -> analyst.choose(field, id, names.get(id)));
    }

    @Test
    void what_others_write_is_shown_and_kept_and_what_was_entered_too() throws IOException {
        Path dossier = emptyDossier("outside");
        Analyst analyst = new Analyst(browser, true);
        analyst.open(workbench.address(), path(dossier), "en");
        analyst.select("تكهنات بأن بيونج يانج ستسعى إلى تعزيز العلاقات مع الصين وروسيا");
        analyst.choose("kind", "ties-strengthened", "ties strengthened");
        Files.writeString(dossier, Files.readString(dossier).replace("events: []", "# from elsewhere\nevents: []"));
        browser.waitFor("document.querySelector('.notice')?.textContent.includes('changed outside')");
        analyst.choose("by", "prk", "North Korea");
        analyst.choose("with", "chn", "China");
        browser.value("document.querySelector('.notice button').click()");
        analyst.save();
        assertThat(Files.readString(dossier)).contains("# from elsewhere\nevents:\n", "with: [chn]");
    }

    @Test
    void what_is_entered_while_an_event_is_being_saved_changes_that_event() throws IOException {
        Path dossier = emptyDossier("meanwhile");
        Analyst analyst = new Analyst(browser, true);
        analyst.open(workbench.address(), path(dossier), "en");
        analyst.select("تكهنات بأن بيونج يانج ستسعى إلى تعزيز العلاقات مع الصين وروسيا");
        analyst.choose("kind", "ties-strengthened", "ties strengthened");
        analyst.choose("by", "prk", "North Korea");
        analyst.choose("with", "chn", "China");
        browser.value("document.querySelector('sanad-workbench').save(), true");
        browser.value("{ const form = document.querySelector('event-form');"
                + " form.change({ place: 'Beijing' }); form.change({ note: 'later' }); }");
        browser.waitFor("document.querySelector('event-form')?.original === 'ties-strengthened'");
        assertThat(eventsOf(dossier)).contains("with: [chn]").doesNotContain("Beijing");
        browser.press("Enter", "Enter", 13, Set.of("Ctrl"));
        browser.waitFor("!document.querySelector('event-form')");
        assertThat(eventsOf(dossier)).containsOnlyOnce("id: ").contains("place: Beijing", "note: later");
    }

    @Test
    void words_that_say_when_fill_the_time_and_those_that_filled_a_field_are_underlined() throws IOException {
        Path dossier = emptyDossier("when");
        Analyst analyst = new Analyst(browser, true);
        analyst.open(workbench.address(), path(dossier), "ar");
        browser.waitFor("document.querySelector('.proposals')");
        analyst.chord("n", "KeyN", 78, "Alt");
        browser.waitFor("document.querySelector('source-text mark.filled')");
        assertThat(browser.seen("source-text mark.filled")).contains("محادثات هاتفية", "يوم الخميس");
        analyst.chord("Escape", "Escape", 27, "");
        analyst.select("أجرى وزراء دفاع كوريا الجنوبية والولايات المتحدة واليابان محادثات هاتفية، يوم الخميس");
        analyst.choose("kind", "call-held", "مكالمة");
        analyst.sayWhen("يوم الخميس");
        browser.waitFor("document.querySelector('event-form').data.time === '2023-09-07'");
        assertThat(browser.seen("source-text mark.filled")).isEmpty();
    }

    @Test
    void two_sources_stand_beside_each_other_and_words_of_both_are_cited() throws IOException {
        Path inner = Files.createDirectory(desk.resolve("beside"));
        Files.writeString(inner.resolve("one.txt"), "The two ministers spoke by telephone about fishing on Monday.\n");
        Files.writeString(inner.resolve("two.txt"), "Both ministers discussed fishing in a call, the radio said.\n");
        Path dossier = Files.writeString(inner.resolve("dossier.yaml"), """
                dossier: beside
                vocabulary: diplomacy
                cast: [world]
                as-of: 2024-02-01
                sources:
                  - { id: paper, publisher: The Paper, language: en, published: 2024-01-23, text: one.txt }
                  - { id: radio, publisher: The Radio, language: en, published: 2024-01-23, text: two.txt }
                events: []
                """);
        Analyst analyst = new Analyst(browser, true);
        analyst.open(workbench.address(), path(dossier), "en");
        analyst.select("The two ministers spoke by telephone");
        browser.value("document.querySelector('sanad-workbench').openBeside('radio')");
        browser.waitFor("document.querySelectorAll('source-text .text').length === 2");
        assertThat(violations()).isEmpty();
        for (int width : List.of(1280, 1000)) {
            browser.isWide(width);
            assertThat(browser.value("""
                    (() => {
                      const [one, other] = [...document.querySelectorAll('source-text')].map(each => each.getBoundingClientRect());
                      return one.right <= other.left && Math.abs(one.top - other.top) < 1;
                    })()""").asBoolean())
                    .as("side by side at %d", width)
                    .isEqualTo(width >= 1280);
            assertThat(browser.value("document.documentElement.scrollWidth").asInt())
                    .isLessThanOrEqualTo(width);
        }
        browser.isWide(1440);
        browser.value("document.querySelector('source-text.beside').take({ start: 0, end: 42 })");
        browser.waitFor("document.querySelector('source-text').text.startsWith('Both ministers')");
        analyst.chord("c", "KeyC", 67, "Alt");
        browser.waitFor("document.querySelectorAll('event-form blockquote').length === 2");
        assertThat(browser.texts("document.querySelector('event-form').data.cites.map(each => each.source)"))
                .containsExactly("paper", "radio");
        assertThat(browser.seen("event-form blockquote"))
                .containsExactly("The two ministers spoke by telephone", "Both ministers discussed fishing in a call");
    }

    @Test
    void whose_report_a_sentence_passes_on_and_that_it_was_taken_back_are_written() throws IOException {
        Path dossier = emptyDossier("roots");
        Analyst analyst = new Analyst(browser, false);
        analyst.open(workbench.address(), path(dossier), "en");
        analyst.select("تكهنات بأن بيونج يانج ستسعى إلى تعزيز العلاقات مع الصين وروسيا");
        analyst.choose("kind", "ties-strengthened", "ties strengthened");
        analyst.choose("by", "prk", "North Korea");
        analyst.choose("with", "chn", "China");
        analyst.choose("via", "yonhap", "Yonhap");
        browser.value("{ const day = document.querySelector('[data-field=retracted] input');"
                + " day.value = '2023-09-08'; day.dispatchEvent(new Event('change')); }");
        browser.waitFor("document.querySelector('[data-field=retracted-in]')");
        analyst.choose("retracted-in", "kor-mnd-statement", "South Korea");
        analyst.save();
        assertThat(eventsOf(dossier))
                .contains("via: [yonhap]", "retracted: 2023-09-08", "retracted-in: kor-mnd-statement");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void actors_are_shown_with_what_they_do_and_a_new_one_is_written(String language) throws IOException {
        Path dossier = Files.writeString(
                Files.createDirectory(desk.resolve("actors-" + language)).resolve("dossier.yaml"), """
                        dossier: actors
                        vocabulary: diplomacy
                        cast: [world]
                        as-of: 2024-02-01
                        sources: [{ id: s, published: 2024-01-23 }]
                        actors:
                          - { id: doe, name: { en: Jane Doe, ar: جين دو }, type: person, holds: [{ office: jpn.foreign-minister }] }
                        events:
                          - { id: call, kind: call-held, participants: [doe, kor], time: 2024-01-22, cites: [{ source: s }] }
                        """);
        browser.open(workbench.address());
        browser.waitFor("document.querySelector('.columns')");
        browser.value("localStorage.setItem('sanad-language', '" + language + "')");
        browser.value("history.replaceState(null, '', '#" + path(dossier) + "')");
        browser.open(URI.create(workbench.address() + "#" + path(dossier)));
        browser.waitFor("document.querySelector('.listed')");
        browser.click(".listed button:last-child");
        browser.waitFor("document.querySelector('actor-list .actors')");
        assertThat(browser.texts(
                        "[...document.querySelectorAll('.actors > li')].slice(0, 2).map(each => each.dataset.id)"))
                .containsExactlyInAnyOrder("doe", "kor");
        browser.click(".actors [data-id=doe] summary");
        assertThat(browser.text("document.querySelector('.actors [data-id=doe]').innerText"))
                .contains("Jane Doe", "جين دو", language.equals("en") ? "foreign minister" : "وزير الخارجية");
        assertThat(violations()).isEmpty();
        browser.fill("actor-list [type=search]", "France");
        browser.waitFor("document.querySelector('.actors > li').dataset.id === 'fra'");
        browser.click("actor-list > .link");
        browser.fill("actor-list .newcomer [name=en]", "Lakes Union");
        browser.fill("actor-list .newcomer [name=ar]", "اتحاد البحيرات");
        assertThat(violations()).isEmpty();
        browser.click("actor-list .newcomer .main");
        browser.waitFor("!document.querySelector('actor-list .newcomer')");
        assertThat(Files.readString(dossier))
                .contains("id: lakes-union", "en: Lakes Union", "ar: اتحاد البحيرات", "type: organisation");
        browser.fill("actor-list [type=search]", "");
        browser.click(".actors [data-id=doe] .events .link");
        browser.waitFor("document.querySelector('event-form')?.original === 'call'");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void a_dossier_is_begun_and_opened() throws IOException {
        new Analyst(browser, true).open(workbench.address(), "first/dossier.yaml", "en");
        browser.click(".bar .begin");
        browser.waitFor("document.querySelector('dossier-form dialog[open]')");
        browser.fill("dossier-form [name=title]", "Talks in spring");
        browser.click("dossier-form .main");
        browser.waitFor("document.querySelector('sanad-workbench').dossier.path === 'talks-in-spring/dossier.yaml'");
        assertThat(desk.resolve("talks-in-spring").resolve("dossier.yaml")).exists();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void two_tabs_write_into_one_file_and_each_sees_what_the_other_wrote() throws IOException {
        Path dossier = emptyDossier("tabs");
        try (Chromium other = new Chromium(Files.createDirectory(folder.resolve("other-browser")))) {
            other.isWide(1440);
            Analyst one = new Analyst(browser, true);
            Analyst two = new Analyst(other, true);
            one.open(workbench.address(), path(dossier), "en");
            two.open(workbench.address(), path(dossier), "ar");
            one.select("تكهنات بأن بيونج يانج ستسعى إلى تعزيز العلاقات مع الصين وروسيا");
            one.choose("kind", "ties-strengthened", "ties strengthened");
            one.choose("by", "prk", "North Korea");
            one.choose("with", "chn", "China");
            one.save();
            other.waitFor("document.querySelectorAll('.events li').length === 1");
            two.select("التعاون الأمني المتزايد بين الدول الثلاث");
            two.choose("kind", "military-cooperation", "تعاون عسكري");
            two.choose("by", "kor", "كوريا الجنوبية");
            two.choose("by", "usa", "الولايات");
            two.save();
            browser.waitFor("document.querySelectorAll('.events li').length === 2");
        }
        assertThat(eventsOf(dossier)).contains("id: ties-strengthened", "id: military-cooperation");
    }

    @ParameterizedTest
    @CsvSource({
        "en, light, 1440",
        "ar, light, 1440",
        "en, dark, 1440",
        "ar, dark, 1440",
        "en, light, 390",
        "ar, dark, 390"
    })
    void a_checker_of_accessibility_objects_to_nothing(String language, String scheme, int width) throws IOException {
        Path dossier = emptyDossier("axe-" + language + scheme + width);
        browser.prefers(scheme);
        Analyst analyst = new Analyst(browser, true);
        analyst.open(workbench.address(), path(dossier), language);
        browser.waitFor("document.querySelector('.proposals')");
        if (width > 1000) {
            assertThat(violations()).isEmpty();
            browser.press("n", "KeyN", 78, Set.of("Alt"));
            browser.waitFor("document.querySelector('.says')");
        }
        browser.isWide(width);
        assertThat(violations()).isEmpty();
        assertThat(browser.value("document.documentElement.scrollWidth").asInt())
                .isLessThanOrEqualTo(width);
    }

    /** What axe, a checker of accessibility, objects to. */
    private List<String> violations() throws IOException {
        try (InputStream axe =
                Objects.requireNonNull(WorkbenchInBrowserTest.class.getResourceAsStream("/axe.min.js"), "-Pbrowser")) {
            browser.value(new String(axe.readAllBytes(), StandardCharsets.UTF_8) + "; true");
        }
        return browser.texts("axe.run().then(found => found.violations.map(one =>"
                + " `${one.id}: ${one.nodes.slice(0, 5).map(node => node.html.slice(0, 300)).join(' | ')}`))");
    }

    @Test
    void two_hundred_sources_and_fifty_thousand_words_can_be_worked_with() throws IOException {
        Path inner = Files.createDirectory(desk.resolve("many"));
        StringBuilder sources = new StringBuilder();
        for (int at = 1; at <= 200; at++) {
            sources.append("  - { id: s")
                    .append(at)
                    .append(", publisher: Paper ")
                    .append(at);
            sources.append(", language: en, published: 2024-01-21")
                    .append(at == 1 ? ", text: long.txt" : "")
                    .append(" }\n");
        }
        Files.writeString(
                inner.resolve("dossier.yaml"),
                "dossier: many\nvocabulary: diplomacy\ncast: [world]\nas-of: 2024-02-01\nsources:\n" + sources
                        + "events: []\n");
        Files.writeString(
                inner.resolve("long.txt"),
                ("The two ministers spoke about trade, about fishing, and about the weather of that week. ".repeat(5)
                                        + "\n")
                                .repeat(667)
                        + "On the last day they agreed to meet again.\n");
        Analyst analyst = new Analyst(browser, true);
        analyst.open(workbench.address(), "many/dossier.yaml", "en");
        assertThat(browser.value("document.querySelectorAll('.source select option').length")
                        .asInt())
                .isEqualTo(200);
        analyst.select("On the last day they agreed to meet again");
        browser.waitFor("document.querySelector('event-form blockquote')");
        assertThat(browser.seen("event-form blockquote")).containsExactly("On the last day they agreed to meet again");
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void a_proposal_that_is_right_takes_two_keys(String language) throws IOException {
        Path dossier = emptyDossier("proposal-" + language);
        Analyst analyst = new Analyst(browser, false);
        analyst.open(workbench.address(), path(dossier), language);
        browser.waitFor("document.querySelector('.proposals')");
        assertThat(eventsOf(dossier)).isEqualTo("events: []\n");
        analyst.chord("n", "KeyN", 78, "Alt");
        browser.waitFor("document.activeElement.matches('button.main')");
        assertThat(eventsOf(dossier)).isEqualTo("events: []\n");
        analyst.save();
        assertThat(analyst.keys()).isEqualTo(2);
        assertThat(eventsOf(dossier)).contains("kind: call-held", "as-written: { time: يوم الخميس }");
    }

    /** The seed, and an article of twenty sentences. */
    static List<Path> codedArticles() {
        return List.of(
                SEED, Golden.TOP.resolve("cli").resolve("src/test/resources").resolve("long-article"));
    }

    /** Fifteen events, each with its first citation, as somebody would who knows what to code. */
    @ParameterizedTest
    @MethodSource("codedArticles")
    void fifteen_events_take_at_most_a_quarter_of_what_writing_them_takes(Path articles) throws IOException {
        Path dossier = emptyDossier(articles, "fifteen-" + articles.getFileName());
        Analyst analyst = new Analyst(browser, true);
        analyst.open(workbench.address(), path(dossier), "en");
        Map<String, String> named = new LinkedHashMap<>();
        Deque<JsonNode> left = new ArrayDeque<>();
        YAML.readTree(articles.resolve("dossier.yaml").toFile()).get("events").forEach(left::add);
        List<JsonNode> coded = new ArrayList<>();
        while (coded.size() < 15) {
            JsonNode event = left.remove();
            if (event.has("background")) {
                continue;
            }
            if (rolesOf(event).entrySet().stream()
                    .anyMatch(role ->
                            EVENTS.contains(role.getKey()) && !named.keySet().containsAll(role.getValue()))) {
                left.add(event); // it names one that is not coded yet
                continue;
            }
            code(event, analyst, named);
            coded.add(event);
        }
        JsonNode written = YAML.readTree(dossier.toFile()).get("events");
        int characters = 0;
        for (int at = 0; at < coded.size(); at++) {
            ObjectNode expected = renamed(coded.get(at), named);
            // Whole words are selected, also where the seed begins after a conjunction that is written as part of one.
            String quote = written.get(at).at("/cites/0/quote").asText();
            assertThat(quote).contains(expected.at("/cites/0/quote").asText());
            ((ObjectNode) expected.at("/cites/0")).put("quote", quote);
            assertThat(withoutOrder(written.get(at))).isEqualTo(withoutOrder(expected));
            characters += textOf(articles, coded.get(at).get("id").asText());
        }
        assertThat(4 * (analyst.keys() + analyst.clicks()))
                .as("%d keys, %d clicks, %d characters", analyst.keys(), analyst.clicks(), characters)
                .isLessThanOrEqualTo(characters);
    }

    private static void code(JsonNode event, Analyst analyst, Map<String, String> named) {
        JsonNode cite = event.get("cites").get(0);
        analyst.select(cite.get("quote").asText());
        choose(analyst, "kind", event.get("kind").asText(), named);
        rolesOf(event).forEach((role, values) -> {
            if (TIMES.contains(role) || role.equals("recurs")) {
                if (role.equals("recurs")) {
                    values.forEach(value -> analyst.choose(role, value, value));
                } else {
                    analyst.write(role, values.get(0));
                }
            } else if (role.equals("hedged")) {
                analyst.tick(role);
            } else {
                values.forEach(value -> choose(analyst, role, value, named));
            }
        });
        if (event.has("time")) {
            analyst.write("time", event.get("time").asText());
        }
        for (String choice : List.of("modality", "certainty")) {
            if (event.has(choice)) {
                analyst.pick(choice, event.get(choice).asText());
            }
        }
        if (cite.has("said-by")) {
            cite.get("said-by").forEach(speaker -> choose(analyst, "said-by", speaker.asText(), named));
        }
        if (cite.has("as-written")) {
            analyst.sayWhen(cite.get("as-written").get("time").asText());
        }
        named.put(event.get("id").asText(), analyst.event());
        analyst.save();
    }

    private static void choose(Analyst analyst, String field, String id, Map<String, String> named) {
        String known = named.getOrDefault(id, id);
        analyst.choose(field, known, named.containsKey(id) && EVENTS.contains(field) ? known : analyst.nameOf(id));
    }

    private static Map<String, List<String>> rolesOf(JsonNode event) {
        Map<String, List<String>> roles = new LinkedHashMap<>();
        event.fields().forEachRemaining(field -> {
            if (!USUAL.contains(field.getKey())) {
                List<String> values = new ArrayList<>();
                if (field.getValue().isArray()) {
                    field.getValue().forEach(value -> values.add(value.asText()));
                } else {
                    values.add(field.getValue().asText());
                }
                roles.put(field.getKey(), values);
            }
        });
        return roles;
    }

    /** An event of the seed as it is coded here: with its first citation, without its note, and under other names. */
    private static ObjectNode renamed(JsonNode event, Map<String, String> named) {
        ObjectNode copy = event.deepCopy();
        copy.remove(List.of("note", "place"));
        copy.put("id", named.get(event.get("id").asText()));
        copy.set("cites", YAML.createArrayNode().add(event.get("cites").get(0)));
        copy.fieldNames().forEachRemaining(role -> {
            if (EVENTS.contains(role)) {
                copy.set(role, renamedIn(copy.get(role), named));
            }
        });
        return copy;
    }

    private static JsonNode renamedIn(JsonNode value, Map<String, String> named) {
        if (!value.isArray()) {
            return new TextNode(named.get(value.asText()));
        }
        ArrayNode all = YAML.createArrayNode();
        value.forEach(each -> all.add(named.get(each.asText())));
        return all;
    }

    /** What it says, whether a number or a flag was written as one or as words. */
    private static Map<String, Object> withoutOrder(JsonNode event) throws IOException {
        Map<String, Object> said = new TreeMap<>(YAML.convertValue(event, Map.class));
        said.replaceAll(
                (key, value) -> value instanceof Integer || value instanceof Boolean ? value.toString() : value);
        return said;
    }

    /** The characters of an event in its file, without its comments, its note, its place and its further citations. */
    private static int textOf(Path articles, String id) throws IOException {
        String text = Files.readString(articles.resolve("dossier.yaml"));
        int start = text.indexOf("  - id: " + id + "\n");
        int end = text.indexOf("\n  - id: ", start + 1);
        int count = 0;
        int cites = 0;
        for (String line : text.substring(start, end < 0 ? text.length() : end).split("\n")) {
            cites += line.startsWith("      - source:") ? 1 : 0;
            boolean isLeftOut = line.isBlank()
                    || line.strip().startsWith("#")
                    || line.startsWith("    note:")
                    || line.startsWith("    place:");
            count += isLeftOut || cites > 1 ? 0 : line.strip().length() + 1;
        }
        return count;
    }
}
