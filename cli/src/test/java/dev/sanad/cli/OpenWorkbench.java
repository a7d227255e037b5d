package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.cli.command.Sanad;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A workbench that runs beside a test, as its command starts it. */
public final class OpenWorkbench implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)/\\?token=(\\S+)");

    private final Thread program;
    private final URI address;

    private OpenWorkbench(Thread program, URI address) {
        this.program = program;
        this.address = address;
    }

    /** Opens a folder, and waits until it can be asked. */
    public static OpenWorkbench on(Path folder) throws InterruptedException {
        StringWriter err = new StringWriter();
        Thread program = new Thread(() -> Sanad.run(
                InputStream.nullInputStream(),
                new PrintWriter(new StringWriter()),
                new PrintWriter(err, true),
                "workbench",
                folder.toString(),
                "--no-browser"));
        program.start();
        while (!err.toString().contains("watching")) {
            assertThat(program.isAlive()).as(err.toString()).isTrue();
            Thread.sleep(20);
        }
        Matcher said = ADDRESS.matcher(err.toString());
        assertThat(said.find()).as(err.toString()).isTrue();
        return new OpenWorkbench(program, URI.create(said.group()));
    }

    /** The address that was printed. */
    public URI address() {
        return address;
    }

    URI at(String path) {
        return address.resolve(path);
    }

    int port() {
        return address.getPort();
    }

    String token() {
        return address.getQuery().replace("token=", "");
    }

    @Override
    public void close() throws InterruptedException {
        program.interrupt();
        program.join();
    }
}
