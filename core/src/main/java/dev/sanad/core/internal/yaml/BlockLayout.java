package dev.sanad.core.internal.yaml;

import dev.sanad.core.internal.yaml.LayoutNode.Group;
import dev.sanad.core.internal.yaml.LayoutNode.Pair;
import dev.sanad.core.internal.yaml.LayoutNode.Words;
import dev.sanad.core.internal.yaml.LayoutNodeReader.Document;
import java.util.List;
import java.util.Optional;

/**
 * Writes pieces below each other, indented by two columns for each level; pieces in brackets stay in brackets if there
 * is room.
 */
final class BlockLayout {
    private static final int STEP = 2;

    private final CodePoints source;
    private final Indentations levels = new Indentations();
    private final LayoutWriter page;

    private BlockLayout(CodePoints source, List<Words> words) {
        this.source = source;
        page = new LayoutWriter(source, Comment.in(source, words), levels);
    }

    /** A text without problems in {@link YamlTree}, in the standard layout. */
    static String of(CodePoints source) {
        LayoutNodeReader reader = new LayoutNodeReader(source);
        List<Document> documents = reader.documents();
        BlockLayout layout = new BlockLayout(source, reader.words());
        documents.forEach(layout::document);
        return layout.page.finished();
    }

    private void document(Document document) {
        if (document.isMarked()) {
            page.line(document.start(), document.start());
            page.write("---", document.start());
        }
        LayoutNode root = document.root();
        if (root.isBlank()) {
            return;
        }
        page.line(root.start(), root.reach());
        if (!isInLine("", root, 0)) {
            page.goOn();
            block(root, 0);
        }
    }

    private void block(LayoutNode group, int indent) {
        levels.enter(group.isBlock() ? source.column(group.start()) : Indentations.NOWHERE, indent);
        group.<Runnable>fold(
                        words -> () -> {},
                        pairs -> () -> pairs.pairs().forEach(pair -> pair(pair, indent)),
                        items -> () -> items.items().forEach(item -> item(item, indent)))
                .run();
        if (!group.isBlock()) {
            page.comments(group.end());
        }
        levels.leave();
    }

    private void pair(Pair pair, int indent) {
        if (pair.key().isSimpleKey()) {
            page.line(pair.key().start(), pair.reach());
            page.write(pair.key(), indent + STEP);
        } else {
            page.line(pair.key().start(), pair.key().start());
            page.write("? ", pair.key().start());
            page.write(pair.key(), indent + STEP);
            page.line(pair.value().start(), pair.value().reach());
        }
        page.write(":", pair.key().end());
        if (!isInLine(" ", pair.value(), indent)) {
            block(pair.value(), indent + STEP);
        }
    }

    private void item(LayoutNode item, int indent) {
        page.line(item.start(), item.reach());
        page.write("-", item.start());
        if (!isInLine(" ", item, indent)) {
            page.write(" ", item.start());
            page.goOn();
            block(item, indent + STEP);
        }
    }

    /** Writes a piece on the current line, if it fits there. */
    private boolean isInLine(String gap, LayoutNode piece, int indent) {
        return piece.fold(
                words -> {
                    page.write(words.isBlank() ? "" : gap, words.start());
                    page.write(words, indent + STEP);
                    return true;
                },
                pairs -> isInLine(gap, pairs),
                items -> isInLine(gap, items));
    }

    private boolean isInLine(String gap, Group group) {
        Optional<String> line = group.isFlow() ? group.onOneLine() : Optional.empty();
        line = line.map(text -> gap + text).filter(text -> group.isEmpty() || page.hasRoom(text, group));
        line.ifPresent(text -> page.write(text, group.end()));
        return line.isPresent();
    }
}
