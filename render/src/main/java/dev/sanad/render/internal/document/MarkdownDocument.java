package dev.sanad.render.internal.document;

import dev.sanad.render.internal.document.Document.Block;
import dev.sanad.render.internal.document.Document.Note;
import dev.sanad.render.internal.text.Markdown;
import java.util.List;
import java.util.stream.Collectors;

/** A document in Markdown, with the tables and footnotes that most readers of Markdown know. */
final class MarkdownDocument implements Block.Cases<String> {
    private MarkdownDocument() {}

    static String of(Document document) {
        MarkdownDocument markdown = new MarkdownDocument();
        StringBuilder text = new StringBuilder("# " + Markdown.words(document.title()) + "\n");
        boolean isItem = false;
        for (Block block : document.blocks()) {
            String written = block.fold(markdown);
            boolean goesOn = isItem && isItem(written);
            text.append(goesOn ? "" : "\n").append(written);
            isItem = isItem(written);
        }
        text.append(document.notes().isEmpty() ? "" : "\n");
        for (int i = 0; i < document.notes().size(); i++) {
            Note note = document.notes().get(i);
            text.append("[^" + (i + 1) + "]: ")
                    .append(Markdown.words(note.place()))
                    .append(note.quote()
                            .map(quote -> ": \"" + Markdown.words(quote) + '"')
                            .orElse(""))
                    .append('\n');
        }
        return text.toString();
    }

    private static boolean isItem(String written) {
        return written.stripLeading().startsWith("- ");
    }

    @Override
    public String heading(int level, String words) {
        return "#".repeat(level) + " " + Markdown.words(words) + "\n";
    }

    @Override
    public String paragraph(String words) {
        return Markdown.words(words) + "\n";
    }

    @Override
    public String item(int depth, String words, List<Integer> notes) {
        return "  ".repeat(depth) + "- " + Markdown.words(words)
                + notes.stream().map(note -> "[^" + note + "]").collect(Collectors.joining())
                + "\n";
    }

    @Override
    public String table(List<String> heads, List<List<String>> rows) {
        return row(heads)
                + "|" + " --- |".repeat(heads.size()) + "\n"
                + rows.stream().map(MarkdownDocument::row).collect(Collectors.joining());
    }

    private static String row(List<String> cells) {
        return cells.stream().map(Markdown::words).collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
