package dev.sanad.cli.options;

/** The exit codes of the program. */
public final class ExitCode {
    /** Done. */
    public static final int DONE = 0;
    /** Done, with findings: problems, failed cases, changes. */
    public static final int FINDINGS = 1;
    /** The command line is wrong. */
    public static final int USAGE = 2;
    /** The input cannot be used. */
    public static final int INVALID_INPUT = 3;
    /** Internal error. */
    public static final int INTERNAL_ERROR = 70;

    private ExitCode() {}
}
