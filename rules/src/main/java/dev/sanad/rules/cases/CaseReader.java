package dev.sanad.rules.cases;

import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.dossier.DossierAssembly;
import dev.sanad.core.dossier.KnownNames;
import dev.sanad.core.internal.problem.Suggestion;
import dev.sanad.core.internal.yaml.Fields;
import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.Forms;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.internal.yaml.YamlTree;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.time.AsOf;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.rules.ruleset.RuleSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads cases. */
public final class CaseReader {
    private final RuleSet ruleSet;
    private final Problems problems = new Problems();
    private final ReadingContext reading = new ReadingContext(Form.CASES, problems);

    private CaseReader(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
    }

    /**
     * Reads a file of cases for the rules of a set.
     *
     * @param file the text of the file
     * @param ruleSet the rules that the cases test
     * @return the cases with any warnings, or every error found
     */
    public static Checked<CaseFile> read(SourceFile file, RuleSet ruleSet) {
        return new CaseReader(ruleSet).read(file);
    }

    private Checked<CaseFile> read(SourceFile file) {
        List<YamlNode> documents = YamlTree.documents(file, Form.CASES, problems);
        Optional<Fields> fields = documents.stream()
                .findFirst()
                .filter(document -> !Forms.isOther(document, Form.CASES, reading))
                .flatMap(document -> reading.fields(document, "a file of cases"));
        Optional<CaseFile> cases = fields.map(found -> file(found, file.name()));
        return Checked.of(problems, cases::orElseThrow);
    }

    private CaseFile file(Fields fields, String name) {
        SortedSet<String> rules = new TreeSet<>();
        fields.required("rules")
                .ifPresent(node -> reading.oneOrMore(node)
                        .forEach(item -> reading.id(item, "a rule")
                                .filter(rule -> isKnown(rule, item))
                                .ifPresent(rules::add)));
        Optional<AsOf> asOf = fields.optional("as-of").flatMap(this::day);
        Optional<YamlNode> shared = fields.optional("given");
        Optional<YamlNode> cast = fields.optional("cast");
        Optional<YamlNode> casesNode = fields.required("cases");
        fields.optional("title");
        fields.optional("note");
        SortedMap<String, String> mutants = new TreeMap<>();
        fields.optional("mutants")
                .flatMap(node -> reading.fields(node, "'mutants'"))
                .ifPresent(entries -> entries.rest()
                        .forEach(entry -> reading.text(entry.value(), "the reason")
                                .ifPresent(reason -> mutants.put(entry.key().text(), reason.text()))));
        fields.finish();
        List<Case> cases = new ArrayList<>();
        Set<KindId> concluded = concludedBy(rules);
        List<Given> written = casesNode.map(node -> reading.items(node, "'cases'")).orElse(List.of()).stream()
                .flatMap(item -> reading.fields(item, "a case").stream())
                .map(found -> new Given(found, dossier(cast, shared, found.optional("given"))))
                .toList();
        ExpectedReader expectations = new ExpectedReader(reading, ruleSet.vocabulary(), concluded, names(written));
        written.forEach(found -> oneCase(found, asOf, expectations).ifPresent(cases::add));
        checkNames(cases);
        if (casesNode.isPresent() && cases.isEmpty() && !problems.hasErrors()) {
            problems.error(CaseCodes.NO_CASES, casesNode.get().mark(), "this file has no cases", "add '- case: ...'");
        }
        return new CaseFile(name, rules, cases, mutants);
    }

    /** The kinds that rules or packs conclude, with their supertypes; none if some rule is unknown. */
    private Set<KindId> concludedBy(Set<String> names) {
        Set<KindId> concluded = new HashSet<>();
        if (!problems.hasErrors()) {
            RuleSet tested = ruleSet.only(new TreeSet<>(names));
            Stream.concat(tested.rules().stream(), tested.codedRules().stream())
                    .flatMap(rule -> rule.concludes().stream())
                    .distinct()
                    .forEach(kind -> concluded.addAll(ruleSet.vocabulary().ancestorsOf(kind)));
        }
        return concluded;
    }

    private void checkNames(List<Case> cases) {
        Map<String, Case> byName = new HashMap<>();
        for (Case each : cases) {
            Case first = byName.putIfAbsent(each.name(), each);
            if (first != null) {
                problems.error(
                        CaseCodes.SAME_NAME,
                        each.mark(),
                        "another case has this name",
                        "the first is on line " + first.mark().line() + "; give one of them another name");
            }
        }
    }

    private boolean isKnown(String name, YamlNode node) {
        List<String> known = Stream.concat(
                        ruleSet.packs().stream().map(pack -> pack.name()),
                        Stream.concat(ruleSet.rules().stream(), ruleSet.codedRules().stream())
                                .map(rule -> rule.card().id().value()))
                .toList();
        if (!known.contains(name)) {
            problems.error(
                    CaseCodes.UNKNOWN_RULE,
                    node.mark(),
                    "there is no rule or pack '" + name + "' in the rule set " + ruleSet.name(),
                    Suggestion.remedy(name, known));
        }
        return known.contains(name);
    }

    /** A case of which only the given facts have been read. */
    private record Given(Fields fields, Optional<Dossier> dossier) {}

    /** What some case of the file gives; a case may well expect that what another gives plays no part in it. */
    private static KnownNames names(List<Given> cases) {
        // If facts cannot be read, any name may be one of theirs.
        return cases.stream().allMatch(each -> each.dossier().isPresent())
                ? KnownNames.of(
                        cases.stream().map(each -> each.dossier().orElseThrow()).toList())
                : KnownNames.any();
    }

    private Optional<Case> oneCase(Given written, Optional<AsOf> sharedDay, ExpectedReader expectations) {
        Fields fields = written.fields();
        Optional<Dossier> dossier = written.dossier();
        Optional<YamlNode> nameNode = fields.required("case");
        Optional<YamlNode.Leaf> name = nameNode.flatMap(node -> reading.text(node, "a case's name"));
        Optional<AsOf> ownDay = fields.optional("as-of").flatMap(this::day);
        List<YamlNode> wanted = fields.list("expect");
        List<YamlNode> unwanted = fields.list("expect-not");
        List<Expected> expect = expectations.read(wanted);
        List<Expected> expectNot = expectations.read(unwanted);
        if (wanted.isEmpty() && unwanted.isEmpty()) {
            problems.error(
                    CaseCodes.EXPECTS_NOTHING,
                    fields.mark(),
                    "this case expects nothing, so it cannot fail",
                    "add what must follow under 'expect', or what must not under 'expect-not'");
        }
        fields.optional("note");
        fields.finish();
        if (name.isEmpty() || dossier.isEmpty()) {
            return Optional.empty();
        }
        Optional<AsOf> day = ownDay.or(() -> sharedDay).or(() -> dossier.get().defaultDay());
        if (day.isEmpty()) {
            problems.error(CaseCodes.NO_DAY, name.get().mark(), "this case has no as-of day", "add 'as-of: ...'");
        }
        return day.map(asOf -> new Case(
                name.get().text(),
                dossier.get(),
                asOf,
                expect,
                expectNot,
                name.get().mark()));
    }

    /** The dossier of a case: the shared facts and its own. Events without citations are normal here. */
    private Optional<Dossier> dossier(Optional<YamlNode> cast, Optional<YamlNode> shared, Optional<YamlNode> own) {
        Problems found = new Problems();
        ReadingContext ofCase = new ReadingContext(Form.CASES, found);
        DossierAssembly assembly = new DossierAssembly(ofCase);
        assembly.use(Optional.of(ruleSet.vocabulary()));
        cast.ifPresent(names -> assembly.castFrom(names, Optional.empty()));
        Stream.concat(shared.stream(), own.stream()).forEach(node -> {
            if (node.asListing().isPresent()) {
                assembly.addEvents(node.asListing().get().items());
            } else {
                ofCase.fields(node, "'given'").ifPresent(parts -> {
                    assembly.addParts(parts, Optional.empty());
                    parts.finish();
                });
            }
        });
        Optional<Dossier> dossier = assembly.finish();
        problems.addAll(found.inOrder().stream().filter(Problem::isError).toList());
        return dossier;
    }

    private Optional<AsOf> day(YamlNode node) {
        return reading.leaf(node, "'as-of'")
                .flatMap(leaf -> AsOf.parse(leaf.text()).fold(Optional::of, (message, remedy) -> {
                    problems.error(CaseCodes.NO_DAY, node.mark(), message, remedy);
                    return Optional.empty();
                }));
    }
}
