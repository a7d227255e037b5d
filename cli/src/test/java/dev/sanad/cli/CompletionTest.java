package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shell completion. */
final class CompletionTest {
    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void commands_options_and_rules_are_completed(String shell) {
        Ran ran = Ran.sanad("completion", shell);
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).contains("reason", "why-not", "watch-for", "as-of", "violation-claim", "mermaid");
    }

    @Test
    void bash_takes_the_script_and_completes_a_command() throws Exception {
        String script = Ran.sanad("completion", "bash").out();
        Process bash = new ProcessBuilder("bash", "-c", script + "\ncomplete -p sanad")
                .redirectErrorStream(true)
                .start();
        String said = new String(bash.getInputStream().readAllBytes());
        assertThat(bash.waitFor()).as(said).isZero();
        assertThat(said).contains("sanad");
    }
}
