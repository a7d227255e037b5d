package dev.sanad.core.wording;

import dev.sanad.core.internal.text.Digits;
import dev.sanad.core.text.Inflected;
import dev.sanad.core.text.Language;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.text.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The program's own words in one language, from a file {@code messages.<language>.properties} beside this
 * class. A language is added by adding its file, and what a region does otherwise by a file such as
 * {@code messages.ar-MA.properties}.
 */
public final class Messages {
    /** The words by the languages asked for: they never change, and reading them takes longer than using them. */
    private static final Map<Language, Messages> READ = new ConcurrentHashMap<>();

    private final Language language;
    private final Map<String, Template> templates = new HashMap<>();

    private Messages(Language language, Properties properties) {
        this.language = language;
        properties
                .stringPropertyNames()
                .forEach(key -> templates.put(
                        key, Template.parse(properties.getProperty(key)).orElseThrow()));
    }

    /**
     * {@return the words in a language, with what its region says otherwise; in English if there is no file for it}
     *
     * @param language the language
     */
    public static Messages in(Language language) {
        return READ.computeIfAbsent(language, Messages::read);
    }

    private static Messages read(Language language) {
        Properties properties = new Properties();
        read(has(language.base()) ? language.base() : Language.ENGLISH, properties);
        if (!language.equals(language.base()) && has(language)) {
            read(language, properties);
        }
        return new Messages(language, properties);
    }

    private static void read(Language language, Properties properties) {
        try (InputStream in = Objects.requireNonNull(Messages.class.getResourceAsStream(file(language)));
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean has(Language language) {
        return Messages.class.getResource(file(language)) != null;
    }

    private static String file(Language language) {
        return "messages." + language + ".properties";
    }

    /** {@return the language of the words} */
    public Language language() {
        return language;
    }

    /**
     * {@return a message with its places filled}
     *
     * @param key the key of the message
     * @param placesAndValues the name of a place, its value, the name of the next place, and so on; an empty value
     *     leaves out the brackets around it
     */
    public String get(String key, String... placesAndValues) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < placesAndValues.length; i += 2) {
            values.put(placesAndValues[i], placesAndValues[i + 1]);
        }
        return template(key)
                .render(place -> Optional.ofNullable(values.get(place))
                        .filter(value -> !value.isEmpty())
                        .map(Inflected::of));
    }

    /**
     * {@return a message with names in it, to which its verbs can agree}
     *
     * @param key the key of the message
     * @param values the words for each place; empty for a place that is left out
     * @throws IllegalArgumentException if there is no such message
     */
    public String get(String key, Function<String, Optional<Inflected>> values) {
        return template(key).render(values);
    }

    /**
     * {@return a message about a number of things, in the plural form for that number}
     *
     * @param key the key of the message
     * @param number the number of things, which selects the plural form
     * @param digits the number as it is to be shown
     */
    public String count(String key, int number, String digits) {
        return get(form(key, number), "n", digits);
    }

    /**
     * {@return the key of a message in the plural form for a number; the key itself if it has no forms}
     *
     * @param key the key of the message
     * @param number the number of things, which selects the plural form
     */
    public String form(String key, int number) {
        // The form for zero also serves in languages without a separate one.
        PluralCategory category = number == 0 ? PluralCategory.ZERO : PluralCategory.of(number, language);
        return Stream.of(key + "." + category.name().toLowerCase(Locale.ROOT), key + ".other")
                .filter(templates::containsKey)
                .findFirst()
                .orElse(key);
    }

    /**
     * {@return a message without places, if there is one with this key}
     *
     * @param key the key of the message
     */
    public Optional<String> find(String key) {
        return Optional.ofNullable(templates.get(key)).map(template -> template.render(place -> Optional.empty()));
    }

    /** {@return several phrases as one, by the messages for the last two and for those before them} */
    String list(List<String> items, String last) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        String rest = items.subList(0, items.size() - 1).stream()
                .reduce((some, next) -> get(last + ".next", "rest", some, "next", next))
                .orElseThrow();
        return get(last, "rest", rest, "last", items.get(items.size() - 1));
    }

    /**
     * {@return a name in this language or else in the nearest, with the digits of this one if it is its own}
     *
     * @param name the name in its languages
     */
    public String name(LocalizedText name) {
        String words = name.in(language);
        return name.exactly(language.base()).isPresent()
                ? find("number.zero")
                        .map(zero -> new Digits(zero.charAt(0), '.').in(words))
                        .orElse(words)
                : words;
    }

    private Template template(String key) {
        Template template = templates.get(key);
        if (template == null) {
            throw new IllegalArgumentException("no message '" + key + "' in " + language);
        }
        return template;
    }
}
