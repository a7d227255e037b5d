package dev.sanad.core.internal.yaml;

import dev.sanad.core.internal.problem.Suggestion;
import dev.sanad.core.internal.text.Digits;
import dev.sanad.core.internal.text.Directions;
import dev.sanad.core.internal.yaml.YamlNode.Leaf;
import dev.sanad.core.internal.yaml.YamlNode.Listing;
import dev.sanad.core.problem.Correction;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.Remedy;
import dev.sanad.core.problem.SourceMark;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The context of reading a file: converts nodes to the types that their places require, and reports every problem.
 *
 * @param form the form whose codes the problems get
 * @param problems the collected problems
 */
public record ReadingContext(Form form, Problems problems) {
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    /** The number of problems beyond which no more names are suggested. */
    private static final int MOST_SUGGESTIONS = 500;

    /** The greatest number of names considered for suggestions, over all problems. */
    private static final int MOST_LOOKS = 300_000;

    /** A remedy for an unknown name; like {@link Suggestion#remedy}, in bounded time. */
    public String remedy(String wrong, Supplier<Stream<String>> known) {
        if (problems.size() >= MOST_SUGGESTIONS) {
            return "check its spelling";
        }
        List<String> names = known.get().toList();
        return (long) problems.size() * names.size() < MOST_LOOKS
                ? Suggestion.remedy(wrong, names)
                : "check its spelling";
    }

    /** A remedy that takes some time to find, unless there are many problems. */
    public Remedy inTime(Supplier<Remedy> remedy) {
        return problems.size() < MOST_SUGGESTIONS ? remedy.get() : Remedy.of("check its spelling");
    }

    /** Like {@link #remedy}, for names of the form or of a vocabulary. */
    public Remedy correcting(String wrong, Supplier<Stream<String>> known) {
        return Suggestion.correcting(wrong, known.get().toList(), remedy(wrong, known));
    }

    /** Reports a problem of any YAML file. */
    public void error(YamlProblem problem, SourceMark mark, String message, String remedy) {
        problems.error(problem.in(form), mark, message, remedy);
    }

    /** Reports a problem of any YAML file, with a remedy that may include a correction. */
    public void error(YamlProblem problem, SourceMark mark, String message, Remedy remedy) {
        problems.error(problem.in(form), mark, message, remedy);
    }

    /** Takes over the problems of a file that a leaf names; those without a place in it are reported at the leaf. */
    public void foundIn(Leaf named, List<Problem> others) {
        for (Problem other : others) {
            boolean isPlaced = other.mark().hasLine();
            problems.addAll(List.of(
                    isPlaced
                            ? other
                            : new Problem(
                                    other.code(),
                                    other.severity(),
                                    named.mark(),
                                    "'" + named.text() + "': " + other.message(),
                                    other.remedy())));
        }
    }

    /** The keys of a map; a problem if the node is not one. */
    public Optional<Fields> fields(YamlNode node, String what) {
        if (node.asMapping().isPresent()) {
            return node.asMapping().map(mapping -> new Fields(mapping, what, this));
        }
        wrongShape(node, what + " must be a map of keys", "write it as { key: value }, or each 'key: value' on a line");
        return Optional.empty();
    }

    /**
     * The node as a leaf for programs rather than readers: a date, a number, a word; a problem if it is a list, a map,
     * or empty, or holds a character that nobody sees.
     */
    public Optional<Leaf> leaf(YamlNode node, String what) {
        return anyText(node, what).filter(leaf -> !isDeceptive(leaf, what));
    }

    /**
     * The node as a text for readers; a problem if it is a list, a map, or empty, and a warning if it turns around the
     * text after it.
     */
    public Optional<Leaf> text(YamlNode node, String what) {
        Optional<Leaf> text = anyText(node, what);
        text.ifPresent(leaf -> Directions.trouble(leaf.text())
                .ifPresent(sign -> problems.warning(
                        YamlProblem.TURNS_TEXT.in(form),
                        leaf.mark(),
                        what + " holds U+%04X, ".formatted(sign.character()) + sign.effect(),
                        "remove it; marks of direction (U+200E, U+200F, U+061C) are enough")));
        return text;
    }

    private Optional<Leaf> anyText(YamlNode node, String what) {
        Optional<Leaf> leaf = node.asLeaf().filter(found -> !found.isEmpty());
        if (leaf.isPresent()) {
            return leaf;
        }
        wrongShape(
                node,
                what + " must be a text",
                node.asLeaf().isPresent() ? "write one, or remove the key" : "write one value, without brackets");
        return Optional.empty();
    }

    /** The items of a list; a problem if the node is not one. An empty node is an empty list. */
    public List<YamlNode> items(YamlNode node, String what) {
        if (node.asListing().isPresent()) {
            return node.asListing().get().items();
        }
        if (!node.isBlank()) {
            wrongShape(node, what + " must be a list", "write it as [ ... ], or each item on a line after '- '");
        }
        return List.of();
    }

    /** The items of a list, or the node itself as the only item. */
    public List<YamlNode> oneOrMore(YamlNode node) {
        return node.asListing().map(Listing::items).orElse(List.of(node));
    }

    /** The text of a leaf that names something: visible characters only, no spaces. */
    public Optional<String> id(YamlNode node, String what) {
        return leaf(node, what).map(Leaf::text).filter(text -> isWellFormed(text, what, node.mark()));
    }

    /** The id of an event, of one of another dossier: {@code dossier/event}, or of a conclusion. */
    public Optional<String> eventId(YamlNode node) {
        String what = "an event's id";
        return leaf(node, what).map(Leaf::text).filter(text -> {
            int slash = text.indexOf('/');
            boolean isElsewhere =
                    slash > 0 && Names.isId(text.substring(0, slash)) && Names.isId(text.substring(slash + 1));
            return isElsewhere || Names.isOfConclusion(text) || isWellFormed(text, what, node.mark());
        });
    }

    /** Whether a text can name something; notes the problem if not. */
    public boolean isId(String text, String what, SourceMark mark) {
        return !isDeceptive(text, what, mark) && isWellFormed(text, what, mark);
    }

    private boolean isWellFormed(String text, String what, SourceMark mark) {
        if (!Names.isId(text)) {
            error(
                    YamlProblem.MALFORMED_ID,
                    mark,
                    new Leaf(mark, text).shape() + " cannot be " + what,
                    Names.isOfConclusion(text)
                            ? "the ids of conclusions look like this; choose another"
                            : "use letters, digits, and . _ - between them");
            return false;
        }
        return true;
    }

    /** Whether a key or a variable holds invisible characters; notes the problem if so. */
    public boolean isDeceptive(Leaf leaf, String what) {
        return isDeceptive(leaf.text(), what, leaf.mark());
    }

    private boolean isDeceptive(String text, String what, SourceMark mark) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (Names.isDeceptive(text.codePointAt(at))) {
                error(
                        YamlProblem.DECEPTIVE_NAME,
                        mark,
                        "%s holds the invisible character U+%04X".formatted(what, text.codePointAt(at)),
                        new Remedy("retype it without that character", withoutInvisible(text)));
                return true;
            }
        }
        return false;
    }

    /** The text without its invisible characters; empty if some of them may stand for a blank or change how letters look. */
    private static Optional<Correction> withoutInvisible(String text) {
        boolean isCertain = text.codePoints()
                .filter(Names::isDeceptive)
                .allMatch(c -> Character.getType(c) == Character.FORMAT && c != NON_JOINER && c != JOINER);
        String visible = text.codePoints()
                .filter(c -> !Names.isDeceptive(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return isCertain && !visible.isBlank() ? Optional.of(new Correction(text, visible)) : Optional.empty();
    }

    /** One of several words; a problem with a suggestion if it is another. */
    public <T> Optional<T> word(YamlNode node, String what, Collection<T> choices, Function<T, String> spelling) {
        Optional<Leaf> leaf = leaf(node, what);
        if (leaf.isEmpty()) {
            return Optional.empty();
        }
        String text = leaf.get().text();
        Optional<T> found = choices.stream()
                .filter(choice -> spelling.apply(choice).equals(text))
                .findFirst();
        if (found.isEmpty()) {
            List<String> known = choices.stream().map(spelling).toList();
            error(
                    YamlProblem.UNKNOWN_WORD,
                    node.mark(),
                    "'" + text + "' is not " + what,
                    Suggestion.correcting(
                            text,
                            known,
                            Suggestion.closest(text, known)
                                    .map(close -> "did you mean '" + close + "'?")
                                    .orElse("one of: " + known.stream().collect(Collectors.joining(", ")))));
        }
        return found;
    }

    /** A number; digits and the decimal separator may be Arabic ones. */
    public Optional<BigDecimal> number(YamlNode node, String what) {
        Optional<Leaf> leaf = leaf(node, what);
        Optional<BigDecimal> number = leaf.flatMap(value -> Digits.number(value.text()));
        if (leaf.isPresent() && number.isEmpty()) {
            error(
                    YamlProblem.WRONG_TYPE,
                    node.mark(),
                    what + " must be a number, not " + node.shape(),
                    "write at most " + Digits.MOST + " digits, such as 12 or 12.5");
        }
        return number;
    }

    /** A whole number of at least {@code least}. */
    public Optional<Integer> count(YamlNode node, String what, int least) {
        Optional<Leaf> leaf = leaf(node, what);
        if (leaf.isEmpty()) {
            return Optional.empty();
        }
        try {
            Optional<Integer> whole = Digits.number(leaf.get().text()).map(BigDecimal::intValueExact);
            if (whole.isPresent() && whole.get() >= least) {
                return whole;
            }
        } catch (ArithmeticException notWhole) {
            // reported below
        }
        error(
                YamlProblem.WRONG_TYPE,
                node.mark(),
                what + " must be a whole number of at least " + least + ", not " + node.shape(),
                "write digits alone, such as " + least);
        return Optional.empty();
    }

    /** {@code true} or {@code false}. */
    public Optional<Boolean> flag(YamlNode node, String what) {
        Optional<Leaf> leaf = leaf(node, what);
        if (leaf.isEmpty()) {
            return Optional.empty();
        }
        return switch (leaf.get().text()) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> {
                error(
                        YamlProblem.UNKNOWN_WORD,
                        node.mark(),
                        what + " must be true or false, not " + node.shape(),
                        "write true for yes, false for no");
                yield Optional.empty();
            }
        };
    }

    private void wrongShape(YamlNode node, String message, String remedy) {
        if (!node.fold(mapping -> false, listing -> false, leaf -> false, unread -> true)) {
            error(YamlProblem.WRONG_SHAPE, node.mark(), message + ", not " + node.shape(), remedy);
        }
    }
}
