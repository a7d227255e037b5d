package dev.sanad.cli.options;

/** What the program's exit codes mean. */
public final class ExitCode {
    /** Done. */
    public static final int DONE = 0;
    /** Done, and found what was looked for: problems, failed cases, changes. */
    public static final int FINDINGS = 1;
    /** The command line is wrong. */
    public static final int USAGE = 2;
    /** What it was given to read cannot be used. */
    public static final int INVALID_INPUT = 3;
    /** Our own fault. */
    public static final int OUR_FAULT = 70;

    private ExitCode() {}
}
