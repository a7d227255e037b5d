package dev.sanad.core.internal.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is suggested for a path that leads nowhere. */
final class NearFilesTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void someFiles() throws Exception {
        Files.createDirectories(folder.resolve("camp-david"));
        Files.writeString(folder.resolve("camp-david/dossier.yaml"), "dossier: d");
    }

    @Test
    void a_name_with_a_slip_is_the_nearest_one_beside_it() {
        assertThat(NearFiles.remedy(folder.resolve("camp-david/dosier.yaml")))
                .isEqualTo("did you mean '" + folder.resolve("camp-david/dossier.yaml") + "'?");
    }

    @Test
    void the_first_wrong_name_of_a_path_is_the_one_to_mend() {
        assertThat(NearFiles.remedy(folder.resolve("camp-davd/dossier.yaml")))
                .isEqualTo("did you mean '" + folder.resolve("camp-david") + "'?");
    }

    @Test
    void a_name_like_no_other_is_only_to_be_checked() {
        assertThat(NearFiles.remedy(folder.resolve("oslo"))).isEqualTo("check the path");
        assertThat(NearFiles.remedy(Path.of("/"))).isEqualTo("check the path");
    }
}
