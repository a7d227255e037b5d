package dev.sanad.core.yaml;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ImplicitTuple;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;

/**
 * Reports anchors, aliases and tags and takes them away, and puts nothing in the place of an alias: so no input
 * can grow while it is read, and none can name a Java type. Stops where lists and maps nest too deep.
 */
final class PlainDataParser implements Parser {
    /** The tag of what stands in the place of an alias; input cannot have it, since its tags are taken away. */
    static final String UNREAD = "!unread";

    private final Parser parser;
    private final int deepest;
    private final BiConsumer<Mark, String> report;
    private @Nullable Event next;
    private int depth;

    PlainDataParser(Parser parser, int deepest, BiConsumer<Mark, String> report) {
        this.parser = parser;
        this.deepest = deepest;
        this.report = report;
    }

    /** Lists and maps nest deeper than anybody writes them. */
    static final class NestedTooDeep extends YAMLException {
        private static final long serialVersionUID = 1;
        private final transient Mark mark;

        NestedTooDeep(Mark mark) {
            super("nested too deep");
            this.mark = mark;
        }

        Mark mark() {
            return mark;
        }
    }

    @Override
    public boolean checkEvent(Event.ID choice) {
        return peekEvent().is(choice);
    }

    @Override
    public Event peekEvent() {
        if (next == null) {
            next = plain(parser.getEvent());
        }
        return next;
    }

    @Override
    public Event getEvent() {
        Event event = peekEvent();
        next = null;
        return event;
    }

    private Event plain(Event event) {
        Mark start = event.getStartMark();
        if (event instanceof AliasEvent alias) {
            report.accept(start, "an alias (*" + alias.getAnchor() + ")");
            return scalar(UNREAD, "", event, ScalarStyle.PLAIN);
        }
        if (event instanceof NodeEvent node && node.getAnchor() != null) {
            report.accept(start, "an anchor (&" + node.getAnchor() + ")");
        }
        tagOf(event).ifPresent(tag -> report.accept(start, "a tag (" + tag + ")"));
        if (event instanceof CollectionStartEvent && ++depth > deepest) {
            throw new NestedTooDeep(start);
        }
        if (event instanceof CollectionEndEvent) {
            depth--;
        }
        return bare(event);
    }

    /** The same without its anchor and tag. */
    private static Event bare(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar(null, scalar.getValue(), scalar, scalar.getScalarStyle());
        }
        if (event instanceof SequenceStartEvent list) {
            return new SequenceStartEvent(
                    null, null, true, list.getStartMark(), list.getEndMark(), list.getFlowStyle());
        }
        return event instanceof MappingStartEvent map
                ? new MappingStartEvent(null, null, true, map.getStartMark(), map.getEndMark(), map.getFlowStyle())
                : event;
    }

    private static Event scalar(@Nullable String tag, String value, Event at, ScalarStyle style) {
        ImplicitTuple implicit = new ImplicitTuple(tag == null, tag == null);
        return new ScalarEvent(null, tag, implicit, value, at.getStartMark(), at.getEndMark(), style);
    }

    private static Optional<String> tagOf(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return Optional.ofNullable(scalar.getTag());
        }
        return event instanceof CollectionStartEvent start ? Optional.ofNullable(start.getTag()) : Optional.empty();
    }
}
