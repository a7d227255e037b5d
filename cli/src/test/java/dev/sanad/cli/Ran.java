package dev.sanad.cli;

import dev.sanad.cli.command.Sanad;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** A command that was run: its exit code and what it printed. */
record Ran(int exitCode, String out, String err) {
    static Ran sanad(String... arguments) {
        return reading("", arguments);
    }

    /** A command with this text as its standard input. */
    static Ran reading(String input, String... arguments) {
        InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Sanad.run(in, new PrintWriter(out), new PrintWriter(err), arguments);
        return new Ran(exitCode, out.toString(), err.toString());
    }
}
