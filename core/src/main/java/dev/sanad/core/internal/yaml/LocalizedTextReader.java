package dev.sanad.core.internal.yaml;

import dev.sanad.core.text.Language;
import dev.sanad.core.text.LocalizedText;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads a text: either plain words, or a map from languages to words. */
public final class LocalizedTextReader {
    private LocalizedTextReader() {}

    /** Reads {@code { en: South Korea, ar: ... }} or plain words. */
    public static Optional<LocalizedText> read(YamlNode node, String what, ReadingContext reading) {
        return node.asMapping()
                .map(mapping -> byLanguage(mapping, what, reading))
                .orElseGet(() -> reading.text(node, what).map(leaf -> LocalizedText.of(leaf.text())));
    }

    private static Optional<LocalizedText> byLanguage(YamlNode.Mapping mapping, String what, ReadingContext reading) {
        SortedMap<Language, String> words = new TreeMap<>();
        for (YamlNode.Entry entry : mapping.entries()) {
            String code = entry.key().text();
            if (Language.isCode(code)) {
                reading.text(entry.value(), what).ifPresent(leaf -> words.put(new Language(code), leaf.text()));
            } else {
                reading.error(
                        YamlProblem.UNKNOWN_LANGUAGE,
                        entry.key().mark(),
                        "'" + code + "' is not a language code",
                        "use codes such as en and ar");
            }
        }
        if (mapping.entries().isEmpty()) {
            reading.error(YamlProblem.WRONG_SHAPE, mapping.mark(), what + " has no words", "add { en: ..., ar: ... }");
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(new LocalizedText(words));
    }
}
