package dev.sanad.rules.cases;

import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.dossier.DossierAssembly;
import dev.sanad.core.dossier.KnownNames;
import dev.sanad.core.dossier.ValueReader;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Value;
import dev.sanad.core.internal.yaml.Fields;
import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.Forms;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.internal.yaml.YamlNode.Entry;
import dev.sanad.core.internal.yaml.YamlTree;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.Suggestion;
import dev.sanad.core.time.AsOf;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.rules.ruleset.RuleSet;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        Optional<YamlNode> casesNode = fields.required("cases");
        fields.optional("title");
        fields.optional("note");
        fields.finish();
        List<Case> cases = new ArrayList<>();
        casesNode.ifPresent(node -> reading.items(node, "'cases'")
                .forEach(item -> reading.fields(item, "a case")
                        .flatMap(found -> oneCase(found, shared, asOf))
                        .ifPresent(cases::add)));
        if (casesNode.isPresent() && cases.isEmpty() && !problems.hasErrors()) {
            problems.error(CaseCodes.NO_CASES, casesNode.get().mark(), "this file has no cases", "add '- case: ...'");
        }
        return new CaseFile(name, rules, cases);
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

    private Optional<Case> oneCase(Fields fields, Optional<YamlNode> shared, Optional<AsOf> sharedDay) {
        Optional<YamlNode> nameNode = fields.required("case");
        Optional<YamlNode.Leaf> name = nameNode.flatMap(node -> reading.text(node, "a case's name"));
        Optional<AsOf> ownDay = fields.optional("as-of").flatMap(this::day);
        Optional<YamlNode> given = fields.optional("given");
        Optional<Dossier> dossier = dossier(shared, given);
        List<Expected> expect = expected(fields.list("expect"));
        List<Expected> expectNot = expected(fields.list("expect-not"));
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
    private Optional<Dossier> dossier(Optional<YamlNode> shared, Optional<YamlNode> own) {
        Problems found = new Problems();
        ReadingContext ofCase = new ReadingContext(Form.CASES, found);
        DossierAssembly assembly = new DossierAssembly(ofCase);
        assembly.use(Optional.of(ruleSet.vocabulary()));
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

    private List<Expected> expected(List<YamlNode> nodes) {
        List<Expected> expected = new ArrayList<>();
        nodes.forEach(node -> expected(node).ifPresent(expected::add));
        return expected;
    }

    private Optional<Expected> expected(YamlNode node) {
        if (node.asMapping().isEmpty()) {
            return reading.id(node, "a kind")
                    .flatMap(id -> kind(id, node))
                    .map(kind -> new Expected(kind.id(), new TreeMap<>(), Optional.empty()));
        }
        Fields fields = reading.fields(node, "what is expected").orElseThrow();
        Optional<SortedSet<FactId>> from = fields.optional("from").map(this::events);
        Optional<Expected> expected = Optional.empty();
        for (Entry entry : fields.rest()) {
            if (expected.isEmpty()) {
                fields.optional(entry.key().text());
                expected = reading.id(entry.key(), "a kind")
                        .flatMap(id -> kind(id, entry.key()))
                        .map(kind -> new Expected(kind.id(), roles(entry.value(), kind), from));
            }
        }
        if (expected.isPresent()) {
            fields.finish();
        }
        return expected;
    }

    private SortedSet<FactId> events(YamlNode node) {
        SortedSet<FactId> events = new TreeSet<>();
        reading.oneOrMore(node)
                .forEach(item ->
                        reading.id(item, "an event's id").map(FactId::new).ifPresent(events::add));
        return events;
    }

    private SortedMap<String, Value> roles(YamlNode node, Kind kind) {
        SortedMap<String, Value> roles = new TreeMap<>();
        ValueReader values = new ValueReader(reading, ZoneOffset.UTC, KnownNames.any());
        reading.fields(node, "the roles of " + kind.id()).ifPresent(fields -> {
            for (Entry entry : fields.rest()) {
                String name = entry.key().text();
                Optional<Role> role = kind.role(name);
                if (role.isEmpty()) {
                    problems.error(
                            CaseCodes.UNKNOWN_ROLE,
                            entry.key().mark(),
                            "the kind '" + kind.id() + "' has no role '" + name + "'",
                            Suggestion.correcting(name, kind.roles().keySet()));
                }
                role.flatMap(known -> values.read(entry.value(), known)).ifPresent(value -> roles.put(name, value));
            }
        });
        return roles;
    }

    private Optional<Kind> kind(String id, YamlNode node) {
        Optional<Kind> kind = ruleSet.vocabulary().find(new KindId(id)).filter(Kind::isConclusion);
        if (kind.isEmpty()) {
            problems.error(
                    CaseCodes.UNKNOWN_CONCLUSION,
                    node.mark(),
                    "unknown conclusion kind '" + id + "'",
                    Suggestion.correcting(
                            id,
                            ruleSet.vocabulary().kinds().values().stream()
                                    .filter(Kind::isConclusion)
                                    .map(known -> known.id().value())
                                    .toList()));
        }
        return kind;
    }
}
