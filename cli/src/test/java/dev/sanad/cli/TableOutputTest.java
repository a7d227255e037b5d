package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables have what the other formats have, and those of events are read back as they were written. */
@Tag(Golden.TAG)
final class TableOutputTest {
    private static final Path SEEDS = Golden.TOP.resolve("seeds");
    private static final Path ARTICLE = SEEDS.resolve("camp-david-2023");

    private static final String KINDS = """
            vocabulary: mine
            version: "1"
            extends: [diplomacy]
            kinds:
              toast-made:
                is-a: statement
                label: { en: toast }
                roles: { words: { type: text } }
            """;
    private static final String DOSSIER = """
            dossier: d
            vocabulary: mine.yaml
            as-of: 2024-04-01
            sources:
              - { id: wire, published: 2024-03-10, text: wire.txt }
              - { id: daily, published: 2024-03-11, relays: [wire] }
            actors: [ { id: egy, name: Egypt, type: state }, { id: sdn, name: Sudan, type: state } ]
            topics: [ { id: water }, { id: borders } ]
            """;
    private static final String EVENTS = """
            events:
              - id: a
                kind: agreement-made
                parties: [egy, sdn]
                topics: [water, borders]
                time: 2024-03
                place: "@home; or not"
                note: { en: "=1+1", ar: ملاحظة }
                cites:
                  - { source: wire, quote: they agreed, occurrence: 2, as-written: { time: in March } }
                  - { source: daily, via: [], said-by: [wire, [sdn, egy]], retracted: 2024-03-20, retracted-in: wire }
              - { id: b, kind: toast-made, by: egy, topics: water, modality: denied, certainty: possible, background: true,
                  words: { en: "to peace; to \\\\; all", ar: نخبكم }, note: "'=kept" }
              - { id: "7", kind: apology-made, by: sdn, to: egy, note: "-5", cites: [ { source: wire, quote: "-" } ] }
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"commitments, en", "commitments, ar", "events, en", "sources, ar"})
    void the_article_as_a_table_reads_as_kept(String of, String language) {
        Ran ran = Ran.sanad("table", ARTICLE.toString(), "--of", of, "--lang", language);
        assertThat(ran.err()).isEmpty();
        Golden.check(ARTICLE.resolve("expected/" + of + "." + language + ".csv"), ran.out());
    }

    @Test
    void there_is_a_row_for_each_conclusion_with_its_roles_and_its_sentence() {
        List<String> lines =
                Ran.sanad("table", ARTICLE.toString()).out().lines().toList();
        String sentence = "Japan, South Korea and the United States committed to intelligence sharing";
        assertThat(lines.get(0))
                .startsWith("\uFEFFid,kind,text,time,modality,holds,standing,attributed-to,rests-on,certainty,")
                .contains(",roles.creditors,roles.debtors,");
        assertThat(lines.stream().skip(1))
                .hasSize((int) Ran.sanad("reason", ARTICLE.toString(), "--format", "jsonl")
                        .out()
                        .lines()
                        .count())
                .anyMatch(line -> line.contains(sentence) && line.contains("jpn; kor; usa"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"camp-david-2023", "trilateral-2023"})
    void the_events_of_a_dossier_are_read_back_from_their_table(String seed) throws IOException {
        copy(SEEDS.resolve(seed));
        readsBack("csv");
        readsBack("xlsx");
    }

    @Test
    void what_spreadsheets_take_for_formulas_is_text_and_read_back_as_it_was() throws IOException {
        Files.writeString(folder.resolve("dossier.yaml"), DOSSIER + EVENTS);
        Files.writeString(folder.resolve("mine.yaml"), KINDS);
        Files.writeString(folder.resolve("wire.txt"), "Yes - they agreed; at last they agreed.");
        assertThat(table("csv"))
                .content()
                .contains(",\"'@home; or not\"", ",'=1+1", ",''=kept", ",-5,", ",'-,", ",\";\",")
                .doesNotContainPattern("(^|,)\"?[=+@]");
        readsBack("csv");
        assertThat(cells(table("xlsx"))).noneMatch(cell -> cell.getType() == CellType.FORMULA);
        readsBack("xlsx");
    }

    @Test
    void a_spreadsheet_needs_a_file() {
        Ran ran = Ran.sanad("table", ARTICLE.toString(), "--format", "xlsx");
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).startsWith("sanad: --format xlsx is for a file, not a terminal; name it with --out\n");
    }

    @Test
    void a_part_is_chosen_as_of_any_listing() {
        assertThat(Ran.sanad("table", ARTICLE.toString(), "--of", "events", "--about", "chn")
                        .out()
                        .lines()
                        .skip(1))
                .isNotEmpty()
                .allMatch(line -> line.contains("chn"));
    }

    private void copy(Path dossier) throws IOException {
        try (Stream<Path> files = Files.list(dossier)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    /** What follows from the dossier is what follows from it with its events in a table instead. */
    private void readsBack(String format) throws IOException {
        Path dossier = folder.resolve("dossier.yaml");
        String whole = Files.readString(dossier);
        String before = everything(dossier);
        Path table = table(format);
        String head = whole.substring(0, whole.indexOf("\nevents:") + 1);
        Path naming =
                Files.writeString(folder.resolve("naming.yaml"), head + "tables: [" + table.getFileName() + "]\n");
        assertThat(everything(naming)).isEqualTo(before);
        assertThat(Ran.sanad("table", naming.toString(), "--of", "events").out())
                .isEqualTo(
                        Ran.sanad("table", dossier.toString(), "--of", "events").out());
    }

    private String everything(Path dossier) {
        Ran ran = Ran.sanad("reason", dossier.toString(), "--format", "json", "--as-of", "2024-03-15");
        assertThat(ran.exitCode()).isZero();
        return ran.out().replaceAll("(?s)\"problems\": ?\\[.*", "");
    }

    private Path table(String format) {
        Path out = folder.resolve("events." + format);
        Ran ran = Ran.sanad(
                "table",
                folder.resolve("dossier.yaml").toString(),
                "--of",
                "events",
                "--format",
                format,
                "--out",
                out.toString());
        assertThat(ran.exitCode()).as(ran.err()).isZero();
        return out;
    }

    private static List<Cell> cells(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(in)) {
            return workbook.getFirstSheet().read().stream()
                    .flatMap(row -> row.stream())
                    .filter(cell -> cell != null)
                    .toList();
        }
    }
}
