package dev.sanad.core.yaml;

import dev.sanad.core.yaml.Piece.Group;
import dev.sanad.core.yaml.Piece.Items;
import dev.sanad.core.yaml.Piece.Pair;
import dev.sanad.core.yaml.Piece.Pairs;
import dev.sanad.core.yaml.Piece.Words;
import dev.sanad.core.yaml.PieceReader.Document;
import java.util.List;
import java.util.Optional;

/**
 * Writes pieces below each other, indented by two columns for each level; pieces in brackets stay in brackets if there
 * is room.
 */
final class BlockLayout {
    private static final int STEP = 2;

    private final SourceText source;
    private final Levels levels = new Levels();
    private final Page page;

    private BlockLayout(SourceText source, List<Words> words) {
        this.source = source;
        page = new Page(source, Comment.in(source, words), levels);
    }

    /** A text without problems in {@link YamlTree}, in the standard layout. */
    static String of(SourceText source) {
        PieceReader reader = new PieceReader(source);
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
        Piece root = document.root();
        if (root instanceof Words words && words.isEmpty()) {
            return;
        }
        page.line(root.start(), root.reach());
        if (!isInLine("", root, 0)) {
            page.goOn();
            block((Group) root, 0);
        }
    }

    private void block(Group group, int indent) {
        levels.enter(group.isFlow() ? Levels.NOWHERE : source.column(group.start()), indent);
        if (group instanceof Pairs pairs) {
            pairs.pairs().forEach(pair -> pair(pair, indent));
        } else {
            ((Items) group).items().forEach(item -> item(item, indent));
        }
        levels.leave();
    }

    private void pair(Pair pair, int indent) {
        page.line(pair.key().start(), pair.reach());
        page.write(pair.key(), indent + STEP);
        page.write(":", pair.key().end());
        if (!isInLine(" ", pair.value(), indent)) {
            block((Group) pair.value(), indent + STEP);
        }
    }

    private void item(Piece item, int indent) {
        page.line(item.start(), item.reach());
        page.write("-", item.start());
        if (!isInLine(" ", item, indent)) {
            page.write(" ", item.start());
            page.goOn();
            block((Group) item, indent + STEP);
        }
    }

    /** Writes a piece on the current line, if it fits there. */
    private boolean isInLine(String gap, Piece piece, int indent) {
        if (piece instanceof Words words) {
            page.write(words.isEmpty() ? "" : gap, words.start());
            page.write(words, indent + STEP);
            return true;
        }
        Group group = (Group) piece;
        Optional<String> line = group.isFlow() ? group.onOneLine() : Optional.empty();
        line = line.map(text -> gap + text).filter(text -> group.isEmpty() || page.hasRoom(text, group));
        line.ifPresent(text -> page.write(text, group.end()));
        return line.isPresent();
    }
}
