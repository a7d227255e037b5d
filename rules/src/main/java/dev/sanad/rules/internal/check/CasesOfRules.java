package dev.sanad.rules.internal.check;

import dev.sanad.core.internal.yaml.YamlNode.Listing;
import dev.sanad.core.problem.Problem;
import dev.sanad.rules.internal.lint.CaseLints;
import dev.sanad.rules.language.Rule;
import dev.sanad.rules.ruleset.RuleSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules that the case files beside them test. */
final class CasesOfRules {
    private CasesOfRules() {}

    /** The rules of pack folders that no case file there tests. */
    static List<Problem> missing(RuleSet rules) {
        Map<Path, List<Rule>> byFolder = rules.rules().stream()
                .filter(rule -> !rule.mark().file().content().isEmpty())
                .collect(Collectors.groupingBy(
                        rule -> InputFile.folderOf(Path.of(rule.mark().file().name()))));
        return byFolder.entrySet().stream()
                .filter(folder -> Files.isRegularFile(folder.getKey().resolve("pack.yaml")))
                .flatMap(folder -> missing(folder.getValue(), tested(folder.getKey()), rules).stream())
                .toList();
    }

    /** None if the cases name a rule that there is not, since that may be any of these misspelt. */
    private static List<Problem> missing(List<Rule> rules, Set<String> tested, RuleSet all) {
        Set<String> known = new HashSet<>();
        all.packs().forEach(pack -> known.add(pack.name()));
        Stream.concat(all.rules().stream(), all.codedRules().stream())
                .forEach(rule -> known.add(rule.id().value()));
        return known.containsAll(tested) ? CaseLints.missing(rules, tested) : List.of();
    }

    /** The rules and packs named by the cases in a folder. */
    private static Set<String> tested(Path folder) {
        Set<String> tested = new HashSet<>();
        Stream.ofNullable(folder.toAbsolutePath().toFile().list())
                .flatMap(Stream::of)
                .filter(name -> name.matches("[^.].*\\.cases\\.ya?ml"))
                .map(name -> InputFile.read(folder.resolve(name)))
                .flatMap(file -> file.documents().stream())
                .flatMap(document -> document.find("rules").stream())
                .flatMap(rules -> rules.asListing().map(Listing::items).orElse(List.of(rules)).stream())
                .flatMap(rule -> rule.asLeaf().stream())
                .forEach(rule -> tested.add(rule.text()));
        return tested;
    }
}
