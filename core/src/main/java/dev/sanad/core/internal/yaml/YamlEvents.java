package dev.sanad.core.internal.yaml;

import java.util.function.IntUnaryOperator;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * The events of YAML 1.2 from a parser of YAML 1.1, for which U+0085, U+2028 and U+2029 end lines and a byte order mark
 * has no width. The parser gets other characters instead, one for one, so that places stay right; a text may not hold
 * these, as they are no characters.
 */
final class YamlEvents implements Parser {
    private static final String TROUBLESOME = "\u0085\u2028\u2029\uFEFF";
    private static final int[] INSTEAD = {0x1FFFE, 0x1FFFF, 0x2FFFE, 0x2FFFF};

    private final Parser parser;

    private YamlEvents(Parser parser) {
        this.parser = parser;
    }

    /** The events of a text, however long it is and however deep it nests. */
    static Parser of(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setNestingDepthLimit(Integer.MAX_VALUE);
        return new YamlEvents(new ParserImpl(new StreamReader(hidden(text)), options));
    }

    /** The character of the text that the parser has as this one. */
    static int shown(int character) {
        for (int i = 0; i < INSTEAD.length; i++) {
            if (INSTEAD[i] == character) {
                return TROUBLESOME.charAt(i);
            }
        }
        return character;
    }

    private static String hidden(String text) {
        return holdsAny(text, TROUBLESOME) ? mapped(text, YamlEvents::hidden) : text;
    }

    private static int hidden(int character) {
        int at = TROUBLESOME.indexOf(character);
        return at < 0 ? character : INSTEAD[at];
    }

    /** Whether a text holds one of a few characters; most hold none. */
    private static boolean holdsAny(String text, String few) {
        return few.chars().anyMatch(c -> text.indexOf(c) >= 0);
    }

    private static String mapped(String text, IntUnaryOperator change) {
        return text.codePoints()
                .map(change)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Override
    public boolean checkEvent(Event.ID choice) {
        return parser.checkEvent(choice);
    }

    @Override
    public Event peekEvent() {
        return shown(parser.peekEvent());
    }

    @Override
    public Event getEvent() {
        return shown(parser.getEvent());
    }

    private static Event shown(Event event) {
        if (event instanceof ScalarEvent scalar && isHidden(scalar.getValue())) {
            return new ScalarEvent(
                    scalar.getAnchor(),
                    scalar.getTag(),
                    scalar.getImplicit(),
                    mapped(scalar.getValue(), YamlEvents::shown),
                    scalar.getStartMark(),
                    scalar.getEndMark(),
                    scalar.getScalarStyle());
        }
        return event;
    }

    /** Whether the parser's text holds characters that stand for others: they are beyond 16 bits. */
    private static boolean isHidden(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isHighSurrogate(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }
}
