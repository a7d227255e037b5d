package dev.sanad.cli.command;

/** What the program's exit codes mean. */
final class ExitCode {
    /** Done. */
    static final int DONE = 0;
    /** Done, and found what was looked for: problems, failed cases, changes. */
    static final int FINDINGS = 1;
    /** The command line is wrong. */
    static final int USAGE = 2;
    /** What it was given to read cannot be used. */
    static final int INVALID_INPUT = 3;
    /** Our own fault. */
    static final int OUR_FAULT = 70;

    private ExitCode() {}
}
