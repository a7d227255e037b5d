package dev.sanad.cli.mutants;

import dev.sanad.cli.Golden;
import dev.sanad.cli.mutants.Tree.Shape;
import dev.sanad.cli.mutants.Tree.Twig;
import dev.sanad.render.internal.codes.CodePages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files that are mutated: the seeds, the built-in packs, the configuration, a small project, and the pages of the codes. */
final class Corpus {
    private static final Pattern EXAMPLE = Pattern.compile("```yaml[^\n]*\n(.*?\n)```", Pattern.DOTALL);
    private static final Path PACKS = Golden.TOP.resolve("rules/src/main/resources/packs");
    private static final Path CONFIG = Golden.TOP.resolve("config");
    private static final List<String> SEEDS = List.of("camp-david-2023", "trilateral-2023", "sarim-truce-2024");
    private static final String CASES = ".cases.yaml";
    private static final String RULE_SET = read(CONFIG.resolve("diplomacy.yaml"));

    /** One in so many is large: reading the file of a seed takes ten times as long as that of a rule. */
    private static final int LARGE = 20;

    private final List<Form> forms = Stream.of(Form.values())
            .flatMap(form -> Stream.generate(() -> form).limit(form.weight()))
            .toList();
    private final Map<Form, List<Specimen>> small;
    private final Map<Form, List<Specimen>> large;
    /** What the cases of the built-in rules give, as dossiers. */
    private final List<Specimen> given;

    private final Stock stock;

    private Corpus(List<Specimen> given, Stream<Specimen> small, Stream<Specimen> large) {
        this.given = given;
        this.small = byForm(Stream.concat(given.stream(), small));
        this.large = byForm(large);
        this.stock = Stock.of(Stream.of(this.small, this.large)
                .flatMap(all -> all.values().stream())
                .flatMap(List::stream)
                .flatMap(specimen -> specimen.tree().stream())
                .toList());
    }

    /** In the same order in every run, so that a seed makes the same mutant. */
    private static Map<Form, List<Specimen>> byForm(Stream<Specimen> specimens) {
        return specimens.collect(
                Collectors.groupingBy(Specimen::form, () -> new EnumMap<>(Form.class), Collectors.toList()));
    }

    static Corpus read() {
        List<Specimen> rules = filesBelow(PACKS, ".yaml")
                .filter(file -> !file.toString().endsWith(CASES) && !file.endsWith(Form.PACK.file()))
                .map(file -> Specimen.of(nameOf(file), Form.RULE, read(file), Map.of()))
                .toList();
        List<Specimen> cases = filesBelow(PACKS, CASES)
                .map(file -> Specimen.of(nameOf(file), Form.CASES, read(file), Map.of()))
                .toList();
        List<Specimen> given = cases.stream().flatMap(Corpus::given).toList();
        List<Specimen> seeds = SEEDS.stream().map(Corpus::seed).toList();
        return new Corpus(
                given,
                Stream.of(
                                rules.stream(),
                                rules.stream().map(Corpus::ruleSet),
                                rules.stream().map(Corpus::pack),
                                cases.stream(),
                                given.stream().map(Corpus::asLines),
                                vocabularies(),
                                pages())
                        .flatMap(place -> place),
                Stream.of(
                                seeds.stream(),
                                seeds.stream().map(Corpus::asLines),
                                rules.stream().flatMap(rule -> seeds.stream().map(seed -> amongOthers(rule, seed))),
                                project(),
                                configuration())
                        .flatMap(place -> place));
    }

    Specimen one(Random random) {
        Form form = Stock.one(forms, random);
        List<Specimen> found = (random.nextInt(LARGE) == 0 ? large : small).get(form);
        return Stock.one(found == null ? small.get(form) : found, random);
    }

    /** A dossier of the product in which something may follow from a file of rules. */
    Specimen dossierFor(Specimen rules, Random random) {
        List<Specimen> own = given.stream()
                .filter(dossier -> dossier.origin().equals(rules.origin()))
                .toList();
        return Stock.one(own.isEmpty() ? given : own, random);
    }

    Stock stock() {
        return stock;
    }

    /** A seed with its articles. */
    private static Specimen seed(String name) {
        Path folder = Golden.TOP.resolve("seeds").resolve(name);
        return Specimen.of(name, Form.DOSSIER, read(folder.resolve("dossier.yaml")), contents(folder, ".txt"));
    }

    /** A dossier without its articles, which lines cannot name, as lines. */
    private static Specimen asLines(Specimen specimen) {
        Tree dossier = withoutTexts(specimen);
        return Specimen.of(
                specimen.origin(),
                Form.JSON_LINES,
                linesOf(dossier),
                Map.of(Form.DOSSIER.file(), headOf(dossier).yaml()));
    }

    private static Tree withoutTexts(Specimen specimen) {
        Tree dossier = specimen.tree().orElseThrow().copy();
        dossier.branches()
                .forEach(branch -> branch.twigs().removeIf(twig -> twig.key().equals("text")));
        return dossier;
    }

    private static Tree headOf(Tree dossier) {
        List<Twig> head = dossier.twigs().stream()
                .filter(twig -> twig.tree().is(Shape.TEXT))
                .collect(Collectors.toList());
        head.add(new Twig("tables", Tree.list(List.of(Tree.text(Form.JSON_LINES.file())))));
        return Tree.map(head);
    }

    private static String linesOf(Tree dossier) {
        Map<String, String> marks = Map.of("sources", "source", "actors", "actor", "topics", "topic");
        return Tree.list(dossier.twigs().stream()
                        .filter(part -> part.tree().is(Shape.LIST))
                        .flatMap(part -> part.tree().twigs().stream()
                                .map(Twig::tree)
                                .map(item -> Optional.ofNullable(marks.get(part.key()))
                                        .map(mark -> Tree.map(List.of(new Twig(mark, item))))
                                        .orElse(item)))
                        .toList())
                .lines();
    }

    /** A small project in which every form refers to the others. */
    private static Stream<Specimen> project() {
        Map<String, String> files = contents(Path.of("src/test/resources/mutants"), "");
        return Stream.of(Form.values())
                .filter(form -> files.containsKey(form.file()))
                .map(form -> {
                    Map<String, String> beside = new HashMap<>(files);
                    return Specimen.of("project", form, beside.remove(form.file()), beside);
                });
    }

    /** A rule set of one rule. */
    private static Specimen ruleSet(Specimen rule) {
        return Specimen.of(
                rule.origin(),
                Form.RULE_SET,
                RULE_SET.replaceFirst("packs: .*", "packs: [./r.yaml]"),
                Map.of(Form.RULE.file(), rule.text()));
    }

    /** A pack of one rule, in a rule set that has it. */
    private static Specimen pack(Specimen rule) {
        String set = RULE_SET.replaceFirst("packs: .*", "packs: [\"[pr]*.yaml\"]");
        return Specimen.of(
                rule.origin(),
                Form.PACK,
                "pack: one\nvocabulary: diplomacy\ntitle: { en: One, ar: واحدة }\n",
                Map.of(Form.RULE.file(), rule.text(), Form.RULE_SET.file(), set));
    }

    /** A rule in its place among all others, with the dossier of a seed. */
    private static Specimen amongOthers(Specimen rule, Specimen seed) {
        String set = RULE_SET.replace("packs: [", "packs: [./r.yaml, ")
                .replace("without: []", "without: [" + rule.origin() + "]");
        return Specimen.of(
                rule.origin(),
                Form.RULE,
                rule.text().replaceFirst("(?m)^rule: ", "rule: anew-"),
                Map.of(
                        Form.RULE_SET.file(),
                        set,
                        Form.DOSSIER.file(),
                        withoutTexts(seed).yaml()));
    }

    private static Stream<Specimen> configuration() {
        String dossier = read(Path.of("src/test/resources/mutants", Form.DOSSIER.file()))
                .replaceAll("(?m)^(tables|  - .*kind: pledge).*\n", "");
        return Stream.of(
                Specimen.of("diplomacy", Form.RULE_SET, RULE_SET, Map.of()),
                Specimen.of(
                        "diplomacy",
                        Form.VOCABULARY,
                        read(CONFIG.resolve("vocabularies/diplomacy.yaml")),
                        Map.of(Form.DOSSIER.file(), dossier)));
    }

    /** Parts of the built-in vocabulary: each kind with those that it names. */
    private static Stream<Specimen> vocabularies() {
        Tree whole = Tree.documents(read(CONFIG.resolve("vocabularies/diplomacy.yaml")))
                .get(0);
        List<Tree> parts = Stream.of("kinds", "conclusions")
                .map(key -> whole.find(key).orElseThrow())
                .toList();
        return parts.stream().flatMap(part -> part.twigs().stream()).map(kind -> {
            Set<String> wanted = new HashSet<>();
            addNamed(kind.key(), parts, wanted);
            return Specimen.of(
                    kind.key(), Form.VOCABULARY, partOf(whole, wanted).yaml(), Map.of());
        });
    }

    private static void addNamed(String kind, List<Tree> parts, Set<String> wanted) {
        parts.stream().flatMap(part -> part.find(kind).stream()).forEach(found -> {
            if (wanted.add(kind)) {
                found.words().forEach(word -> addNamed(word, parts, wanted));
            }
        });
    }

    private static Tree partOf(Tree whole, Set<String> wanted) {
        Tree part = whole.copy();
        Stream.of("kinds", "conclusions")
                .flatMap(key -> part.find(key).stream())
                .forEach(kinds -> kinds.twigs().removeIf(kind -> !wanted.contains(kind.key())));
        part.twigs()
                .removeIf(
                        twig -> twig.tree().is(Shape.MAP) && twig.tree().twigs().isEmpty());
        return part;
    }

    /** What each case of a file gives, as a dossier. */
    private static Stream<Specimen> given(Specimen cases) {
        Tree file = cases.tree().orElseThrow();
        return file.find("cases").orElseThrow().twigs().stream().map(twig -> {
            Map<String, List<Tree>> parts = new TreeMap<>();
            Stream.of(file, twig.tree())
                    .flatMap(given -> given.find("given").stream())
                    .forEach(given -> addParts(given, parts));
            Map<String, Tree> dossier = new LinkedHashMap<>();
            dossier.put("dossier", Tree.text("given"));
            dossier.put("vocabulary", Tree.text("diplomacy"));
            Stream.of(file, twig.tree())
                    .flatMap(dated -> dated.find("as-of").stream())
                    .forEach(day -> dossier.put("as-of", day));
            parts.forEach((key, items) -> dossier.put(key, Tree.list(items)));
            List<Twig> entries = dossier.entrySet().stream()
                    .map(entry -> new Twig(entry.getKey(), entry.getValue()))
                    .toList();
            return Specimen.of(cases.origin(), Form.DOSSIER, Tree.map(entries).yaml(), Map.of());
        });
    }

    private static void addParts(Tree given, Map<String, List<Tree>> parts) {
        if (given.is(Shape.LIST)) {
            addItems("events", given, parts);
        } else {
            given.twigs().forEach(twig -> addItems(twig.key(), twig.tree(), parts));
        }
    }

    private static void addItems(String key, Tree list, Map<String, List<Tree>> parts) {
        list.twigs()
                .forEach(twig ->
                        parts.computeIfAbsent(key, none -> new ArrayList<>()).add(twig.tree()));
    }

    /** The examples of the codes that are one file, each wrong in its own way; a pack that is one file has rules. */
    private static Stream<Specimen> pages() {
        Map<String, Form> telling = Map.of(
                "dossier", Form.DOSSIER,
                "vocabulary", Form.VOCABULARY,
                "rule-set", Form.RULE_SET,
                "pack", Form.RULE,
                "rule", Form.RULE,
                "rules", Form.CASES);
        return CodePages.read().all().values().stream()
                .flatMap(page -> EXAMPLE.matcher(page.text())
                        .results()
                        .map(block -> block.group(1))
                        .filter(text -> telling.containsKey(text.split(":", 2)[0]))
                        .map(text -> Specimen.of(page.code(), telling.get(text.split(":", 2)[0]), text, Map.of())));
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString().split("\\.", 2)[0];
    }

    private static Map<String, String> contents(Path folder, String ending) {
        return filesBelow(folder, ending)
                .filter(file -> file.getParent().equals(folder))
                .collect(Collectors.toMap(file -> file.getFileName().toString(), Corpus::read));
    }

    private static Stream<Path> filesBelow(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> Files.isRegularFile(file) && file.toString().endsWith(ending))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
