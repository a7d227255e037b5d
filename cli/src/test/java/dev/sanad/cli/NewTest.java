package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files to start from. */
final class NewTest {
    @TempDir
    private Path folder;

    @Test
    void a_new_rule_passes_its_cases_and_nothing_is_wrong_with_it() {
        assertThat(make("rule", "drills-again")).isEqualTo(folder);
        assertThat(Ran.sanad("check", folder.toString()).out()).isEqualTo("2 files checked: nothing wrong\n");
        Ran test = Ran.sanad("test", folder.toString(), "--coverage", "100");
        assertThat(test.out()).startsWith("5 cases: 5 passed, 0 failed\n");
        assertThat(test.exitCode()).isZero();
    }

    @Test
    void a_new_pack_is_a_folder_with_a_header_and_a_rule() {
        make("pack", "drills");
        Path pack = folder.resolve("drills");
        assertThat(pack.resolve("pack.yaml")).exists();
        assertThat(Ran.sanad("check", pack.toString()).out()).isEqualTo("3 files checked: nothing wrong\n");
        assertThat(Ran.sanad("test", pack.toString()).exitCode()).isZero();
        assertThat(Ran.sanad("new", "rule", "another", "--to", pack.toString()).exitCode())
                .isZero();
        assertThat(Ran.sanad("test", pack.toString()).out()).startsWith("10 cases: 10 passed");
    }

    @Test
    void a_new_dossier_can_be_reasoned_about() {
        make("dossier", "talks-2023");
        String dossier = folder.resolve("talks-2023").toString();
        assertThat(Ran.sanad("check", dossier).out()).isEqualTo("1 file checked: nothing wrong\n");
        assertThat(Ran.sanad("reason", dossier).out())
                .startsWith("Talks 2023 · as of 8 September 2023\n3 events from 1 source")
                .contains(
                        "Finland and Norway to each other\n ①  Joint drills",
                        "followed up their agreement on joint drills");
        assertThat(Ran.sanad("reason", dossier, "--unused").out()).contains("Every event leads to something");
    }

    @Test
    void a_new_table_has_columns_for_the_roles_of_the_kinds_that_are_named() throws IOException {
        Ran ran = Ran.sanad(
                "new", "table", "more", "--kind", "call-held", "--kind", "threat-made", "--to", folder.toString());
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.err()).endsWith("Next: name it in a dossier: tables: [more.csv]\n");
        assertThat(folder.resolve("more.csv"))
                .hasContent(
                        "\uFEFFid,kind,time,participants,by,denies,host,topics,in,to,modality,certainty,source,quote,said-by,note");
        make("dossier", "talks");
        Path dossier = folder.resolve("talks/dossier.yaml");
        Files.move(folder.resolve("more.csv"), dossier.resolveSibling("more.csv"));
        Files.writeString(dossier, Files.readString(dossier).replace("[events.csv]", "[events.csv, more.csv]"));
        assertThat(Ran.sanad("check", dossier.toString()).exitCode()).isZero();
        Files.writeString(
                dossier.resolveSibling("more.csv"),
                "threat,threat-made,2023-09-06,,nor,,,drills,,fin,,,article,stay in touch,,\n",
                StandardOpenOption.APPEND);
        assertThat(Ran.sanad("reason", dossier.toString(), "--brief").out()).contains("4 events from 1 source");
    }

    @Test
    void a_new_table_is_for_kinds_of_events() {
        assertThat(Ran.sanad("new", "table", "t", "--kind", "cal-held").err())
                .startsWith("sanad: there is no kind of events 'cal-held'; did you mean 'call-held'?");
        assertThat(Ran.sanad("new", "table", "t", "--kind", "commitment").exitCode())
                .isEqualTo(2);
        assertThat(Ran.sanad("new", "rule", "r", "--kind", "call-held").err())
                .startsWith("sanad: --kind is for a table, and a rule has none");
    }

    @Test
    void a_new_vocabulary_extends_the_built_in_one() throws IOException {
        make("vocabulary", "embassies");
        assertThat(Ran.sanad("check", folder.toString()).out()).isEqualTo("1 file checked: nothing wrong\n");
        Files.writeString(
                folder.resolve("d.yaml"),
                "dossier: d\nvocabulary: ./embassies.yaml\nas-of: 2023-01-01\n"
                        + "actors: [ { id: x, type: state }, { id: y, type: state } ]\n"
                        + "events: [ { id: e, kind: embassy-opened, by: x, host: y, background: true } ]\n");
        assertThat(Ran.sanad("check", folder.resolve("d.yaml").toString()).exitCode())
                .isZero();
    }

    @Test
    void nothing_that_is_there_is_written_over() {
        make("rule", "mine");
        Ran again = Ran.sanad("new", "rule", "mine", "--to", folder.toString());
        assertThat(again.exitCode()).isEqualTo(2);
        assertThat(again.err()).contains("mine.yaml already exists");
    }

    @Test
    void what_is_to_be_checked_is_what_was_written() {
        String into = folder.toString();
        assertThat(Ran.sanad("new", "vocabulary", "nv", "--to", into).err())
                .endsWith("Next: sanad check " + folder.resolve("nv.yaml") + "\n");
        assertThat(Ran.sanad("new", "dossier", "nd", "--to", into).err())
                .endsWith("Next: sanad check " + folder.resolve("nd") + "\n");
    }

    @Test
    void a_name_must_be_one() {
        assertThat(Ran.sanad("new", "rule", "my rule").err()).contains("'my rule' is not a valid name");
        assertThat(Ran.sanad("new", "rule", "../out", "--to", folder.toString()).exitCode())
                .isEqualTo(2);
        assertThat(Ran.sanad("new", "rul", "x").err()).contains("rul");
        assertThat(Ran.sanad("new").exitCode()).isEqualTo(2);
    }

    private Path make(String thing, String name) {
        Ran ran = Ran.sanad("new", thing, name, "--to", folder.toString());
        assertThat(ran.err()).contains("sanad: wrote ", "Next: sanad check ");
        assertThat(ran.exitCode()).isZero();
        return folder;
    }
}
