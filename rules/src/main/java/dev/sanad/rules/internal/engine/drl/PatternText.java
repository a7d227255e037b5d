package dev.sanad.rules.internal.engine.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A pattern of facts as its author wrote it: {@code Event( kind.isA("withdrawal"), events("of").contains($e.id) )}. */
final class PatternText {
    private static final Pattern ONLY_KINDS =
            Pattern.compile("\\s*kind\\s*\\.\\s*isA\\s*\\(\\s*\"[^\"]*\"\\s*\\)(\\s*\\|\\|\\s*kind\\s*\\.\\s*isA\\s*\\("
                    + "\\s*\"[^\"]*\"\\s*\\))*\\s*");
    private static final Pattern ONLY_BINDING = Pattern.compile("\\s*\\$?\\w+\\s*:=?\\s*[\\w.$]+(\\([^()]*\\))?\\s*");
    private static final Pattern OTHER_KINDS =
            Pattern.compile("!\\s*\\(*\\s*(kind\\s*\\.\\s*isA)|(isA)\\s*\\([^()]*\\)\\s*(?:==\\s*false|!=\\s*true)");
    private static final Pattern TEMPORAL = Pattern.compile("\\b(after|before|coincides|during|finishes|finishedby"
            + "|includes|meets|metby|overlaps|overlappedby|starts|startedby)\\b\\s*(?:\\[|\\$|this\\b)");

    private final String text;

    PatternText(String text) {
        this.text = text;
    }

    /** A word in the pattern, and its position. */
    record Word(String text, int start) {}

    /** The first question of what a fact's kind is not. */
    Optional<Word> otherKinds() {
        return first(OTHER_KINDS);
    }

    /** The first operator between the times of two facts. */
    Optional<Word> temporalOperator() {
        return first(TEMPORAL);
    }

    private Optional<Word> first(Pattern wanted) {
        Matcher matcher = wanted.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int group = matcher.group(1) != null ? 1 : 2;
        return Optional.of(new Word(matcher.group(group), matcher.start(group)));
    }

    /** All that it asks besides the kind, in the author's words; empty if it asks for nothing else. */
    String condition() {
        int open = text.indexOf('(');
        if (open < 0) {
            return "";
        }
        String inside = text.substring(open + 1, Math.max(open + 1, new ChainedCalls(text).end(open + 1) - 1));
        return split(inside).stream()
                .filter(constraint -> !ONLY_KINDS.matcher(constraint).matches())
                .filter(constraint -> !ONLY_BINDING.matcher(constraint).matches())
                .map(constraint -> constraint.strip().replaceAll("\\s+", " "))
                .filter(constraint -> !constraint.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** The parts between commas outside of parentheses and quotation marks. */
    private static List<String> split(String inside) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        boolean quoted = false;
        int start = 0;
        for (int at = 0; at < inside.length(); at++) {
            char c = inside.charAt(at);
            if (c == '"' && (at == 0 || inside.charAt(at - 1) != '\\')) {
                quoted = !quoted;
            } else if (!quoted && "([{".indexOf(c) >= 0) {
                depth++;
            } else if (!quoted && ")]}".indexOf(c) >= 0) {
                depth--;
            } else if (!quoted && c == ',' && depth == 0) {
                parts.add(inside.substring(start, at));
                start = at + 1;
            }
        }
        parts.add(inside.substring(start));
        return parts;
    }
}
