package dev.sanad.rules.internal.check;

import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.Problems;
import dev.sanad.rules.internal.lint.RuleSetLints;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules among the files of a check: each rule set, and each pack that belongs to none of them. The packs of a rule
 * set are checked with it, since it may set the parameters that they need.
 */
final class UsedRules {
    private final Problems problems = new Problems();
    private final List<RuleSet> ruleSets = new ArrayList<>();
    private final Map<Path, Checked<RuleSet>> byFolder = new HashMap<>();
    private final Set<Path> covered = new HashSet<>();
    /** The folders whose rules were checked. */
    private final Set<Path> reported = new HashSet<>();

    /** Read on first use: most checks need them often, or not at all. */
    private @Nullable RuleSet builtIn;

    private UsedRules() {}

    static UsedRules of(List<InputFile> files) {
        UsedRules rules = new UsedRules();
        files.stream().filter(file -> file.is(Form.RULE_SET)).forEach(rules::addRuleSet);
        List<InputFile> loose = files.stream()
                .filter(file -> file.is(Form.RULES) && !rules.covered.contains(real(file.path())))
                .toList();
        PackFolder.of(loose).forEach(rules::addPack);
        return rules;
    }

    List<Problem> problems() {
        return problems.inOrder();
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

    /** The built-in rules. */
    RuleSet builtIn() {
        RuleSet known = builtIn;
        if (known == null) {
            known = RuleSetReader.builtIn().orElseThrow();
            builtIn = known;
        }
        return known;
    }

    private void addRuleSet(InputFile file) {
        Checked<RuleSet> ruleSet = RuleSetReader.read(file.path(), file.name());
        problems.addAll(ruleSet.problems());
        if (file.documents().isEmpty()) {
            return;
        }
        YamlNode document = file.documents().get(0);
        for (Path named : PackPaths.of(document, file.path())) {
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

    private void addPack(PackFolder pack) {
        Checked<RuleSet> ruleSet = pack.read();
        problems.addAll(ruleSet.problems().stream()
                .filter(problem -> pack.hasRules() || !problem.code().equals(RuleSetReading.NO_RULES))
                .toList());
        reported.add(real(pack.folder()));
        ruleSet.value().ifPresent(rules -> {
            ruleSets.add(rules);
            problems.addAll(RuleSetLints.ofPack(rules, () -> pack.mayConclude(rules, builtIn())));
            problems.addAll(CasesOfRules.missing(rules));
        });
    }

    /** The one path of a file, whatever name it is given. */
    static Path real(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
