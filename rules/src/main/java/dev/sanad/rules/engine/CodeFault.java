package dev.sanad.rules.engine;

/** That the code of a rule did what rules must not do: a fault of the rule's author, told by the rule's name. */
final class CodeFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A fault found while matching, where the rule is told by the engine. */
    CodeFault(String what) {
        super("a rule in DRL " + what);
    }

    CodeFault(String rule, String what) {
        super("the rule '" + rule + "' " + what);
    }
}
