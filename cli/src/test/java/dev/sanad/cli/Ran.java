package dev.sanad.cli;

import dev.sanad.cli.command.Sanad;
import java.io.PrintWriter;
import java.io.StringWriter;

/** A command that was run: its exit code and what it printed. */
record Ran(int exitCode, String out, String err) {
    static Ran sanad(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Sanad.run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Ran(exitCode, out.toString(), err.toString());
    }
}
