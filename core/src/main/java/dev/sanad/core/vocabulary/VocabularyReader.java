package dev.sanad.core.vocabulary;

import dev.sanad.core.internal.vocabulary.BuiltInVocabularies;
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
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads vocabularies, and those they extend.
 *
 * <p>Problems, such as a file that cannot be read, are returned and not thrown. Any thread may read.
 */
public final class VocabularyReader {
    private final Problems problems = new Problems();
    private final ReadingContext reading = new ReadingContext(Form.VOCABULARY, problems);
    private final Set<String> beingRead;

    private VocabularyReader(Set<String> beingRead) {
        this.beingRead = new TreeSet<>(beingRead);
    }

    /**
     * {@return a vocabulary inside the product, such as {@code diplomacy}; empty if there is none of this name}
     *
     * @param name the name of the vocabulary
     */
    public static Optional<Vocabulary> builtIn(String name) {
        return BuiltInVocabularies.find(name).map(Checked::orElseThrow);
    }

    /**
     * Reads a vocabulary file.
     *
     * @param file its path
     * @param name the name by which the user knows it
     * @return the vocabulary with any warnings, or every error found
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

    /**
     * Reads a vocabulary that is already in memory; it extends only built-in ones.
     *
     * @param source the text of the vocabulary
     * @return the vocabulary with any warnings, or every error found
     */
    public static Checked<Vocabulary> read(SourceFile source) {
        return new VocabularyReader(Set.of(source.name())).vocabulary(source, Optional.empty());
    }

    /**
     * {@return the vocabulary in a file that another vocabulary extends, with any warnings; or every error found}
     *
     * @param file the path of the file
     * @param name the name by which the user knows it
     * @param beingRead the absolute paths of the vocabularies whose reading has led to this one; a path that occurs among them again is a circle
     */
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
        Optional<Vocabulary> vocabulary = fields.flatMap(found -> vocabulary(found, folder));
        return Checked.of(problems, vocabulary::orElseThrow);
    }

    private Optional<Vocabulary> vocabulary(Fields fields, Optional<Folder> folder) {
        VocabularyBuilder builder = new VocabularyBuilder(
                reading,
                fields.required("vocabulary")
                        .flatMap(node -> reading.id(node, "a vocabulary's name"))
                        .orElse(""));
        fields.optional("version")
                .flatMap(node -> reading.leaf(node, "'version'"))
                .map(YamlNode.Leaf::text)
                .ifPresent(builder::version);
        for (YamlNode extended : fields.list("extends")) {
            VocabularyReference.resolve(extended, folder, reading, beingRead)
                    .ifPresentOrElse(builder::extending, builder::lacksKinds);
        }
        KindReader kinds = new KindReader(reading, builder::add);
        fields.optional("title");
        fields.optional("kinds").ifPresent(node -> kinds.read(node, false));
        fields.optional("conclusions").ifPresent(node -> kinds.read(node, true));
        if (Forms.OF_VOCABULARIES.stream().allMatch(key -> fields.optional(key).isEmpty())) {
            reading.error(
                    YamlProblem.MISSING_KEY,
                    fields.mark(),
                    "this vocabulary has no kinds",
                    "add 'kinds', 'conclusions' or 'extends'");
        }
        fields.finish();
        return builder.build().value();
    }
}
