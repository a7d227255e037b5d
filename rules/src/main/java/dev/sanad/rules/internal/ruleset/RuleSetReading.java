package dev.sanad.rules.internal.ruleset;

import dev.sanad.core.internal.problem.Suggestion;
import dev.sanad.core.internal.vocabulary.BuiltInVocabularies;
import dev.sanad.core.internal.vocabulary.VocabularyReference;
import dev.sanad.core.internal.yaml.Fields;
import dev.sanad.core.internal.yaml.Folder;
import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.Forms;
import dev.sanad.core.internal.yaml.LocalizedTextReader;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.internal.yaml.YamlProblem;
import dev.sanad.core.internal.yaml.YamlText;
import dev.sanad.core.internal.yaml.YamlTree;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.ProblemCode;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.text.Language;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.internal.ruleset.RuleSetAssembly.Reported;
import dev.sanad.rules.ruleset.RuleSet;
import dev.sanad.rules.ruleset.RuleSetReader;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The reading of one rule set with the packs and vocabularies that it names. */
public final class RuleSetReading {
    /** The code for a rule set without rules. */
    public static final ProblemCode NO_RULES = RuleSetCodes.NO_RULES;

    private final Problems problems = new Problems();
    private final ReadingContext reading = new ReadingContext(Form.RULE_SET, problems);
    private final PackFinder packs = new PackFinder(reading);
    private final ParameterReader parameters;
    private final Optional<Reported> reported;

    private RuleSetReading(Map<String, String> parameters) {
        this(parameters, Optional.empty());
    }

    private RuleSetReading(Map<String, String> parameters, Optional<Reported> reported) {
        this.reported = reported;
        this.parameters = new ParameterReader(reading, parameters);
        YamlTree.documents(defaultFile(), Form.RULE_SET, problems).stream()
                .findFirst()
                .flatMap(document -> reading.fields(document, "a rule set"))
                .ifPresent(this.parameters::readBuiltIn);
    }

    /**
     * The default rule set with other parameters.
     *
     * @param parameters the values by name, written as in a rule set
     */
    public static Checked<RuleSet> builtIn(Map<String, String> parameters) {
        return builtIn(RuleSetReader.DEFAULT, parameters);
    }

    /**
     * A built-in rule set with other parameters.
     *
     * @param name its name
     * @param parameters the values by name, written as in a rule set
     */
    public static Checked<RuleSet> builtIn(String name, Map<String, String> parameters) {
        SourceFile file = BuiltIns.ruleSet(name).orElseThrow(() -> new IllegalArgumentException("no rule set " + name));
        return new RuleSetReading(parameters).ruleSet(file, Optional.empty());
    }

    /**
     * The default rule set without the rules that cannot match, most of which are not even read.
     *
     * @param eventKinds the kinds of the events
     * @param vocabulary the vocabulary of the events
     */
    public static RuleSet builtInFor(Set<KindId> eventKinds, Vocabulary vocabulary) {
        return new RuleSetReading(Map.of(), Optional.of(new Reported(eventKinds, vocabulary)))
                .ruleSet(defaultFile(), Optional.empty())
                .value()
                .orElseThrow()
                .applicableTo(eventKinds, vocabulary);
    }

    /**
     * Reads a rule set with other parameters.
     *
     * @param parameters the values by name, written as in a rule set
     */
    public static Checked<RuleSet> read(Path file, String name, Map<String, String> parameters) {
        if (PackFiles.isCode(name)) {
            return code(name);
        }
        Checked<SourceFile> text = YamlText.read(file, name, Form.RULE_SET);
        return text.value()
                .map(source -> new RuleSetReading(parameters).ruleSet(source, Optional.of(Folder.of(file, name))))
                .orElseGet(() -> new Checked<>(Optional.empty(), text.problems()));
    }

    /**
     * Reads a rule set, or just rules, that are already in memory; they name built-in packs and vocabularies only.
     *
     * @param name what problems call it
     * @param text YAML
     * @return the rule set, unless something is wrong with it; and every problem
     */
    public static Checked<RuleSet> read(String name, String text) {
        return new RuleSetReading(Map.of()).ruleSet(new SourceFile(name, text), Optional.empty());
    }

    /**
     * Reads a rule set, or just rules, from a stream, to its end; as {@link #read(String, String)} for all else.
     *
     * @param name what problems call it
     * @param in YAML in UTF-8, at most 8 MiB; closing it is for whoever opened it
     * @return the rule set, unless something is wrong with it or the stream fails; and every problem
     */
    public static Checked<RuleSet> read(String name, InputStream in) {
        Checked<SourceFile> text = YamlText.read(in, name, Form.RULE_SET);
        return text.value()
                .map(source -> new RuleSetReading(Map.of()).ruleSet(source, Optional.empty()))
                .orElseGet(() -> new Checked<>(Optional.empty(), text.problems()));
    }

    /**
     * Reads a folder as a pack: in the default rule set if it is a built-in pack, otherwise in a rule set of only its
     * rules. Code in it is read, but not trusted.
     *
     * @param folder its folder, and the name by which the user knows it
     */
    public static Checked<RuleSet> readPack(Folder folder) {
        RuleSetReading reader = new RuleSetReading(Map.of());
        PackReader pack = reader.packs.addFolder(folder);
        return BuiltIns.packs().contains(pack.name())
                ? reader.ruleSet(defaultFile(), Optional.empty())
                : reader.alone(pack.name(), SourceMark.of(new SourceFile(folder.nameOf(""), "")));
    }

    /**
     * Reads the files of one pack as a rule set of only its rules, with the parameters of the default one.
     *
     * @param name its name in problems of the pack as a whole
     */
    public static Checked<RuleSet> readPack(String name, List<ParsedFile> files) {
        RuleSetReading reader = new RuleSetReading(Map.of());
        PackReader pack = new PackReader(reader.problems, lastPart(name));
        for (ParsedFile file : files) {
            reader.problems.addAll(file.problems());
            pack.add(
                    file.documents(),
                    Optional.of(Folder.of(file.path(), file.source().name())));
        }
        return reader.looseRules(pack, new SourceFile(name, ""));
    }

    /** A problem for a file of code, which runs only if a rule set trusts it and so cannot be a rule set itself. */
    private static Checked<RuleSet> code(String name) {
        Problems problems = new Problems();
        problems.error(
                YamlProblem.OTHER_FORM.in(Form.RULE_SET),
                SourceMark.of(new SourceFile(name, "")),
                "this is code in DRL, where a rule set was expected",
                "name it under 'packs' of a rule set that says 'trusted: true'");
        return new Checked<>(Optional.empty(), problems.inOrder());
    }

    private static SourceFile defaultFile() {
        return BuiltIns.ruleSet(RuleSetReader.DEFAULT)
                .orElseThrow(() -> new IllegalStateException("the default rule set is missing"));
    }

    private Checked<RuleSet> ruleSet(SourceFile source, Optional<Folder> folder) {
        Problems ofYaml = new Problems();
        List<YamlNode> documents = YamlTree.documents(source, Form.RULE_SET, ofYaml);
        Optional<YamlNode> first = documents.stream().findFirst();
        Optional<Form> telling = documents.stream()
                .flatMap(document -> Forms.of(document).stream())
                .findFirst();
        if (telling.filter(Form.RULES::equals).isPresent()) {
            return looseRules(source, folder);
        }
        if (first.isPresent() && Forms.isOther(first.get(), Form.RULE_SET, reading)) {
            return new Checked<>(Optional.empty(), problems.inOrder());
        }
        problems.addAll(ofYaml.inOrder());
        Optional<RuleSet> ruleSet =
                first.flatMap(node -> reading.fields(node, "a rule set")).flatMap(fields -> ruleSet(fields, folder));
        documents.stream()
                .skip(1)
                .forEach(node -> reading.error(
                        YamlProblem.WRONG_SHAPE,
                        node.mark(),
                        "a rule set is one document",
                        "move the part after '---' to a separate file"));
        return Checked.of(problems, ruleSet::orElseThrow);
    }

    private Checked<RuleSet> looseRules(SourceFile source, Optional<Folder> folder) {
        PackReader pack = new PackReader(problems, lastPart(source.name()));
        pack.add(source, folder);
        return looseRules(pack, source);
    }

    private static String lastPart(String name) {
        return name.substring(name.lastIndexOf('/') + 1).replaceFirst("\\.ya?ml$", "");
    }

    private Checked<RuleSet> looseRules(PackReader pack, SourceFile source) {
        String name = lastPart(source.name());
        packs.add(name, pack);
        return alone(name, SourceMark.of(source));
    }

    /** A rule set of only the packs found so far. */
    private Checked<RuleSet> alone(String name, SourceMark mark) {
        Vocabulary vocabulary =
                BuiltInVocabularies.find(RuleSetReader.DEFAULT).orElseThrow().orElseThrow();
        parameters.useBuiltIn();
        Optional<RuleSet> ruleSet =
                assembly(vocabulary, mark).assemble(name, LocalizedText.of(name), Set.of(), List.of());
        return Checked.of(problems, ruleSet::orElseThrow);
    }

    private RuleSetAssembly assembly(Vocabulary vocabulary, SourceMark mark) {
        return new RuleSetAssembly(packs, parameters, vocabulary, mark, problems, reported);
    }

    private Optional<RuleSet> ruleSet(Fields fields, Optional<Folder> folder) {
        Optional<YamlNode> nameNode = fields.required("rule-set");
        Optional<String> name = nameNode.flatMap(node -> reading.id(node, "a rule set's name"));
        Optional<LocalizedText> title =
                fields.optional("title").flatMap(node -> LocalizedTextReader.read(node, "'title'", reading));
        Optional<Vocabulary> vocabulary =
                fields.required("vocabulary").flatMap(node -> VocabularyReference.resolve(node, folder, reading));
        Optional<YamlNode> packsNode = fields.required("packs");
        packsNode.ifPresent(node -> reading.items(node, "'packs'").forEach(item -> packs.find(item, folder)));
        Map<String, YamlNode> without = new LinkedHashMap<>();
        fields.list("without")
                .forEach(node -> reading.id(node, "a rule's name").ifPresent(rule -> without.put(rule, node)));
        checkWithout(without);
        parameters.read(fields);
        List<Language> languages = languages(fields.list("languages"));
        boolean trusted = fields.optional("trusted")
                .flatMap(node -> reading.flag(node, "'trusted'"))
                .orElse(false);
        if (!trusted) {
            packs.refuseCode();
        }
        fields.list("allow")
                .forEach(node -> reading.word(node, "the code of a warning", Warnings.CODES, Function.identity()));
        fields.optional("note");
        fields.finish();
        if (packsNode.isPresent() && packs.found().isEmpty() && !problems.hasErrors()) {
            problems.error(
                    RuleSetCodes.NO_RULES,
                    packsNode.get().mark(),
                    "this rule set names no packs",
                    "list them under 'packs'");
        }
        SourceMark mark = nameNode.map(YamlNode::mark).orElse(fields.mark());
        return vocabulary.flatMap(found -> assembly(found, mark)
                .assemble(
                        name.orElse(""),
                        title.orElseGet(() -> LocalizedText.of(name.orElse(""))),
                        without.keySet(),
                        languages));
    }

    private List<Language> languages(List<YamlNode> nodes) {
        List<Language> languages = new ArrayList<>();
        for (YamlNode node : nodes) {
            reading.leaf(node, "a language").ifPresent(leaf -> {
                if (Language.isCode(leaf.text())) {
                    languages.add(new Language(leaf.text()));
                } else {
                    reading.error(
                            YamlProblem.UNKNOWN_LANGUAGE,
                            node.mark(),
                            "'" + leaf.text() + "' is not a language code",
                            "use codes such as en and ar");
                }
            });
        }
        return languages;
    }

    /**
     * Checks the excluded names. A rule with problems still exists, and nothing is reported if a pack could not be
     * read.
     */
    private void checkWithout(Map<String, YamlNode> without) {
        if (without.isEmpty() || packs.lacksSome()) {
            return;
        }
        Set<String> known = packs.ruleNames();
        without.forEach((rule, node) -> {
            if (!known.contains(rule)) {
                problems.error(
                        RuleSetCodes.UNKNOWN_RULE,
                        node.mark(),
                        "there is no rule '" + rule + "' to leave out",
                        Suggestion.remedy(rule, known));
            }
        });
    }
}
