package dev.sanad.cli;

import dev.sanad.cli.command.Sanad;

/** Starts the program. */
public final class Main {
    private Main() {}

    /** Runs a command and exits with its code. */
    public static void main(String[] arguments) {
        System.exit(Sanad.run(arguments));
    }
}
