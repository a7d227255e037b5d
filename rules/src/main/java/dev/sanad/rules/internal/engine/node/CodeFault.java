package dev.sanad.rules.internal.engine.node;

/** A fault in the code of a rule, which did something that rules must not do; its message names the rule. */
public final class CodeFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A fault found while matching, where the engine names the rule. */
    public CodeFault(String what) {
        super("a rule in DRL " + what);
    }

    public CodeFault(String rule, String what) {
        super("the rule '" + rule + "' " + what);
    }
}
