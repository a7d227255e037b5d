package dev.sanad.core.internal.yaml;

import dev.sanad.core.internal.yaml.LayoutNode.Pair;
import dev.sanad.core.internal.yaml.LayoutNode.Words;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;

/** Reads the pieces of a file without problems in {@link YamlTree}. */
final class LayoutNodeReader {
    private final CodePoints source;
    private final Parser parser;
    private final List<Words> words = new ArrayList<>();

    /** One of the documents of a file; all but the first need their mark, {@code ---}. */
    record Document(int start, boolean isMarked, LayoutNode root) {}

    LayoutNodeReader(CodePoints source) {
        this.source = source;
        parser = YamlEvents.of(source.between(0, source.length()));
    }

    List<Document> documents() {
        List<Document> documents = new ArrayList<>();
        parser.getEvent(); // the start of the stream
        while (!parser.checkEvent(Event.ID.StreamEnd)) {
            DocumentStartEvent start = (DocumentStartEvent) parser.getEvent();
            boolean isMarked = start.getExplicit() || !documents.isEmpty();
            documents.add(new Document(start(start), isMarked, piece(false)));
            parser.getEvent(); // its end
        }
        return documents;
    }

    /** All scalars read so far, in the order of the file. */
    List<Words> words() {
        return words;
    }

    private LayoutNode piece(boolean inFlow) {
        if (parser.checkEvent(Event.ID.Scalar)) {
            return scalar(inFlow);
        }
        CollectionStartEvent start = (CollectionStartEvent) parser.getEvent();
        boolean isFlow = start.isFlow();
        if (start instanceof SequenceStartEvent) {
            List<LayoutNode> items = new ArrayList<>();
            while (!parser.checkEvent(Event.ID.SequenceEnd)) {
                items.add(piece(isFlow));
            }
            return new LayoutNode.Items(start(start), end(parser.getEvent()), isFlow, items);
        }
        List<Pair> pairs = new ArrayList<>();
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            pairs.add(new Pair(scalar(isFlow), piece(isFlow)));
        }
        return new LayoutNode.Pairs(start(start), end(parser.getEvent()), isFlow, pairs);
    }

    private Words scalar(boolean inFlow) {
        Words scalar = ScalarWords.of((ScalarEvent) parser.getEvent(), source, inFlow);
        words.add(scalar);
        return scalar;
    }

    private static int start(Event event) {
        return event.getStartMark().getIndex();
    }

    private static int end(Event event) {
        return event.getEndMark().getIndex();
    }
}
