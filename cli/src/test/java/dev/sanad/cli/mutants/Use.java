package dev.sanad.cli.mutants;

import dev.sanad.core.Findings;
import dev.sanad.core.Reasoner;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.dossier.DossierReader;
import dev.sanad.core.fact.Event;
import dev.sanad.core.internal.yaml.YamlText;
import dev.sanad.core.justification.Limits;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.time.AsOf;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.core.vocabulary.VocabularyReader;
import dev.sanad.rules.cases.CaseFile;
import dev.sanad.rules.cases.CaseReader;
import dev.sanad.rules.internal.ruleset.RuleSetReading;
import dev.sanad.rules.internal.ruleset.RulesOfDossiers;
import dev.sanad.rules.ruleset.RuleSet;
import dev.sanad.rules.ruleset.RuleSetReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of a folder as the commands read them that use them; those that are not there are the product's own. */
record Use(
        Product product,
        boolean isPack,
        Checked<RuleSet> rules,
        Optional<Checked<Vocabulary>> vocabulary,
        Optional<Checked<Dossier>> dossier,
        Optional<Checked<Optional<Path>>> rulesOfDossier,
        Optional<Checked<CaseFile>> cases) {
    private static final Limits LIMITS = Limits.of(20_000);
    private static final AsOf LATER = new AsOf(LocalDate.of(2024, 12, 31));

    static Use of(Path folder, Product product) {
        Checked<RuleSet> rules = file(Form.RULE_SET, folder)
                .or(() -> file(Form.RULE, folder))
                .map(file -> RuleSetReader.read(file, file.toString()))
                .orElseGet(() -> Checked.good(product.rules()));
        return new Use(
                product,
                file(Form.RULE_SET, folder).isEmpty(),
                rules,
                file(Form.VOCABULARY, folder).map(file -> VocabularyReader.read(file, file.toString())),
                file(Form.DOSSIER, folder).map(file -> DossierReader.read(List.of(file), List.of(), product.readers())),
                file(Form.DOSSIER, folder).map(file -> RulesOfDossiers.of(List.of(file), () -> List.of("diplomacy"))),
                file(Form.CASES, folder)
                        .flatMap(file -> YamlText.read(file, file.toString(), dev.sanad.core.internal.yaml.Form.CASES)
                                .value())
                        .flatMap(text -> rules.value().map(known -> CaseReader.read(text, known))));
    }

    private static Optional<Path> file(Form form, Path folder) {
        return Optional.of(folder.resolve(form.file())).filter(Files::exists);
    }

    /** What is wrong with the files, but not that a pack has no rules, since those may be in code. */
    List<Problem> errors() {
        return Stream.of(
                        Stream.of(rules),
                        vocabulary.stream(),
                        dossier.stream(),
                        rulesOfDossier.stream(),
                        cases.stream())
                .flatMap(parts -> parts.flatMap(part -> part.problems().stream()))
                .filter(Problem::isError)
                .filter(problem -> !isPack || !problem.code().equals(RuleSetReading.NO_RULES))
                .toList();
    }

    /** The events that come with the files: a dossier, or what some case gives. */
    Optional<Dossier> given(Random random) {
        return dossier.flatMap(Checked::value)
                .or(() -> cases.flatMap(Checked::value)
                        .map(file -> Stock.one(file.cases(), random).dossier()));
    }

    /** What follows from events, if they are not too many for the rules. */
    Findings reason(Dossier given) {
        RuleSet applied = rules.value().orElseThrow();
        Set<KindId> kinds = given.events().values().stream().map(Event::kind).collect(Collectors.toSet());
        // As for a command, the engine has only the rules that can apply, unless it has those of the product already.
        Reasoner reasoner = applied == product.rules() && given.vocabulary() == applied.vocabulary()
                ? product.reasoner()
                : product.reasoners()
                        .with(applied.applicableTo(kinds, given.vocabulary()))
                        .orElseThrow();
        return reasoner.reason(given, given.defaultDay().orElse(LATER), LIMITS);
    }
}
