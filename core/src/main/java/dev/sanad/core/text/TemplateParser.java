package dev.sanad.core.text;

import dev.sanad.core.internal.text.Visible;
import dev.sanad.core.problem.Parsed;
import dev.sanad.core.text.Template.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads one template. */
final class TemplateParser {
    /** The keyword for any other value; every choice among several has it. */
    static final String OTHER = "other";

    private static final String FORMS =
            Stream.of(Grammar.Form.values()).map(Grammar::keyword).collect(Collectors.joining(" or "));

    private static final Pattern SELECTION =
            Pattern.compile("\\{\\s*(?<name>[^{}\\[\\],:?]+?)\\s*,\\s*(?<how>plural|select)\\s*,");

    private static final Pattern KEYWORD = Pattern.compile("\\s*(?<word>=?[\\w-]+)\\s*\\{");

    /** The keywords of plural forms in CLDR; a number itself may stand in their place, as {@code =0}. */
    private static final Set<String> PLURALS = Set.of("zero", "one", "two", "few", "many", OTHER);

    private static final String PLACES = "write {name} and [ ... ] in pairs";

    private final String text;
    private int at;
    private Optional<Parsed.Bad<Template>> wrong = Optional.empty();

    TemplateParser(String text) {
        this.text = text;
    }

    Parsed<Template> parse() {
        List<Part> parts = parts("", false);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        if (at < text.length()) {
            return new Parsed.Bad<>("'" + text.charAt(at) + "' in \"" + text + "\" has no partner", PLACES);
        }
        return new Parsed.Ok<>(new Template(text, parts));
    }

    /**
     * The parts up to the end, or to a character that does not fit.
     *
     * @param counted the place that {@code #} stands for; empty outside a choice by number
     */
    private List<Part> parts(String counted, boolean inBrackets) {
        List<Part> parts = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at);
            int close = c == '{' ? text.indexOf('}', at) : -1;
            if (c == '}' || (c == '{' && close < 0) || (c == '[' && inBrackets) || c == ']') {
                break;
            }
            if (c == '{') {
                flush(words, parts);
                Matcher selection = SELECTION.matcher(text).region(at, text.length());
                if (selection.lookingAt()) {
                    int open = at;
                    at = selection.end();
                    Optional<Part> part =
                            selection(Visible.in(selection.group("name")), selection.group("how"), counted);
                    if (part.isEmpty()) {
                        at = open;
                        return parts;
                    }
                    parts.add(part.get());
                } else {
                    parts.add(place(text.substring(at + 1, close)));
                    at = close + 1;
                }
            } else if (c == '#' && !counted.isEmpty()) {
                flush(words, parts);
                parts.add(new Part.Place(counted, Optional.empty()));
                at++;
            } else if (c == '[') {
                int open = at++;
                flush(words, parts);
                List<Part> inner = parts(counted, true);
                if (at >= text.length() || text.charAt(at) != ']') {
                    at = open;
                    return parts;
                }
                at++;
                parts.add(new Part.Option(inner));
            } else {
                words.append(c);
                at++;
            }
        }
        flush(words, parts);
        return parts;
    }

    /** The branches of a choice among several, up to its end; empty if it is not closed. */
    private Optional<Part> selection(String name, String how, String counted) {
        boolean isPlural = how.equals("plural");
        Map<String, List<Part>> branches = new LinkedHashMap<>();
        Matcher keyword = KEYWORD.matcher(text);
        while (keyword.region(at, text.length()).lookingAt()) {
            String word = keyword.group("word");
            boolean isKnown = !isPlural || PLURALS.contains(word) || word.matches("=\\d+");
            if (!isKnown) {
                wrong(
                        "'" + word + "' in \"" + text + "\" is not a plural form",
                        "write zero, one, two, few, many or other, or a number as =0");
            }
            at = keyword.end();
            List<Part> branch = parts(isPlural ? name : counted, false);
            if (at >= text.length() || text.charAt(at) != '}') {
                return Optional.empty();
            }
            at++;
            if (branches.putIfAbsent(word, branch) != null) {
                wrong("'" + word + "' stands twice in the choice in \"" + text + "\"", "keep one of its two wordings");
            }
        }
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        if (at >= text.length() || text.charAt(at) != '}') {
            return Optional.empty();
        }
        at++;
        if (!branches.containsKey(OTHER)) {
            wrong(
                    "the choice by '" + name + "' in \"" + text + "\" has no words for any other value",
                    "add the words for 'other'");
            return Optional.of(new Part.Words(""));
        }
        return Optional.of(new Part.Selection(name, branches));
    }

    private Part place(String inner) {
        int choice = inner.indexOf('?');
        if (choice >= 0) {
            String[] words = inner.substring(choice + 1).split("\\|", -1);
            if (words.length != 2) {
                wrongForm(inner);
            }
            return new Part.Choice(Visible.in(inner.substring(0, choice)), words[0], words[words.length - 1]);
        }
        int colon = inner.indexOf(':');
        if (colon < 0) {
            return new Part.Place(Visible.in(inner), Optional.empty());
        }
        String word = inner.substring(colon + 1).strip();
        Optional<Grammar.Form> form = Stream.of(Grammar.Form.values())
                .filter(known -> Grammar.keyword(known).equals(word))
                .findFirst();
        if (form.isEmpty()) {
            wrongForm(word);
        }
        return new Part.Place(Visible.in(inner.substring(0, colon)), form);
    }

    private void wrongForm(String form) {
        wrong(
                "'" + form + "' in \"" + text + "\" is not a form of a name",
                "write {name:FORM} with " + FORMS + ", and {name?one|other} for words that agree with it");
    }

    /** Keeps what is wrong first. */
    private void wrong(String message, String remedy) {
        wrong = wrong.or(() -> Optional.of(new Parsed.Bad<>(message, remedy)));
    }

    private static void flush(StringBuilder words, List<Part> parts) {
        if (!words.isEmpty()) {
            parts.add(new Part.Words(words.toString()));
            words.setLength(0);
        }
    }
}
