package dev.sanad.bulk;

import java.io.IOException;

/** The lines of the cases cannot be kept in their folder, which is no fault of the files that are read or written. */
public final class KeepingFailed extends IOException {
    private static final long serialVersionUID = 1L;

    private final IOException fault;

    KeepingFailed(IOException fault) {
        super(fault);
        this.fault = fault;
    }

    /** {@return what went wrong} */
    public IOException fault() {
        return fault;
    }
}
