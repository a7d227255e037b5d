package dev.sanad.cli.command;

import dev.sanad.cli.options.Wiring;
import java.io.File;
import java.io.IOException;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/** Writes the sources of the manual pages, one for each command: {@code ManPages FOLDER}. Run by {@code mvn -Pman package}. */
public final class ManPages {
    private ManPages() {}

    /** Writes them to the named folder. */
    public static void main(String[] arguments) throws IOException {
        ManPageGenerator.generateManPage(
                new File(arguments[0]),
                null,
                new boolean[0],
                false,
                Sanad.everything(new Wiring()).getCommandSpec());
    }
}
