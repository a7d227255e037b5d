package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events in JSON Lines are those that YAML would state, beside a dossier or named in it. */
final class JsonLinesTest {
    private static final String HEAD = "dossier: d\nvocabulary: diplomacy\nas-of: 2024-04-01\n";
    private static final String REST = """
            sources: [{ id: wire, published: 2024-03-10 }]
            actors: [{ id: egy, type: state }, { id: sdn, type: state }]
            topics: [{ id: water }]
            events:
              - { id: a, kind: agreement-made, parties: [egy, sdn], topics: [water], time: 2024-03-01, cites: [{ source: wire }] }
              - { id: b, kind: call-held, participants: [egy, sdn], topics: [water], time: 2024-03-05, cites: [{ source: wire }] }
            """;
    private static final String LINES = """
            {"source": {"id": "wire", "published": "2024-03-10"}}
            {"actor": {"id": "egy", "type": "state"}}
            {"actor": {"id": "sdn", "type": "state"}}

            {"topic": {"id": "water"}}
            {"id": "a", "kind": "agreement-made", "parties": ["egy", "sdn"], "topics": "water", "time": "2024-03-01", "cites": [{"source": "wire"}]}
            {"id": "b", "kind": "call-held", "participants": ["egy", "sdn"], "topics": ["water"], "time": "2024-03-05", "cites": [{"source": "wire"}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void the_same_follows_as_from_yaml() throws IOException {
        String yaml = write("yaml.yaml", HEAD + REST);
        String head = write("head.yaml", HEAD);
        String lines = write("events.jsonl", LINES);
        String naming = write("naming.yaml", HEAD + "tables: [events.jsonl]\n");
        String expected = Ran.sanad("reason", yaml).out();
        assertThat(expected).contains("follow-up");
        assertThat(Ran.sanad("reason", head, lines).out()).isEqualTo(expected);
        assertThat(Ran.sanad("reason", lines, head).out()).isEqualTo(expected);
        assertThat(Ran.sanad("reason", naming).out()).isEqualTo(expected);
        assertThat(Ran.sanad("reason", naming, lines).out()).isEqualTo(expected);
        assertThat(Ran.sanad("explain", head, lines, "follow-up-commitment").exitCode())
                .isZero();
        assertThat(Ran.sanad("check", naming).exitCode()).isZero();
    }

    @Test
    void an_event_to_add_may_be_a_line() throws IOException {
        String yaml = write("yaml.yaml", HEAD + REST);
        String more = write("more.jsonl", """
                {"id": "c", "kind": "cancellation", "by": ["egy"], "of": "a", "time": "2024-03-04", "cites": [{"source": "wire"}]}
                """);
        assertThat(Ran.sanad("what-if", yaml, "--add", more).out()).contains("No longer follows");
    }

    @Test
    void problems_have_the_place_in_the_line_and_the_codes_of_dossiers() throws IOException {
        String head = write("head.yaml", HEAD);
        String lines = write("events.jsonl", """
                {"source": {"id": "wire", "published": "2024-03-10"}}
                {"id": "a", "kind": "call-held", "participants": ["قطر", "qtr"], "time": "yesterday", "cites": [{"source": "wire"}]}
                {"id": "b", "kind": "call-held", "kind": "meeting-held"}
                ["e"]
                """);
        Ran ran = Ran.sanad("check", head, lines);
        assertThat(ran.out())
                .contains("events.jsonl:2:58: [D104] unknown actor 'qtr'")
                .contains("events.jsonl:2:74: [D123] ")
                .contains("events.jsonl:3:34: [D002] the key 'kind' occurs twice in this map")
                .contains("events.jsonl:4:1: [D004] an event must be a map of keys, not a list");
        assertThat(ran.exitCode()).isEqualTo(1);
    }

    @Test
    void what_a_line_that_cannot_be_read_would_declare_is_not_reported_as_unknown() throws IOException {
        String head = write("head.yaml", HEAD);
        String lines = write("events.jsonl", """
                {"source": {"id": "wire" "published": "2024-03-10"}}
                {"actor": {"id": "jor"}} {}
                {"id": "a", "kind": "call-held", "participants": ["jor", "قطر"], "time": "2024-03-01", "cites": [{"source": "wire"}]}
                """);
        assertThat(Ran.sanad("check", head, lines).out().lines().filter(line -> line.contains(": [")))
                .satisfiesExactly(
                        first -> assertThat(first).contains("events.jsonl:1:26: [D001] this is not JSON"),
                        second -> assertThat(second).contains("events.jsonl:2:26: [D001] the line goes on after"));
    }

    @Test
    void a_line_that_is_not_json_is_reported_in_our_own_words_in_each_language() throws IOException {
        String head = write("head.yaml", HEAD);
        String lines = write("events.jsonl", "{\"id\": [\"a\"\n{\"id\": a}\n");
        assertThat(Ran.sanad("check", head, lines).out())
                .contains("[D001] the line ends before its object does\n", "[D001] this is not JSON\n");
        assertThat(Ran.sanad("check", head, lines, "--lang", "ar").out())
                .contains("ينتهي السطر قبل أن ينتهي كائنه\n", "النص هنا ليس بصيغة JSON\n");
    }

    @Test
    void halves_of_characters_and_what_is_no_character_are_refused_as_in_yaml() throws IOException {
        String head = write("head.yaml", HEAD);
        String lines = write("events.jsonl", """
                {"actor": {"id": "jor", "name": "Jordan \\ud83c"}}
                {"id": "a", "kind": "call-held", "note": "\\uffff"}
                """);
        assertThat(Ran.sanad("check", head, lines).out())
                .contains("events.jsonl:1:33: [D001] half of a character U+D83C is not allowed in a text")
                .contains("events.jsonl:2:42: [D001] the character U+FFFF is not allowed in a text");
    }

    @Test
    void a_table_in_no_known_form_and_a_missing_one_are_named() throws IOException {
        String naming = write("naming.yaml", HEAD + "tables: [events.xml, none.jsonl]\n");
        assertThat(Ran.sanad("reason", naming).err())
                .contains("naming.yaml:4:10: [D014] 'events.xml' is in no form that is read as a table")
                .contains("none.jsonl: [D010] there is no such file");
        assertThat(Ran.sanad("reason", naming).exitCode()).isEqualTo(3);
    }

    @Test
    void lists_that_nest_too_deep_and_numbers_that_are_too_long_have_their_place() throws IOException {
        String head = write("head.yaml", HEAD);
        String lines = write(
                "events.jsonl",
                "{\"id\": \"a\", \"kind\": " + "[".repeat(100) + "\n{\"id\": " + "7".repeat(2000)
                        + ", \"kind\": \"x\"}\n");
        assertThat(Ran.sanad("check", head, lines).out())
                .contains("events.jsonl:1:60: [D008] lists and maps nest deeper than 40 here")
                .contains("events.jsonl:2:2018: [D101] unknown kind 'x'");
    }

    @Test
    void a_line_ends_as_in_every_file_even_with_a_carriage_return_alone() throws IOException {
        String head = write("head.yaml", HEAD);
        String lines = write("events.jsonl", LINES.replace("\n", "\r") + "{\"id\": 7\r\n");
        assertThat(Ran.sanad("check", head, lines).out())
                .contains("events.jsonl:8:9: [D001] the line ends before its object does")
                .contains("1 error,");
    }

    @Test
    void bytes_that_are_not_utf8_have_their_code() throws IOException {
        String head = write("head.yaml", HEAD);
        Path lines = Files.write(folder.resolve("events.jsonl"), new byte[] {'{', (byte) 0xE9, '}'});
        assertThat(Ran.sanad("reason", head, lines.toString()).err()).contains("events.jsonl:1:2: [D006] ");
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
