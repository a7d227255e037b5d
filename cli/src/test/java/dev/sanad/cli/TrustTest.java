package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Code that a folder brings along runs only if the user says so, outside that folder. */
class TrustTest {
    private static final String SEED = "../seeds/camp-david-2023";
    private static final Path TRUSTED = Path.of(System.getenv("XDG_CONFIG_HOME"), "sanad", "trusted");

    @TempDir
    Path folder;

    private Path mark;
    private Path drl;

    @BeforeEach
    void write() throws IOException {
        mark = folder.resolve("ran");
        Files.createDirectories(folder.resolve("p"));
        Files.writeString(
                folder.resolve("set.yaml"), "rule-set: s\nvocabulary: diplomacy\npacks: [./p]\ntrusted: true\n");
        Files.writeString(folder.resolve("p/pack.yaml"), "pack: p\nvocabulary: diplomacy\n");
        drl = Files.writeString(folder.resolve("p/e.drl"), """
                rule "coalition"
                when
                  $e : Event( kind.isA("act-condemned"), $by : states("by"), $by.size() > 2 )
                then
                  java.nio.file.Files.writeString(java.nio.file.Path.of("%s"), "");
                  conclude( drools, "coalition", Map.of("members", $by) );
                end
                """.formatted(mark));
        Files.writeString(folder.resolve("p/e.cases.yaml"), """
                rules: [coalition]
                as-of: 2023-09-08
                given:
                  sources: [{ id: s, published: 2023-09-07 }]
                  actors: [{ id: kor, type: state }, { id: usa, type: state }, { id: jpn, type: state }, { id: prk, type: state }]
                  events: [{ id: l, kind: launch-made, by: prk, time: 2023-08-24, cites: [{ source: s }] }]
                cases:
                  - case: three condemn
                    given:
                      events:
                      - { id: c, kind: act-condemned, by: [kor, usa, jpn], of: l, time: 2023-09-07, cites: [{ source: s }] }
                    expect: [{ coalition: { members: [kor, usa, jpn] } }]
                """);
    }

    @AfterEach
    void forget() {
        Ran.sanad("trust", "--remove", folder.toString());
    }

    @Test
    void no_command_runs_the_code_of_a_folder_that_vouches_for_itself() throws IOException {
        String set = folder.resolve("set.yaml").toString();
        for (String line : List.of(
                "test " + folder + "/p",
                "test " + folder,
                "test --rules " + set + " " + folder + "/p",
                "reason " + SEED + " --rules " + set,
                "explain " + SEED + " coalition --rules " + set,
                "why-not " + SEED + " coalition --rules " + set,
                "what-if " + SEED + " --rules " + set,
                "replay " + SEED + " --rules " + set,
                "watch-for " + SEED + " --rules " + set,
                "sources " + SEED + " --rules " + set)) {
            Ran ran = Ran.sanad(line.split(" "));
            assertThat(ran.exitCode()).as(line).isEqualTo(3);
            assertThat(ran.err())
                    .contains(drl + ": [C108] this is code that would run")
                    .contains("sanad trust " + drl);
        }
        for (String line : List.of(
                "check " + folder,
                "rules list --rules " + set,
                "rules docs --rules " + set + " --to " + folder + "/docs",
                "rules graph --rules " + set,
                "fmt --check " + folder)) {
            Ran.sanad(line.split(" "));
        }
        Files.delete(folder.resolve("set.yaml"));
        assertThat(Ran.sanad("test", folder + "/p").exitCode()).isEqualTo(3);
        assertThat(mark).doesNotExist();
    }

    @Test
    void it_runs_in_one_command_with_the_option() throws IOException {
        assertThat(reason("--trust", drl.toString()).out()).contains("coalition");
        assertThat(mark).exists();
        assertThat(reason().exitCode()).isEqualTo(3);
        assertThat(Ran.sanad("test", folder + "/p", "--trust", folder.toString())
                        .err())
                .isEmpty();
        assertThat(Ran.sanad("test", folder + "/p", "--trust", folder.toString())
                        .exitCode())
                .isZero();
        assertThat(reason("--trust", folder + "/p/none.drl").err()).contains("there is no code in DRL here");
        assertThat(reason("--trust", folder + "/p/none.drl").exitCode()).isEqualTo(2);
    }

    @Test
    void it_runs_once_it_is_trusted_until_it_changes() throws IOException {
        assertThat(Ran.sanad("trust", folder + "/set.yaml").exitCode()).isZero();
        assertThat(reason().exitCode()).isZero();
        assertThat(Ran.sanad("trust", "--list").out()).contains("  " + drl + "\n");
        Files.writeString(drl, Files.readString(drl) + "\n");
        assertThat(reason().exitCode()).isEqualTo(3);
        assertThat(Ran.sanad("trust", drl.toString()).exitCode()).isZero();
        assertThat(reason().exitCode()).isZero();
        assertThat(Ran.sanad("trust", "--remove", drl.toString()).exitCode()).isZero();
        assertThat(reason().exitCode()).isEqualTo(3);
        assertThat(Ran.sanad("trust", "--list").out()).doesNotContain(drl.toString());
        assertThat(Ran.sanad("trust", "--remove", drl.toString()).exitCode()).isEqualTo(2);
    }

    @Test
    void what_is_trusted_is_the_users_alone() throws IOException {
        Ran.sanad("trust", drl.toString());
        assertThat(mode(TRUSTED)).isEqualTo("rwx------");
        try (Stream<Path> files = Files.list(TRUSTED)) {
            assertThat(files)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(mode(file)).isEqualTo("rw-------"));
        }
        Files.setPosixFilePermissions(TRUSTED, PosixFilePermissions.fromString("rwxrwxrwx"));
        assertThat(reason().exitCode()).isEqualTo(3);
        assertThat(Ran.sanad("trust", drl.toString()).err()).contains("other users can write to " + TRUSTED);
        Files.setPosixFilePermissions(TRUSTED, PosixFilePermissions.fromString("rwx------"));
        assertThat(reason().exitCode()).isZero();
    }

    @Test
    void trust_in_nothing_is_wrong_usage() {
        assertThat(Ran.sanad("trust").exitCode()).isEqualTo(2);
        assertThat(Ran.sanad("trust", SEED).err()).contains("there is no code in DRL here");
    }

    private Ran reason(String... more) {
        return Ran.sanad(Stream.concat(Stream.of("reason", SEED, "--rules", folder + "/set.yaml"), Stream.of(more))
                .toArray(String[]::new));
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
