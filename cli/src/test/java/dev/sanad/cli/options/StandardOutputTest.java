package dev.sanad.cli.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StandardOutputTest {
    @Test
    void a_full_disk_is_a_loss_and_a_reader_who_has_enough_is_none() {
        assertThat(written("No space left on device").loss()).contains("No space left on device");
        assertThat(written("Broken pipe").loss()).isEmpty();
        assertThat(new StandardOutput(OutputStream.nullOutputStream()).loss()).isEmpty();
    }

    private static StandardOutput written(String failure) {
        StandardOutput output = new StandardOutput(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(failure);
            }
        });
        PrintWriter writer = new PrintWriter(output, false, StandardCharsets.UTF_8);
        writer.print("a result");
        writer.flush();
        return output;
    }
}
