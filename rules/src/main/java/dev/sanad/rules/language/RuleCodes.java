package dev.sanad.rules.language;

import dev.sanad.core.problem.ProblemCode;

/** The codes of problems in rules. */
public final class RuleCodes {
    public static final ProblemCode UNKNOWN_KIND = new ProblemCode('R', 101);
    public static final ProblemCode UNKNOWN_ROLE = new ProblemCode('R', 102);
    public static final ProblemCode UNKNOWN_OPERATOR = new ProblemCode('R', 103);
    public static final ProblemCode UNFIT_OPERATOR = new ProblemCode('R', 104);
    public static final ProblemCode UNBOUND_VARIABLE = new ProblemCode('R', 105);
    public static final ProblemCode UNUSED_VARIABLE = new ProblemCode('R', 106);
    public static final ProblemCode DIFFERENT_TYPES = new ProblemCode('R', 107);
    public static final ProblemCode NO_CONCLUSION_KIND = new ProblemCode('R', 108);
    public static final ProblemCode MISSING_ROLE = new ProblemCode('R', 109);
    public static final ProblemCode UNKNOWN_PLACE = new ProblemCode('R', 110);
    public static final ProblemCode UNKNOWN_RELATION = new ProblemCode('R', 111);
    public static final ProblemCode BAD_LENGTH = new ProblemCode('R', 112);
    public static final ProblemCode UNKNOWN_PARAMETER = new ProblemCode('R', 113);
    static final ProblemCode NEGATIVE_CYCLE = new ProblemCode('R', 114);
    public static final ProblemCode NO_POSITIVE_CONDITION = new ProblemCode('R', 116);
    public static final ProblemCode UNFIT_CONDITION = new ProblemCode('R', 117);
    public static final ProblemCode TOO_MANY_WAYS = new ProblemCode('R', 118);
    static final ProblemCode ENDLESS = new ProblemCode('R', 119);
    public static final ProblemCode CIRCULAR_GROUPS = new ProblemCode('R', 120);
    public static final ProblemCode MISSING_DOLLAR = new ProblemCode('R', 121);
    public static final ProblemCode GROUP_FOR_ONE = new ProblemCode('R', 122);

    private RuleCodes() {}
}
