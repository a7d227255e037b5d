package dev.sanad.rules.ruleset;

import dev.sanad.core.problem.SourceFile;

/**
 * The code in rule sets that may run. Rules in DRL are Java, which can do all that the program can, so that their own word
 * for it is not enough: whoever runs them says whom to trust. Any thread may ask.
 */
@FunctionalInterface
public interface Trust {
    /**
     * {@return whether a file of code may run}
     *
     * @param code the file, as it was read
     */
    boolean covers(SourceFile code);

    /** {@return trust in nobody: only rules that are data run, and those of the product} */
    static Trust none() {
        return code -> false;
    }

    /** {@return trust in every file of every rule set that says {@code trusted: true}: for code of one's own} */
    static Trust everyone() {
        return code -> true;
    }
}
