package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Proposals for an article, as somebody at the command line gets them. */
final class DraftTest {
    private static final Path SEED = Golden.TOP.resolve("seeds/camp-david-2023");

    @TempDir
    private Path folder;

    private Path article(String text) throws IOException {
        return Files.writeString(folder.resolve("article.txt"), text);
    }

    @Test
    void an_article_becomes_a_dossier_that_is_accepted() throws IOException {
        Path article = article("Italy condemned the attack yesterday.\n\nItaly condemned the attack yesterday.\n\n"
                + "Sweden and Finland signed an agreement on 3 May, Norway's \"foreign minister\" said.\n");
        String before = Files.readString(article);
        Ran ran = Ran.sanad("draft", article.toString(), "--published", "2024-06-12", "--format", "yaml");
        assertThat(ran.exitCode()).isZero();
        Path dossier = Files.writeString(folder.resolve("drafted.yaml"), ran.out());
        assertThat(Ran.sanad("check", dossier.toString()).out()).contains("1 file checked: nothing wrong");
        assertThat(article).hasContent(before);
    }

    @Test
    void events_are_pasted_into_the_dossier_that_has_the_source() throws IOException {
        Path own = folder.resolve("own");
        Files.createDirectories(own);
        Files.copy(SEED.resolve("article.ar.txt"), own.resolve("article.ar.txt"));
        String seed = Files.readString(SEED.resolve("dossier.yaml"));
        String head = seed.substring(0, seed.indexOf("\nevents:") + 1);
        Path dossier = Files.writeString(own.resolve("dossier.yaml"), head);
        Ran ran = Ran.sanad("draft", own.toString(), "--format", "yaml");
        assertThat(ran.out()).startsWith("events:\n").contains("kind: call-held");
        assertThat(dossier).hasContent(head);
        Files.writeString(dossier, head + ran.out());
        assertThat(Ran.sanad("check", dossier.toString()).out()).contains("1 file checked: nothing wrong");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            %PDF-1.7 stream                                     | this is a PDF file, not its text
            <!DOCTYPE html><html><body>Italy</body></html>      | this is a web page with its markup
            L'Italie a condamné hier l'attaque contre le port.  | this text is in neither English nor Arabic
            وزیر خارجهٔ ایران گفت که پاکستان مرز را بسته است.      | this text is in neither English nor Arabic
            Ø£Ø¯Ø§Ù†Øª Ø¥ÙŠØ·Ø§Ù„ÙŠØ§                     | some letters of it are garbled
            """)
    void what_is_no_article_is_said_to_be_none(String text, String problem) throws IOException {
        Path out = folder.resolve("out.yaml");
        Ran ran = Ran.sanad("draft", article(text).toString(), "--format", "yaml", "--out", out.toString());
        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.err()).contains("article.txt: [D010] " + problem);
        assertThat(ran.out()).isEmpty();
        assertThat(out).doesNotExist();
    }

    @Test
    void a_file_in_another_encoding_is_refused() throws IOException {
        Path article =
                Files.write(folder.resolve("article.txt"), "قصفت روسيا".getBytes(Charset.forName("windows-1256")));
        Ran ran = Ran.sanad("draft", article.toString());
        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.err()).contains("UTF-8");
    }

    @Test
    void menus_that_were_pasted_along_are_passed_over() throws IOException {
        String menus =
                "Home\nWorld\nUkraine war\nSign in\n\nItaly condemned the attack.\n\nMore from Italy\nSanctions\nContact\n";
        assertThat(Ran.sanad("draft", article(menus).toString()).out())
                .startsWith("Proposals: 1.")
                .contains("\"Italy condemned the attack.\"");
    }

    @Test
    void an_article_of_one_line_is_read_though_it_looks_like_a_heading() throws IOException {
        assertThat(Ran.sanad("draft", article("Italy condemned the attack").toString())
                        .out())
                .startsWith("Proposals: 1.");
        assertThat(Ran.sanad("draft", article("أدانت إيطاليا الهجوم").toString())
                        .out())
                .startsWith("Proposals: 1.");
    }

    @Test
    void an_article_without_events_gets_no_proposals_and_a_valid_answer() throws IOException {
        Path article = article("The weather was fine in most of the country on that day.\n");
        assertThat(Ran.sanad("draft", article.toString()).out()).startsWith("Proposals: 0.");
        assertThat(Ran.sanad("draft", article.toString(), "--format", "yaml").out())
                .endsWith("events: []\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            draft SEED --source artcle     | no source 'artcle' has a text; did you mean 'article'?
            draft TRILATERAL               | the dossier has 11 sources with a text; name one with --source
            draft SEED --published someday | --published: 'someday' is not one day
            draft SEED --language x        | --language: 'x' is no language; write en or ar
            """)
    void wrong_usage_is_said(String line, String said) {
        String[] words = line.replace("SEED", SEED.toString())
                .replace(
                        "TRILATERAL",
                        Golden.TOP.resolve("seeds/trilateral-2023").toString())
                .split(" ");
        Ran ran = Ran.sanad(words);
        assertThat(ran.err()).startsWith("sanad: " + said);
        assertThat(ran.exitCode()).isEqualTo(2);
    }

    @Test
    void the_answer_is_in_the_language_of_the_reader() {
        assertThat(Ran.sanad("draft", SEED.toString(), "--lang", "ar").out())
                .startsWith("عدد المقترحات: ")
                .contains("على لسان kor-mnd");
    }

    @Test
    void a_dossier_whose_sources_have_no_text_is_told_what_to_add() throws IOException {
        Path dossier = Files.writeString(
                folder.resolve("d.yaml"), "dossier: d\nvocabulary: diplomacy\nsources: [{ id: paper }]\nevents: []\n");
        Ran ran = Ran.sanad("draft", dossier.toString());
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err())
                .contains("no source of the dossier has a text; add 'text' to one, or name a file of text with --in");
        assertThat(Ran.sanad("draft", dossier.toString(), "--lang", "ar").err()).contains("ليس لأي مصدر في الملف نص");
    }
}
