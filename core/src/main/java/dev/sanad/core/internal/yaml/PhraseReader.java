package dev.sanad.core.internal.yaml;

import dev.sanad.core.internal.yaml.YamlNode.Leaf;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.text.Language;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.text.Phrase;
import dev.sanad.core.text.Template;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
        return templates.isEmpty() ? Optional.empty() : Optional.of(new Phrase(templates, text.grammar()));
    }

    /** The place of a placeholder in a phrase, in whatever form it is asked for. */
    public static SourceMark placeOf(YamlNode node, String name) {
        Pattern placeholder = Pattern.compile("\\{\\s*" + Pattern.quote(name) + "\\s*[}:?,]");
        return sentences(node)
                .flatMap(leaf -> placeholder
                        .matcher(leaf.text())
                        .results()
                        .map(found -> leaf.mark().of(found.group())))
                .findFirst()
                .orElse(node.mark());
    }

    /** Every sentence of a phrase as it is written: one, or one a language. */
    public static Stream<Leaf> sentences(YamlNode node) {
        return node.fold(
                words -> words.entries().stream().flatMap(entry -> ofLanguage(entry.value())),
                list -> Stream.empty(),
                Stream::of,
                unread -> Stream.empty());
    }

    /** The sentence in one language, with or without what is said of it. */
    public static Stream<Leaf> ofLanguage(YamlNode words) {
        return words.find(LocalizedTextReader.TEXT).or(() -> Optional.of(words)).flatMap(YamlNode::asLeaf).stream();
    }

    private static SourceMark place(YamlNode node, Language language) {
        return node.find(language.code()).map(YamlNode::mark).orElse(node.mark());
    }
}
