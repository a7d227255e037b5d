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
import dev.sanad.core.yaml.YamlFiles;
import dev.sanad.core.yaml.YamlNode;
import dev.sanad.core.yaml.YamlProblem;
import dev.sanad.core.yaml.YamlText;
import dev.sanad.core.yaml.YamlTree;
import dev.sanad.rules.cases.CaseReader;
import dev.sanad.rules.ruleset.RuleSet;
import dev.sanad.rules.ruleset.RuleSetReader;
import dev.sanad.rules.ruleset.RulesBeside;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks files of any form by reading them as what they say they are. */
public final class FileCheck {
    /** By folder: the rules among which its files are meant. */
    private final Map<Path, Checked<RuleSet>> rulesBeside = new HashMap<>();

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
        List<Path> files = YamlFiles.at(paths);
        Problems problems = new Problems();
        FileCheck check = new FileCheck();
        files.forEach(file -> problems.addAll(check.check(file)));
        return new Result(files.size(), problems.inOrder());
    }

    private static Problem nameless(YamlNode document) {
        return new Problem(
                YamlProblem.OTHER_FORM.in(Form.DOSSIER),
                Severity.ERROR,
                document.mark(),
                "this file does not say what it is",
                "begin with 'dossier:', 'vocabulary:', 'pack:', 'rule:' or 'rule-set:' and a name");
    }

    private List<Problem> check(Path file) {
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
            case RULES -> isOfFolder(file) ? rulesOfFolder(file, hasRules(documents)) : rules(file, documents);
            case CASES -> cases(file, text.value().orElseThrow());
            case QUESTION -> List.of();
        };
    }

    /** Whether the header of a pack stands beside this file, or is this file. */
    private static boolean isOfFolder(Path file) {
        return Files.exists(file.resolveSibling("pack.yaml")) || Files.exists(file.resolveSibling("pack.yml"));
    }

    /** What is wrong with a part of a pack; the header, which every part needs, stands for the whole. */
    private List<Problem> rulesOfFolder(Path file, boolean isPart) {
        return beside(file).problems().stream()
                .filter(problem -> !isPart || isIn(file, problem))
                .filter(problem -> !problem.code().equals(RuleSetReader.NO_RULES))
                .toList();
    }

    private static boolean isIn(Path file, Problem problem) {
        Path place = Path.of(problem.mark().file().name());
        return place.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize());
    }

    private static List<Problem> rules(Path file, Optional<List<YamlNode>> documents) {
        return RuleSetReader.read(file, file.toString()).problems().stream()
                // A header that stands alone belongs to rules in files of their own.
                .filter(problem -> hasRules(documents) || !problem.code().equals(RuleSetReader.NO_RULES))
                .toList();
    }

    /** What is wrong with cases; what is wrong with their rules goes first. */
    private List<Problem> cases(Path file, SourceFile text) {
        Checked<RuleSet> rules = beside(file);
        return rules.value()
                .map(known -> CaseReader.read(text, known).problems())
                .orElse(rules.problems());
    }

    private Checked<RuleSet> beside(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        return rulesBeside.computeIfAbsent(
                folder == null ? file : folder, none -> RulesBeside.of(file, file.toString()));
    }

    private static boolean hasRules(Optional<List<YamlNode>> documents) {
        return documents.stream()
                .flatMap(List::stream)
                .anyMatch(document -> document instanceof YamlNode.Mapping mapping
                        && mapping.find("rule").isPresent());
    }
}
