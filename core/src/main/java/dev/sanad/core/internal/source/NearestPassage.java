package dev.sanad.core.internal.source;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The passage of a text, as long as a quote, that shares most words with it; found by a sliding window. Punctuation and
 * differences that a reader hardly sees do not count. Scripts without blanks between words are compared by characters.
 */
public final class NearestPassage {
    private static final Set<UnicodeScript> WITHOUT_BLANKS = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private NearestPassage() {}

    /** The passage, if enough of the quote is there: a third of its words, or half of its characters. */
    public static Optional<String> find(String text, String quote) {
        List<Word> words = words(text);
        List<Word> wanted = words(quote);
        int width = Math.min(wanted.size(), words.size());
        if (width == 0) {
            return Optional.empty();
        }
        int start = bestStart(words, wanted, width);
        int shared = shared(words.subList(start, start + width), wanted);
        int part = wanted.stream().allMatch(Word::isCharacter) ? 2 : 3;
        return shared * part < wanted.size()
                ? Optional.empty()
                : Optional.of(passage(text, words.get(start), words.get(start + width - 1), quote, wanted));
    }

    /** The start of the window with most words of the quote; of several, that with most of them at their places. */
    private static int bestStart(List<Word> words, List<Word> wanted, int width) {
        Map<String, Integer> missing = counted(wanted);
        int shared = 0;
        int best = 0;
        int bestPlaced = -1;
        int bestStart = 0;
        for (int end = 0; end < words.size(); end++) {
            shared += missing.merge(words.get(end).plain(), -1, Integer::sum) >= 0 ? 1 : 0;
            if (end >= width) {
                shared -= missing.merge(words.get(end - width).plain(), 1, Integer::sum) > 0 ? 1 : 0;
            }
            int start = end + 1 - width;
            if (start >= 0 && shared > 0 && shared >= best) {
                int placed = placed(words, start, wanted, width);
                if (shared > best || placed > bestPlaced) {
                    best = shared;
                    bestPlaced = placed;
                    bestStart = start;
                }
            }
        }
        return bestStart;
    }

    private static int placed(List<Word> words, int start, List<Word> wanted, int width) {
        int placed = 0;
        for (int i = 0; i < width; i++) {
            placed += words.get(start + i).plain().equals(wanted.get(i).plain()) ? 1 : 0;
        }
        return placed;
    }

    private static int shared(List<Word> words, List<Word> wanted) {
        Map<String, Integer> missing = counted(wanted);
        return (int) words.stream()
                .filter(word -> missing.merge(word.plain(), -1, Integer::sum) >= 0)
                .count();
    }

    private static Map<String, Integer> counted(List<Word> words) {
        return words.stream().map(Word::plain).collect(Collectors.toMap(Function.identity(), word -> 1, Integer::sum));
    }

    /** The text from one word to another, with the punctuation around them where the quote has some. */
    private static String passage(String text, Word first, Word last, String quote, List<Word> wanted) {
        int start = first.start();
        int end = last.end();
        while (wanted.get(0).start() > 0 && start > 0 && text.charAt(start - 1) != ' ') {
            start--;
        }
        while (wanted.get(wanted.size() - 1).end() < quote.length() && end < text.length() && text.charAt(end) != ' ') {
            end++;
        }
        return text.substring(start, end);
    }

    /** A word, or a character of a script without blanks: its place, and what is compared. */
    private record Word(int start, int end, boolean isCharacter, String plain) {}

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= text.length(); ) {
            int c = at < text.length() ? text.codePointAt(at) : ' ';
            int next = at + Character.charCount(c);
            boolean isCharacter = WITHOUT_BLANKS.contains(UnicodeScript.of(c));
            if (isCharacter || !isPart(c)) {
                if (at > start) {
                    words.add(new Word(start, at, false, Spelling.plain(text.substring(start, at))));
                }
                if (isCharacter) {
                    words.add(new Word(at, next, true, Spelling.plain(text.substring(at, next))));
                }
                start = next;
            }
            at = next;
        }
        return words;
    }

    /** Whether it is part of a word: everything but blanks and punctuation. */
    private static boolean isPart(int c) {
        return Character.isLetterOrDigit(c)
                || switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.FORMAT,
                            Character.CURRENCY_SYMBOL,
                            Character.MATH_SYMBOL,
                            Character.OTHER_SYMBOL -> true;
                    default -> false;
                };
    }
}
