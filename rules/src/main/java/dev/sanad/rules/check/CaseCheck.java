package dev.sanad.rules.check;

import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.Problem;
import dev.sanad.rules.cases.CaseReader;
import dev.sanad.rules.language.Pack;
import dev.sanad.rules.ruleset.RuleSet;
import dev.sanad.rules.ruleset.RuleSetReader;
import dev.sanad.rules.ruleset.RulesBeside;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is wrong with a file of cases, which speaks of the rules beside it and of those of the product. */
final class CaseCheck {
    private CaseCheck() {}

    static List<Problem> problems(InputFile file, UsedRules rules) {
        Path folder = Optional.ofNullable(file.path().getParent()).orElse(Path.of(""));
        Optional<Checked<RuleSet>> beside = rules.in(UsedRules.real(folder)).or(() -> unnamed(file));
        RuleSet builtIn = rules.builtIn();
        if (beside.isEmpty()) {
            return CaseReader.read(file.source(), builtIn).problems();
        }
        // Rules that cannot be read are told of already; what their cases mean is not known before they can.
        return beside.flatMap(Checked::value)
                .map(own -> CaseReader.read(file.source(), with(own, builtIn)).problems())
                .orElse(List.of());
    }

    /** The rules that the cases are used with where only the cases are checked; none if there are none beside them. */
    private static Optional<Checked<RuleSet>> unnamed(InputFile file) {
        Checked<RuleSet> beside = RulesBeside.of(file.path(), file.name());
        boolean isNone = beside.problems().stream()
                .anyMatch(problem -> problem.code().equals(RuleSetReader.NO_RULES));
        return isNone ? Optional.empty() : Optional.of(beside);
    }

    private static RuleSet with(RuleSet own, RuleSet builtIn) {
        Set<String> names = own.rules().stream().map(rule -> rule.id().value()).collect(Collectors.toSet());
        List<Pack> packs = Stream.concat(
                        own.packs().stream(), builtIn.packs().stream().map(pack -> pack.without(names)))
                .toList();
        return new RuleSet(
                own.name(),
                own.title(),
                own.vocabulary().and(builtIn.vocabulary()),
                packs,
                own.strata(),
                own.languages());
    }
}
