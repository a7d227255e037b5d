package dev.sanad.rules.internal.engine.node;

/** That the code of a rule did what rules must not do: a fault of the rule's author, told by the rule's name. */
public final class CodeFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A fault found while matching, where the rule is told by the engine. */
    public CodeFault(String what) {
        super("a rule in DRL " + what);
    }

    public CodeFault(String rule, String what) {
        super("the rule '" + rule + "' " + what);
    }
}
