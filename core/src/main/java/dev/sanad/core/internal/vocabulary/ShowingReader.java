package dev.sanad.core.internal.vocabulary;

import dev.sanad.core.internal.check.Marks;
import dev.sanad.core.internal.yaml.Fields;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.vocabulary.Block;
import dev.sanad.core.vocabulary.Showing;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the place of a kind's facts on a page. */
final class ShowingReader {
    private final ReadingContext reading;
    private final Marks marks;

    /**
     * A reader for one kind.
     *
     * @param marks takes the place of each role and state as {@code shown NAME}
     */
    ShowingReader(ReadingContext reading, Marks marks) {
        this.reading = reading;
        this.marks = marks;
    }

    Optional<Showing> read(YamlNode node) {
        return reading.fields(node, "'shown'").map(fields -> {
            Showing showing = new Showing(
                    fields.optional("block")
                            .flatMap(word ->
                                    reading.word(word, "a block of the page", List.of(Block.values()), Block::keyword)),
                    name(fields, "part-of"),
                    fields.optional("row").flatMap(words -> KindReader.phrase(words, "row", marks, reading)),
                    fields.optional("note").flatMap(words -> KindReader.phrase(words, "note", marks, reading)),
                    fields.optional("again").flatMap(words -> KindReader.phrase(words, "again", marks, reading)),
                    name(fields, "who"),
                    name(fields, "to"),
                    names(fields, "due"),
                    Set.copyOf(names(fields, "open")),
                    Set.copyOf(names(fields, "wrong")),
                    Set.copyOf(names(fields, "done")),
                    Set.copyOf(names(fields, "beside")));
            fields.finish();
            return showing;
        });
    }

    private Optional<String> name(Fields fields, String key) {
        return fields.optional(key).flatMap(this::name);
    }

    private List<String> names(Fields fields, String key) {
        return fields.optional(key).map(reading::oneOrMore).orElse(List.of()).stream()
                .flatMap(node -> name(node).stream())
                .toList();
    }

    private Optional<String> name(YamlNode node) {
        Optional<String> name = reading.id(node, "a name");
        name.ifPresent(known -> marks.put(node.mark(), "shown", known));
        return name;
    }
}
