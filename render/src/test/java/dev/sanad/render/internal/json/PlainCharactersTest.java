package dev.sanad.render.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PlainCharactersTest {
    @Test
    void what_acts_on_a_terminal_is_escaped_and_every_other_character_is_written_as_it_is() {
        String text = "سند \u0007 \u007F \u009B31m \u0085 \u202Eabc\u202C \u200F é \uD83D\uDE00 \"";
        assertThat(Json.write(false, json -> json.writeString(text)))
                .isEqualTo("\"سند \\u0007 \\u007F \\u009B31m \\u0085 \\u202Eabc\\u202C \u200F é \uD83D\uDE00 \\\"\"\n");
    }
}
