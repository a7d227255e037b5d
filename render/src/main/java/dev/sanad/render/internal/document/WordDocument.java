package dev.sanad.render.internal.document;

import dev.sanad.core.text.Language;
import dev.sanad.render.internal.document.Document.Block;
import dev.sanad.render.internal.document.Document.Note;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A document for Word and LibreOffice (Office Open XML). Few of its forms are needed, and a library for all of them would weigh
 * more than the rest of the program; so its parts are written here.
 */
final class WordDocument implements Block.Cases<String> {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /** Twentieths of a point by which an item is moved for each level. */
    private static final int INDENT = 284;

    /** The widths of the page within its margins, of the number of a row, and of a cell. */
    private static final int PAGE = 9638;

    private static final int NUMBER = 480;
    private static final int CELL = 1560;

    /** Footnotes 0 and 1 are the lines above the notes. */
    private static final int FIRST_NOTE = 2;

    private final boolean isRightToLeft;
    private final Set<Integer> marked = new HashSet<>();

    private WordDocument(Language language) {
        this.isRightToLeft = language.base().equals(Language.ARABIC);
    }

    /** The file, the same bytes for the same document. */
    static byte[] of(Document document) {
        WordDocument word = new WordDocument(document.language());
        Map<String, String> parts = new TreeMap<>();
        parts.put("[Content_Types].xml", types());
        parts.put("_rels/.rels", relations(Map.of("officeDocument", "word/document.xml")));
        parts.put(
                "word/_rels/document.xml.rels",
                relations(new TreeMap<>(Map.of("styles", "styles.xml", "footnotes", "footnotes.xml"))));
        parts.put("word/document.xml", word.body(document));
        parts.put("word/footnotes.xml", word.footnotes(document.notes()));
        parts.put("word/styles.xml", word.styles(document.language()));
        return zipped(parts);
    }

    private static byte[] zipped(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTime(0); // the time at which it is written is of no account
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    // ---- Blocks

    private String body(Document document) {
        return HEAD + "<w:document xmlns:w=\"" + MAIN + "\"><w:body>"
                + paragraph("Title", 0, run(document.title()))
                + document.blocks().stream().map(block -> block.fold(this)).collect(Collectors.joining())
                + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                + "<w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\""
                + " w:gutter=\"0\"/>" + (isRightToLeft ? "<w:bidi/>" : "") + "</w:sectPr></w:body></w:document>";
    }

    @Override
    public String heading(int level, String words) {
        return paragraph("Heading" + (level - 1), 0, run(words));
    }

    @Override
    public String paragraph(String words) {
        return paragraph("Normal", 0, run(words));
    }

    @Override
    public String item(int depth, String words, List<Integer> notes) {
        String marks = notes.stream().map(this::mark).collect(Collectors.joining());
        return paragraph("Item", depth + 1, run("• " + words) + marks);
    }

    /** The mark of a footnote, to which Word lets only one place refer; elsewhere its number alone stands. */
    private String mark(int note) {
        String shown = marked.add(note)
                ? "<w:footnoteReference w:id=\"" + (note - 1 + FIRST_NOTE) + "\"/>"
                : "<w:t>" + note + "</w:t>";
        return "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr>" + shown + "</w:r>";
    }

    @Override
    public String table(List<String> heads, List<List<String>> rows) {
        return "<w:tbl><w:tblPr>" + (isRightToLeft ? "<w:bidiVisual/>" : "")
                + "<w:tblW w:w=\"" + PAGE + "\" w:type=\"dxa\"/><w:tblBorders><w:top w:val=\"single\" w:sz=\"8\"/>"
                + "<w:bottom w:val=\"single\" w:sz=\"4\"/><w:insideH w:val=\"single\" w:sz=\"2\"/></w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr>"
                + "<w:tblGrid>"
                + widths(heads.size())
                        .mapToObj(width -> "<w:gridCol w:w=\"" + width + "\"/>")
                        .collect(Collectors.joining())
                + "</w:tblGrid>"
                + row(heads, "Head")
                + rows.stream().map(cells -> row(cells, "Cell")).collect(Collectors.joining())
                + "</w:tbl>" + paragraph("Cell", 0, "");
    }

    /** The number has little room, what a row is about has what the others leave. */
    private static IntStream widths(int columns) {
        int what = PAGE - NUMBER - (columns - 2) * CELL;
        return IntStream.range(0, columns).map(column -> column == 0 ? NUMBER : column == 1 ? what : CELL);
    }

    private String row(List<String> cells, String style) {
        int[] widths = widths(cells.size()).toArray();
        String head = style.equals("Head") ? "<w:tblHeader/>" : "";
        return IntStream.range(0, cells.size())
                .mapToObj(column -> "<w:tc><w:tcPr><w:tcW w:w=\"" + widths[column] + "\" w:type=\"dxa\"/></w:tcPr>"
                        + paragraph(style, 0, run(cells.get(column))) + "</w:tc>")
                .collect(Collectors.joining("", "<w:tr><w:trPr><w:cantSplit/>" + head + "</w:trPr>", "</w:tr>"));
    }

    private String footnotes(List<Note> notes) {
        StringBuilder text = new StringBuilder(HEAD + "<w:footnotes xmlns:w=\"" + MAIN + "\">"
                + "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
                + "<w:footnote w:type=\"continuationSeparator\" w:id=\"1\"><w:p><w:r><w:continuationSeparator/></w:r></w:p>"
                + "</w:footnote>");
        for (int i = 0; i < notes.size(); i++) {
            Note note = notes.get(i);
            String mark = "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r>";
            text.append("<w:footnote w:id=\"" + (i + FIRST_NOTE) + "\">")
                    .append(paragraph("FootnoteText", 0, mark + run(" " + note.place())))
                    .append(note.quote()
                            .map(quote -> quote(quote, note.language()))
                            .orElse(""))
                    .append("</w:footnote>");
        }
        return text.append("</w:footnotes>").toString();
    }

    /** A quote in its own language and direction. */
    private static String quote(String words, Optional<Language> language) {
        boolean isArabic =
                language.filter(known -> known.base().equals(Language.ARABIC)).isPresent();
        return paragraph("FootnoteText", 0, run("“" + words + "”", isArabic), isArabic);
    }

    private String paragraph(String style, int depth, String runs) {
        return paragraph(style, depth, runs, isRightToLeft);
    }

    private static String paragraph(String style, int depth, String runs, boolean isRightToLeft) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>" + (isRightToLeft ? "<w:bidi/>" : "")
                + (depth == 0 ? "" : "<w:ind w:start=\"" + depth * INDENT + "\" w:hanging=\"" + INDENT / 2 + "\"/>")
                + "</w:pPr>" + runs + "</w:p>";
    }

    private String run(String words) {
        return run(words, isRightToLeft);
    }

    private static String run(String words, boolean isRightToLeft) {
        return "<w:r>" + (isRightToLeft ? "<w:rPr><w:rtl/></w:rPr>" : "") + "<w:t xml:space=\"preserve\">"
                + escaped(words) + "</w:t></w:r>";
    }

    /** What XML cannot hold is replaced. */
    private static String escaped(String words) {
        return words.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    // ---- What every document has

    private static String types() {
        return HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + TYPE + "document.main+xml\"/>"
                + "<Override PartName=\"/word/styles.xml\" ContentType=\"" + TYPE + "styles+xml\"/>"
                + "<Override PartName=\"/word/footnotes.xml\" ContentType=\"" + TYPE + "footnotes+xml\"/></Types>";
    }

    private static String relations(Map<String, String> targets) {
        return targets.entrySet().stream()
                .map(target -> "<Relationship Id=\"" + target.getKey() + "\" Type=\"" + OFFICE + "/" + target.getKey()
                        + "\" Target=\"" + target.getValue() + "\"/>")
                .collect(Collectors.joining(
                        "", HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">", "</Relationships>"));
    }

    private String styles(Language language) {
        String code =
                isRightToLeft ? "w:val=\"en\" w:bidi=\"" + language.base() + "\"" : "w:val=\"" + language.base() + "\"";
        return HEAD + "<w:styles xmlns:w=\"" + MAIN + "\"><w:docDefaults><w:rPrDefault><w:rPr>"
                + "<w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" w:cs=\"Arial\"/><w:sz w:val=\"22\"/><w:szCs w:val=\"24\"/>"
                + "<w:lang " + code + "/></w:rPr></w:rPrDefault></w:docDefaults>"
                + style("Normal", "", "<w:spacing w:after=\"80\"/>", 22, false)
                + style("Title", "Normal", "<w:spacing w:after=\"160\"/>", 40, true)
                + style(
                        "Heading1",
                        "Normal",
                        "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"80\"/><w:outlineLvl w:val=\"0\"/>",
                        28,
                        true)
                + style(
                        "Heading2",
                        "Normal",
                        "<w:keepNext/><w:spacing w:before=\"200\" w:after=\"60\"/><w:outlineLvl w:val=\"1\"/>",
                        24,
                        true)
                + style("Item", "Normal", "<w:spacing w:after=\"40\"/>", 21, false)
                + style("Head", "Normal", "<w:keepNext/><w:spacing w:after=\"20\"/>", 19, true)
                + style("Cell", "Normal", "<w:spacing w:after=\"20\"/>", 20, false)
                + style("FootnoteText", "Normal", "<w:spacing w:after=\"0\"/>", 18, false)
                + "<w:style w:type=\"character\" w:styleId=\"FootnoteReference\"><w:name w:val=\"footnote reference\"/>"
                + "<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style></w:styles>";
    }

    private static String style(String id, String basedOn, String spacing, int size, boolean isBold) {
        return "<w:style w:type=\"paragraph\" " + (basedOn.isEmpty() ? "w:default=\"1\" " : "") + "w:styleId=\"" + id
                + "\"><w:name w:val=\""
                + id.replaceAll("(?<=Heading)(?=\\d)|(?=Text)", " ").toLowerCase(Locale.ROOT) + "\"/>"
                + (basedOn.isEmpty() ? "" : "<w:basedOn w:val=\"" + basedOn + "\"/>")
                + "<w:pPr>" + spacing + "</w:pPr><w:rPr>" + (isBold ? "<w:b/><w:bCs/>" : "") + "<w:sz w:val=\"" + size
                + "\"/><w:szCs w:val=\"" + (size + 2) + "\"/></w:rPr></w:style>";
    }
}
