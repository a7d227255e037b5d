package dev.sanad.cli.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.sanad.cli.Agreements;
import dev.sanad.cli.Golden;
import dev.sanad.cli.Ran;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page as a reader meets it, in a browser: {@code mvn -Dfast -Pbrowser test}. */
@Tag("browser")
final class PageInBrowserTest {
    @TempDir
    static Path folder;

    private static Chromium browser;

    @BeforeAll
    static void start() throws IOException {
        browser = new Chromium(Files.createDirectory(folder.resolve("browser")));
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @BeforeEach
    void as_usual() {
        browser.isWide(1280);
        browser.prefers("light");
        browser.runsScripts(true);
    }

    /** The page of a seed, made once. */
    private static Path page(String seed) {
        Path file = folder.resolve(seed + ".html");
        if (!Files.exists(file)) {
            write(Golden.TOP.resolve("seeds").resolve(seed), file);
        }
        return file;
    }

    private static void write(Path dossier, Path file, String... more) {
        Stream<String> usual =
                Stream.of("report", dossier.toString(), "--as-of", "2023-11-12", "--out", file.toString());
        Ran ran = Ran.sanad(Stream.concat(usual, Stream.of(more)).toArray(String[]::new));
        assertThat(ran.exitCode()).as(ran.err()).isZero();
    }

    private static Path article() {
        return page("camp-david-2023");
    }

    @ParameterizedTest
    @ValueSource(strings = {"camp-david-2023", "trilateral-2023"})
    void it_opens_without_a_complaint_and_asks_for_nothing(String seed) {
        browser.open(page(seed));
        browser.click("#en [data-does=open]");
        browser.click("#en .language");
        browser.click("#ar [data-does=theme]");
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests()).containsExactly(page(seed).toUri().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "block, Commitments",
        "standing, speculative",
        "actor, North Korea",
        "topic, missile-warning data sharing",
        "source, United Nations Security Council (14 October 2006)",
        "rule, Violation claim"
    })
    void a_filter_leaves_some_rows_and_says_how_many(String filter, String value) {
        browser.open(article());
        int all = browser.seen("#en .row > summary").size();
        browser.fill("#en [data-filter=" + filter + "]", value);
        List<String> left = browser.seen("#en .row > summary");
        assertThat(left).hasSizeBetween(1, all - 1);
        assertThat(browser.text("document.querySelector('#en .count').textContent"))
                .isEqualTo(left.size() + " of " + all + " shown");
    }

    @Test
    void a_search_finds_words_in_rows_and_in_their_chains() {
        browser.open(article());
        browser.fill("#en [data-filter=words]", "MULTI-YEAR trilateral");
        assertThat(browser.seen("#en .row > summary .what"))
                .isNotEmpty()
                .hasSizeLessThan(20)
                .anySatisfy(row -> assertThat(row).contains("Multi-year trilateral exercises"));
        browser.fill("#en [data-filter=words]", "no such words");
        assertThat(browser.seen("#en .row > summary")).isEmpty();
    }

    @Test
    void the_text_of_a_source_stands_beside_the_finding_with_the_quote_marked() {
        browser.open(page("trilateral-2023"));
        String claim = row("en", "violation of UN resolutions");
        browser.click(claim + " > summary");
        assertThat(browser.seen(claim + " .beside h3")).containsExactly("A summary of the governments' statements");
        assertThat(browser.seen(claim + " .beside .looked-at"))
                .containsExactly("The three states condemned it as a violation of Security Council resolutions");
        browser.click(claim + " .event:nth-child(2) > .quote a");
        assertThat(browser.seen(claim + " .beside .looked-at"))
                .containsExactly(
                        "North Korea launched a rocket with a satellite at 03:50 Korean time on 24 August 2023");
        assertThat(browser.seen(claim + " [aria-current]")).hasSize(1);
        assertThat(browser.text("location.hash")).isEmpty();
        browser.click(claim + " .beside > a");
        assertThat(browser.seen(".texts .looked-at"))
                .containsExactly(
                        "North Korea launched a rocket with a satellite at 03:50 Korean time on 24 August 2023");
    }

    @Test
    void on_a_small_screen_the_text_opens_below_its_quote_and_closes_again() {
        browser.isWide(390);
        browser.open(page("trilateral-2023"));
        browser.click("#en .language");
        String claim = row("ar", "انتهاكًا لقرارات");
        browser.click(claim + " > summary");
        assertThat(browser.seen(claim + " .beside")).isEmpty();
        browser.click(claim + " .quote a");
        assertThat(browser.seen(claim + " .quote + .beside h3")).containsExactly("ملخص بيانات الحكومات");
        browser.click(claim + " .quote a");
        assertThat(browser.seen(claim + " .beside")).isEmpty();
    }

    @Test
    void a_graph_grows_and_shrinks_by_keys_and_by_buttons() {
        browser.open(article());
        browser.click("#en-r2 > summary");
        browser.click("#en-r2 .graph > summary");
        double whole = width("#en-r2 .proof");
        browser.value("document.querySelector('#en-r2 .card').focus()");
        browser.press("-", 189);
        assertThat(width("#en-r2 .proof")).isCloseTo(0.9 * whole, within(0.1));
        assertThat(browser.seen("#en-r2 output")).containsExactly("90%");
        browser.click("#en-r2 [data-does=larger]");
        browser.click("#en-r2 [data-does=larger]");
        assertThat(width("#en-r2 .proof")).isCloseTo(1.1 * whole, within(0.1));
        browser.press("0", 48);
        assertThat(width("#en-r2 .proof"))
                .isLessThanOrEqualTo(browser.value("document.querySelector('#en-r2 .scroll').clientWidth")
                        .asDouble());
    }

    /** Where the first row stands whose headline has these words: its place in the page is not what is tested. */
    private static String row(String language, String words) {
        return "#"
                + browser.text("[...document.querySelectorAll('#" + language + " .row')].find(row =>"
                        + " row.querySelector('summary').textContent.includes('" + words + "')).id");
    }

    private static double width(String selector) {
        return browser.value("document.querySelector('" + selector + "').getBoundingClientRect().width")
                .asDouble();
    }

    @Test
    void a_row_opens_to_its_chain_and_a_citation_to_its_quote() {
        browser.open(article());
        assertThat(browser.seen("#en-r2 blockquote")).isEmpty();
        browser.click("#en-r2 > summary");
        assertThat(browser.seen("#en-r2 blockquote"))
                .contains("إنشاء نظام لتبادل بيانات التحذير الصاروخي في الوقت الحقيقي هذا العام");
        browser.click("#en-r2 .quote a");
        assertThat(browser.seen("mark.looked-at"))
                .containsExactly("إنشاء نظام لتبادل بيانات التحذير الصاروخي في الوقت الحقيقي هذا العام");
    }

    @Test
    void the_other_language_is_the_same_place_the_other_way_round() {
        browser.open(article());
        browser.click("#en .lead .more a");
        String place = browser.text("location.hash");
        browser.click("#en .language");
        assertThat(browser.text("location.hash")).isEqualTo(place.replace("en-", "ar-"));
        assertThat(browser.text("document.documentElement.dir")).isEqualTo("rtl");
        assertThat(browser.text("document.title")).isEqualTo("قمة كامب ديفيد ومتابعتها");
        assertThat(browser.seen("#ar h1")).containsExactly("قمة كامب ديفيد ومتابعتها");
        assertThat(browser.seen("#en h1")).isEmpty();
    }

    @Test
    void the_card_that_is_looked_at_is_told_in_words_and_its_edges_stand_out() {
        browser.open(article());
        browser.click("#en-r2 > summary");
        browser.value("document.querySelector('#en-r2 .graph > summary').focus()");
        browser.press("Enter", 13);
        assertThat(browser.seen("#en-r2 .told > p")).isEmpty();
        for (int i = 0; i < 5; i++) { // past the controls of its size, and what scrolls it
            browser.press("Tab", 9);
        }
        assertThat(browser.seen("#en-r2 .card.selected p:first-child"))
                .singleElement(STRING)
                .contains("committed to setting up a real-time system");
        assertThat(browser.seen("#en-r2 .told > p"))
                .singleElement(STRING)
                .startsWith("Selected")
                .contains("It rests on 1 conclusion.", "It carries 1 conclusion here.");
        assertThat(browser.seen("#en-r2 .edge.selected")).hasSize(2);
        browser.click("#en-r2 .told > p:not([hidden]) a");
        assertThat(browser.text("document.querySelector(':target').className")).isEqualTo("node");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void the_words_of_every_card_fit_into_it(String language) {
        Path file = folder.resolve("graphs.html");
        if (!Files.exists(file)) {
            write(Golden.TOP.resolve("seeds/trilateral-2023"), file, "--graphs", "all");
        }
        browser.open(file);
        if (language.equals("ar")) {
            browser.click("#en .language");
        }
        browser.value("document.querySelectorAll('#" + language + " .row, #" + language
                + " .graph').forEach(each => { each.open = true; })");
        assertThat(browser.seen("#" + language + " .card")).hasSizeGreaterThan(50);
        assertThat(browser.texts("[...document.querySelectorAll('#" + language + " .card')]"
                        + ".filter(card => card.scrollHeight > card.parentElement.height.baseVal.value + 1)"
                        + ".map(card => `${card.scrollHeight}: ${card.textContent}`)"))
                .isEmpty();
    }

    @Test
    void the_slider_goes_through_the_days_of_change() {
        browser.open(page("trilateral-2023"));
        assertThat(browser.seen("#en .day h3")).containsExactly("12 November 2023");
        assertThat(browser.seen("#en .stage.later")).isEmpty();
        String meeting = row("en", "A meeting").replace("#", "");
        browser.value("document.querySelector('#en [data-does=go]').focus()");
        browser.press("ArrowLeft", 37);
        assertThat(browser.seen("#en .day h3")).containsExactly("8 November 2023");
        assertThat(browser.seen("#en .stage.later")).contains("held");
        assertThat(browser.text("document.activeElement.getAttribute('aria-valuetext')"))
                .isEqualTo("8 November 2023");
        assertThat(browser.seen("#en .lane:has(a[href$=\"" + meeting + "\"]) .now"))
                .containsExactly("7 September 2023: still to come");
    }

    @Test
    void a_cell_of_who_to_whom_narrows_the_list_to_its_events_by_keys_too() {
        browser.open(page("trilateral-2023"));
        String cell = "#en .whom tr:nth-child(4) [data-to='to Japan'] a";
        assertThat(browser.seen("#en .dealings li")).hasSizeGreaterThan(20);
        browser.value("document.querySelector(\"" + cell + "\").focus()");
        browser.press("Enter", 13);
        assertThat(browser.seen("#en .dealings li a"))
                .containsExactly("The rejection of 25 August 2023 by North Korea's envoy to the UN");
        assertThat(browser.seen("#en .block:has(.whom) h3")).containsExactly("North Korea to Japan");
        browser.press("Enter", 13);
        assertThat(browser.seen("#en .dealings li")).hasSizeGreaterThan(20);
        browser.click("#en .dealings a");
        assertThat(browser.text("document.querySelector(':target').className")).startsWith("event");
    }

    @ParameterizedTest
    @CsvSource({"en, 1280, 6", "en, 390, 0", "ar, 1280, 6", "ar, 390, 0"})
    void on_a_small_screen_each_cell_of_who_to_whom_is_a_line(String language, int width, int heads) {
        browser.isWide(width);
        browser.open(page("trilateral-2023"));
        if (language.equals("ar")) {
            browser.click("#en .language");
        }
        assertThat(browser.seen("#" + language + " .whom thead th")).hasSize(heads);
        assertThat(browser.seen("#" + language + " .whom tbody th")).hasSize(5);
        assertThat(browser.value("document.querySelector('#" + language + " .whom').scrollWidth")
                        .asInt())
                .isLessThanOrEqualTo(width);
    }

    @Test
    void what_has_not_changed_since_a_day_is_left_out() {
        browser.open(page("trilateral-2023"));
        browser.fill("#en [data-filter=since]", "12 November 2023");
        assertThat(browser.seen("#en .row > summary .what"))
                .contains("A meeting")
                .doesNotContain("Joint military exercises");
    }

    @Test
    void whoever_has_only_a_keyboard_reaches_and_opens_a_row() {
        browser.open(article());
        browser.value("document.querySelector('#en-r1 > summary').focus()");
        browser.press("Enter", 13);
        assertThat(browser.value("document.querySelector('#en-r1').open").asBoolean())
                .isTrue();
        browser.press("Tab", 9);
        assertThat(browser.text("document.activeElement.closest('.row').id")).isEqualTo("en-r1");
    }

    @ParameterizedTest
    @CsvSource({"en, light", "en, dark", "ar, light", "ar, dark"})
    void everybody_can_use_it(String language, String scheme) throws IOException {
        browser.prefers(scheme);
        browser.open(page("trilateral-2023"));
        if (language.equals("ar")) {
            browser.click("#en .language");
        }
        browser.click("#" + language + " [data-does=open]");
        browser.click("#" + language + " .graph > summary");
        assertThat(violations()).isEmpty();
    }

    /** What axe, a checker of accessibility, objects to. */
    private static List<String> violations() throws IOException {
        try (InputStream axe =
                Objects.requireNonNull(PageInBrowserTest.class.getResourceAsStream("/axe.min.js"), "-Pbrowser")) {
            browser.value(new String(axe.readAllBytes(), StandardCharsets.UTF_8) + "; true");
        }
        return browser.texts("axe.run().then(found => found.violations.map(one =>"
                + " `${one.id}: ${one.nodes.slice(0, 5).map(node => node.html.slice(0, 300)).join(' | ')}`))");
    }

    @Test
    void thousands_of_findings_are_light_until_they_are_opened() throws IOException {
        Path file = folder.resolve("agreements.html");
        write(Agreements.dossier(folder, 700, "x"), file);
        browser.open(file);
        assertThat(browser.value("document.querySelectorAll('*').length").asInt())
                .isLessThan(30_000);
        browser.fill("#en [data-filter=words]", "W567");
        assertThat(browser.seen("#en .row > summary .what"))
                .singleElement(STRING)
                .contains("opic 567");
        browser.click("#en .row:not([hidden]) > summary");
        assertThat(browser.seen("#en blockquote")).containsExactly("w567");
        String elsewhere = browser.text("document.querySelector('#en .row:not([hidden]) .event').id")
                .replace("en-", "ar-");
        browser.goTo(elsewhere);
        assertThat(browser.seen("#ar .event blockquote")).containsExactly("w567");
    }

    @Test
    void five_thousand_findings_can_be_used_within_two_seconds() throws IOException {
        Path file = folder.resolve("many.html");
        write(Agreements.dossier(folder, 1700, "x"), file);
        browser.open(file);
        assertThat(browser.value("performance.getEntriesByType('navigation')[0].domInteractive")
                        .asInt())
                .isLessThan(2_000);
    }

    @Test
    void without_a_script_every_row_opens_and_the_other_language_is_a_link_away() {
        browser.runsScripts(false);
        browser.open(article());
        assertThat(browser.seen("#en .row > summary")).isNotEmpty();
        assertThat(browser.seen("#en .tools")).isEmpty();
        browser.click("#en .language");
        assertThat(browser.seen("#ar h1")).containsExactly("قمة كامب ديفيد ومتابعتها");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void nothing_is_wider_than_a_small_screen(String language) {
        browser.isWide(390);
        browser.open(page("trilateral-2023"));
        if (language.equals("ar")) {
            browser.click("#en .language");
        }
        browser.click("#" + language + " [data-does=open]");
        assertThat(browser.value("document.documentElement.scrollWidth").asInt())
                .isEqualTo(390);
    }
}
