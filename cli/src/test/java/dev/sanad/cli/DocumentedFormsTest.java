package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.sanad.cli.options.Wiring;
import dev.sanad.core.dossier.DossierReader;
import dev.sanad.core.dossier.EventReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every form that the program reads or writes has its place in the documentation. */
final class DocumentedFormsTest {
    private final Wiring wiring = new Wiring();

    @Test
    void every_format_is_documented_by_its_name() throws IOException {
        Set<String> names = new TreeSet<>();
        for (JavaClass answer : new ClassFileImporter().importPackages("dev.sanad.render.answer")) {
            names.addAll(wiring.formats(answer.reflect()).keySet());
        }
        assertThat(names).contains("text", "json", "sarif", "junit");
        String docs = docs();
        assertThat(names).allSatisfy(name -> assertThat(docs).containsPattern("--format " + name + "|`" + name + "`"));
    }

    @Test
    void every_ending_of_files_that_are_read_is_documented() throws IOException {
        String page = Files.readString(Golden.TOP.resolve("docs/dossiers.md"));
        assertThat(wiring.readers())
                .filteredOn(reader -> reader.getClass().getPackageName().equals("dev.sanad.exchange"))
                .isNotEmpty()
                .allSatisfy(reader -> assertThat(page).contains("." + reader.ending()));
    }

    @Test
    void two_readers_of_one_ending_are_refused() {
        List<EventReader> two = List.of(new Lines(), new Lines());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DossierReader.isIn(two, Path.of("events.txt")))
                .withMessageContaining("two readers of files that end in .txt");
    }

    private static String docs() throws IOException {
        StringBuilder all = new StringBuilder(Files.readString(Golden.TOP.resolve("README.md")));
        try (Stream<Path> pages = Files.list(Golden.TOP.resolve("docs"))) {
            for (Path page : pages.filter(Files::isRegularFile).sorted().toList()) {
                all.append(Files.readString(page));
            }
        }
        return all.toString();
    }

    /** Reads nothing. */
    private static final class Lines implements EventReader {
        @Override
        public String ending() {
            return "txt";
        }

        @Override
        public Statements read(InputStream in, String name) {
            return new Statements(List.of(), List.of());
        }
    }
}
