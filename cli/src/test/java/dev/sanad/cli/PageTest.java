package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page: whole, the same in both languages, and shut against whatever the data hold. */
final class PageTest {
    private static final String ARTICLE = seed("camp-david-2023");
    private static final String STORY = seed("trilateral-2023");

    private static String seed(String name) {
        return Golden.TOP.resolve("seeds").resolve(name).toString();
    }

    private static String page(String... arguments) {
        Ran ran = Ran.sanad(
                Stream.concat(Stream.of("report"), Stream.of(arguments)).toArray(String[]::new));
        assertThat(ran.exitCode()).as(ran.err()).isZero();
        return quoted(ran.out());
    }

    /** The page with quotation marks around every value, which it leaves out where HTML does without them. */
    private static String quoted(String page) {
        return Pattern.compile("<[a-z][^>]*>")
                .matcher(page)
                .replaceAll(tag ->
                        Matcher.quoteReplacement(tag.group().replaceAll(" ([a-zA-Z-]+)=([^\\s\"'>]+)", " $1=\"$2\"")));
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(text)
                .results()
                .map((MatchResult one) -> one.group(1))
                .toList();
    }

    @Test
    void a_report_is_what_reason_writes_as_html() {
        assertThat(page(ARTICLE))
                .isEqualTo(
                        quoted(Ran.sanad("reason", ARTICLE, "--format", "html").out()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"camp-david-2023", "trilateral-2023"})
    void every_link_leads_to_one_place_in_the_file(String name) {
        String page = page(seed(name));
        List<String> ids = found("\\sid=\"([^\"]+)\"", page);
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(found("\\shref=\"([^\"]+)\"", page)).hasSizeGreaterThan(100).allSatisfy(link -> {
            assertThat(link).startsWith("#");
            assertThat(ids).contains(link.substring(1));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void every_conclusion_has_its_place_in_each_language(String language) {
        String page = page(STORY, "--as-of", "2023-11-12");
        List<String> conclusions = Ran.sanad("reason", STORY, "--as-of", "2023-11-12", "--format", "jsonl")
                .out()
                .lines()
                .map(line -> line.replaceAll(".*?\"id\":\"(c-....).*", "$1"))
                .toList();
        assertThat(conclusions).hasSize(61);
        assertThat(found("<details class=\"node\" id=\"" + language + "-(c-[^\"]+)\"", page))
                .containsExactlyInAnyOrderElementsOf(conclusions);
    }

    @Test
    void rows_and_their_words_are_those_of_the_text() {
        String english = page(ARTICLE).split("<div class=\"page second\"", -1)[0];
        String text = Ran.sanad("reason", ARTICLE, "--brief", "--width", "1000").out();
        assertThat(found("<details class=\"row\" id=\"en-r(\\d+)\"", english))
                .hasSize(20)
                .startsWith("1", "2");
        assertThat(found("<span class=\"what\">([^<]+)</span>", english))
                .hasSize(20)
                .allSatisfy(what -> assertThat(text).contains(what));
    }

    @Test
    void the_language_asked_for_stands_first_and_the_other_behind_it() {
        assertThat(page(ARTICLE))
                .contains(
                        "<html lang=\"en\" dir=\"ltr\">",
                        "<div class=\"page second\" id=\"ar\" lang=\"ar\" dir=\"rtl\"");
        assertThat(page(ARTICLE, "--lang", "ar"))
                .contains("<html lang=\"ar\" dir=\"rtl\">", "<title>قمة كامب ديفيد ومتابعتها</title>")
                .contains("<div class=\"page second\" id=\"en\" lang=\"en\" dir=\"ltr\"");
    }

    @Test
    void nothing_but_its_own_style_and_script_may_run_or_be_fetched() throws Exception {
        String page = page(ARTICLE);
        String policy = found("http-equiv=\"Content-Security-Policy\" content=\"([^\"]+)\"", page)
                .get(0);
        assertThat(policy)
                .startsWith("default-src 'none'; ")
                .contains(
                        "style-src '" + hash(found("<style>(.*?)</style>", page).get(0)) + "'")
                .contains("script-src '"
                        + hash(found("<script>(.*?)</script>", page).get(0)) + "'")
                .doesNotContain("unsafe");
        assertThat(page)
                .doesNotContain(" style=\"", " src=\"", "@import", "url(")
                .doesNotContainPattern(" on[a-z]+=\"");
        assertThat(page.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http://", "https://");
    }

    private static String hash(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }

    @Test
    void a_quote_is_marked_in_its_text_in_its_own_language() {
        assertThat(page(ARTICLE))
                .contains("<blockquote lang=\"ar\" dir=\"rtl\">", "<ol class=\"text\" lang=\"ar\" dir=\"rtl\">")
                .containsPattern(
                        "<a class=\"anchor\" id=\"en-q1\"></a><a class=\"anchor second\" id=\"ar-q1\"></a><mark data-quotes=\"[0-9 ]*\\b1\\b");
    }

    @Test
    void a_map_shows_who_passes_on_each_root_source() {
        assertThat(page(ARTICLE))
                .contains("<li class=\"root\"><strong>South Korea's Ministry of National Defense</strong>"
                        + " <span class=\"meta\">23 events</span><ul><li>Yonhap<li>An Arabic-language news site"
                        + " <span class=\"meta\">relays Yonhap and South Korea's Ministry of National Defense</span>");
        assertThat(page(seed("sarim-truce-2024"))).doesNotContain("class=\"map\"");
    }

    @Test
    void names_full_of_markup_change_nothing(@TempDir Path folder) throws IOException {
        Path dossier = Files.writeString(
                folder.resolve("dossier.yaml"),
                Files.readString(Path.of(ARTICLE, "dossier.yaml"))
                        .replace("The Camp David summit and its follow-up", "\"</title><script>alert(1)</script>\"")
                        .replace("Yonhap, ar", "\"<b onclick='x'>Yonhap</b> & \\\"co\\\"\", ar"));
        try (Stream<Path> others = Files.list(Path.of(ARTICLE))) {
            for (Path other : others.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(other.getFileName());
                if (!copy.equals(dossier)) {
                    Files.copy(other, copy);
                }
            }
        }
        String hostile = page(folder.toString());
        assertThat(hostile)
                .contains("<title>&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;</title>")
                .contains("&lt;b onclick='x'&gt;Yonhap&lt;/b&gt; &amp; &quot;co&quot;");
        assertThat(tags(hostile)).isEqualTo(tags(page(ARTICLE)));
    }

    private static List<String> tags(String page) {
        return found("<(/?[a-z][a-z0-9]*)", page);
    }

    @Test
    void days_run_from_left_to_right_in_english_and_from_right_to_left_in_arabic() {
        String[] parts = page(ARTICLE).split("<div class=\"page second\"", -1);
        List<Double> english = places(parts[0]);
        List<Double> arabic = places(parts[1]);
        assertThat(english).hasSize(3).isSorted();
        assertThat(arabic).hasSize(3).isSortedAccordingTo(Comparator.reverseOrder());
    }

    private static List<Double> places(String part) {
        return found("<rect class=\"event-day\" x=\"([0-9.]+)\"", part).stream()
                .map(Double::valueOf)
                .toList();
    }

    @Test
    void a_deadline_on_the_time_line_leads_to_its_row() {
        assertThat(page(ARTICLE)).contains("By the end of 2023 <a href=\"#en-r2\">2</a></text>");
    }

    @Test
    void the_days_of_the_strip_are_listed_for_small_screens() {
        String agenda = found("<ol class=\"agenda\">(.*?)</ol>", page(ARTICLE)).get(0);
        assertThat(found("<span class=\"when\">([^<]+)</span>", agenda))
                .containsExactly(
                        "18 August 2023", "24 August 2023", "7 September 2023", "October 2023", "By the end of 2023");
        assertThat(agenda).contains("<li class=\"as-of\">As of 8 September 2023");
    }

    @Test
    void the_states_of_a_matter_are_listed_with_their_days() {
        assertThat(states(story()[0]))
                .contains(List.of("7 September 2023: not yet triggered", "13 September 2023: active, triggered"))
                .contains(List.of("24 August 2023: awaited", "1 November 2023: not reported in its time"));
        assertThat(states(story()[1])).hasSameSizeAs(states(story()[0]));
    }

    private static List<List<String>> states(String part) {
        return found("<ol class=\"stages\">(.*?)</ol>", part).stream()
                .map(list -> found("<li data-day=\"\\d+\">([^<]+)", list))
                .toList();
    }

    /** The page of the story in its two languages. */
    private static String[] story() {
        return page(STORY, "--as-of", "2023-11-12").split("<div class=\"page second\"", -1);
    }

    @Test
    void a_bar_is_mirrored_in_arabic() {
        List<List<Double>> english = bars(story()[0]);
        List<List<Double>> arabic = bars(story()[1]);
        assertThat(english).hasSizeGreaterThan(10).hasSameSizeAs(arabic);
        for (int i = 0; i < english.size(); i++) {
            List<Double> left = english.get(i);
            List<Double> right = arabic.get(i);
            assertThat(left.get(1)).isEqualTo(right.get(1));
            assertThat(left.get(0) + left.get(1) + right.get(0)).isCloseTo(100, within(0.02));
        }
    }

    /** Where each bar begins and how wide it is. */
    private static List<List<Double>> bars(String part) {
        return Pattern.compile("<rect class=\"bar-[a-z]+\" x=\"([0-9.]+)%\" y=\"[0-9.]+\" width=\"([0-9.]+)%\"")
                .matcher(part.substring(part.indexOf("<g class=\"stage\"")))
                .results()
                .map(bar -> List.of(Double.valueOf(bar.group(1)), Double.valueOf(bar.group(2))))
                .toList();
    }

    @Test
    void a_table_counts_who_says_and_does_what_to_whom() {
        String[] parts = story();
        assertThat(cell(parts[0], "North Korea", "to Japan")).containsExactly("hostile words 1");
        assertThat(cell(parts[0], "Japan", "to North Korea")).containsExactly("hostile words 2", "other 1");
        assertThat(cell(parts[0], "North Korea", "to nobody named")).containsExactly("hostile deeds 3", "other 1");
        assertThat(cell(parts[1], "اليابان", "إلى كوريا الشمالية")).containsExactly("أقوال عدائية ٢", "غير ذلك ١");
        assertThat(found("<th scope=\"row\">([^<]+)", parts[0]))
                .containsExactly("South Korea", "Japan", "The United States", "North Korea", "Russia");
    }

    /** What a cell of the table counts, in its words. */
    private static List<String> cell(String part, String who, String toWhom) {
        String row = found("<th scope=\"row\">" + who + "(.*?)(?=<tr>|</table>)", part)
                .get(0);
        return found(
                        "<span>([^<]+<b>[^<]+)</b>",
                        found("data-to=\"" + toWhom + "\">(.*?</a>)", row).get(0))
                .stream()
                .map(words -> words.replace("<b>", ""))
                .toList();
    }

    @Test
    void what_is_planned_or_denied_is_not_counted_and_those_who_meet_deal_with_each_other(@TempDir Path folder)
            throws IOException {
        String dossier = """
                dossier: d
                vocabulary: diplomacy
                as-of: 2024-03-01
                sources: [{ id: a, published: 2024-01-10 }]
                actors:
                  - { id: mar, name: { en: Maran, ar: ماران }, type: state }
                  - { id: min, name: { en: the minister of Maran, ar: وزير ماران }, type: office, of: mar }
                  - { id: tes, name: { en: Tessala, ar: تيسالا }, type: state }
                events:
                  - { id: call, kind: call-held, participants: [min, tes], time: 2024-01-09, cites: [{ source: a }]%s }
                  - { id: attack, kind: assault, by: [tes], to: [mar], time: 2024-01-09, modality: denied, cites: [{ source: a }] }
                """;
        Path file = folder.resolve("d.yaml");
        String[] held =
                page(Files.writeString(file, dossier.formatted("")).toString()).split("<div class=\"page second\"", -1);
        assertThat(cell(held[0], "Maran", "to Tessala")).containsExactly("friendly words 1");
        assertThat(cell(held[0], "Tessala", "to Maran")).containsExactly("friendly words 1");
        assertThat(page(Files.writeString(file, dossier.formatted(", modality: planned"))
                        .toString()))
                .doesNotContain("class=\"whom\"");
    }

    @Test
    void what_each_cell_of_the_table_counts_is_in_the_list_below_it() {
        String english = story()[0];
        List<String> cells = found("<td data-to=(.*?</a>)", english);
        List<String> listed = found("<li data-cells=\"([^\"]*)\"", english);
        for (int i = 0; i < cells.size(); i++) {
            String number = String.valueOf(i);
            int counted = found("<b>(\\d+)</b>", cells.get(i)).stream()
                    .mapToInt(Integer::parseInt)
                    .sum();
            assertThat(listed.stream()
                            .filter(numbers -> List.of(numbers.split(" ")).contains(number)))
                    .hasSize(counted);
        }
    }

    @Test
    void what_changed_on_a_day_is_told_as_replay_tells_it() {
        String replay = Ran.sanad("replay", STORY, "--as-of", "2023-11-12", "--width", "1000")
                .out();
        List<String> days = found("<section class=\"day\" data-day=\"\\d+\">(.*?)</section>", story()[0]);
        assertThat(days)
                .hasSize(9)
                .allSatisfy(day -> assertThat(replay)
                        .contains("\n"
                                + found("<h3 class=\"margin\">([^<]+)", day).get(0) + "\n"));
        assertThat(days.subList(1, 9))
                .allSatisfy(day -> assertThat(found("<li>([^<]+)", day))
                        .isNotEmpty()
                        .allSatisfy(
                                line -> assertThat(replay).contains(line.strip().replace("&quot;", "\""))));
    }

    @Test
    void what_was_kept_is_ticked_in_its_row_and_on_the_timeline_and_waits_for_nothing() {
        String english = page(Golden.TOP.resolve("seeds/sarim-truce-2024").toString())
                .split("<div class=\"page second\"", -1)[0];
        assertThat(found("<details class=\"row\" id=\"en-r1\"(.*?)</summary>", english))
                .singleElement()
                .asString()
                .contains("<span class=\"due\">", "fulfilled <svg aria-hidden=\"true\"><use href=\"#done\"");
        assertThat(found("<details class=\"row\" id=\"en-r6\"(.*?)</summary>", english))
                .singleElement()
                .asString()
                .contains("concluded</span>");
        // Five states, and the key to the bars.
        assertThat(found("(<path class=\"bar-done\")", english)).hasSize(6);
    }

    @Test
    void what_would_change_a_verdict_is_what_explain_says() {
        String row = found("<details class=\"row\" id=\"en-r13\"(.*?)<details class=\"row\"", page(ARTICLE))
                .get(0);
        String change = row.substring(row.indexOf("<div class=\"change\">"));
        String explained =
                Ran.sanad("explain", ARTICLE, "c-cdd4", "--width", "1000").out();
        assertThat(found("<li>[^<]+<span class=\"meta\">([^<]+)</span>", change))
                .hasSize(2)
                .allSatisfy(falls -> assertThat(explained).contains("\n    " + falls + "\n"));
        assertThat(found("<li class=\"absent\">([^<]+)\\.(?=<)", change))
                .hasSize(3)
                .allSatisfy(report -> assertThat(explained.toLowerCase(Locale.ROOT))
                        .contains("a report that " + report.toLowerCase(Locale.ROOT)));
    }

    @Test
    void a_verdict_that_follows_in_several_ways_shows_the_others_too() {
        String page = story()[0];
        List<String> others = found("<p class=\"caption\">It also follows(.*?)</div></div>", page);
        assertThat(others)
                .isNotEmpty()
                .allSatisfy(other -> assertThat(other)
                        .contains("<details class=\"node\"><summary><span>", "<p class=\"meta\">rule "));
        assertThat(page).contains(" other derivation");
    }

    @ParameterizedTest
    @CsvSource({"all, 40", "first, 6", "none, 0"})
    void matters_are_drawn_as_asked(String graphs, int number) {
        assertThat(found("(<svg class=\"proof\")", page(ARTICLE, "--graphs", graphs)))
                .hasSize(number);
    }

    /** A card of a graph, as a rectangle. */
    private record Placed(double x, double y, double width, double height) {
        boolean overlaps(Placed other) {
            return x < other.x + other.width
                    && other.x < x + width
                    && y < other.y + other.height
                    && other.y < y + height;
        }
    }

    @Test
    void the_cards_of_a_graph_lie_beside_each_other_from_the_conclusion_at_the_start() {
        String page = page(ARTICLE, "--graphs", "all");
        List<String> graphs = found("<svg class=\"proof\"(.*?)</svg></div><div class=\"told\"", page);
        assertThat(graphs).hasSize(40);
        for (int i = 0; i < graphs.size(); i++) {
            List<Placed> cards = placed(graphs.get(i));
            assertThat(cards).hasSizeBetween(2, 40);
            for (Placed card : cards) {
                assertThat(cards.stream().filter(card::overlaps)).containsExactly(card);
                boolean isAtTheStart = i < 20 ? cards.get(0).x <= card.x : cards.get(0).x >= card.x;
                assertThat(isAtTheStart).isTrue();
            }
        }
    }

    @Test
    void a_long_chain_in_a_circle_is_drawn_in_four_columns_with_its_quotes_cut_short(@TempDir Path folder)
            throws IOException {
        String quote = "so it was said ".repeat(700).strip();
        String page = page(
                Relay.dossier(folder, 200, quote).toString(),
                "--rules",
                folder.resolve("rules.yaml").toString(),
                "--graphs",
                "all");
        String graph = found("<svg class=\"proof\"(.*?)</svg></div><div class=\"told\"", page)
                .get(0);
        assertThat(placed(graph).stream().map(Placed::x).distinct()).hasSizeBetween(2, 4);
        assertThat(graph)
                .containsPattern("\\d+ steps left out")
                .contains("so it was said…")
                .doesNotContain(quote);
        assertThat(page).contains(quote);
    }

    private static List<Placed> placed(String graph) {
        return Pattern.compile(
                        "<foreignObject x=\"([0-9.]+)\" y=\"([0-9.]+)\" width=\"([0-9.]+)\" height=\"([0-9.]+)\"")
                .matcher(graph)
                .results()
                .map(card -> new Placed(
                        Double.parseDouble(card.group(1)),
                        Double.parseDouble(card.group(2)),
                        Double.parseDouble(card.group(3)),
                        Double.parseDouble(card.group(4))))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"camp-david-2023", "trilateral-2023", "sarim-truce-2024"})
    void the_page_of_a_seed_is_small(String name) {
        String page = Ran.sanad("report", seed(name)).out();
        assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(420_000);
    }

    @Test
    void a_change_leads_to_its_chain_or_says_why_if_that_is_no_more() {
        String page = story()[0];
        assertThat(page)
                .contains("neither disputed nor decided → disputed <a href=\"#en-c-77bc\"><code>c-77bc</code></a>")
                .containsPattern(
                        "awaited <code>c-2755</code><p class=\"meta\">because: This event has not been reported yet");
    }

    @Test
    void until_when_absences_were_looked_for_is_said_once() {
        String[] parts = story();
        assertThat(found("(the last source is of)", parts[0])).hasSize(1);
        assertThat(found("(وآخر مصدر بتاريخ)", parts[1])).hasSize(1);
    }

    @Test
    void the_chains_of_a_long_page_are_comments_that_nothing_in_them_ends(@TempDir Path folder) throws IOException {
        String page = page(Agreements.dossier(folder, 401, "--><b>").toString());
        List<String> folded = found("<div class=\"why\"><!--(.*?)-->", page);
        assertThat(folded)
                .hasSize(2 * 401)
                .allSatisfy(chain -> assertThat(chain)
                        .startsWith("<div class=\"sides\"><details class=\"node\"")
                        .endsWith("</details></div>")
                        .contains("--&gt;&lt;b&gt;"));
        assertThat(page(Agreements.dossier(folder, 400, "--><b>").toString())).doesNotContain("<!--");
    }

    @Test
    void without_findings_it_says_so_in_both_languages(@TempDir Path folder) throws IOException {
        Path dossier = Files.writeString(
                folder.resolve("d.yaml"), "dossier: quiet\nvocabulary: diplomacy\nas-of: 2023-09-08\n");
        assertThat(page(dossier.toString()))
                .contains("Nothing follows from what is reported.", "<h1>What follows as of 8 September 2023</h1>")
                .contains("id=\"ar\" lang=\"ar\" dir=\"rtl\"")
                .doesNotContain("<details class=\"row\"");
    }
}
