package dev.sanad.core.vocabulary;

import dev.sanad.core.internal.vocabulary.KindReader;
import dev.sanad.core.internal.vocabulary.VocabularyReference;
import dev.sanad.core.internal.yaml.Fields;
import dev.sanad.core.internal.yaml.Folder;
import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.Forms;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.internal.yaml.YamlProblem;
import dev.sanad.core.internal.yaml.YamlText;
import dev.sanad.core.internal.yaml.YamlTree;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceFile;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads vocabularies, and those they extend. */
public final class VocabularyReader {
    private final Problems problems = new Problems();
    private final ReadingContext reading = new ReadingContext(Form.VOCABULARY, problems);
    private final Set<String> beingRead;

    private VocabularyReader(Set<String> beingRead) {
        this.beingRead = new TreeSet<>(beingRead);
    }

    /**
     * Reads a vocabulary file.
     *
     * @param file its path
     * @param name the name by which the user knows it
     */
    public static Checked<Vocabulary> read(Path file, String name) {
        return read(file, name, Set.of());
    }

    /**
     * Reads a vocabulary that is already in memory; it extends only built-in ones.
     *
     * @param name what problems call it
     * @param text YAML
     * @return the vocabulary, unless something is wrong with it; and every problem
     */
    public static Checked<Vocabulary> read(String name, String text) {
        return read(new SourceFile(name, text));
    }

    /**
     * Reads a vocabulary from a stream, to its end; as {@link #read(String, String)} for all else.
     *
     * @param name what problems call it
     * @param in YAML in UTF-8, at most 8 MiB; closing it is for whoever opened it
     * @return the vocabulary, unless something is wrong with it or the stream fails; and every problem
     */
    public static Checked<Vocabulary> read(String name, InputStream in) {
        Checked<SourceFile> text = YamlText.read(in, name, Form.VOCABULARY);
        return text.value()
                .map(VocabularyReader::read)
                .orElseGet(() -> new Checked<>(Optional.empty(), text.problems()));
    }

    /** Reads a vocabulary that is already in memory; it extends only built-in ones. */
    public static Checked<Vocabulary> read(SourceFile source) {
        return new VocabularyReader(Set.of(source.name())).vocabulary(source, Optional.empty());
    }

    public static Checked<Vocabulary> read(Path file, String name, Set<String> beingRead) {
        Checked<SourceFile> text = YamlText.read(file, name, Form.VOCABULARY);
        VocabularyReader reader = new VocabularyReader(beingRead);
        reader.beingRead.add(file.toAbsolutePath().normalize().toString());
        return text.value()
                .map(source -> reader.vocabulary(source, Optional.of(Folder.of(file, name))))
                .orElseGet(() -> new Checked<>(Optional.empty(), text.problems()));
    }

    private Checked<Vocabulary> vocabulary(SourceFile source, Optional<Folder> folder) {
        List<YamlNode> documents = YamlTree.documents(source, Form.VOCABULARY, problems);
        Optional<Fields> fields = documents.stream()
                .findFirst()
                .filter(node -> !Forms.isOther(node, Form.VOCABULARY, reading))
                .flatMap(node -> reading.fields(node, "a vocabulary"));
        documents.stream()
                .skip(1)
                .forEach(node -> reading.error(
                        YamlProblem.WRONG_SHAPE,
                        node.mark(),
                        "a vocabulary is one document",
                        "move the part after '---' to a separate file"));
        Optional<Vocabulary> vocabulary = fields.map(found -> vocabulary(found, folder));
        return Checked.of(problems, vocabulary::orElseThrow);
    }

    private Vocabulary vocabulary(Fields fields, Optional<Folder> folder) {
        String name = fields.required("vocabulary")
                .flatMap(node -> reading.id(node, "a vocabulary's name"))
                .orElse("");
        String version = fields.optional("version")
                .flatMap(node -> reading.leaf(node, "'version'"))
                .map(YamlNode.Leaf::text)
                .orElse("");
        Map<KindId, Kind> kinds = new TreeMap<>();
        boolean complete = true;
        for (YamlNode extended : fields.list("extends")) {
            Optional<Vocabulary> other = VocabularyReference.resolve(extended, folder, reading, beingRead);
            other.ifPresent(found -> kinds.putAll(found.kinds()));
            complete &= other.isPresent();
        }
        KindReader kindReader = new KindReader(reading, kinds, complete);
        fields.optional("title");
        fields.optional("kinds").ifPresent(node -> kindReader.read(node, false));
        fields.optional("conclusions").ifPresent(node -> kindReader.read(node, true));
        fields.finish();
        return new Vocabulary(name, version, kindReader.finish());
    }
}
