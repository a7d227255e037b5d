package dev.sanad.workbench.drafting;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of a text, and its headings. The items of menus, which are pasted along with an article, are none. */
final class Sentences {
    private static final Pattern WORD = Pattern.compile(
            "[\\p{L}\\p{N}\\p{M}\u0640]+(?:(?:[-'’.]|(?<=\\p{N}):(?=\\p{N}))[\\p{L}\\p{N}\\p{M}]+)*['’]?");
    private static final Pattern LINE = Pattern.compile("[^\\n\\r]+");

    /** Fewer words than this without a stop at the end are a heading or an item of a menu. */
    private static final int SHORTEST = 5;

    /** Where other lines end with a stop, fewer words than this without one are a heading. */
    private static final int HEADING = 20;

    private static final Pattern STOP = Pattern.compile("(?s).*[.!?؟…\\\"”»]\\s*");

    /** A stop after an abbreviation or an initial ends no sentence. */
    private static final Pattern ABBREVIATED =
            Pattern.compile("(?s).*(?:^|[\\s(.])(?:\\p{Lu}|[MD]rs?|Ms|St|Gen|Col|Lt|Sen|Rep|Gov|No|vs)\\.\\s*");

    /** Where and when an article was written, before its first words: "GENEVA, May 3 (Agency) - ". */
    private static final Pattern DATELINE =
            Pattern.compile("^[^.!?؟\\n]{0,60}?(?:[(),،\\d][^.!?؟\\n]{0,40}?|\\p{Lu}{3,})\\s[-–—]+\\s(?=\\S)");

    private final Tongue tongue;
    /** The words that have been read: most come back. */
    private final Map<String, Token> known = new HashMap<>();

    Sentences(Tongue tongue) {
        this.tongue = tongue;
    }

    List<Sentence> of(String text) {
        // What stands alone is no heading of anything.
        boolean isAlone = text.strip().lines().count() == 1;
        boolean hasHeadings = text.lines().anyMatch(each -> STOP.matcher(each).matches());
        List<Sentence> sentences = new ArrayList<>();
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            Matcher dateline = DATELINE.matcher(line.group());
            add(
                    text,
                    line.start() + (dateline.find() ? dateline.end() : 0),
                    line.end(),
                    isAlone,
                    hasHeadings,
                    sentences);
        }
        return sentences;
    }

    private void add(String text, int start, int end, boolean isAlone, boolean hasHeadings, List<Sentence> sentences) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(
                Locale.forLanguageTag(tongue.language().code()));
        String line = text.substring(start, end);
        breaks.setText(line);
        int from = 0;
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            if (to == line.length()
                    || !ABBREVIATED.matcher(line.substring(from, to)).matches()) {
                String words = line.substring(from, to);
                int blank = words.length() - words.stripLeading().length();
                Sentence sentence = sentence(start + from + blank, words.strip());
                boolean isHeading = hasHeadings
                        && sentence.tokens().size() < HEADING
                        && !STOP.matcher(sentence.text()).matches();
                if (isAlone || isSentence(sentence)) {
                    sentences.add(new Sentence(sentence.start(), sentence.text(), sentence.tokens(), isHeading));
                }
                from = to;
            }
        }
    }

    private static boolean isSentence(Sentence sentence) {
        return sentence.tokens().size() >= SHORTEST
                || sentence.tokens().size() > 1 && STOP.matcher(sentence.text()).matches();
    }

    /** Words that are taken for a sentence. */
    Sentence sentence(int start, String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            tokens.add(known.computeIfAbsent(word.group(), this::token).at(word.start(), word.end()));
        }
        return new Sentence(start, text, List.copyOf(tokens), false);
    }

    private Token token(String word) {
        Morphology words = tongue.words();
        return new Token(0, word.length(), word, words.plain(word), words.names(word), words.stems(word));
    }

    /** The words of a name or of a vocabulary. */
    static List<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).toList();
    }
}
