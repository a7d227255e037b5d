package dev.sanad.workbench.serve;

/** What a server sends: a byte for its sort, and what belongs to it. */
public final class Sent {
    /** Some of the result: a number of bytes, and these. */
    public static final int RESULT = 1;
    /** Some of everything else: a number of bytes, and these. */
    public static final int ASIDE = 2;
    /** The exit code, after which nothing follows. */
    public static final int CODE = 3;
    /** That whoever asks is to run the command. */
    public static final int REFUSED = 4;

    private Sent() {}
}
