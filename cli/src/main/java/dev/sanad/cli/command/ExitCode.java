package dev.sanad.cli.command;

/** The exit codes of the program. */
final class ExitCode {
    /** Done. */
    static final int DONE = 0;
    /** Done, with findings: problems, failed cases, changes. */
    static final int FINDINGS = 1;
    /** The command line is wrong. */
    static final int USAGE = 2;
    /** The input cannot be used. */
    static final int INVALID_INPUT = 3;
    /** Internal error. */
    static final int OUR_FAULT = 70;

    private ExitCode() {}
}
