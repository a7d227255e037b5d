package dev.sanad.core.internal.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.internal.yaml.YamlNode.Leaf;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.SourceMark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are UTF-8, of bounded size, and inside the folder of the file that names them. */
class FileTest {
    @TempDir
    Path folder;

    @Test
    void a_byte_order_mark_is_no_part_of_the_text() throws IOException {
        assertThat(YamlText.read(write("\uFEFFa: b".getBytes(UTF_8)), "file", Form.DOSSIER)
                        .value())
                .contains(new SourceFile("file", "a: b"));
    }

    @Test
    void a_byte_that_is_not_utf8_is_reported_with_its_place() throws IOException {
        byte[] bytes = "a: b\nوزير: x".getBytes(UTF_8);
        bytes[bytes.length - 1] = (byte) 0xFF;
        assertThat(reported(write(bytes)))
                .containsExactly("file:2:7: [D006] byte 0xFF is not UTF-8; save the file as UTF-8");
    }

    @Test
    void a_character_that_is_cut_off_at_the_end_is_reported() throws IOException {
        assertThat(reported(write(new byte[] {'a', (byte) 0xD9})))
                .singleElement()
                .asString()
                .startsWith("file:1:2: [D006]");
    }

    @Test
    void a_file_has_at_most_eight_megabytes() throws IOException {
        byte[] most = new byte[8 << 20];
        assertThat(YamlText.read(write(most), "file", Form.DOSSIER).value()).isPresent();
        assertThat(reported(write(new byte[(8 << 20) + 1])))
                .singleElement()
                .asString()
                .startsWith("file: [D008]");
    }

    @Test
    void a_missing_file_and_a_folder_are_reported_as_such() {
        assertThat(reported(folder.resolve("none")))
                .containsExactly("file: [D010] there is no such file; check the path");
        assertThat(reported(folder)).containsExactly("file: [D010] this is a folder, not a file; name a file in it");
    }

    @Test
    void a_path_leads_nowhere_but_into_the_folder() throws IOException {
        Files.createDirectories(folder.resolve("in/sub"));
        Path outside = Files.writeString(folder.resolve("outside"), "x");
        Files.createSymbolicLink(folder.resolve("in/link"), outside);
        Files.createSymbolicLink(folder.resolve("in/good"), folder.resolve("in/sub"));
        assertThat(resolve("sub/x")).isPresent();
        assertThat(resolve("./x")).isPresent();
        assertThat(resolve("sub/../x")).isPresent();
        assertThat(resolve("good/x")).isPresent();
        assertThat(resolve("../outside")).isEmpty();
        assertThat(resolve("sub/../../outside")).isEmpty();
        assertThat(resolve(outside.toString())).isEmpty();
        assertThat(resolve("link")).isEmpty();
        assertThat(resolve("a\0b")).isEmpty();
    }

    @Test
    void a_file_has_one_name_however_it_is_named() {
        Folder packs = new Folder(folder.resolve("packs/a"), "packs/a/", folder);
        assertThat(List.of("kinds.yaml", "./kinds.yaml", "./../a/kinds.yaml"))
                .extracting(packs::nameOf)
                .containsExactly("packs/a/kinds.yaml", "packs/a/kinds.yaml", "packs/a/kinds.yaml");
        assertThat(packs.nameOf("../kinds.yaml")).isEqualTo("packs/kinds.yaml");
        assertThat(new Folder(folder, "./packs/").nameOf("../kinds.yaml")).isEqualTo("./kinds.yaml");
    }

    private Optional<Path> resolve(String written) {
        Problems problems = new Problems();
        Leaf leaf = new Leaf(new SourceMark(new SourceFile("in/file", ""), 1, 1, 1), written);
        Optional<Path> found = Folder.of(folder.resolve("in/file"), "in/file")
                .resolve(leaf, new ReadingContext(Form.DOSSIER, problems));
        assertThat(problems.size()).isEqualTo(found.isPresent() ? 0 : 1);
        return found;
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("file"), bytes);
    }

    private static List<String> reported(Path file) {
        return YamlText.read(file, "file", Form.DOSSIER).problems().stream()
                .map(Problem::toString)
                .toList();
    }
}
