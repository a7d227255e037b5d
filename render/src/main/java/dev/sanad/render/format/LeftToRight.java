package dev.sanad.render.format;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page from right to left on a terminal, with the left-to-right text in it isolated, so that signs beside it stay where
 * they belong.
 */
final class LeftToRight {
    /** Find the direction of each line (2501), and mirror the lines of trees (2500). */
    private static final String ON = "\u001B[?2501h\u001B[?2500h";

    private static final String OFF = "\u001B[?2500l\u001B[?2501l";

    private static final String RIGHT_TO_LEFT = "[\\p{IsArabic}\\p{IsHebrew}&&\\p{L}]";
    private static final String FOREIGN = "[\\p{L}&&[^\\p{IsArabic}\\p{IsHebrew}]]";

    /** From a foreign letter to the last letter or digit before anything that reads from right to left. */
    private static final Pattern RUN =
            Pattern.compile(FOREIGN + "(?:[^\\p{IsArabic}\\p{IsHebrew}]*(?:" + FOREIGN + "|[0-9\\p{M}]))?");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** What stands before the words of a line: blanks, the lines of a tree, colours. */
    private static final Pattern START = Pattern.compile("(?:[\\s│├└─∴•∅#]|\u001B\\[[0-9;]*m)*");

    private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*m");
    private static final Pattern HAS_RIGHT_TO_LEFT = Pattern.compile(RIGHT_TO_LEFT);
    private static final Pattern HAS_FOREIGN = Pattern.compile(FOREIGN);
    private static final String BRACKETS = "([{«“";
    private static final String OPENING = BRACKETS + "‘\"'";
    private static final String CLOSING = ")]}»”" + "’\"'";
    private static final char MARK = '\u200F';

    private LeftToRight() {}

    /** A finished page as it is sent to the terminal, which is reset afterwards. */
    static String framed(String page) {
        return page.isEmpty() ? page : ON + page + OFF;
    }

    /** The same of a page that is made part by part. */
    static Stream<String> framed(Stream<String> parts) {
        return Stream.concat(Stream.concat(Stream.of(ON), parts), Stream.of(OFF));
    }

    /** The lines with each left-to-right run between U+2068 and U+2069, each line itself from right to left. */
    static String isolated(String text) {
        return Arrays.stream(text.split("\n", -1)).map(LeftToRight::line).collect(Collectors.joining("\n"));
    }

    private static String line(String line) {
        String isolated = RightToLeft.between(line, LeftToRight::words);
        Matcher letter = LETTER.matcher(COLOUR.matcher(isolated).replaceAll(""));
        if (line.isBlank()
                || letter.find() && HAS_RIGHT_TO_LEFT.matcher(letter.group()).matches()) {
            return isolated;
        }
        Matcher start = START.matcher(isolated);
        String before = start.lookingAt() ? start.group() : "";
        // A terminal shows no mark in the first column, since there is no character that it could belong to.
        String cell = COLOUR.matcher(before).replaceAll("").isEmpty() ? " " : "";
        return cell + before + MARK + isolated.substring(before.length());
    }

    private static String words(String words) {
        if (!HAS_FOREIGN.matcher(words).find()) {
            return words;
        }
        if (!HAS_RIGHT_TO_LEFT.matcher(words).find()) {
            Matcher start = START.matcher(words);
            int from = start.lookingAt() ? start.end() : 0;
            int to = words.stripTrailing().length();
            return words.substring(0, from) + RightToLeft.isolate(words.substring(from, to)) + words.substring(to);
        }
        StringBuilder isolated = new StringBuilder();
        Matcher run = RUN.matcher(words);
        int from = 0;
        while (run.find()) {
            int end = closed(words, run.start(), run.end());
            boolean enclosed = run.start() > from && end < words.length() && closes(words, run.start() - 1, end);
            int start = enclosed ? run.start() - 1 : run.start();
            end = enclosed ? end + 1 : end;
            isolated.append(words, from, start).append(RightToLeft.isolate(words.substring(start, end)));
            from = end;
            run.region(end, words.length());
        }
        return isolated.append(words.substring(from)).toString();
    }

    /** The end of a run: with the brackets after it that close some within it, and before any that is not closed. */
    private static int closed(String words, int start, int end) {
        Deque<Integer> open = new ArrayDeque<>();
        int at = start;
        while (at < words.length() && (at < end || !open.isEmpty() && closes(words, open.peek(), at))) {
            if (!open.isEmpty() && closes(words, open.peek(), at)) {
                open.pop();
            } else if (BRACKETS.indexOf(words.charAt(at)) >= 0) {
                open.push(at);
            }
            at++;
        }
        return open.isEmpty()
                ? at
                : words.substring(0, open.getLast()).stripTrailing().length();
    }

    private static boolean closes(String words, int before, int after) {
        int opening = OPENING.indexOf(words.charAt(before));
        return opening >= 0 && CLOSING.charAt(opening) == words.charAt(after);
    }
}
