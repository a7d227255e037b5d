package dev.sanad.rules.check;

import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.yaml.Form;
import dev.sanad.rules.cases.CaseReader;
import dev.sanad.rules.language.Pack;
import dev.sanad.rules.ruleset.RuleSet;
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
        Path folder = InputFile.folderOf(file.path());
        Optional<Checked<RuleSet>> beside = rules.in(UsedRules.real(folder)).or(() -> unnamed(folder));
        RuleSet builtIn = rules.builtIn();
        if (beside.isEmpty()) {
            return CaseReader.read(file.source(), builtIn).problems();
        }
        // Rules that cannot be read are told of already; what their cases mean is not known before they can.
        return beside.flatMap(Checked::value)
                .map(own -> CaseReader.read(file.source(), with(own, builtIn)).problems())
                .orElse(List.of());
    }

    /** The rules beside the cases where only the cases are checked. */
    private static Optional<Checked<RuleSet>> unnamed(Path folder) {
        List<InputFile> files = Stream.ofNullable(
                        folder.toAbsolutePath().toFile().list())
                .flatMap(Stream::of)
                .sorted()
                .filter(name -> name.matches(".*\\.ya?ml") && !name.matches(".*\\.cases\\.ya?ml"))
                .map(name -> InputFile.read(folder.resolve(name)))
                .filter(file -> file.is(Form.RULES))
                .toList();
        return PackFolder.of(files).stream().map(PackFolder::read).findFirst();
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
