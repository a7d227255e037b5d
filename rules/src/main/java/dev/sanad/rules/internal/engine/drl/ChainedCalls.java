package dev.sanad.rules.internal.engine.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Chained calls, as in {@code sought("launch").where("by", "is", $by).time(...)}. */
final class ChainedCalls {
    private static final Pattern NEXT = Pattern.compile("\\s*\\.\\s*(\\w+)\\s*\\(");
    private static final Pattern WORDS = Pattern.compile("\\s*\"([^\"]*)\"");

    private final String text;

    ChainedCalls(String text) {
        this.text = text;
    }

    /** The quoted first argument of a call, and its position. */
    record Words(String text, int start) {}

    /**
     * The first quoted arguments of every call of a method in the chain after the call whose parenthesis opens before
     * {@code inside}.
     */
    List<Words> firstWords(String method, int inside) {
        List<Words> found = new ArrayList<>();
        Matcher next = NEXT.matcher(text);
        for (int at = end(inside); next.region(at, text.length()).lookingAt(); at = end(next.end())) {
            Matcher words = WORDS.matcher(text).region(next.end(), text.length());
            if (next.group(1).equals(method) && words.lookingAt()) {
                found.add(new Words(words.group(1), words.start(1)));
            }
        }
        return found;
    }

    /** Every other argument, from the first, that is quoted: the keys of {@code Map.of(}, whose parenthesis is open. */
    List<Words> keys(int inside) {
        List<Words> found = new ArrayList<>();
        int argument = 0;
        for (int at = inside; at < end(inside) - 1; argument++) {
            Matcher words = WORDS.matcher(text).region(at, text.length());
            if (argument % 2 == 0 && words.lookingAt()) {
                found.add(new Words(words.group(1), words.start(1)));
            }
            at = endOfArgument(at, end(inside) - 1) + 1;
        }
        return found;
    }

    private int endOfArgument(int from, int last) {
        int depth = 0;
        boolean quoted = false;
        for (int at = from; at < last; at++) {
            char c = text.charAt(at);
            if (c == '"' && text.charAt(at - 1) != '\\') {
                quoted = !quoted;
            } else if (!quoted && "([{".indexOf(c) >= 0) {
                depth++;
            } else if (!quoted && ")]}".indexOf(c) >= 0) {
                depth--;
            } else if (!quoted && c == ',' && depth == 0) {
                return at;
            }
        }
        return last;
    }

    /** The position at which the parenthesis that opens before {@code inside} is closed. */
    int end(int inside) {
        boolean quoted = false;
        int open = 1;
        for (int at = inside; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"' && text.charAt(at - 1) != '\\') {
                quoted = !quoted;
            } else if (!quoted && (c == '(' || c == ')')) {
                open += c == '(' ? 1 : -1;
                if (open == 0) {
                    return at + 1;
                }
            }
        }
        return text.length();
    }
}
