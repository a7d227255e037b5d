package dev.sanad.core.internal.wording;

import dev.sanad.core.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the program says of its input, in another language. Problems are made in many places, in English; here the English
 * sentence, with places for what varies, is the key of its translation, as in gettext. A book is a file
 * {@code phrases.<language>.po} beside this class.
 */
public final class PhraseBook {
    private static final Pattern ENTRY =
            Pattern.compile("(?m)^msgid \"((?:[^\"\\\\]|\\\\.)+)\"\\Rmsgstr \"((?:[^\"\\\\]|\\\\.)*)\"$");

    private static final Pattern BETWEEN_ITEMS = Pattern.compile(", (?![^(]*\\))");

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

    /** The most literal first, so that a sentence is found before one that has a place for a part of it. */
    private final List<Phrase> phrases;

    private PhraseBook(List<Phrase> phrases) {
        this.phrases = phrases;
    }

    /**
     * A sentence in English, and the same in the language of the book.
     *
     * @param english the sentence, with places such as {@code {kind}}
     * @param said the same, with the same places in any order
     */
    public record Phrase(String english, String said) {
        /** The number of characters that do not vary. */
        private int literal() {
            return PLACE.matcher(english).replaceAll("").length();
        }

        private Pattern pattern() {
            StringBuilder pattern = new StringBuilder();
            int from = 0;
            for (MatchResult place : PLACE.matcher(english).results().toList()) {
                pattern.append(Pattern.quote(english.substring(from, place.start())))
                        .append("(.+?)");
                from = place.end();
            }
            return Pattern.compile(pattern + Pattern.quote(english.substring(from)), Pattern.DOTALL);
        }
    }

    /**
     * {@return the book of a language; one without phrases if there is none, as for English}
     *
     * @param language the language
     */
    public static PhraseBook in(Language language) {
        try (InputStream in = PhraseBook.class.getResourceAsStream("phrases." + language.base() + ".po")) {
            return in == null ? new PhraseBook(List.of()) : read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static PhraseBook read(String file) {
        List<Phrase> phrases = new ArrayList<>();
        Matcher entry = ENTRY.matcher(file);
        while (entry.find()) {
            phrases.add(new Phrase(unescaped(entry.group(1)), unescaped(entry.group(2))));
        }
        phrases.sort(Comparator.comparingInt(Phrase::literal).reversed());
        return new PhraseBook(phrases);
    }

    private static String unescaped(String text) {
        return text.replaceAll("\\\\(.)", "$1");
    }

    /** {@return every phrase} */
    public List<Phrase> phrases() {
        return List.copyOf(phrases);
    }

    /**
     * {@return a sentence in this language; as it is if the book lacks it}
     *
     * @param english the sentence in English
     */
    public String say(String english) {
        return find(english).orElse(english);
    }

    /** A list of phrases, each in this language. */
    private String sayAll(String list) {
        return find(list)
                .orElseGet(
                        () -> BETWEEN_ITEMS.splitAsStream(list).map(this::say).collect(Collectors.joining(", ")));
    }

    /**
     * {@return a sentence in this language, if the book has it}
     *
     * @param english the sentence in English
     */
    public Optional<String> find(String english) {
        for (Phrase phrase : phrases) {
            Matcher found = phrase.pattern().matcher(english);
            if (found.matches()) {
                return Optional.of(filled(phrase, found));
            }
        }
        return Optional.empty();
    }

    /** What stands in a place is a phrase itself, unless it is a name, or quotation marks make it somebody's words. */
    private String filled(Phrase phrase, Matcher found) {
        Map<String, String> values = new HashMap<>();
        List<MatchResult> places = PLACE.matcher(phrase.english()).results().toList();
        for (int i = 0; i < places.size(); i++) {
            int before = places.get(i).start() - 1;
            boolean isQuoted = before >= 0 && "'\"".indexOf(phrase.english().charAt(before)) >= 0;
            String place = places.get(i).group(1);
            String value = found.group(i + 1);
            values.put(place, isQuoted || place.startsWith("name") ? value : sayAll(value));
        }
        return PLACE.matcher(phrase.said())
                .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), place.group())));
    }
}
