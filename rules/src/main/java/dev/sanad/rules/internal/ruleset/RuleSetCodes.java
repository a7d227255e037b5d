package dev.sanad.rules.internal.ruleset;

import dev.sanad.core.problem.ProblemCode;

/** The codes of problems in rule sets. */
public final class RuleSetCodes {
    public static final ProblemCode UNKNOWN_PACK = new ProblemCode('C', 101);
    static final ProblemCode NO_RULES = new ProblemCode('C', 102);
    static final ProblemCode UNKNOWN_RULE = new ProblemCode('C', 103);
    public static final ProblemCode UNUSED_PARAMETER = new ProblemCode('C', 104);
    static final ProblemCode VOCABULARIES_CLASH = new ProblemCode('C', 105);
    static final ProblemCode DUPLICATE_RULE = new ProblemCode('C', 106);
    public static final ProblemCode PACK_TWICE = new ProblemCode('C', 107);

    public static final ProblemCode UNTRUSTED_CODE = new ProblemCode('C', 108);

    public static final ProblemCode UNKNOWN_PARAMETER = new ProblemCode('C', 109);

    static final ProblemCode UNKNOWN_RULE_SET = new ProblemCode('C', 110);
    static final ProblemCode SEVERAL_RULE_SETS = new ProblemCode('C', 111);
    static final ProblemCode DIFFERENT_RULE_SETS = new ProblemCode('C', 112);

    /** A rule that needs facts of more than one case. */
    public static final ProblemCode NOT_LOCAL = new ProblemCode('C', 113);

    private RuleSetCodes() {}
}
