package dev.sanad.core.internal.source;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The passage of a text, as long as a quote, that shares most words with it: found by a sliding window, whose ends then move out to
 * the words with which the quote begins and ends, if these are near. Punctuation and differences that a reader hardly sees do not count. Scripts without blanks between words are compared by characters.
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

    /** How many words more than its quote a passage may have on either side. */
    private static final int SLACK = 3;

    private final String text;
    private final List<Word> words;
    private final Map<String, Integer> numbers = new HashMap<>();
    /** The words as numbers, which are faster to compare: many quotes are looked up in one long text. */
    private final int[] numbered;

    /** The passages of a text. */
    public NearestPassage(String text) {
        this.text = text;
        this.words = words(text);
        this.numbered = words.stream().mapToInt(word -> number(word.plain())).toArray();
    }

    private int number(String word) {
        int next = numbers.size();
        return Optional.ofNullable(numbers.putIfAbsent(word, next)).orElse(next);
    }

    /** The passage nearest to a quote, if enough of it is there: a third of its words, or half of its characters. */
    public Optional<String> to(String quote) {
        List<Word> wanted = words(quote);
        int width = Math.min(wanted.size(), numbered.length);
        if (width == 0) {
            return Optional.empty();
        }
        // Words that the text lacks have a number of their own, which no word of it has.
        int[] numbersWanted = wanted.stream()
                .mapToInt(word -> numbers.getOrDefault(word.plain(), numbers.size()))
                .toArray();
        int start = bestStart(numbersWanted, width);
        int part = wanted.stream().allMatch(Word::isCharacter) ? 2 : 3;
        if (shared(start, numbersWanted, width) * part < width) {
            return Optional.empty();
        }
        return Optional.of(passage(
                text,
                words.get(outward(start, -1, numbersWanted[0])),
                words.get(outward(start + width - 1, 1, numbersWanted[wanted.size() - 1])),
                quote,
                wanted));
    }

    /** Where the text has a word nearest to a place or farther out, since it may have more words than the quote; or else the place. */
    private int outward(int place, int step, int word) {
        for (int at = place, away = 0; away <= SLACK && at >= 0 && at < numbered.length; at += step, away++) {
            if (numbered[at] == word) {
                return at;
            }
        }
        return place;
    }

    /** The start of the window with most words of the quote; of several, that with most of them at their places. */
    private int bestStart(int[] wanted, int width) {
        int[] missing = missing(wanted);
        int shared = 0;
        int best = 0;
        int bestPlaced = -1;
        int bestStart = 0;
        for (int end = 0; end < numbered.length; end++) {
            shared += missing[numbered[end]]-- > 0 ? 1 : 0;
            if (end >= width) {
                shared -= ++missing[numbered[end - width]] > 0 ? 1 : 0;
            }
            int start = end + 1 - width;
            if (start >= 0 && shared > 0 && shared >= best) {
                int placed = placed(start, wanted, width);
                if (shared > best || placed > bestPlaced) {
                    best = shared;
                    bestPlaced = placed;
                    bestStart = start;
                }
            }
        }
        return bestStart;
    }

    private int placed(int start, int[] wanted, int width) {
        int placed = 0;
        for (int i = 0; i < width; i++) {
            placed += numbered[start + i] == wanted[i] ? 1 : 0;
        }
        return placed;
    }

    private int shared(int start, int[] wanted, int width) {
        int[] missing = missing(wanted);
        int shared = 0;
        for (int i = start; i < start + width; i++) {
            shared += missing[numbered[i]]-- > 0 ? 1 : 0;
        }
        return shared;
    }

    /** How often the quote has each word, by number. */
    private int[] missing(int[] wanted) {
        int[] missing = new int[numbers.size() + 1];
        for (int number : wanted) {
            missing[number]++;
        }
        return missing;
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
