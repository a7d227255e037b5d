package dev.sanad.cli.command;

import dev.sanad.cli.options.Wiring;
import dev.sanad.rules.internal.upkeep.StandingEngine;
import dev.sanad.workbench.Program;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** The program in this process, as servers use it: one engine behind all that they ask. */
final class InProcess implements Program {
    private final StandingEngine engine = new StandingEngine();

    @Override
    public Ran run(List<String> arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Sanad.run(
                new Wiring().on(engine),
                InputStream.nullInputStream(),
                new PrintWriter(out),
                new PrintWriter(err),
                arguments.toArray(String[]::new));
        return new Ran(code, out.toString(), err.toString());
    }
}
