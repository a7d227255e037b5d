package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import dev.sanad.core.Findings;
import dev.sanad.core.Reasoner;
import dev.sanad.core.answer.Timeline;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.dossier.DossierReader;
import dev.sanad.core.text.Language;
import dev.sanad.core.time.AsOf;
import dev.sanad.core.wording.Wording;
import dev.sanad.rules.RulesModule;
import dev.sanad.rules.ruleset.RuleSetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every dossier of the project, on each day on which it grows. */
final class NoTwoAlikeTest {
    private static final Reasoner REASONER = Guice.createInjector(
                    new RulesModule(RuleSetReader.builtIn().orElseThrow()))
            .getInstance(Reasoner.class);

    static Stream<Path> dossiers() throws IOException {
        try (Stream<Path> files = Files.walk(Golden.TOP.resolve("seeds"))) {
            return files.filter(file -> file.getFileName().toString().equals("dossier.yaml")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void no_two_findings_of_a_dossier_read_alike(Path file) {
        Dossier dossier = DossierReader.read(List.of(file)).orElseThrow();
        for (LocalDate day : Timeline.news(dossier)) {
            Findings findings = REASONER.reason(dossier, new AsOf(day));
            for (Language language : List.of(Language.ENGLISH, Language.ARABIC)) {
                Wording wording = new Wording(findings, language);
                assertThat(findings.conclusions().stream().map(wording::statement))
                        .as("%s on %s in %s", file, day, language)
                        .doesNotHaveDuplicates();
            }
        }
    }
}
