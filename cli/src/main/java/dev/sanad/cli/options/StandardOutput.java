package dev.sanad.cli.options;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Standard output that remembers write errors, which text writers hide. */
public final class StandardOutput extends FilterOutputStream {
    private @Nullable IOException failure;

    public StandardOutput() {
        this(new FileOutputStream(FileDescriptor.out));
    }

    public StandardOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException failed) {
            failure = failed;
            throw failed;
        }
    }

    /** The exit code of a command that ended with a code: another, with the reason said, if its output was lost. */
    public int codeAfter(int code, PrintWriter err) {
        Optional<String> loss = loss();
        loss.ifPresent(why -> err.println("sanad: the result could not be written: " + why));
        err.flush();
        return loss.isPresent() ? ExitCode.USAGE : code;
    }

    /** The reason why output was lost; none if the reader closed the pipe, as {@code head} does. */
    public Optional<String> loss() {
        return Optional.ofNullable(failure).map(IOException::getMessage).filter(why -> !why.equals("Broken pipe"));
    }
}
