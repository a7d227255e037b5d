package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Events in tables are those that YAML would state, and problems name the row and the column. */
final class TablesTest {
    private static final String HEAD = """
            dossier: d
            vocabulary: diplomacy
            as-of: 2024-04-01
            sources:
              - { id: wire, published: 2024-03-10, language: en }
              - { id: daily, published: 2024-03-10, language: en }
            actors: [ { id: egy, type: state }, { id: sdn, type: state } ]
            topics: [ { id: water } ]
            """;
    private static final String EVENTS = """
            events:
              - { id: a, kind: agreement-made, parties: [egy, sdn], topics: [water], time: 2024-03-01,
                  cites: [ { source: wire, quote: "They \\"agreed\\"; at last" }, { source: daily, said-by: egy } ] }
              - { id: b, kind: call-held, participants: [egy, sdn], topics: [water], time: 2024-03-05, cites: [ { source: wire } ] }
            """;
    private static final String TABLE = """
            id,kind,time,parties,participants,topics,source,quote,source.2,said-by.2

            a,agreement-made,2024-03-01,egy; sdn,,water,wire,"They ""agreed""; at last",daily,egy
            b,call-held,2024-03-05,,egy;sdn,water,wire,,,
            ,,,,,,,,,
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-8, \uFEFF", "UTF-16LE, \uFEFF", "UTF-16BE, \uFEFF"})
    void the_same_follows_as_from_yaml_in_every_encoding(Charset encoding, String mark) throws IOException {
        assertThat(fromTable("events.csv", (mark + TABLE).getBytes(encoding))).isEqualTo(fromYaml());
    }

    @Test
    void the_separator_is_recognised() throws IOException {
        String tabs = TABLE.replace(',', '\t');
        assertThat(fromTable("events.tsv", tabs.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(fromYaml());
        String semicolons = TABLE.replace("egy; sdn", "\"egy; sdn\"")
                .replace("egy;sdn", "\"egy;sdn\"")
                .replace(',', ';');
        assertThat(fromTable("events.csv", semicolons.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(fromYaml());
    }

    @Test
    void line_ends_are_those_of_any_system() throws IOException {
        assertThat(fromTable("events.csv", TABLE.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(fromYaml());
    }

    @Test
    void a_spreadsheet_has_dates_of_its_own() throws IOException {
        Path file = sheet(sheet -> {
            row(
                    sheet,
                    1,
                    "id",
                    "kind",
                    "time",
                    "parties",
                    "participants",
                    "topics",
                    "source",
                    "quote",
                    "source.2",
                    "said-by.2");
            row(
                    sheet,
                    2,
                    "a",
                    "agreement-made",
                    "",
                    "egy; sdn",
                    "",
                    "water",
                    "wire",
                    "They \"agreed\"; at last",
                    "daily",
                    "egy");
            sheet.value(2, 2, LocalDate.parse("2024-03-01"));
            sheet.style(2, 2).format("dd/mm/yyyy").set();
            row(sheet, 3, "b", "call-held", "2024-03-05", "", "egy;sdn", "water", "wire");
        });
        assertThat(fromTable("events.xlsx", Files.readAllBytes(file))).isEqualTo(fromYaml());
    }

    @Test
    void a_time_of_day_in_a_spreadsheet_lacks_its_zone() throws IOException {
        Path file = sheet(sheet -> {
            row(sheet, 0, "id", "kind", "by", "time", "source");
            row(sheet, 1, "a", "apology-made", "egy", "", "wire");
            sheet.value(1, 3, LocalDateTime.parse("2024-03-01T14:30:00"));
            sheet.style(1, 3).format("yyyy-mm-dd hh:mm").set();
        });
        assertThat(problems("events.xlsx", Files.readAllBytes(file))).contains("events.xlsx:2:4: ", "2024-03-01T14:30");
    }

    @Test
    void merged_cells_and_formulas_are_not_guessed() throws IOException {
        Path merged = sheet(sheet -> {
            row(sheet, 0, "id", "kind", "by", "source");
            row(sheet, 1, "a", "apology-made", "egy", "wire");
            row(sheet, 2, "b", "", "sdn", "wire");
            sheet.range(1, 1, 2, 1).merge();
        });
        assertThat(problems("events.xlsx", Files.readAllBytes(merged)))
                .contains(
                        "events.xlsx:2:2: [D004] cells are merged here",
                        "events.xlsx:3:1: [D005] an event has no 'kind'");
        Path formula = sheet(sheet -> {
            row(sheet, 0, "id", "kind", "by", "source");
            row(sheet, 1, "", "apology-made", "egy", "wire");
            sheet.formula(1, 0, "CONCAT(B2,ROW())");
        });
        assertThat(problems("events.xlsx", Files.readAllBytes(formula)))
                .contains("events.xlsx:2:1: [D004] warning: this column has formulas");
    }

    @Test
    void what_cannot_be_read_hides_nothing_that_is_wrong_elsewhere() throws IOException {
        String row = "id,kind,time,by,source\na,apology-made,2024-03-01,egy,wire,and,more\n"
                + "b,apology-made,2024-03-02,egx,wire\nc,apology-made,2024-03-03,egy,wier\n";
        assertThat(problems("events.csv", row.getBytes(StandardCharsets.UTF_8)))
                .contains(
                        "events.csv:2:36: [D004] this row has 7 cells",
                        "events.csv:3:27: [D104] unknown actor 'egx'",
                        "events.csv:4:31: [D107] unknown source 'wier'");
        String line = "{\"id\": \"a\", \"kind\": \"apology-made\", \"by\": [\"egy\"}\n"
                + "{\"id\": \"b\", \"kind\": \"apology-made\", \"by\": \"egx\", \"cites\": [{\"source\": \"wier\"}]}\n";
        assertThat(problems("events.jsonl", line.getBytes(StandardCharsets.UTF_8)))
                .contains("events.jsonl:1:", "unknown actor 'egx'", "unknown source 'wier'");
    }

    @Test
    void what_may_be_declared_where_nothing_can_be_read_is_not_called_unknown() throws IOException {
        String actors = "actor,type\negx,state,more\n";
        Path cast = Files.writeString(folder.resolve("actors.csv"), actors);
        String row = "id,kind,time,by,source\nb,apology-made,2024-03-02,egx,wier\n";
        Path naming = naming("events.csv", row.getBytes(StandardCharsets.UTF_8));
        assertThat(Ran.sanad("check", naming.toString(), cast.toString()).out())
                .contains("actors.csv:2:11: [D004] this row has 3 cells", "unknown source 'wier'")
                .doesNotContain("unknown actor");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Events of 2024,,\\nid,kind,by              | events.csv:1:1: [D004] the first row has no column 'kind'
            id,kind,kind\\na,b,c                       | events.csv:1:9: [D004] two columns are called 'kind'
            id,kind,by\\na,apology-made,egy,wire       | events.csv:2:20: [D004] this row has 4 cells, and there are 3 columns
            id,kind,by,\\na,apology-made,egy,wire      | events.csv:2:20: [D004] this cell stands in a column without a name
            id,kind,by\\na,apology-made,"egy" and sdn  | the quotation marks do not fit
            id,kind,by\\na,apology-made,"egy           | the quotation marks do not fit
            id,kind,by\\nid,kind,by                    | events.csv:2:1: [D004] this row names the columns again
            id,kind,by\\na,apology-made,egx            | events.csv:2:16: [D104] unknown actor 'egx'
            id,kind,by,hue\\na,apology-made,egy,red    | events.csv:1:12: [D102] no kind has a role 'hue'
            id,kind,by,parties\\na,apology-made,egy,sdn | events.csv:2:20: [D102] the kind 'apology-made' has no role 'parties'
            id,kind,time,by\\n,a,apology-made,2024-03-01 | events.csv:2:2: [D004] this row does not fit its columns: 'a' stands under 'kind', and 'apology-made' under 'time'
            id,kind,time,by\\na,2024-03-01,egy,      | events.csv:2:3: [D004] this row does not fit its columns: '2024-03-01' stands under 'kind', and 'egy' under 'time'
            id,kind,time,by,source\\nevent id,what,when,who,from | events.csv:2:1: [D004] this row does not fit its columns: 'event id' stands under 'id', and 'what' under 'kind'
            ID,Kind,Time,By\\nID,Type,Day,Actor | events.csv:2:4: [D004] this row does not fit its columns: 'Type' stands under 'kind', and 'Day' under 'time'
            id,kind,by,time\\na,apology-made,egy,45352 | events.csv:2:20: [D123] '45352' is not a date
            """)
    void what_is_wrong_is_reported_by_row_and_column(String table, String problem) throws IOException {
        assertThat(problems("events.csv", table.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8)))
                .contains(problem);
    }

    @Test
    void a_column_that_no_event_can_have_is_reported_once() throws IOException {
        String rows = "a,apology-made,egy,sdn,red\nb,call-held,,,blue\nc,apology-made,sdn,egy,\n";
        assertThat(problems("events.csv", ("id,kind,by,too,hue\n" + rows).getBytes(StandardCharsets.UTF_8)))
                .containsOnlyOnce("'hue'")
                .containsOnlyOnce("'too'")
                .contains("events.csv:1:12: [D102] no kind has a role 'too'", "did you mean 'to'?")
                .contains("events.csv:1:16: [D102] no kind has a role 'hue'");
    }

    @Test
    void a_misspelt_column_of_the_citation_is_corrected() throws IOException {
        assertThat(problems(
                        "events.csv", "id,kind,by,sourse\na,apology-made,egy,wire\n".getBytes(StandardCharsets.UTF_8)))
                .contains("events.csv:1:12: [D102] no kind has a role 'sourse'", "did you mean 'source'?")
                .doesNotContain("no citation");
        assertThat(problems(
                        "events.csv",
                        "id,kind,by,sourse,quote\na,apology-made,egy,wire,Sorry\n".getBytes(StandardCharsets.UTF_8)))
                .containsOnlyOnce("[D");
    }

    @Test
    void names_of_columns_may_begin_with_a_capital() throws IOException {
        byte[] table =
                "Id,Kind,By,To,Time,Source\na,apology-made,egy,sdn,2024-03-01,wire\n".getBytes(StandardCharsets.UTF_8);
        assertThat(problems("events.csv", table)).contains("nothing wrong");
    }

    @Test
    void a_shifted_row_is_one_problem() throws IOException {
        String table = "id,kind,time,by,to,source\nx,call-held,,,,\n,a,apology-made,2024-03-01,egy,sdn\n";
        assertThat(problems("events.csv", table.getBytes(StandardCharsets.UTF_8))
                        .lines())
                .filteredOn(line -> line.startsWith("events.csv:3:"))
                .hasSize(1)
                .allMatch(line -> line.contains("does not fit its columns"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x,call-held,,,egy; sdn,water,wire,\n",
                "x,,call-held,,egy; sdn,water,wire,\n",
                "x,call-held,,2024-03-01,egy; sdn,water,wire,\n"
            })
    void a_shifted_row_without_a_time_in_its_place_is_one_problem(String row) throws IOException {
        String table = "id,kind,time,participants,topics,source,quote,note\n" + row
                + "y,call-held,2024-03-01,egy; sdn,water,wire,,\n";
        assertThat(problems("events.csv", table.getBytes(StandardCharsets.UTF_8)))
                .contains("events.csv:2:")
                .containsOnlyOnce("[D")
                .contains("does not fit its columns");
    }

    @Test
    void a_shifted_row_is_one_problem_beside_a_row_that_could_not_be_read() throws IOException {
        String table = "id,kind,by,to,modality,source\na,apology-made,egy,sdn,,wire,more\nb,apology-made,,,egy,sdn\n";
        assertThat(problems("events.csv", table.getBytes(StandardCharsets.UTF_8))
                        .lines())
                .filteredOn(line -> line.startsWith("events.csv:3:"))
                .hasSize(1)
                .allMatch(line -> line.contains("'egy' stands under 'modality', and 'sdn' under 'source'"));
    }

    @Test
    void two_slips_in_a_row_are_two_problems() throws IOException {
        String table = "id,kind,time,by,source\na,apology-mad,2024-03-01,egx,wire\n";
        assertThat(problems("events.csv", table.getBytes(StandardCharsets.UTF_8)))
                .contains("did you mean 'apology-made'?", "did you mean 'egy'?");
    }

    @Test
    void what_is_wrong_in_the_same_way_in_many_rows_is_told_once() throws IOException {
        String rows = "a,apology-made,egy,wier\nb,apology-made,sdn,wier\nc,apology-made,egx,wier\n";
        assertThat(problems("events.csv", ("id,kind,by,source\n" + rows).getBytes(StandardCharsets.UTF_8)))
                .contains("events.csv:2:20: [D107] unknown source 'wier' (in 3 rows)", "[D104] unknown actor 'egx'\n")
                .containsOnlyOnce("D107");
    }

    @Test
    void a_row_without_an_id_is_called_after_its_table_and_row() throws IOException {
        String table = "kind,by,to,time,source\napology-made,egy,sdn,2024-03-01,wire\ncall-held,,,2024-03-02,wire\n";
        assertThat(problems("March 2024.csv", table.getBytes(StandardCharsets.UTF_8)))
                .contains("March 2024.csv:3:1: [D103] 'call-held' needs the role 'participants'")
                .doesNotContain("'id'");
        Files.writeString(folder.resolve("March 2024.csv"), table.replace("call-held,,", "apology-made,sdn,"));
        assertThat(Ran.sanad("table", folder.resolve("naming.yaml").toString(), "--of", "events")
                        .out())
                .contains("\nMarch-2024-2,apology-made,", "\nMarch-2024-3,apology-made,");
    }

    @Test
    void actors_topics_and_sources_have_tables_too() throws IOException {
        Files.writeString(folder.resolve("who.csv"), """
                actor,name.en,name.ar,type,of,holds,term,holds.2,term.2
                egy,Egypt,مصر,state,,,,,
                egy-pm,the premier,,office,egy,,,,
                egy-fm,the minister,,office,egy,,,,
                ali,Ali,علي,person,,egy-pm,2023/2024,egy-fm,2020/2022
                """);
        Files.writeString(folder.resolve("what.csv"), "topic,name.en,part-of\nriver,the river,\ndam,the dam,river\n");
        Files.writeString(
                folder.resolve("papers.csv"), "source,publisher,published,relays\nwire,A wire; ltd,2024-03-10,\n");
        Files.writeString(
                folder.resolve("said.csv"), "kind,by,topics,time,source\nstatement,ali,dam,2024-03-01,wire\n");
        Path dossier = Files.writeString(
                folder.resolve("d.yaml"),
                "dossier: d\nvocabulary: diplomacy\nas-of: 2024-04-01\ntables: [who.csv, what.csv, papers.csv, said.csv]\n");
        assertThat(Ran.sanad("check", dossier.toString()).out()).contains("nothing wrong");
        assertThat(Ran.sanad("table", dossier.toString(), "--of", "events").out())
                .contains("On 1 March 2024 Ali made a statement on the dam");
        assertThat(Ran.sanad("table", dossier.toString(), "--of", "sources").out())
                .contains("wire,\"A wire; ltd\",,,2024-03-10");
    }

    @Test
    void a_day_that_a_spreadsheet_left_as_its_number_is_proposed_as_a_date() throws IOException {
        assertThat(problems(
                        "events.csv", "id,kind,by,time\na,apology-made,egy,45352\n".getBytes(StandardCharsets.UTF_8)))
                .contains("write 2024-03-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no spreadsheet", "PK\u0003\u0004 nor this"})
    void what_is_no_spreadsheet_is_unreadable(String text) throws IOException {
        assertThat(problems("events.xlsx", text.getBytes(StandardCharsets.UTF_8)))
                .contains("events.xlsx: [D010] this is no spreadsheet that can be read");
    }

    private static void row(Worksheet sheet, int number, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            if (!cells[column].isEmpty()) {
                sheet.value(number, column, cells[column]);
            }
        }
    }

    private Path sheet(Consumer<Worksheet> content) throws IOException {
        Path file = folder.resolve("made.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            content.accept(workbook.newWorksheet("events"));
        }
        return file;
    }

    private String fromYaml() throws IOException {
        return Ran.sanad(
                        "reason",
                        Files.writeString(folder.resolve("yaml.yaml"), HEAD + EVENTS)
                                .toString())
                .out();
    }

    private String fromTable(String name, byte[] table) throws IOException {
        return Ran.sanad("reason", naming(name, table).toString()).out();
    }

    private String problems(String name, byte[] table) throws IOException {
        return Ran.sanad("check", naming(name, table).toString()).out().replace(folder + "/", "");
    }

    private Path naming(String name, byte[] table) throws IOException {
        Files.write(folder.resolve(name), table);
        return Files.writeString(folder.resolve("naming.yaml"), HEAD + "tables: [" + name + "]\n");
    }
}
