package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Coded events of others become events in JSON Lines, with nothing dropped unsaid. */
final class ImportTest {
    private static final String ICEWS_HEADER =
            "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text"
                    + "\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher"
                    + "\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude\n";

    @TempDir
    private Path folder;

    private static String icews(String id, String source, String code, String target, String story, String publisher) {
        return id + "\t2018-06-01\t" + source + "\tsays\t" + code + "\t1\t" + target + "\t" + story + "\t2\t"
                + publisher + "\tHanoi\tNA\tNA\tVietnam\t21.0\t105.8\n";
    }

    @Test
    void records_that_mirror_each_other_and_stories_of_one_event_are_one_event() throws IOException {
        String army = "High Ranking Military Personnel (Vietnam)\tMilitary,Government\tVietnam";
        String russia = "Russia\tNA\tRussian Federation";
        String file = write(
                "events.tab",
                ICEWS_HEADER
                        + icews("1", russia, "040", army, "70", "Reuters News")
                        + icews("2", army, "040", russia, "70", "Reuters News")
                        + icews("3", russia, "040", army, "71", "Reuters News")
                        + icews("4", russia, "111", army, "70", "Reuters News"));
        Ran ran = Ran.sanad("import", "icews", file);
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out().lines())
                .containsExactly(
                        "{\"actor\":{\"id\":\"vnm.high-ranking-military-personnel\",\"name\":{\"en\":\"High Ranking Military"
                                + " Personnel (Vietnam)\"},\"type\":\"organisation\",\"of\":\"vnm\"}}",
                        "{\"source\":{\"id\":\"icews-publisher-reuters-news\",\"publisher\":{\"en\":\"Reuters News\"}}}",
                        "{\"source\":{\"id\":\"icews-story-70\",\"publisher\":{\"en\":\"Reuters News\"},\"published\":\"2018-06-01\","
                                + "\"relays\":[\"icews-publisher-reuters-news\"]}}",
                        "{\"source\":{\"id\":\"icews-story-71\",\"publisher\":{\"en\":\"Reuters News\"},\"published\":\"2018-06-01\","
                                + "\"relays\":[\"icews-publisher-reuters-news\"]}}",
                        "{\"id\":\"icews-1\",\"kind\":\"consultation\",\"participants\":[\"rus\",\"vnm.high-ranking-military-personnel\"],"
                                + "\"time\":\"2018-06-01\",\"place\":{\"en\":\"Hanoi, Vietnam\"},\"cites\":[{\"source\":\"icews-story-70\"},"
                                + "{\"source\":\"icews-story-71\"}]}",
                        "{\"id\":\"icews-4\",\"kind\":\"act-condemned\",\"by\":[\"rus\"],\"to\":[\"vnm.high-ranking-military-personnel\"],"
                                + "\"time\":\"2018-06-01\",\"place\":{\"en\":\"Hanoi, Vietnam\"},\"cites\":[{\"source\":\"icews-story-70\"}]}");
        assertThat(ran.err()).contains("records: 4, taken over: 4 (100.0 %), events: 2");
    }

    @Test
    void parties_and_citizens_do_not_act_for_their_state_and_a_host_is_the_one_visited() throws IOException {
        String file = write(
                "events.tab",
                ICEWS_HEADER
                        + icews(
                                "1",
                                "Citizen (India)\tSocial\tIndia",
                                "141",
                                "Police (India)\tGovernment,Police\tIndia",
                                "70",
                                "NA")
                        + icews("2", "Japan\tNA\tJapan", "042", "Vietnam\tNA\tVietnam", "70", "NA")
                        + icews("3", "Vietnam\tNA\tVietnam", "043", "Japan\tNA\tJapan", "70", "NA"));
        Ran ran = Ran.sanad("import", "icews", file);
        assertThat(ran.out())
                .contains("\"id\":\"ind.citizen\",\"name\":{\"en\":\"Citizen (India)\"},\"type\":\"organisation\"}}")
                .contains(
                        "\"id\":\"ind.police\",\"name\":{\"en\":\"Police (India)\"},\"type\":\"organisation\",\"of\":\"ind\"}}")
                .contains("\"kind\":\"visit-made\",\"participants\":[\"jpn\",\"vnm\"],\"host\":\"vnm\"");
        assertThat(ran.err()).contains("events: 2");
    }

    @Test
    void what_is_not_taken_over_is_counted_with_the_reason() throws IOException {
        String file = write(
                "events.tab",
                ICEWS_HEADER
                        + icews("1", "Japan\tNA\tJapan", "999", "Vietnam\tNA\tVietnam", "70", "NA")
                        + icews("2", "NA\tNA\tNA", "111", "Vietnam\tNA\tVietnam", "70", "NA")
                        + icews("3", "Japan\tNA\tJapan", "111", "Vietnam\tNA\tVietnam", "70", "NA")
                                .replace("2018-06-01", "yesterday")
                        + "4\t2018-06-01\tshort\n");
        Ran ran = Ran.sanad("import", "icews", file);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .contains("records: 4, taken over: 0 (0.0 %), events: 0")
                .contains("left out: 1, the first on line 2: no kind is for the code 999")
                .contains("left out: 1, the first on line 3: nobody is named who acts")
                .contains("left out: 1, the first on line 4: it has no day")
                .contains("left out: 1, the first on line 5: the row has 3 columns in place of 20");
    }

    @Test
    void a_row_with_shifted_cells_or_without_its_characters_is_left_out() throws IOException {
        String good = icews("1", "Japan\tNA\tJapan", "111", "Vietnam\tNA\tVietnam", "70", "NA");
        Path file = folder.resolve("events.tab");
        Files.writeString(
                file,
                ICEWS_HEADER
                        + good
                        + good.replace("\t70\t2\t", "\t70\t")
                        + good.replace("\t70\t", "\t7\t0\t")
                        + good.replace("Hanoi", "Málaga"),
                StandardCharsets.ISO_8859_1);
        Ran ran = Ran.sanad("import", "icews", file.toString());
        assertThat(ran.err())
                .contains("records: 4, taken over: 1")
                .contains("left out: 1, the first on line 3: the row has 19 columns in place of 20")
                .contains("left out: 1, the first on line 4: the row has 21 columns in place of 20")
                .contains("left out: 1, the first on line 5: the row is not UTF-8");
        Files.writeString(file, ICEWS_HEADER + good, StandardCharsets.UTF_16);
        assertThat(Ran.sanad("import", "icews", file.toString(), "--lang", "ar").err())
                .contains("ليس هذا ملف icews: ليس بترميز UTF-8");
    }

    @Test
    void a_compressed_file_that_is_damaged_is_said_to_be_so() throws IOException {
        for (String ending : List.of(".gz", ".zst")) {
            String file = write("events.tab" + ending, ICEWS_HEADER);
            Ran ran = Ran.sanad("import", "icews", file, "--lang", "ar");
            assertThat(ran.exitCode()).isEqualTo(3);
            assertThat(ran.err())
                    .contains("[D010]", "الملف مقطوع أو تالف\n", "أعد جلبه أو ضغطه")
                    .doesNotContain("GZIP", "magic");
        }
    }

    @Test
    void gdelt_polecat_ucdp_and_acled_are_read_in_the_forms_that_they_are_published_in() throws IOException {
        assertThat(Ran.sanad("import", "gdelt", write("gdelt.csv", gdelt())).out())
                .contains(
                        "{\"id\":\"gdelt-1\",\"kind\":\"act-condemned\",\"by\":[\"rus\"],\"to\":[\"usa.government\"],\"time\":\"2024-03-01\"")
                .contains("\"of\":\"usa\"")
                .contains("\"publisher\":{\"en\":\"example.org\"}");
        assertThat(Ran.sanad("import", "polecat", write("polecat.txt", """
                        Event ID\tEvent Date\tEvent Type\tEvent Mode\tActor Name\tActor Country\tPrimary Actor Sector\tRecipient Name\tRecipient Country\tPrimary Recipient Sector\tStory ID\tSource
                        P1\t2024-03-01\tASSAULT\taerial\tTaliban\tAFG\tREB\tPakistan\tPAK\tGOV\tS1\tThe Paper
                        """)).out())
                .contains("{\"id\":\"polecat-P1\",\"kind\":\"air-strike\",\"by\":[\"taliban\"],\"to\":[\"pak\"]");
        assertThat(Ran.sanad("import", "ucdp", write("ged.csv", """
                        id,type_of_violence,side_a,side_b,date_start,date_end,best,where_coordinates,country,source_headline,source_office
                        9,1,Government of Mali,JNIM,2024-03-01 00:00:00.000,2024-03-03 00:00:00.000,12,"Gao, town",Mali,"He said ""no""
                        twice",AFP
                        """)).out())
                .contains(
                        "{\"id\":\"ucdp-9\",\"kind\":\"fighting\",\"by\":[\"mli\"],\"to\":[\"jnim\"],\"casualties\":12,"
                                + "\"time\":\"2024-03-01/2024-03-03\",\"place\":{\"en\":\"Gao, town, Mali\"}");
        Ran acled = Ran.sanad("import", "acled", write("acled.csv", """
                        event_id_cnty,event_date,event_type,sub_event_type,actor1,actor2,country,location,source,notes,fatalities
                        MLI1,01 March 2024,Battles,Armed clash,Military Forces of Mali (2021-),JNIM,Mali,Gao,AFP,"A, b",3
                        MLI2,01 March 2024,Strategic developments,Other,JNIM,,Mali,Gao,AFP,x,0
                        """));
        assertThat(acled.out())
                .contains("\"kind\":\"fighting\",\"by\":[\"mli.military-forces\"],\"to\":[\"jnim\"],\"casualties\":3");
        assertThat(acled.err()).contains("left out: 1, the first on line 3: no kind is for the code Other");
    }

    @Test
    void each_pair_that_a_peace_agreement_binds_has_an_event_of_it() throws IOException {
        Ran peace = Ran.sanad("import", "ucdp-peace", write("peace.csv", """
                        paid,dyad_name,pa_name,pa_date,pa_comment
                        7,"Government of Mali - CMA - Azawad, Government of Mali - Front, North",Algiers accord,2015-05-15,"Signed, in
                        two steps"
                        8,Government of Mali - CMA,Lost accord,,
                        """));
        assertThat(peace.out())
                .contains("{\"id\":\"ucdp-peace-7-1\",\"kind\":\"agreement-made\",\"parties\":[\"cma-azawad\",\"mli\"],"
                        + "\"time\":\"2015-05-15\",\"cites\":[{\"source\":\"ucdp-peace-story-7-algiers-accord\"}]}")
                .contains(
                        "{\"id\":\"ucdp-peace-7-2\",\"kind\":\"agreement-made\",\"parties\":[\"front-north\",\"mli\"]");
        assertThat(peace.err()).contains("left out: 1, the first on line 4: it has no day");
    }

    @Test
    void each_publisher_that_mentions_an_event_of_gdelt_is_cited_once() throws IOException {
        String mentions = mention("1", "20240301081500", "example.org", "https://example.org/a")
                + mention("1", "20240302081500", "other.example", "https://other.example/b")
                + mention("1", "20240302091500", "other.example", "https://other.example/b")
                + mention("9", "20240302091500", "other.example", "https://other.example/c");
        String events = write("gdelt.csv", gdelt());
        Ran ran = Ran.sanad("import", "gdelt", events, "--mentions", write("mentions.csv", mentions));
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out())
                .contains(
                        "{\"source\":{\"id\":\"gdelt-story-https-other-example-b\",\"publisher\":{\"en\":\"other.example\"},"
                                + "\"published\":\"2024-03-02\",\"relays\":[\"gdelt-publisher-other-example\"]}}")
                .contains("\"cites\":[{\"source\":\"gdelt-story-https-example-org-a\"},"
                        + "{\"source\":\"gdelt-story-https-other-example-b\"}]}");
        assertThat(ran.err())
                .contains("records: 3, taken over: 2")
                .contains("left out: 1, the first on line 4: a mention of an event that the file does not have");
        assertThat(Ran.sanad("import", "icews", events, "--mentions", events).err())
                .contains("the data set 'icews' has no table of mentions");
    }

    private static String mention(String event, String time, String publisher, String url) {
        return event + "\t20240301081500\t" + time + "\t1\t" + publisher + "\t" + url
                + "\t1\t-1\t-1\t9\t1\t50\t900\t-2.1\t\t\n";
    }

    @Test
    void what_stands_before_a_mark_that_is_not_closed_is_taken_over() throws IOException {
        Ran ran = Ran.sanad("import", "ucdp-peace", write("peace.csv", """
                        paid,dyad_name,pa_name,pa_date,pa_comment
                        7,Government of Mali - CMA,Algiers accord,2015-05-15,"Signed, in
                        two steps"
                        8,Government of Mali - CMA,Bamako accord,2015-06-20,"Signed
                        """));
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out()).contains("\"title\":{\"en\":\"Algiers accord\"}").contains("ucdp-peace-7-1");
        assertThat(ran.err())
                .contains("records: 2, taken over: 1")
                .contains("left out: 1, the first on line 4: a cell in quotation marks does not end")
                .contains("nothing from here on could be read");
    }

    /** As when the disk is full: what is read is not to blame. */
    @Test
    @EnabledOnOs(OS.LINUX) // which has a device that is always full
    void what_cannot_be_written_is_told_from_what_cannot_be_read() throws IOException {
        Path full = Path.of("/dev/full");
        Path out = Files.createSymbolicLink(folder.resolve("out.jsonl"), full);
        String more = Stream.iterate(LocalDate.of(2020, 1, 1), day -> day.plusDays(1))
                .limit(200)
                .map(day -> gdelt().replace("20240301", day.toString().replace("-", "")))
                .collect(Collectors.joining());
        Ran ran = Ran.sanad("import", "gdelt", write("gdelt.csv", more), "--out", out.toString());
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("it cannot be written").doesNotContain("D010");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gdelt", "polecat", "ucdp", "acled"})
    void an_empty_file_is_of_no_data_set(String form) throws IOException {
        Ran ran = Ran.sanad("import", form, write("empty.csv", ""));
        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.err()).contains("[D014] this is not a file of " + form + ": it is empty");
    }

    private static String gdelt() {
        List<String> cells = new ArrayList<>(Collections.nCopies(61, ""));
        cells.set(0, "1");
        cells.set(1, "20240301");
        cells.set(5, "RUS");
        cells.set(6, "RUSSIA");
        cells.set(7, "RUS");
        cells.set(15, "USAGOV");
        cells.set(16, "GOVERNMENT");
        cells.set(17, "USA");
        cells.set(22, "GOV");
        cells.set(26, "111");
        cells.set(60, "https://example.org/a");
        return String.join("\t", cells) + "\n";
    }

    @Test
    void a_file_of_another_form_is_refused_and_an_unknown_data_set_named() throws IOException {
        Ran ran = Ran.sanad("import", "acled", write("other.csv", "a,b\n1,2\n"));
        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("[D014] this is not a file of acled: it has no column 'event_id_cnty'");
        assertThat(Ran.sanad("import", "icewz", "x").err())
                .contains("there is no data set 'icewz'; did you mean 'icews'?");
    }

    @Test
    void what_is_imported_can_be_reasoned_about_by_pairs_of_states() throws IOException {
        String file = write(
                "events.tab",
                ICEWS_HEADER
                        + icews("1", "Japan\tNA\tJapan", "13", "Vietnam\tNA\tVietnam", "70", "One")
                        + icews("2", "Police (Japan)\tPolice\tJapan", "173", "Vietnam\tNA\tVietnam", "71", "Two")
                                .replace("2018-06-01", "2018-06-04"));
        String lines = folder.resolve("events.jsonl").toString();
        assertThat(Ran.sanad("import", "icews", file, "--out", lines).exitCode())
                .isZero();
        Ran ran = Ran.sanad("reason", lines, "--by", "dyad", "--rules", "event-data");
        assertThat(ran.err()).contains("conclusions: 1, problems: 0");
        assertThat(ran.out()).startsWith("{\"case\":\"jpn vnm\",").contains("\"kind\":\"threat-carried-out\"");
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
