package dev.sanad.core.yaml;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ImplicitTuple;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;

/**
 * Reports anchors, aliases and tags, and puts nothing in the place of an alias: so no input can grow
 * while it is read, and none can name a Java type.
 */
final class PlainDataParser implements Parser {
    private final Parser parser;
    private final BiConsumer<Mark, String> report;
    private @Nullable Event next;

    PlainDataParser(Parser parser, BiConsumer<Mark, String> report) {
        this.parser = parser;
        this.report = report;
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
        if (event instanceof AliasEvent alias) {
            report.accept(alias.getStartMark(), "an alias (*" + alias.getAnchor() + ")");
            return new ScalarEvent(
                    null,
                    null,
                    new ImplicitTuple(true, false),
                    "",
                    alias.getStartMark(),
                    alias.getEndMark(),
                    ScalarStyle.PLAIN);
        }
        if (event instanceof NodeEvent node && node.getAnchor() != null) {
            report.accept(event.getStartMark(), "an anchor (&" + node.getAnchor() + ")");
        }
        tagOf(event).ifPresent(tag -> report.accept(event.getStartMark(), "a tag (" + tag + ")"));
        return event;
    }

    private static Optional<String> tagOf(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return Optional.ofNullable(scalar.getTag());
        }
        return event instanceof CollectionStartEvent start ? Optional.ofNullable(start.getTag()) : Optional.empty();
    }
}
