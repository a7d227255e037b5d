package dev.sanad.core.yaml;

import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.SourceMark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** Turns YAML text into {@link YamlNode}s: strict, plain data only, every leaf text. */
public final class YamlTree {
    private static final int DEEPEST = 40;

    private final SourceFile file;
    private final Form form;
    private final Problems problems;

    private YamlTree(SourceFile file, Form form, Problems problems) {
        this.file = file;
        this.form = form;
        this.problems = problems;
    }

    /**
     * The documents of a file ({@code ---} between them), up to where it stops being YAML; a problem if there
     * is none. Whatever can be read past a problem is, so that one look tells all of them.
     */
    public static List<YamlNode> documents(SourceFile file, Form form, Problems problems) {
        Optional<List<YamlNode>> packed = file.content().isEmpty() ? PackedTrees.find(file.name()) : Optional.empty();
        if (packed.isPresent()) {
            return packed.get();
        }
        return new YamlTree(file, form, problems).documents();
    }

    private List<YamlNode> documents() {
        List<YamlNode> documents = new ArrayList<>();
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setNestingDepthLimit(Integer.MAX_VALUE);
        try {
            Parser parser = new PlainDataParser(
                    new ParserImpl(new StreamReader(file.content()), options), DEEPEST, this::notPlainData);
            Composer composer = new Composer(parser, new Resolver(), options);
            while (composer.checkNode()) {
                documents.add(convert(composer.getNode()));
            }
            documents.removeIf(YamlTree::isNothing);
            if (documents.isEmpty()) {
                problems.error(
                        YamlProblem.EMPTY.in(form),
                        SourceMark.of(file),
                        file.content().isBlank() ? "the file is empty" : "there is nothing to read in this file",
                        "write " + form.title());
            }
        } catch (PlainDataParser.NestedTooDeep deep) {
            problems.error(
                    YamlProblem.TOO_LARGE.in(form),
                    mark(deep.mark(), 1),
                    "lists and maps nest deeper than " + DEEPEST + " here",
                    "no form is nested so deep: check the brackets and the indentation");
        } catch (MarkedYAMLException broken) {
            SyntaxProblem syntax = SyntaxProblem.of(broken);
            SourceMark place = syntax.place().map(mark -> mark(mark, 1)).orElse(SourceMark.of(file));
            problems.error(YamlProblem.SYNTAX.in(form), place, syntax.fact(), syntax.remedy());
        } catch (ReaderException unprintable) {
            problems.error(
                    YamlProblem.SYNTAX.in(form),
                    placeOf(unprintable.getPosition()),
                    "the character U+%04X may not stand in YAML".formatted(unprintable.getCodePoint()),
                    "remove it");
        } catch (YAMLException broken) {
            problems.error(
                    YamlProblem.SYNTAX.in(form), SourceMark.of(file), "this is not YAML: " + broken.getMessage(), "");
        }
        return documents;
    }

    private static boolean isNothing(YamlNode node) {
        return node instanceof YamlNode.Leaf leaf && leaf.isEmpty();
    }

    private YamlNode convert(Node node) {
        if (node.getTag().getValue().equals(PlainDataParser.UNREAD)) {
            return new YamlNode.Unread(mark(node));
        }
        if (node instanceof ScalarNode scalar) {
            return leaf(scalar);
        }
        if (node instanceof SequenceNode sequence) {
            return new YamlNode.Listing(
                    mark(node), sequence.getValue().stream().map(this::convert).toList());
        }
        MappingNode mapping = (MappingNode) node;
        List<YamlNode.Entry> entries = new ArrayList<>();
        Map<String, SourceMark> seen = new HashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode keyNode)) {
                problems.error(
                        YamlProblem.WRONG_SHAPE.in(form),
                        mark(tuple.getKeyNode()),
                        "a key must be a word, not a list or a map",
                        "");
                continue;
            }
            YamlNode.Leaf key = leaf(keyNode);
            YamlNode value = convert(tuple.getValueNode());
            if (keyNode.getTag().getValue().equals(PlainDataParser.UNREAD) || isMerge(key, value)) {
                continue;
            }
            SourceMark first = seen.putIfAbsent(key.text(), key.mark());
            if (first == null) {
                entries.add(new YamlNode.Entry(key, value));
            } else {
                problems.error(
                        YamlProblem.DUPLICATE_KEY.in(form),
                        key.mark(),
                        "the key '" + key.text() + "' stands here a second time",
                        "the first is on line " + first.line() + "; keep one");
            }
        }
        return new YamlNode.Mapping(mark(node), entries);
    }

    /** Whether an alias was to be merged in, which is told already. */
    private static boolean isMerge(YamlNode.Leaf key, YamlNode value) {
        return key.text().equals("<<") && value instanceof YamlNode.Unread;
    }

    private YamlNode.Leaf leaf(ScalarNode scalar) {
        boolean nothing = scalar.isPlain()
                && (scalar.getValue().equals("~") || scalar.getValue().equals("null"));
        return new YamlNode.Leaf(mark(scalar), nothing ? "" : scalar.getValue());
    }

    private void notPlainData(Mark place, String what) {
        problems.error(
                YamlProblem.NOT_PLAIN_DATA.in(form),
                mark(place, 1),
                what + " is not read here",
                "write the value out, or quote a text that begins so");
    }

    private SourceMark mark(Node node) {
        Mark start = node.getStartMark();
        Mark end = node.getEndMark();
        boolean oneLine = node instanceof ScalarNode && end.getLine() == start.getLine();
        return mark(start, oneLine ? end.getColumn() - start.getColumn() : 1);
    }

    private SourceMark mark(Mark mark, int length) {
        return new SourceMark(file, mark.getLine() + 1, mark.getColumn() + 1, Math.max(1, length));
    }

    private SourceMark placeOf(int codePoints) {
        String content = file.content();
        int known = Math.min(codePoints, content.codePointCount(0, content.length()));
        String before = content.substring(0, content.offsetByCodePoints(0, known));
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        String lastLine = before.substring(before.lastIndexOf('\n') + 1);
        return new SourceMark(file, line, 1 + lastLine.codePointCount(0, lastLine.length()), 1);
    }
}
