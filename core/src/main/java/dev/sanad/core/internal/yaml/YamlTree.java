package dev.sanad.core.internal.yaml;

import dev.sanad.core.internal.file.FilesRead;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.Severity;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.SourceMark;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.reader.ReaderException;

/** Turns YAML text into {@link YamlNode}s: strict, plain data only, every leaf text. */
public final class YamlTree {
    private final SourceFile file;
    private final Form form;
    private final Problems problems;
    /** Of keys within braces that have no colon. */
    private final List<Problem> withoutColon = new ArrayList<>();

    private YamlTree(SourceFile file, Form form, Problems problems) {
        this.file = file;
        this.form = form;
        this.problems = problems;
    }

    /**
     * The documents of a file ({@code ---} between them), up to where it stops being YAML; a problem if there is none.
     * Reading continues past a problem where possible, so that all of them are reported at once.
     */
    public static List<YamlNode> documents(SourceFile file, Form form, Problems problems) {
        Optional<List<YamlNode>> packed = file.content().isEmpty() ? PackedTrees.find(file.name()) : Optional.empty();
        if (packed.isPresent()) {
            return packed.get();
        }
        Parsed parsed = FilesRead.made(new Text(file, form), () -> Parsed.of(file, form));
        problems.addAll(parsed.problems);
        return parsed;
    }

    /** A text with the form that problems name. */
    private record Text(SourceFile file, Form form) {}

    /** The documents of a text; as long as somebody holds them, it is not parsed again in the same run. */
    private static final class Parsed extends AbstractList<YamlNode> {
        private final List<YamlNode> documents;
        private final List<Problem> problems;

        private Parsed(List<YamlNode> documents, List<Problem> problems) {
            this.documents = documents;
            this.problems = problems;
        }

        static Parsed of(SourceFile file, Form form) {
            Problems problems = new Problems();
            List<YamlNode> documents = new YamlTree(file, form, problems).documents();
            return new Parsed(documents, problems.inOrder());
        }

        @Override
        public YamlNode get(int index) {
            return documents.get(index);
        }

        @Override
        public int size() {
            return documents.size();
        }
    }

    private List<YamlNode> documents() {
        List<YamlNode> documents = new ArrayList<>();
        Optional<Integer> noText = NoText.in(file.content());
        if (noText.isPresent()) {
            NoText.report(file.content().codePointAt(noText.get()), form, file.mark(noText.get(), 1), problems);
            return documents;
        }
        try {
            Parser parser = YamlEvents.of(file.content());
            parser.getEvent(); // the start of the stream
            while (!parser.checkEvent(Event.ID.StreamEnd)) {
                parser.getEvent(); // the start of a document
                documents.add(node(parser.getEvent(), parser, 1));
                parser.getEvent(); // its end
            }
            documents.removeIf(YamlTree::isNothing);
            if (documents.isEmpty()) {
                problems.error(
                        YamlProblem.EMPTY.in(form),
                        SourceMark.of(file),
                        file.content().isBlank() ? "the file is empty" : "there is nothing to read in this file",
                        "'sanad new' writes files to start from");
            }
        } catch (NestedTooDeep deep) {
            deep.addTo(problems, form);
        } catch (MarkedYAMLException broken) {
            SyntaxProblem syntax = SyntaxProblem.of(broken);
            SourceMark place = syntax.place().map(mark -> mark(mark, 1)).orElse(SourceMark.of(file));
            SyntaxCorrection correction = SyntaxCorrection.at(place, syntax.fact());
            // A text that begins with {a} looks like a key without a colon, until the text goes on.
            withoutColon.removeIf(problem -> problem.mark().line() == place.line());
            problems.error(YamlProblem.SYNTAX.in(form), place, syntax.fact(), correction.remedy(syntax.remedy()));
        } catch (ReaderException unprintable) {
            NoText.report(unprintable.getCodePoint(), form, placeOf(unprintable.getPosition()), problems);
        } catch (YAMLException broken) {
            problems.error(
                    YamlProblem.SYNTAX.in(form),
                    SourceMark.of(file),
                    "this is not YAML: " + broken.getMessage(),
                    "write it as YAML");
        }
        problems.addAll(withoutColon);
        return documents;
    }

    private static boolean isNothing(YamlNode node) {
        return node.isBlank();
    }

    private YamlNode node(Event event, Parser parser, int depth) {
        refuseReferences((NodeEvent) event);
        if (event instanceof ScalarEvent scalar) {
            return NoText.isAbsent(scalar.getValue(), form, mark(event), problems)
                    ? leaf(scalar)
                    : new YamlNode.Unread(mark(event));
        }
        if (event instanceof AliasEvent) {
            return new YamlNode.Unread(mark(event));
        }
        NestedTooDeep.refuse(depth, mark(event.getStartMark(), 1));
        return event instanceof SequenceStartEvent ? listing(event, parser, depth) : mapping(event, parser, depth);
    }

    private YamlNode listing(Event start, Parser parser, int depth) {
        List<YamlNode> items = new ArrayList<>();
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            items.add(node(parser.getEvent(), parser, depth + 1));
        }
        parser.getEvent();
        return new YamlNode.Listing(mark(start.getStartMark(), 1), items);
    }

    private YamlNode mapping(Event start, Parser parser, int depth) {
        List<YamlNode.Entry> entries = new ArrayList<>();
        Seen seen = new Seen(depth == 1);
        boolean isWhole = true;
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            Event first = parser.getEvent();
            YamlNode key = node(first, parser, depth + 1);
            Event second = parser.getEvent();
            YamlNode value = node(second, parser, depth + 1);
            if (first instanceof ScalarEvent word && lacksColon(word, second)) {
                withoutColon.add(new Problem(
                        YamlProblem.SYNTAX.in(form),
                        Severity.ERROR,
                        mark(word),
                        "a key needs ':' after it",
                        word.getValue().contains(":")
                                ? "write a blank after ':'"
                                : "quote a text that contains a comma"));
                isWhole = false;
            }
            key.<Runnable>fold(
                            mapping -> () -> misplaced(mapping),
                            listing -> () -> misplaced(listing),
                            word -> () -> addOnce(new YamlNode.Entry(word, value), entries, seen),
                            unread -> () -> {})
                    .run();
        }
        parser.getEvent();
        SourceMark mark = mark(start.getStartMark(), 1);
        return isWhole ? new YamlNode.Mapping(mark, entries) : new YamlNode.Unread(mark);
    }

    /** Whether a key within braces has no value since there is no colon, or one without a blank, which YAML takes for a part of it. */
    private boolean lacksColon(ScalarEvent key, Event value) {
        if (!(value instanceof ScalarEvent empty)
                || !empty.isPlain()
                || !empty.getValue().isEmpty()) {
            return false;
        }
        int end = file.content().offsetByCodePoints(0, key.getEndMark().getIndex());
        int next = file.content().offsetByCodePoints(0, value.getStartMark().getIndex());
        return !file.content().substring(end, next).contains(":");
    }

    /** The keys of a map so far. */
    private static final class Seen {
        private final Map<String, SourceMark> marks = new HashMap<>();
        private final boolean isDocument;
        /** Whether another document has begun without its divider, whose keys are no mistakes of their own. */
        private boolean hasAnother;

        private Seen(boolean isDocument) {
            this.isDocument = isDocument;
        }
    }

    private void addOnce(YamlNode.Entry entry, List<YamlNode.Entry> entries, Seen seen) {
        YamlNode.Leaf key = entry.key();
        if (isMerge(key, entry.value())) {
            return;
        }
        SourceMark first = seen.marks.putIfAbsent(Names.look(key.text()), key.mark());
        if (first == null) {
            entries.add(entry);
        } else if (!seen.hasAnother) {
            seen.hasAnother = seen.isDocument && Forms.TELLING.containsKey(key.text());
            problems.error(
                    YamlProblem.DUPLICATE_KEY.in(form),
                    key.mark(),
                    "the key '" + key.text() + "' occurs twice in this map",
                    "the first is on line " + first.line()
                            + (seen.hasAnother
                                    ? "; write '---' on the line before this one if another part begins here"
                                    : "; keep one"));
        }
    }

    private void misplaced(YamlNode key) {
        problems.error(
                YamlProblem.WRONG_SHAPE.in(form),
                key.mark(),
                "a key must be a word, not a list or a map",
                "quote a key that begins with a bracket");
    }

    /** Whether this is a merge of an alias, which has been reported. */
    private static boolean isMerge(YamlNode.Leaf key, YamlNode value) {
        return key.text().equals("<<") && value.fold(mapping -> false, listing -> false, leaf -> false, unread -> true);
    }

    private YamlNode.Leaf leaf(ScalarEvent scalar) {
        String text = scalar.getValue();
        boolean nothing = scalar.isPlain() && (text.equals("~") || text.equals("null"));
        return new YamlNode.Leaf(mark(scalar), nothing ? "" : text);
    }

    /** Reports aliases, anchors and tags, so that no input can grow while it is read or name a Java type. */
    private void refuseReferences(NodeEvent event) {
        if (event instanceof AliasEvent) {
            notPlainData(event, "an alias (*" + event.getAnchor() + ")");
        } else if (event.getAnchor() != null) {
            notPlainData(event, "an anchor (&" + event.getAnchor() + ")");
        }
        String tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent collection ? collection.getTag() : null;
        if (tag != null) {
            notPlainData(event, "a tag (" + tag + ")");
        }
    }

    private void notPlainData(Event event, String what) {
        problems.error(
                YamlProblem.NOT_PLAIN_DATA.in(form),
                mark(event.getStartMark(), 1),
                what + " is not read here",
                "write the value out, or quote a text that begins with this sign");
    }

    /** The place of a scalar, up to its end on the same line. */
    private SourceMark mark(Event scalar) {
        Mark start = scalar.getStartMark();
        Mark end = scalar.getEndMark();
        return mark(start, end.getLine() == start.getLine() ? end.getColumn() - start.getColumn() : 1);
    }

    private SourceMark mark(Mark mark, int length) {
        return new SourceMark(file, mark.getLine() + 1, mark.getColumn() + 1, Math.max(1, length));
    }

    private SourceMark placeOf(int codePoints) {
        String content = file.content();
        int known = Math.min(codePoints, content.codePointCount(0, content.length()));
        return file.mark(content.offsetByCodePoints(0, known), 1);
    }
}
