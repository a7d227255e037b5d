package dev.sanad.rules.cases;

import dev.sanad.core.internal.yaml.PackedTrees;
import dev.sanad.rules.cases.MutantReport.Survivor;
import dev.sanad.rules.internal.semantics.NaiveReasoner;
import dev.sanad.rules.language.Pack;
import dev.sanad.rules.language.Rule;
import dev.sanad.rules.ruleset.RuleSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Runs the cases of rules on their mutants. The dossiers of cases are small, so that trying every fact is faster than
 * building rules for each mutant.
 */
final class MutantRun {
    private final RuleSet rules;
    private final List<CaseFile> files;

    /**
     * A run.
     *
     * @param rules the rules
     * @param files the cases that they pass
     */
    MutantRun(RuleSet rules, List<CaseFile> files) {
        this.rules = rules;
        this.files = files;
    }

    /** The rules that are not built in, whose own cases are elsewhere. */
    private List<Rule> own() {
        return rules.rules().stream()
                .filter(rule -> !rule.mark().file().name().startsWith(PackedTrees.PREFIX))
                .toList();
    }

    /** Tries each mutant of each rule that some of the cases name. */
    MutantReport report() {
        List<Survivor> survivors = new ArrayList<>();
        int killed = 0;
        Mutants mutants = new Mutants(rules);
        for (Rule rule : own()) {
            List<CaseFile> own = files.stream()
                    .filter(file -> file.rules().contains(rule.id().value())
                            || file.rules().contains(rule.pack()))
                    // Those beside the rule are likeliest to notice.
                    .sorted(Comparator.comparing(file -> !file.name().endsWith("/" + rule.id() + ".cases.yaml")))
                    .toList();
            for (Mutant mutant : own.isEmpty() ? List.<Mutant>of() : mutants.of(rule)) {
                if (isNoticed(mutant, own)) {
                    killed++;
                } else {
                    survivors.add(new Survivor(
                            rule.id(), mutant.name(), mutant.mark(), accepted(rule.id() + ": " + mutant.name(), own)));
                }
            }
        }
        Set<String> stale = new TreeSet<>();
        files.forEach(file -> stale.addAll(file.mutants().keySet()));
        survivors.forEach(survivor -> stale.remove(survivor.key()));
        return new MutantReport(killed, survivors, List.copyOf(stale));
    }

    private static Optional<String> accepted(String key, List<CaseFile> files) {
        return files.stream()
                .map(CaseFile::mutants)
                .flatMap(reasons -> Optional.ofNullable(reasons.get(key)).stream())
                .findFirst();
    }

    private boolean isNoticed(Mutant mutant, List<CaseFile> own) {
        RuleSet changed = with(mutant.rule());
        return own.stream().anyMatch(file -> {
            CaseRunner runner = new CaseRunner(changed.only(file.rules()), NaiveReasoner::new);
            return file.cases().stream()
                    .anyMatch(tested -> !runner.run(file, tested).passed());
        });
    }

    private RuleSet with(Rule changed) {
        List<Pack> packs = rules.packs().stream()
                .map(pack -> pack.with(pack.rules().stream()
                        .map(rule -> rule.id().equals(changed.id()) ? changed : rule)
                        .toList()))
                .toList();
        return new RuleSet(rules.name(), rules.title(), rules.vocabulary(), packs, rules.strata(), rules.languages());
    }
}
