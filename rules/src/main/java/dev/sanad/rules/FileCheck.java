package dev.sanad.rules;

import dev.sanad.core.dossier.DossierReader;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.Severity;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.vocabulary.VocabularyReader;
import dev.sanad.core.yaml.Form;
import dev.sanad.core.yaml.Forms;
import dev.sanad.core.yaml.YamlNode;
import dev.sanad.core.yaml.YamlProblem;
import dev.sanad.core.yaml.YamlText;
import dev.sanad.core.yaml.YamlTree;
import dev.sanad.rules.ruleset.RuleSetReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks files of any form by reading them as what they say they are. */
public final class FileCheck {
    private FileCheck() {}

    /**
     * What a check found.
     *
     * @param files how many files it looked at
     * @param problems all problems, by place
     */
    public record Result(int files, List<Problem> problems) {
        /** Copies the list. */
        public Result {
            problems = List.copyOf(problems);
        }
    }

    /** Checks files, and the YAML files of folders. */
    public static Result of(List<Path> paths) {
        List<Path> files = paths.stream().flatMap(FileCheck::filesAt).distinct().toList();
        Problems problems = new Problems();
        files.forEach(file -> problems.addAll(check(file)));
        return new Result(files.size(), problems.inOrder());
    }

    private static Stream<Path> filesAt(Path path) {
        if (!Files.isDirectory(path)) {
            return Stream.of(path);
        }
        try (Stream<Path> found = Files.walk(path)) {
            return found
                    .filter(file -> Files.isRegularFile(file) && file.toString().matches(".*\\.ya?ml"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Problem nameless(YamlNode document) {
        return new Problem(
                YamlProblem.OTHER_FORM.in(Form.DOSSIER),
                Severity.ERROR,
                document.mark(),
                "this file does not say what it is",
                "begin with 'dossier:', 'vocabulary:', 'pack:', 'rule:' or 'rule-set:' and a name");
    }

    private static List<Problem> check(Path file) {
        String name = file.toString();
        Checked<SourceFile> text = YamlText.read(file, name, Form.DOSSIER);
        Optional<List<YamlNode>> documents =
                text.value().map(source -> YamlTree.documents(source, Form.DOSSIER, new Problems()));
        Optional<YamlNode> first = documents.flatMap(found -> found.stream().findFirst());
        Optional<Form> form = documents.stream()
                .flatMap(List::stream)
                .flatMap(document -> Forms.of(document).stream())
                .findFirst();
        if (first.isPresent() && form.isEmpty()) {
            return List.of(nameless(first.get()));
        }
        return switch (form.orElse(Form.DOSSIER)) {
            case DOSSIER -> DossierReader.read(List.of(file)).problems();
            case VOCABULARY -> VocabularyReader.read(file, name).problems();
            case RULE_SET -> RuleSetReader.read(file, name).problems();
            // A header that stands alone, as in pack.yaml, belongs to rules in files of their own.
            case RULES ->
                RuleSetReader.read(file, name).problems().stream()
                        .filter(problem ->
                                hasRules(documents) || !problem.code().equals(RuleSetReader.NO_RULES))
                        .toList();
            case CASES -> List.of();
            case QUESTION -> List.of();
        };
    }

    private static boolean hasRules(Optional<List<YamlNode>> documents) {
        return documents.stream()
                .flatMap(List::stream)
                .anyMatch(document -> document instanceof YamlNode.Mapping mapping
                        && mapping.find("rule").isPresent());
    }
}
