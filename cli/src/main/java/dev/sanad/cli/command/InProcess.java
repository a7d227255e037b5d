package dev.sanad.cli.command;

import dev.sanad.workbench.Program;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** The program in this process, as servers use it. */
final class InProcess {
    private InProcess() {}

    static Program.Ran run(List<String> arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Sanad.run(
                InputStream.nullInputStream(),
                new PrintWriter(out),
                new PrintWriter(err),
                arguments.toArray(String[]::new));
        return new Program.Ran(code, out.toString(), err.toString());
    }
}
