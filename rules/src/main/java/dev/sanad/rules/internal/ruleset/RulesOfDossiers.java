package dev.sanad.rules.internal.ruleset;

import dev.sanad.core.dossier.DossierReader;
import dev.sanad.core.internal.file.FilesRead;
import dev.sanad.core.internal.problem.Suggestion;
import dev.sanad.core.internal.yaml.Folder;
import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlNode.Leaf;
import dev.sanad.core.internal.yaml.YamlText;
import dev.sanad.core.internal.yaml.YamlTree;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.SourceMark;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the rule set that dossiers are reasoned about with, as casts are found: the one that a dossier names under {@code
 * rules}, or else the only one in its folder, or {@code ruleset.yaml} in the folder of the whole desk or the one above.
 */
public final class RulesOfDossiers {
    /** The rule set of a desk; others above a dossier may have nothing to do with it. */
    private static final String OF_A_DESK = "ruleset.yaml";

    private final Supplier<? extends Collection<String>> known;
    private final Problems problems = new Problems();
    private final ReadingContext reading = new ReadingContext(Form.DOSSIER, problems);
    /** The rule sets in a folder, looked for once. */
    private final Map<Path, List<Path>> besides = new HashMap<>();
    /** What was found so far, and where it was asked for. */
    private final Map<Path, SourceMark> found = new LinkedHashMap<>();

    private RulesOfDossiers(Supplier<? extends Collection<String>> known) {
        this.known = known;
    }

    /**
     * The rule set of the dossiers at some paths: a file, or the name of a known one; empty if none of them has any.
     *
     * @param paths the paths of dossiers, or of folders of dossiers
     * @param known the names of the rule sets that need no file
     */
    public static Checked<Optional<Path>> of(List<Path> paths, Supplier<? extends Collection<String>> known) {
        RulesOfDossiers rules = new RulesOfDossiers(known);
        paths.stream()
                .filter(path -> !FilesRead.isStandardInput(path))
                .forEach(path -> DossierReader.files(path).stream()
                        .filter(file -> Files.isRegularFile(file) && PackFiles.isRules(file.toString()))
                        .forEach(file -> rules.look(file, path)));
        rules.checkOne();
        return Checked.of(rules.problems, () -> rules.found.keySet().stream().findFirst());
    }

    private void look(Path file, Path desk) {
        Folder folder = Folder.of(file, file.toString());
        Optional<Leaf> named = named(file);
        if (named.isPresent()) {
            find(named.get(), folder)
                    .ifPresent(set -> found.putIfAbsent(set, named.get().mark()));
            return;
        }
        List<Path> own = in(folder.path());
        List<Path> sets = own.isEmpty()
                ? Stream.of(desk, folder.path().resolve(".."))
                        .map(place -> place.resolve(OF_A_DESK).toAbsolutePath().normalize())
                        .filter(each -> Files.isRegularFile(each) && isRuleSet(each))
                        .limit(1)
                        .toList()
                : own;
        SourceMark whole = SourceMark.of(new SourceFile(file.toString(), ""));
        if (sets.size() == 1) {
            found.putIfAbsent(shown(sets.get(0), folder), whole);
        } else if (sets.size() > 1) {
            problems.warning(
                    RuleSetCodes.SEVERAL_RULE_SETS,
                    whole,
                    "none of the rule sets beside this dossier is used, since there are several: " + names(sets),
                    "name one under 'rules', or with --rules");
        }
    }

    /** What a dossier says under {@code rules}. */
    private static Optional<Leaf> named(Path file) {
        return YamlText.read(file, file.toString(), Form.DOSSIER)
                .value()
                .filter(text ->
                        text.content().startsWith("rules:") || text.content().contains("\nrules:"))
                .flatMap(text -> YamlTree.documents(text, Form.DOSSIER, new Problems()).stream()
                        .flatMap(document -> document.find("rules").stream())
                        .findFirst())
                .flatMap(node -> node.asLeaf());
    }

    private Optional<Path> find(Leaf named, Folder folder) {
        String name = named.text();
        if (known.get().contains(name)) {
            return Optional.of(Path.of(name));
        }
        if (name.contains("/") || PackFiles.isRules(name)) {
            return folder.resolve(named, reading).map(file -> shown(file, folder));
        }
        Optional<Path> beside = Stream.of(name + ".yaml", "../" + name + ".yaml")
                .map(each -> folder.path().resolve(each).normalize())
                .filter(Files::isRegularFile)
                .findFirst();
        if (beside.isEmpty()) {
            problems.error(
                    RuleSetCodes.UNKNOWN_RULE_SET,
                    named.mark(),
                    "unknown rule set '" + name + "'",
                    Suggestion.closest(name, known.get())
                            .map(close -> "did you mean '" + close + "'?")
                            .orElse("write '" + String.join("' or '", known.get())
                                    + "', the name of a rule set in this folder or the one above, or the path of one"
                                    + " such as ./ruleset.yaml"));
        }
        return beside.map(file -> shown(file, folder));
    }

    /** A file as the user would write it. */
    private static Path shown(Path file, Folder folder) {
        return Path.of(folder.nameOf(folder.path().normalize().relativize(file).toString()));
    }

    private List<Path> in(Path folder) {
        return besides.computeIfAbsent(
                folder.normalize(),
                place -> PackFiles.at(place).stream()
                        .filter(each -> !PackFiles.isCode(each.toString()))
                        .filter(RulesOfDossiers::isRuleSet)
                        .toList());
    }

    private static boolean isRuleSet(Path file) {
        return YamlText.read(file, file.toString(), Form.RULE_SET)
                .value()
                .filter(text -> text.content().contains("rule-set:"))
                .filter(text -> YamlTree.documents(text, Form.RULE_SET, new Problems()).stream()
                        .anyMatch(document -> document.find("rule-set").isPresent()))
                .isPresent();
    }

    /** Dossiers that are read as one are reasoned about with one rule set. */
    private void checkOne() {
        if (found.size() > 1) {
            problems.error(
                    RuleSetCodes.DIFFERENT_RULE_SETS,
                    List.copyOf(found.values()).get(1),
                    "dossiers that are read as one have different rule sets: " + names(found.keySet()),
                    "name the same under 'rules' in all, or one with --rules");
        }
    }

    private static String names(Collection<Path> sets) {
        return sets.stream().map(Path::toString).sorted().collect(Collectors.joining(", "));
    }
}
