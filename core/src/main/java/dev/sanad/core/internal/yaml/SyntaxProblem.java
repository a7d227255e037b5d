package dev.sanad.core.internal.yaml;

import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * A problem in text that is not YAML, in the words of its author rather than of a parser.
 *
 * @param place the place to fix
 * @param fact what is wrong there
 * @param remedy what to do
 */
record SyntaxProblem(Optional<Mark> place, String fact, String remedy) {
    /** What is said of a quotation mark that YAML does not know. */
    static final String NO_QUOTE = "%s is a letter of the text for YAML, and no quotation mark";

    static SyntaxProblem of(MarkedYAMLException broken) {
        String problem = String.valueOf(broken.getProblem());
        String context = String.valueOf(broken.getContext());
        Optional<Mark> at = Optional.ofNullable(broken.getProblemMark());
        Optional<Mark> start = Optional.ofNullable(broken.getContextMark());
        if (problem.contains("TAB")) {
            return new SyntaxProblem(
                    at, "a tab is not allowed in indentation or at the start of a text", "indent with spaces");
        }
        if (problem.contains("cannot start any token") || context.contains("scanning an alias")) {
            Optional<Mark> sign = problem.contains("cannot start") ? at : start;
            return new SyntaxProblem(
                    sign, "an unquoted text cannot begin with " + sign(sign), "put the text in quotation marks");
        }
        if (problem.contains("mapping values are not allowed")) {
            return new SyntaxProblem(
                    at, "': ' is not allowed here", "quote a text that contains ': ', and indent keys alike");
        }
        if (problem.contains("unknown escape")) {
            return new SyntaxProblem(
                    at, "unknown escape in double quotes", "write \\\\ for a backslash, or use single quotes");
        }
        if (problem.contains("end of stream")) {
            return new SyntaxProblem(start.or(() -> at), "a quotation mark opens here and is never closed", "close it");
        }
        if (problem.contains("expected ':'")) {
            return new SyntaxProblem(
                    start.or(() -> at), "a key needs ':' after it", "write 'key: value', or indent the continuation");
        }
        if (problem.contains("<stream end>")) {
            boolean isKnown = context.contains("flow sequence") || context.contains("flow mapping");
            return isKnown
                    ? new SyntaxProblem(start, sign(start) + " opens here and is never closed", "close it")
                    : new SyntaxProblem(at, "the file ends too early", "close every bracket and brace");
        }
        if (problem.startsWith("expected ',' or")) {
            Optional<String> curly = curlyQuote(at);
            if (curly.isPresent()) {
                return new SyntaxProblem(at, NO_QUOTE.formatted(curly.get()), "write \" instead");
            }
            if (sign(at).equals("'?'")) {
                return new SyntaxProblem(
                        at,
                        "'?' begins a key within " + (problem.contains("']'") ? "brackets" : "braces") + " here",
                        "quote a text that contains '?', such as an address");
            }
            String close = problem.contains("']'") ? "]" : "}";
            return new SyntaxProblem(
                    at,
                    "',' or '" + close + "' is missing before this",
                    "the opening bracket is" + line(start) + "; quote a text that contains brackets or commas");
        }
        return misplaced(problem, at, start);
    }

    private static SyntaxProblem misplaced(String problem, Optional<Mark> at, Optional<Mark> start) {
        if (problem.endsWith("'<scalar>'")) {
            int before = before(at);
            return new SyntaxProblem(
                    at,
                    "there is more text after the end of a value",
                    before == '}' || before == ']'
                            ? "quote a text that begins with a bracket or brace"
                            : before == '"' || before == '\''
                                    ? "inside quotation marks, write \\\" in double ones and '' in single ones"
                                    : "check its indentation");
        }
        if (problem.endsWith("'<block mapping start>'") || problem.endsWith("'<block sequence start>'")) {
            return new SyntaxProblem(
                    at, "this indentation matches nothing before it", "indent it like the text" + line(start));
        }
        if (problem.endsWith("'-'") || problem.endsWith("'?'")) {
            return new SyntaxProblem(
                    at,
                    "list items and keys are mixed at one level",
                    "indent a list below its key; the items or keys begin" + line(start));
        }
        if (problem.startsWith("expected")) {
            return new SyntaxProblem(
                    at, sign(at) + " is not allowed here", "remove it, or quote the text that contains it");
        }
        return new SyntaxProblem(at, "this is not YAML: " + problem.strip(), "check this line and the one before");
    }

    /** The last character before a place on its line that is not a blank; 0 if there is none. */
    private static int before(Optional<Mark> mark) {
        int[] buffer = mark.map(Mark::getBuffer).orElse(new int[0]);
        int at = mark.map(Mark::getPointer).orElse(0) - 1;
        while (at >= 0 && at < buffer.length && buffer[at] == ' ') {
            at--;
        }
        return at >= 0 && at < buffer.length && buffer[at] != '\n' ? buffer[at] : 0;
    }

    /** The quotation mark of a language, and not of YAML, that begins the value in which a place lies. */
    private static Optional<String> curlyQuote(Optional<Mark> mark) {
        int[] buffer = mark.map(Mark::getBuffer).orElse(new int[0]);
        int at = mark.map(Mark::getPointer).orElse(0);
        while (at > 0 && at <= buffer.length && ":,[{\n".indexOf(buffer[at - 1]) < 0) {
            at--;
        }
        while (at < buffer.length && buffer[at] == ' ') {
            at++;
        }
        return at < buffer.length && YamlTraps.isCurly(buffer[at])
                ? Optional.of(Character.toString(buffer[at]))
                : Optional.empty();
    }

    private static String line(Optional<Mark> mark) {
        return mark.map(found -> " on line " + (found.getLine() + 1)).orElse(" above");
    }

    private static String sign(Optional<Mark> mark) {
        return mark.filter(found -> found.getPointer() < found.getBuffer().length)
                .map(found -> "'" + Character.toString(YamlEvents.shown(found.getBuffer()[found.getPointer()])) + "'")
                .orElse("this");
    }
}
