package dev.sanad.core.internal.yaml;

import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.text.Language;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.text.Phrase;
import dev.sanad.core.text.Template;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads sentences with places for values. */
public final class PhraseReader {
    private PhraseReader() {}

    /** Reads {@code { en: "{by} launched {what}", ar: ... }}, or one sentence whose language is not stated. */
    public static Optional<Phrase> read(YamlNode node, String what, ReadingContext reading) {
        return LocalizedTextReader.read(node, what, reading).flatMap(text -> phrase(text, node, reading));
    }

    private static Optional<Phrase> phrase(LocalizedText text, YamlNode node, ReadingContext reading) {
        SortedMap<Language, Template> templates = new TreeMap<>();
        text.words().forEach((language, words) -> {
            Template.parse(LocalizedText.onOneLine(words))
                    .fold(
                            template -> {
                                templates.put(language, template);
                                return true;
                            },
                            (message, remedy) -> {
                                reading.error(YamlProblem.WRONG_TYPE, place(node, language), message, remedy);
                                return false;
                            });
        });
        return templates.isEmpty() ? Optional.empty() : Optional.of(new Phrase(templates));
    }

    /** The place of a placeholder in a phrase. */
    public static SourceMark placeOf(YamlNode node, String name) {
        String written = "{" + name + "}";
        return node.asMapping()
                .map(mapping -> mapping.entries().stream()
                        .flatMap(entry -> entry.value().asLeaf().stream())
                        .filter(leaf -> leaf.text().contains(written))
                        .findFirst()
                        .map(leaf -> leaf.mark().of(written))
                        .orElse(node.mark()))
                .orElseGet(() -> node.mark().of(written));
    }

    private static SourceMark place(YamlNode node, Language language) {
        return node.find(language.code()).map(YamlNode::mark).orElse(node.mark());
    }
}
