package dev.sanad.rules.internal.check;

import dev.sanad.core.dossier.DossierReader;
import dev.sanad.core.dossier.EventReader;
import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.YamlFiles;
import dev.sanad.core.internal.yaml.YamlTraps;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.vocabulary.VocabularyReader;
import dev.sanad.rules.internal.lint.LackingLanguages;
import dev.sanad.rules.internal.lint.VocabularyLints;
import dev.sanad.rules.internal.ruleset.RulesOfDossiers;
import dev.sanad.rules.ruleset.RuleSet;
import dev.sanad.rules.ruleset.RuleSetReader;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/** Checks files of any form by reading each as the form that it declares, and looks for probable mistakes. */
public final class FileCheck {
    private FileCheck() {}

    /**
     * The result of a check.
     *
     * @param files the files that were checked
     * @param problems all problems, by place
     * @param ruleSets the rule sets among them that can be used, and those of the rules without any
     */
    public record Result(List<Path> files, List<Problem> problems, List<RuleSet> ruleSets) {
        public Result {
            files = List.copyOf(files);
            ruleSets = List.copyOf(ruleSets);
            problems = List.copyOf(problems);
        }
    }

    /** Checks files, and the YAML files of folders; dossiers that are named may refer to declarations of the others. */
    public static Result of(List<Path> paths) {
        return of(paths, List.of());
    }

    /**
     * Checks files, some of which may be in other forms than YAML.
     *
     * @param readers the readers of other forms
     */
    public static Result of(List<Path> paths, Collection<EventReader> readers) {
        return of(paths, readers, List::of);
    }

    /**
     * Checks files, some of which may be in other forms than YAML.
     *
     * @param readers the readers of other forms
     * @param ruleSets the names of the rule sets that need no file
     */
    public static Result of(
            List<Path> paths, Collection<EventReader> readers, Supplier<? extends Collection<String>> ruleSets) {
        List<Path> named = YamlFiles.at(paths);
        List<Path> others =
                named.stream().filter(file -> DossierReader.isIn(readers, file)).toList();
        List<InputFile> files = named.stream()
                .filter(file -> !others.contains(file))
                .map(InputFile::read)
                .toList();
        Problems problems = new Problems();
        UsedRules rules = UsedRules.of(files);
        problems.addAll(rules.problems());
        problems.addAll(DossierCheck.problems(
                files.stream().filter(FileCheck::isDossier).toList(), paths, others, readers));
        files.stream()
                .filter(file -> file.is(Form.DOSSIER))
                .forEach(file -> problems.addAll(
                        RulesOfDossiers.of(List.of(file.path()), ruleSets).problems()));
        files.forEach(file -> {
            problems.addAll(alone(file));
            problems.addAll(YamlTraps.in(file.source(), file.form().orElse(Form.DOSSIER)));
        });
        files.stream()
                .filter(file -> file.is(Form.CASES))
                .forEach(file -> problems.addAll(CaseCheck.problems(file, rules)));
        files.stream()
                .filter(file -> file.is(Form.VOCABULARY))
                .forEach(file -> problems.addAll(VocabularyLints.of(
                        file.documents(),
                        VocabularyReader.read(file.path(), file.name()).value(),
                        rules.ruleSets())));
        files.stream()
                .filter(file -> isDossier(file) || file.is(Form.CAST))
                .forEach(file -> problems.addAll(LackingLanguages.ofNames(file.documents())));
        files.forEach(rules.allowances()::addComments);
        return new Result(named, rules.allowances().applyTo(problems.inOrder()), rules.ruleSets());
    }

    /** The problems of a file that can be understood without any other. */
    private static List<Problem> alone(InputFile file) {
        if (isDrl(file)) {
            return RuleSetReader.read(file.path(), file.name()).problems();
        }
        if (file.form().isEmpty() && !file.documents().isEmpty()) {
            return List.of(UnrecognisedFile.problem(file.documents().get(0)));
        }
        if (file.is(Form.CAST)) {
            return DossierReader.readCast(file.path(), file.name()).problems();
        }
        return file.is(Form.VOCABULARY)
                ? VocabularyReader.read(file.path(), file.name()).problems()
                : List.of();
    }

    /** Whether a file declares itself to be a dossier, or is empty. */
    private static boolean isDossier(InputFile file) {
        return file.is(Form.DOSSIER)
                || file.form().isEmpty() && file.documents().isEmpty() && !isDrl(file);
    }

    private static boolean isDrl(InputFile file) {
        return file.name().endsWith(".drl");
    }
}
