package dev.sanad.cli.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sanad.cli.Ran;
import dev.sanad.core.Findings;
import dev.sanad.core.Stopped;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.dossier.DossierReader;
import dev.sanad.core.internal.yaml.YamlLayout;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.text.Language;
import dev.sanad.render.answer.FindingsAnswer;
import dev.sanad.render.answer.ProblemsAnswer;
import dev.sanad.render.format.Format;
import dev.sanad.render.format.Presentation;
import dev.sanad.render.format.Style;
import dev.sanad.rules.internal.check.FileCheck;
import dev.sanad.rules.internal.check.Fixer;
import dev.sanad.rules.proof.Checker;
import dev.sanad.rules.ruleset.RuleSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One mutant in a folder of its own, and everything that must hold of it, the dearer the more seldom. */
final class Trial {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BUILT_IN = "built-in:";

    private final Product product;
    private final Path folder;
    private final Mutant mutant;
    private final Random random;
    private final Set<Depth> depths = EnumSet.of(Depth.READ);

    /** How far a trial went. */
    enum Depth {
        /** It was read and checked. */
        READ,
        /** It could be used. */
        USED,
        /** It was reasoned about, and what followed was replayed and shown. */
        REASONED,
        /** It was verified that nothing was left out, and that the same follows if it is said in another order. */
        VERIFIED,
        /** It was given to commands. */
        COMMANDED
    }

    Trial(Mutant mutant, Path folder, Product product) {
        this.mutant = mutant;
        this.random = mutant.random();
        this.folder = folder;
        this.product = product;
    }

    private boolean isOne(int inSo) {
        return random.nextInt(inSo) == 0;
    }

    Set<Depth> run() throws IOException {
        write();
        List<Problem> problems = check();
        problems.forEach(this::isTold);
        boolean isUsable = problems.stream().noneMatch(Problem::isError);
        if (isOne(4)) {
            isLaidOut();
        }
        if (isOne(8)) {
            assertThat(check()).as("checked again").isEqualTo(problems);
            isShown(new ProblemsAnswer(problems, 1), ProblemsAnswer.class);
        }
        use(isUsable);
        if (isOne(100)) {
            depths.add(Depth.COMMANDED);
            new CommandLines(folder, random).run();
        }
        if (isOne(20)) {
            areCorrected();
        }
        return depths;
    }

    private void write() throws IOException {
        Map<String, String> files = new TreeMap<>(mutant.specimen().beside());
        files.put(mutant.file(), mutant.text());
        try (Stream<Path> old = Files.list(folder)) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private List<Problem> check() {
        return FileCheck.of(List.of(folder), product.readers(), () -> List.of("diplomacy"))
                .problems();
    }

    /** A problem has a code that is explained, words, and a place that there is. */
    private void isTold(Problem problem) {
        assertThat(product.pages().find(problem.code().toString()))
                .as("%s", problem)
                .isPresent();
        assertThat(problem.message()).isNotBlank();
        SourceFile file = problem.mark().file();
        if (file.name().startsWith(BUILT_IN)) {
            return;
        }
        assertThat(Path.of(file.name())).as("%s", problem).startsWithRaw(folder);
        if (problem.mark().hasLine()) {
            String[] lines = file.content().split("\r\n|\r|\n", -1);
            assertThat(problem.mark().line()).as("the line of %s", problem).isLessThanOrEqualTo(lines.length);
            String line = lines[problem.mark().line() - 1];
            assertThat(problem.mark().column())
                    .as("the column of %s", problem)
                    .isBetween(1, line.codePointCount(0, line.length()) + 1);
        }
    }

    private void isLaidOut() {
        YamlLayout.of(new SourceFile(mutant.file(), mutant.text())).value().ifPresent(laidOut -> {
            Checked<String> again = YamlLayout.of(new SourceFile(mutant.file(), laidOut));
            assertThat(again.value()).as("laid out again").contains(laidOut);
        });
    }

    /** Corrections end, and touch no other file. */
    private void areCorrected() throws IOException {
        Fixer.Result corrected = Fixer.of(List.of(folder), product.readers(), () -> List.of("diplomacy"));
        corrected.left().problems().forEach(this::isTold);
        assertThat(Fixer.of(List.of(folder), product.readers(), () -> List.of("diplomacy"))
                        .changes())
                .as("corrected again after %s", corrected.changes())
                .isEmpty();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(mutant.specimen().beside().size() + 1);
        }
    }

    /** Reads the files as other commands do, which must be possible exactly if nothing was found, and reasons. */
    private void use(boolean isUsable) throws IOException {
        Use use = Use.of(folder, product);
        assertThat(use.errors().isEmpty())
                .as("check finds %s, and other commands find %s", check(), use.errors())
                .isEqualTo(isUsable);
        if (isUsable) {
            depths.add(Depth.USED);
            if (use.rules().value().isPresent() && isOne(3)) {
                reason(use);
            }
        }
    }

    private void reason(Use use) throws IOException {
        Dossier dossier = use.given(random).orElseGet(this::anyDossier);
        Findings findings;
        try {
            findings = use.reason(dossier);
        } catch (Stopped tooMuch) {
            return; // what some mutated rules conclude has no end
        }
        depths.add(Depth.REASONED);
        isShown(new FindingsAnswer(findings, List.of(), Optional.empty()), FindingsAnswer.class);
        RuleSet rules = use.rules().value().orElseThrow();
        if (isOne(3)) {
            depths.add(Depth.VERIFIED);
            assertThat(Checker.checkComplete(findings, rules)).as("flaws").isEmpty();
            followsInAnyOrder(findings, use.dossier().isPresent() ? Optional.empty() : Optional.of(dossier));
        } else {
            assertThat(Checker.check(findings, rules)).as("flaws").isEmpty();
        }
    }

    /** The same follows if the file says the same in another order. */
    private void followsInAnyOrder(Findings findings, Optional<Dossier> given) throws IOException {
        Optional<String> shuffled = mutant.shuffled();
        if (shuffled.isPresent()) {
            Files.writeString(folder.resolve(mutant.file()), shuffled.get());
            Use use = Use.of(folder, product);
            assertThat(use.errors()).as("errors in another order").isEmpty();
            Findings again = use.reason(
                    given.or(() -> use.dossier().flatMap(Checked::value)).orElseThrow());
            assertThat(json(again)).as("what follows in another order").isEqualTo(json(findings));
        }
    }

    /** Findings as data, in which the order of keys means nothing. */
    private JsonNode json(Findings findings) throws IOException {
        StringBuilder json = new StringBuilder();
        product.formats()
                .of(FindingsAnswer.class)
                .get("json")
                .write(new FindingsAnswer(findings, List.of(), Optional.empty()), Presentation.PLAIN, json);
        return JSON.readTree(json.toString());
    }

    private Dossier anyDossier() {
        return DossierReader.read(
                        "given",
                        product.corpus().dossierFor(mutant.specimen(), random).text())
                .orElseThrow();
    }

    /** An answer in some format: without control characters, and strict if it is JSON. */
    private <A> void isShown(A answer, Class<A> type) throws IOException {
        Format<A> format = Stock.one(List.copyOf(product.formats().of(type).values()), random);
        Language language = isOne(2) ? Language.ENGLISH : Language.ARABIC;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        format.writeBytes(answer, new Presentation(language, Style.PLAIN), bytes);
        if (!format.isText()) {
            return;
        }
        String out = bytes.toString(StandardCharsets.UTF_8);
        isReadable(out);
        if (Ran.FOR_PROGRAMS.contains(format.name())) {
            Ran.readStrictly(out);
        }
    }

    static void isReadable(String text) {
        assertThat(text.codePoints().filter(c -> Character.getType(c) == Character.CONTROL && c != '\n'))
                .as(text)
                .isEmpty();
    }
}
