package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** The document for Word: the first screen and the chains, and each quote as a footnote. */
final class WordTest {
    private static final Path ARTICLE = Golden.TOP.resolve("seeds/camp-david-2023");
    private static final String DOSSIER = """
            dossier: d
            title: "<w:b/> & \\"co\\""
            vocabulary: diplomacy
            as-of: 2024-02-01
            actors: [ { id: aaa, name: "Aland </w:t>", type: state }, { id: bbb, name: Beland, type: state } ]
            topics: [ { id: aid, name: aid } ]
            events:
              - { id: deal, kind: agreement-made, parties: [aaa, bbb], topics: [aid], time: 2024-01-20, background: true }
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void it_has_the_words_of_the_first_screen_and_a_note_for_each_quote(String language) throws Exception {
        Map<String, Document> parts = parts(ARTICLE, language);
        assertThat(parts)
                .containsOnlyKeys(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "word/_rels/document.xml.rels",
                        "word/document.xml",
                        "word/footnotes.xml",
                        "word/styles.xml");
        assertThat(words(parts.get("word/document.xml")))
                .contains(
                        language.equals("en")
                                ? "The Camp David summit and its follow-up · as of 8 September 2023"
                                : "قمة كامب ديفيد ومتابعتها · حتى ٨ سبتمبر ٢٠٢٣");
        assertThat(words(parts.get("word/footnotes.xml")))
                .contains("“إنشاء نظام لتبادل بيانات التحذير الصاروخي في الوقت الحقيقي هذا العام”");
        List<String> marks = ids(parts.get("word/document.xml"), "w:footnoteReference");
        assertThat(marks).hasSizeGreaterThan(20).doesNotHaveDuplicates();
        assertThat(ids(parts.get("word/footnotes.xml"), "w:footnote")).containsSubsequence(marks);
    }

    @Test
    void it_reads_from_right_to_left_in_Arabic_alone() throws Exception {
        assertThat(parts(ARTICLE, "ar")
                        .get("word/document.xml")
                        .getElementsByTagName("w:bidiVisual")
                        .getLength())
                .isPositive();
        assertThat(parts(ARTICLE, "en")
                        .get("word/document.xml")
                        .getElementsByTagName("w:bidi")
                        .getLength())
                .isZero();
    }

    @Test
    void names_that_are_markup_are_words() throws Exception {
        Path dossier = Files.writeString(folder.resolve("d.yaml"), DOSSIER);
        assertThat(words(parts(dossier, "en").get("word/document.xml")))
                .contains("<w:b/> & \"co\" · as of 1 February 2024", "Aland </w:t> and Beland to each other");
    }

    @Test
    void the_same_findings_are_the_same_bytes() throws IOException {
        assertThat(file(ARTICLE, "en")).isEqualTo(file(ARTICLE, "en"));
    }

    @Test
    void it_is_not_for_the_screen() {
        Ran ran = Ran.sanad("report", ARTICLE.toString(), "--format", "docx");
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).startsWith("sanad: --format docx is for a file, not a terminal; name it with --out\n");
        assertThat(ran.out()).isEmpty();
    }

    private byte[] file(Path dossier, String language) throws IOException {
        Path out = folder.resolve("out.docx");
        Ran ran = Ran.sanad(
                "report", dossier.toString(), "--format", "docx", "--lang", language, "--out", out.toString());
        assertThat(ran.exitCode()).as(ran.err()).isZero();
        return Files.readAllBytes(out);
    }

    private Map<String, Document> parts(Path dossier, String language) throws Exception {
        Map<String, Document> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file(dossier, language)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(
                        entry.getName(),
                        DocumentBuilderFactory.newInstance()
                                .newDocumentBuilder()
                                .parse(new ByteArrayInputStream(zip.readAllBytes())));
            }
        }
        return parts;
    }

    private static List<String> words(Document part) {
        return texts(part.getElementsByTagName("w:t"));
    }

    private static List<String> texts(NodeList nodes) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }

    private static List<String> ids(Document part, String element) {
        List<String> ids = new ArrayList<>();
        NodeList nodes = part.getElementsByTagName(element);
        for (int i = 0; i < nodes.getLength(); i++) {
            ids.add(nodes.item(i).getAttributes().getNamedItem("w:id").getNodeValue());
        }
        return ids;
    }
}
