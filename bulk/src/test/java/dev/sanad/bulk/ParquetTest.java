package dev.sanad.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.Mockito;

/** Rows of Parquet are lines of JSON, both ways. */
final class ParquetTest {
    private static final String LINES = """
            {"case":"1","id":"a","by":["jpn","kor"],"cites":[{"source":"s1","quote":"it's «so»"}],"time":"2024-03-01"}
            {"case":"2","id":"b","by":["chn"],"cites":[{"source":"s2","quote":"no"}],"time":"2024"}
            """;

    @TempDir
    private Path folder;

    @Test
    void what_was_written_is_read_again() throws IOException {
        Path lines = Files.writeString(folder.resolve("it's.jsonl"), LINES);
        Path rows = folder.resolve("it's.parquet");
        Parquet.write(lines, rows);
        EventFile file = new EventFile(rows, Mockito.mock(), EventFile.Packing.PARQUET);
        try (InputStream in = file.open(bytes -> bytes)) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(LINES);
        }
    }

    @Test
    void the_query_of_the_guide_counts_conclusions() throws IOException, SQLException {
        Path lines = Files.writeString(folder.resolve("conclusions.jsonl"), """
                {"case":"1","kind":"retaliation"}
                {"case":"2","kind":"retaliation"}
                {"case":"2","kind":"retaliation"}
                """);
        String guide = Files.readString(Path.of("../docs/bulk.md"));
        Matcher query = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL).matcher(guide);
        assertThat(query.find()).isTrue();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                ResultSet first = connection
                        .createStatement()
                        .executeQuery(query.group(1).replace("conclusions.jsonl", lines.toString()))) {
            assertThat(first.next()).isTrue();
            assertThat(first.getString(1) + " " + first.getString(2) + " " + first.getInt(3))
                    .isEqualTo("2 retaliation 2");
        }
    }

    @Test
    void a_result_takes_its_name_when_it_is_whole() throws IOException {
        Path rows = folder.resolve("out.parquet");
        Path lines = ParquetResult.linesOf(rows);
        try (ParquetResult result = new ParquetResult(rows, PartialFile.begin(lines, "this"), lines)) {
            result.add(2, LINES);
            assertThat(rows).doesNotExist();
            result.finish();
        }
        assertThat(folder).isDirectoryContaining(file -> file.equals(rows));
        assertThat(folder.toFile().list()).containsExactly("out.parquet");
    }
}
