package dev.sanad.core.internal.yaml;

import dev.sanad.core.text.Grammar;
import dev.sanad.core.text.Language;
import dev.sanad.core.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads a text: either plain words, or a map from languages to words, with what sentences have to know of these. */
public final class LocalizedTextReader {
    /** The key for the words themselves, beside what is said of them. */
    static final String TEXT = "text";

    private LocalizedTextReader() {}

    /** Reads {@code { en: South Korea, ar: { text: ..., gender: f } }} or plain words. */
    public static Optional<LocalizedText> read(YamlNode node, String what, ReadingContext reading) {
        return node.asMapping()
                .map(mapping -> byLanguage(mapping, what, reading))
                .orElseGet(() -> reading.text(node, what).map(leaf -> LocalizedText.of(leaf.text())));
    }

    private static Optional<LocalizedText> byLanguage(YamlNode.Mapping mapping, String what, ReadingContext reading) {
        SortedMap<Language, String> words = new TreeMap<>();
        SortedMap<Language, Grammar> grammar = new TreeMap<>();
        for (YamlNode.Entry entry : mapping.entries()) {
            Optional<Language> language = language(entry.key(), reading);
            if (language.isEmpty()) {
                continue;
            }
            if (entry.value().asMapping().isPresent()) {
                reading.fields(entry.value(), what)
                        .ifPresent(fields -> inflected(fields, what, reading).ifPresent(text -> {
                            words.put(language.get(), text);
                            grammar.put(language.get(), grammar(fields, reading));
                        }));
            } else {
                reading.text(entry.value(), what).ifPresent(leaf -> words.put(language.get(), leaf.text()));
            }
        }
        if (mapping.entries().isEmpty()) {
            reading.error(YamlProblem.WRONG_SHAPE, mapping.mark(), what + " has no words", "add { en: ..., ar: ... }");
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(new LocalizedText(words, grammar));
    }

    /** The language of a code; a problem if it is none. */
    public static Optional<Language> language(YamlNode.Leaf code, ReadingContext reading) {
        if (Language.isCode(code.text())) {
            return Optional.of(new Language(code.text()));
        }
        reading.error(
                YamlProblem.UNKNOWN_LANGUAGE,
                code.mark(),
                "'" + code.text() + "' is not a language code",
                "use codes such as en and ar");
        return Optional.empty();
    }

    private static Optional<String> inflected(Fields fields, String what, ReadingContext reading) {
        return fields.required(TEXT).flatMap(node -> reading.text(node, what)).map(YamlNode.Leaf::text);
    }

    private static Grammar grammar(Fields fields, ReadingContext reading) {
        SortedMap<Grammar.Form, String> forms = new TreeMap<>();
        for (Grammar.Form form : Grammar.Form.values()) {
            String key = Grammar.keyword(form);
            fields.optional(key)
                    .flatMap(node -> reading.text(node, "'" + key + "'"))
                    .ifPresent(leaf -> forms.put(form, leaf.text()));
        }
        Grammar grammar = new Grammar(
                word(fields, "gender", List.of(Grammar.Gender.values()), reading),
                word(fields, "number", List.of(Grammar.Number.values()), reading),
                forms);
        fields.finish();
        return grammar;
    }

    private static <T extends Enum<T>> Optional<T> word(
            Fields fields, String key, List<T> choices, ReadingContext reading) {
        return fields.optional(key).flatMap(node -> reading.word(node, "a " + key, choices, Grammar::keyword));
    }
}
