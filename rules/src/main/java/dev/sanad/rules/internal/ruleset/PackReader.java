package dev.sanad.rules.internal.ruleset;

import dev.sanad.core.internal.vocabulary.VocabularyReference;
import dev.sanad.core.internal.yaml.Fields;
import dev.sanad.core.internal.yaml.Folder;
import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.Forms;
import dev.sanad.core.internal.yaml.LocalizedTextReader;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.internal.yaml.YamlTree;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.internal.language.CodeReader;
import dev.sanad.rules.internal.language.Parameters;
import dev.sanad.rules.internal.language.RuleReader;
import dev.sanad.rules.language.CodedRule;
import dev.sanad.rules.language.Pack;
import dev.sanad.rules.language.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the files of a pack: first its headers, which name a vocabulary, then its rules. */
public final class PackReader {
    private static final Pattern CODED_RULE = Pattern.compile("(?m)^\\s*rule\\s+[\"']?([^\"'\\s]+)");

    private final ReadingContext reading;
    private final String fallbackName;
    private final List<YamlNode> ruleNodes = new ArrayList<>();
    private final List<SourceFile> code = new ArrayList<>();
    private Optional<String> name = Optional.empty();
    private Optional<LocalizedText> title = Optional.empty();
    private Optional<Vocabulary> vocabulary = Optional.empty();
    private boolean lacksVocabulary;
    private boolean isBroken;

    public PackReader(Problems problems, String fallbackName) {
        this.reading = new ReadingContext(Form.RULES, problems);
        this.fallbackName = fallbackName;
    }

    /**
     * Takes the documents of a file.
     *
     * @param folder the folder that its paths are relative to; empty for built-in files
     */
    public void add(SourceFile file, Optional<Folder> folder) {
        add(documents(file), folder);
    }

    /** Takes the documents of a file in the pack's folder, where a vocabulary may lie beside the rules. */
    void addFound(SourceFile file, Folder folder) {
        List<YamlNode> documents = documents(file);
        boolean isVocabulary = documents.stream()
                .findFirst()
                .flatMap(Forms::of)
                .filter(Form.VOCABULARY::equals)
                .isPresent();
        if (!isVocabulary) {
            add(documents, Optional.of(folder));
        }
    }

    private List<YamlNode> documents(SourceFile file) {
        int before = reading.problems().size();
        List<YamlNode> documents = YamlTree.documents(file, Form.RULES, reading.problems());
        isBroken |= reading.problems().size() > before;
        return documents;
    }

    /** Takes documents that are known already. */
    public void add(List<YamlNode> documents, Optional<Folder> folder) {
        for (YamlNode document : documents) {
            if (document.isBlank() || Forms.isOther(document, Form.RULES, reading)) {
                continue;
            }
            if (isHeader(document)) {
                reading.fields(document, "a pack's header").ifPresent(fields -> header(fields, folder));
            } else {
                ruleNodes.add(document);
            }
        }
    }

    /** Whether a document is a header: only headers name a vocabulary, even if their first key is misspelt. */
    private static boolean isHeader(YamlNode document) {
        return document.find("pack").isPresent()
                || document.find("vocabulary").isPresent()
                        && document.find("rule").isEmpty();
    }

    private void header(Fields fields, Optional<Folder> folder) {
        fields.required("pack")
                .flatMap(node -> reading.id(node, "a pack's name"))
                .ifPresent(found -> {
                    name = name.or(() -> Optional.of(found));
                });
        title = title.or(
                () -> fields.optional("title").flatMap(node -> LocalizedTextReader.read(node, "'title'", reading)));
        fields.optional("vocabulary").ifPresent(node -> {
            Optional<Vocabulary> found = VocabularyReference.resolve(node, folder, reading);
            lacksVocabulary |= found.isEmpty();
            found.ifPresent(kinds -> vocabulary =
                    Optional.of(vocabulary.map(known -> known.and(kinds)).orElse(kinds)));
        });
        fields.optional("note");
        int before = reading.problems().size();
        fields.finish();
        // An unknown key may be a misspelt 'vocabulary', in which case all its kinds would be unknown as well.
        lacksVocabulary |= reading.problems().size() > before
                && fields.optional("vocabulary").isEmpty();
    }

    /** The written rules, before they are read. */
    List<YamlNode> written() {
        return ruleNodes;
    }

    /** Leaves some of these unread. */
    void leaveOut(Collection<YamlNode> rules) {
        Set<YamlNode> unread = Collections.newSetFromMap(new IdentityHashMap<>());
        unread.addAll(rules);
        ruleNodes.removeIf(unread::contains);
    }

    /** The name of the pack. */
    public String name() {
        return name.orElse(fallbackName);
    }

    /** The vocabulary that its headers name. */
    public Optional<Vocabulary> vocabulary() {
        return vocabulary;
    }

    /** Whether some of its files are not YAML, so that their rules are unknown. */
    boolean isBroken() {
        return isBroken;
    }

    /** The written names of its rules. */
    Stream<String> ruleNames() {
        Stream<String> ofData = ruleNodes.stream()
                .flatMap(node -> node.find("rule").stream())
                .flatMap(name -> name.asLeaf().stream())
                .map(YamlNode.Leaf::text);
        Stream<String> ofCode = code.stream()
                .flatMap(file -> CODED_RULE.matcher(file.content()).results())
                .map(found -> found.group(1));
        return Stream.concat(ofData, ofCode);
    }

    /** Takes a file of rules in code. */
    void addCode(SourceFile file) {
        code.add(file);
    }

    /** The files of rules in code. */
    List<SourceFile> code() {
        return code;
    }

    private List<CodedRule> coded(Vocabulary kinds) {
        if (code.isEmpty()) {
            return List.of();
        }
        CodeReader reader = ServiceLoader.load(CodeReader.class, CodeReader.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the reader of DRL is missing"));
        return code.stream()
                .flatMap(file -> reader.read(file, name(), kinds, reading.problems()).stream())
                .toList();
    }

    /** The pack, once the common vocabulary is known; without rules if its own could not be read. */
    public Pack read(Vocabulary kinds, Parameters parameters) {
        if (lacksVocabulary) {
            ruleNodes.clear();
        }
        RuleReader rules = new RuleReader(reading, kinds, parameters);
        List<Rule> found = ruleNodes.stream()
                .flatMap(node -> rules.read(node, name()).stream())
                .toList();
        return new Pack(name(), title.orElseGet(() -> LocalizedText.of(name())), found, coded(kinds));
    }
}
