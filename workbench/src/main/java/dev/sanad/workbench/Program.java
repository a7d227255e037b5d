package dev.sanad.workbench;

import java.util.List;

/** The program as a server uses it: a command line in, its results out. It may be called from several threads at once. */
@FunctionalInterface
public interface Program {
    /**
     * Runs a command line.
     *
     * @param arguments the name of the command and its arguments
     */
    Ran run(List<String> arguments);

    /**
     * What a command printed.
     *
     * @param code its exit code: 0 done, 1 findings, others if it has no result
     * @param out its result
     * @param err everything else
     */
    record Ran(int code, String out, String err) {
        /** {@return whether there is a result} */
        public boolean hasResult() {
            return code == 0 || code == 1;
        }
    }
}
