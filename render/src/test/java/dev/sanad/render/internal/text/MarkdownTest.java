package dev.sanad.render.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of a rule's author mean nothing else in Markdown. */
class MarkdownTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Follow-up commitment, at least 2     | Follow-up commitment, at least 2
            <script>alert(1)</script>            | &lt;script&gt;alert(1)&lt;/script&gt;
            [click](javascript:alert)            | \\[click\\](javascript:alert)
            x](y) and `code`                     | x\\](y) and \\`code\\`
            *bold* _bold_ snake_case             | \\*bold\\* \\_bold\\_ snake_case
            R&D                                  | R&amp;D
            # not a heading                      | \\# not a heading
            - not an item                        | \\- not an item
            1. not an item                       | 1\\. not an item
            التزام متابعة                        | التزام متابعة
            """)
    void a_line_reads_as_it_is_written(String words, String markdown) {
        assertThat(Markdown.words(words)).isEqualTo(markdown);
    }

    @Test
    void a_sentence_keeps_its_emphasis_and_nothing_else() {
        assertThat(Markdown.sentence("visit (by: _who_; place: \"<b>\")"))
                .isEqualTo("visit (by: _who_; place: \"&lt;b&gt;\")");
    }

    @Test
    void line_ends_do_not_end_it() {
        assertThat(Markdown.words("one\n\n# two")).isEqualTo("one # two");
    }

    @Test
    void a_block_ends_only_where_it_does() {
        assertThat(Markdown.block("yaml", "title: x\n")).isEqualTo("```yaml\ntitle: x\n```\n");
        assertThat(Markdown.block("", "a\n````\n<b>\n")).isEqualTo("`````\na\n````\n<b>\n`````\n");
    }
}
