package dev.sanad.rules.internal.check;

import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.rules.internal.lint.RuleSetLints;
import dev.sanad.rules.internal.ruleset.PackFiles;
import dev.sanad.rules.internal.ruleset.PackPaths;
import dev.sanad.rules.internal.ruleset.RuleSetReading;
import dev.sanad.rules.internal.ruleset.RulesBeside;
import dev.sanad.rules.ruleset.RuleSet;
import dev.sanad.rules.ruleset.RuleSetReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules among the files of a check: each rule set, and each pack that belongs to none of them. The packs of a rule
 * set are checked with it, since it may set the parameters that they need.
 */
final class UsedRules {
    private final Problems problems = new Problems();
    private final Allowances allowances = new Allowances();
    private final List<RuleSet> ruleSets = new ArrayList<>();
    private final Map<Path, Checked<RuleSet>> byFolder = new HashMap<>();
    /** The rule sets, not named themselves, that use the rules of folders. */
    private final Map<Path, Optional<Checked<RuleSet>>> besides = new HashMap<>();

    private final Set<Path> covered = new HashSet<>();
    /** The folders whose rules were checked. */
    private final Set<Path> reported = new HashSet<>();

    private UsedRules() {}

    static UsedRules of(List<InputFile> files) {
        UsedRules rules = new UsedRules();
        files.stream().filter(file -> file.is(Form.RULE_SET)).forEach(rules::addRuleSet);
        List<InputFile> loose = files.stream()
                .filter(file -> file.is(Form.RULES) && !rules.covered.contains(real(file.path())))
                .toList();
        List<InputFile> alone =
                loose.stream().filter(file -> rules.ruleSetOf(file).isEmpty()).toList();
        rules.addBesides(loose.stream().map(file -> real(file.path())).collect(Collectors.toSet()));
        PackFolder.of(alone).forEach(rules::addPack);
        return rules;
    }

    List<Problem> problems() {
        return problems.inOrder();
    }

    /** The warnings that are allowed, of the rule sets so far. */
    Allowances allowances() {
        return allowances;
    }

    /** The rule sets that can be used. */
    List<RuleSet> ruleSets() {
        return ruleSets;
    }

    /**
     * The rules that the cases of a file are used with: those of a rule set that was checked, or of one beside the
     * file.
     */
    Checked<RuleSet> of(InputFile cases) {
        Path folder = real(InputFile.folderOf(cases.path()));
        Checked<RuleSet> known = byFolder.get(folder);
        if (known == null) {
            known = RulesBeside.of(cases.path(), cases.name());
            byFolder.put(folder, known);
        }
        return known;
    }

    /** Whether the problems of the rules of a folder have been reported. */
    boolean areTold(InputFile cases) {
        return reported.contains(real(InputFile.folderOf(cases.path())));
    }

    private void addRuleSet(InputFile file) {
        Checked<RuleSet> ruleSet = RuleSetReader.read(file.path(), file.name());
        problems.addAll(ruleSet.problems());
        if (file.documents().isEmpty()) {
            return;
        }
        YamlNode document = file.documents().get(0);
        List<Path> parts = PackPaths.of(document, file.path());
        allowances.addRuleSet(
                document, Stream.concat(Stream.of(file.path()), parts.stream()).toList(), true);
        for (Path named : parts) {
            covered.add(real(named));
            Path folder = real(InputFile.folderOf(named));
            byFolder.put(folder, ruleSet);
            reported.add(folder);
        }
        ruleSet.value().ifPresent(rules -> {
            ruleSets.add(rules);
            problems.addAll(RuleSetLints.of(rules, document));
            problems.addAll(CasesOfRules.missing(rules));
        });
    }

    /** The rule set that was not named itself and uses a file; empty if there is none. */
    private Optional<Checked<RuleSet>> ruleSetOf(InputFile file) {
        Path folder = real(InputFile.folderOf(file.path()));
        if (file.isPackOfItsOwn() || reported.contains(folder)) {
            return Optional.empty();
        }
        return besides.computeIfAbsent(folder, none -> beside(file))
                .filter(ruleSet -> !file.has("rule")
                        || ruleSet.value().isEmpty()
                        || ruleSet.value().get().rules().stream()
                                .anyMatch(rule -> isIn(rule.mark(), Set.of(real(file.path())))));
    }

    private Optional<Checked<RuleSet>> beside(InputFile rules) {
        return RulesBeside.ruleSet(rules.path(), rules.name()).map(found -> {
            InputFile ruleSet = InputFile.read(found);
            ruleSet.documents().stream()
                    .findFirst()
                    .ifPresent(document -> allowances.addRuleSet(document, PackPaths.of(document, found), false));
            return RuleSetReader.read(found, found.toString());
        });
    }

    private static boolean isIn(SourceMark mark, Set<Path> files) {
        return files.contains(real(Path.of(mark.file().name())));
    }

    private void addBesides(Set<Path> named) {
        besides.forEach((folder, found) -> found.ifPresent(ruleSet -> {
            byFolder.put(folder, ruleSet);
            reported.add(folder);
            addNamed(ruleSet, named);
        }));
    }

    /** Adds the problems of a rule set that lie in some files, or else those for which it cannot be used at all. */
    private void addNamed(Checked<RuleSet> ruleSet, Set<Path> named) {
        List<Problem> found = new ArrayList<>(ruleSet.problems());
        ruleSet.value().ifPresent(rules -> {
            ruleSets.add(rules);
            found.addAll(RuleSetLints.ofPack(rules, Set::of));
            found.addAll(CasesOfRules.missing(rules));
        });
        List<Problem> ofNamed =
                found.stream().filter(problem -> isIn(problem.mark(), named)).toList();
        problems.addAll(
                ofNamed.isEmpty() && ruleSet.value().isEmpty()
                        ? found.stream()
                                .filter(problem -> !isIn(problem.mark(), siblings(named)))
                                .toList()
                        : ofNamed);
    }

    /** All rules of the folders of some: what is wrong with the others of these is not asked for. */
    private static Set<Path> siblings(Set<Path> named) {
        return named.stream()
                .map(InputFile::folderOf)
                .distinct()
                .flatMap(folder -> PackFiles.at(folder).stream())
                .filter(file -> !InputFile.read(file).is(Form.RULE_SET))
                .map(UsedRules::real)
                .collect(Collectors.toSet());
    }

    private void addPack(PackFolder pack) {
        Checked<RuleSet> ruleSet = pack.read();
        problems.addAll(ruleSet.problems().stream()
                .filter(problem -> pack.hasRules() || !problem.code().equals(RuleSetReading.NO_RULES))
                .toList());
        reported.add(real(pack.folder()));
        ruleSet.value().ifPresent(rules -> {
            ruleSets.add(rules);
            problems.addAll(RuleSetLints.ofPack(
                    rules, () -> pack.mayConclude(rules, RuleSetReader.builtIn().orElseThrow())));
            problems.addAll(CasesOfRules.missing(rules));
        });
    }

    /** The one path of a file, whatever name it is given. */
    static Path real(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
