package dev.sanad.rules.engine;

/** A fault in the code of a rule, which did something that rules must not do; its message names the rule. */
final class CodeFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A fault found while matching, where the engine names the rule. */
    CodeFault(String what) {
        super("a rule in DRL " + what);
    }

    CodeFault(String rule, String what) {
        super("the rule '" + rule + "' " + what);
    }
}
