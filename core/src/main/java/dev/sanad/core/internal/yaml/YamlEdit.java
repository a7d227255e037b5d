package dev.sanad.core.internal.yaml;

import dev.sanad.core.internal.yaml.LayoutNode.Items;
import dev.sanad.core.internal.yaml.LayoutNode.Pair;
import dev.sanad.core.internal.yaml.LayoutNode.Pairs;
import dev.sanad.core.internal.yaml.YamlNode.Entry;
import dev.sanad.core.internal.yaml.YamlNode.Listing;
import dev.sanad.core.internal.yaml.YamlNode.Mapping;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Changes what the lists of a file say, and leaves every other character as it is: comments, blank lines, the order of keys,
 * quotation marks. What is new is written as {@link WrittenYaml} does.
 */
public final class YamlEdit {
    private final CodePoints source;
    private final List<Replacement> replacements = new ArrayList<>();

    /** Other words for a part of the source. */
    private record Replacement(int start, int end, String words) {}

    private YamlEdit(CodePoints source) {
        this.source = source;
    }

    /**
     * The text of a file with an item in one of its lists: in the place of the one with an id, or else last.
     *
     * @param file a file that can be read
     * @param list the key of the list, which may be missing
     * @param id the id of the item that is changed; empty for a new one
     * @param item what it says from now on
     * @throws IllegalArgumentException if the file cannot be read, or has no such item
     */
    public static String put(SourceFile file, String list, Optional<String> id, Mapping item) {
        return edited(file, list, items -> {
            List<YamlNode> changed = new ArrayList<>(items);
            id.map(named -> indexOf(named, items))
                    .ifPresentOrElse(at -> changed.set(at, item), () -> changed.add(item));
            return changed;
        });
    }

    /**
     * The text of a file without an item of one of its lists.
     *
     * @param file a file that can be read
     * @param list the key of the list
     * @param id the id of the item
     * @throws IllegalArgumentException if the file cannot be read, or has no such item
     */
    public static String remove(SourceFile file, String list, String id) {
        return edited(file, list, items -> {
            List<YamlNode> changed = new ArrayList<>(items);
            changed.remove(indexOf(id, items));
            return changed;
        });
    }

    private static int indexOf(String id, List<YamlNode> items) {
        return IntStream.range(0, items.size())
                .filter(at -> items.get(at)
                        .find("id")
                        .flatMap(YamlNode::asLeaf)
                        .filter(leaf -> leaf.text().equals(id))
                        .isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no '" + id + "' in this list"));
    }

    /** What becomes of a list. */
    @FunctionalInterface
    private interface Change {
        List<YamlNode> of(List<YamlNode> items);
    }

    private static String edited(SourceFile file, String list, Change change) {
        boolean isOfWindows = file.content().contains("\r\n");
        String content = file.content().replace("\r\n", "\n").replace('\r', '\n');
        List<YamlNode> said = read(new SourceFile(file.name(), content));
        Mapping document = said.get(0).asMapping().orElseThrow(() -> new IllegalArgumentException("this is no map"));
        Mapping wanted = with(document, list, change);
        CodePoints source = new CodePoints(content);
        YamlEdit edit = new YamlEdit(source);
        edit.patch(new LayoutNodeReader(source).documents().get(0).root(), document, wanted);
        String text = edit.text();
        List<YamlNode> says = read(new SourceFile(file.name(), text));
        List<YamlNode> all = new ArrayList<>(said);
        all.set(0, wanted);
        if (!isSame(new Listing(document.mark(), says), new Listing(document.mark(), all))) {
            throw new IllegalStateException("the change of " + file.name() + " would not say what is meant");
        }
        return isOfWindows ? text.replace("\n", "\r\n") : text;
    }

    private static List<YamlNode> read(SourceFile file) {
        Problems problems = new Problems();
        List<YamlNode> documents = YamlTree.documents(file, Form.DOSSIER, problems);
        if (problems.hasErrors()) {
            throw new IllegalArgumentException(problems.inOrder().get(0).toString());
        }
        return documents;
    }

    private static Mapping with(Mapping document, String list, Change change) {
        Optional<YamlNode> before = document.find(list);
        List<YamlNode> items =
                before.flatMap(YamlNode::asListing).map(Listing::items).orElse(List.of());
        Listing after = new Listing(document.mark(), change.of(items));
        List<Entry> entries = new ArrayList<>(document.entries());
        if (before.isEmpty()) {
            entries.add(new Entry(new YamlNode.Leaf(document.mark(), list), after));
        } else {
            entries.replaceAll(entry -> entry.key().text().equals(list) ? new Entry(entry.key(), after) : entry);
        }
        return new Mapping(document.mark(), entries);
    }

    /** Makes the replacements, the last first, so that the places of the others stay right. */
    private String text() {
        StringBuilder text = new StringBuilder();
        int at = 0;
        replacements.sort(Comparator.comparingInt(Replacement::start));
        for (Replacement next : replacements) {
            text.append(source.between(at, next.start())).append(next.words());
            at = next.end();
        }
        return text.append(source.between(at, source.length())).toString();
    }

    private void patch(LayoutNode node, YamlNode said, YamlNode wanted) {
        if (isSame(said, wanted)) {
            return;
        }
        boolean isPatched = node.fold(
                words -> false,
                pairs -> pairs.isBlock()
                        && said.asMapping().isPresent()
                        && wanted.asMapping().isPresent()
                        && patch(
                                pairs,
                                said.asMapping().get(),
                                wanted.asMapping().get()),
                items -> items.isBlock()
                        && !items.isEmpty()
                        && said.asListing().isPresent()
                        && wanted.asListing()
                                .filter(list -> !list.items().isEmpty())
                                .isPresent()
                        && patch(
                                items,
                                said.asListing().get().items(),
                                wanted.asListing().get().items()));
        if (!isPatched) {
            replace(node, wanted);
        }
    }

    /** Other words for all of a value, which stands after a key or a dash. */
    private void replace(LayoutNode node, YamlNode wanted) {
        int start = node.start();
        while (start > 0 && Character.isWhitespace(source.at(start - 1))) {
            start--;
        }
        boolean isItem = source.at(start - 1) == '-';
        String indent = " ".repeat(indentOf(start - 1));
        String words = isItem
                ? WrittenYaml.item(wanted, indent).substring(indent.length() + 1)
                : WrittenYaml.valueAfterKey(wanted, indent);
        replacements.add(new Replacement(start, Math.max(start, lastOf(node)), words));
    }

    /** The column in which the key or the dash at the end of which a value begins stands. */
    private int indentOf(int index) {
        int start = source.lineStart(index);
        int at = start;
        while (at <= index
                && (source.at(at) == ' ' || source.at(at) == '-' && at < index && source.at(at + 1) == ' ')) {
            at++;
        }
        return at - start;
    }

    private boolean patch(Pairs pairs, Mapping said, Mapping wanted) {
        Entry first = said.entries().get(0);
        if (pairs.pairs().size() != said.entries().size()
                || wanted.find(first.key().text()).isEmpty()) {
            return false;
        }
        for (int at = 0; at < pairs.pairs().size(); at++) {
            Pair pair = pairs.pairs().get(at);
            Entry entry = said.entries().get(at);
            wanted.find(entry.key().text())
                    .ifPresentOrElse(
                            value -> patchValue(pair, entry.value(), value),
                            () -> removeLines(pair.key().start(), endOf(pair)));
        }
        int indent = source.column(pairs.pairs().get(0).key().start());
        int after = endOf(pairs.pairs().get(0));
        for (Entry entry : wanted.entries()) {
            Optional<Pair> known = pairs.pairs().stream()
                    .filter(pair -> at(said, pairs, pair)
                            .key()
                            .text()
                            .equals(entry.key().text()))
                    .findFirst();
            if (known.isPresent()) {
                after = Math.max(after, endOf(known.get()));
            } else {
                addLine(after, " ".repeat(indent) + WrittenYaml.line(entry, " ".repeat(indent)));
            }
        }
        return true;
    }

    private static Entry at(Mapping said, Pairs pairs, Pair pair) {
        return said.entries().get(pairs.pairs().indexOf(pair));
    }

    /** A value that may be missing after its key. */
    private void patchValue(Pair pair, YamlNode said, YamlNode wanted) {
        if (pair.value().isBlank() && !wanted.isBlank()) {
            int after = pair.key().end() + 1;
            String indent = " ".repeat(source.column(pair.key().start()));
            replacements.add(new Replacement(after, after, WrittenYaml.valueAfterKey(wanted, indent)));
        } else {
            patch(pair.value(), said, wanted);
        }
    }

    /** Leaves alone what is the same at both ends of a list, changes in pairs what differs, and adds or removes the rest. */
    private boolean patch(Items items, List<YamlNode> said, List<YamlNode> wanted) {
        int shorter = Math.min(said.size(), wanted.size());
        int same = (int) IntStream.range(0, shorter)
                .takeWhile(at -> isSame(said.get(at), wanted.get(at)))
                .count();
        int sameEnd = (int) IntStream.range(0, shorter - same)
                .takeWhile(at -> isSame(said.get(said.size() - 1 - at), wanted.get(wanted.size() - 1 - at)))
                .count();
        int oldEnd = said.size() - sameEnd;
        int newEnd = wanted.size() - sameEnd;
        int changed = Math.min(oldEnd, newEnd);
        for (int at = same; at < changed; at++) {
            patch(items.items().get(at), said.get(at), wanted.get(at));
        }
        for (int at = changed; at < oldEnd; at++) {
            LayoutNode item = items.items().get(at);
            removeLines(dashOf(item), lastOf(item));
        }
        String indent = " ".repeat(source.column(dashOf(items.items().get(0))));
        int after = lastOf(items.items().get(Math.max(0, oldEnd - 1)));
        for (int at = changed; at < newEnd; at++) {
            addLine(after, WrittenYaml.item(wanted.get(at), indent));
        }
        return true;
    }

    private static boolean isSame(YamlNode one, YamlNode other) {
        return SameData.isInAnyOrder(one, other);
    }

    private int dashOf(LayoutNode item) {
        int at = item.start();
        while (source.at(at) != '-' || !Character.isWhitespace(source.at(at + 1))) {
            at--;
        }
        return at;
    }

    /** A further line below that of an index. */
    private void addLine(int index, String line) {
        int end = source.lineEnd(index);
        replacements.add(new Replacement(end, end, "\n" + line));
    }

    private void removeLines(int start, int last) {
        int end = Math.min(source.length(), source.lineEnd(last) + 1);
        replacements.add(new Replacement(source.lineStart(start), end, ""));
    }

    private int endOf(Pair pair) {
        return Math.max(pair.key().end(), lastOf(pair.value()));
    }

    /** The end of the last word or bracket of a part: the parser counts what follows it, up to the next part, as its own. */
    private int lastOf(LayoutNode node) {
        int end = node.fold(
                words -> words.end(),
                pairs -> pairs.isFlow()
                        ? pairs.end()
                        : pairs.pairs().stream().mapToInt(this::endOf).max().orElse(pairs.start()),
                items -> items.isFlow()
                        ? items.end()
                        : items.items().stream().mapToInt(this::lastOf).max().orElse(items.start()));
        while (end > node.start() && Character.isWhitespace(source.at(end - 1))) {
            end--;
        }
        return end;
    }
}
