package dev.sanad.cli.command;

import dev.sanad.bulk.BulkResult;
import java.io.IOException;
import java.io.PrintWriter;

/** Results that go to standard output, a device or a pipe as they come. */
final class StandardResult implements BulkResult {
    private final PrintWriter out;

    StandardResult(PrintWriter out) {
        this.out = out;
    }

    @Override
    public long casesBefore() {
        return 0;
    }

    @Override
    public void add(int cases, String lines) throws IOException {
        out.print(lines);
        finish();
    }

    @Override
    public void finish() throws IOException {
        if (out.checkError()) {
            throw new IOException("nobody reads it any more, or there is no room for it");
        }
    }

    @Override
    public void close() {
        out.flush();
    }
}
