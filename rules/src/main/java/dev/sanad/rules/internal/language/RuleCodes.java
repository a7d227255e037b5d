package dev.sanad.rules.internal.language;

import dev.sanad.core.problem.ProblemCode;

/** The codes of problems in rules. */
public final class RuleCodes {
    /** A rule names a kind that does not exist. */
    public static final ProblemCode UNKNOWN_KIND = new ProblemCode('R', 101);
    /** A rule names a role that its kind does not have. */
    public static final ProblemCode UNKNOWN_ROLE = new ProblemCode('R', 102);
    /** A comparison has an unknown operator. */
    public static final ProblemCode UNKNOWN_OPERATOR = new ProblemCode('R', 103);
    /** An operator does not suit the type of its role. */
    public static final ProblemCode UNFIT_OPERATOR = new ProblemCode('R', 104);
    /** A variable is used without having been bound. */
    public static final ProblemCode UNBOUND_VARIABLE = new ProblemCode('R', 105);
    /** A variable is bound, but used nowhere. */
    public static final ProblemCode UNUSED_VARIABLE = new ProblemCode('R', 106);
    /** Two values of different types are compared. */
    public static final ProblemCode DIFFERENT_TYPES = new ProblemCode('R', 107);
    /** A rule concludes a kind that is reported. */
    public static final ProblemCode NO_CONCLUSION_KIND = new ProblemCode('R', 108);
    /** A conclusion leaves out a required role. */
    public static final ProblemCode MISSING_ROLE = new ProblemCode('R', 109);
    /** A sentence has a place that the rule does not know. */
    public static final ProblemCode UNKNOWN_PLACE = new ProblemCode('R', 110);
    /** A condition has an unknown time relation. */
    public static final ProblemCode UNKNOWN_RELATION = new ProblemCode('R', 111);
    /** A length of time is invalid. */
    public static final ProblemCode BAD_LENGTH = new ProblemCode('R', 112);
    /** A rule names a parameter that does not exist. */
    public static final ProblemCode UNKNOWN_PARAMETER = new ProblemCode('R', 113);

    public static final ProblemCode NEGATIVE_CYCLE = new ProblemCode('R', 114);
    /** A rule has no conditions. */
    public static final ProblemCode NO_POSITIVE_CONDITION = new ProblemCode('R', 116);
    /** A condition is empty or ambiguous. */
    public static final ProblemCode UNFIT_CONDITION = new ProblemCode('R', 117);
    /** Choices between groups combine in too many ways. */
    public static final ProblemCode TOO_MANY_WAYS = new ProblemCode('R', 118);

    public static final ProblemCode ENDLESS = new ProblemCode('R', 119);
    /** A group depends on itself. */
    public static final ProblemCode CIRCULAR_GROUPS = new ProblemCode('R', 120);
    /** The name of a variable is written without {@code $}. */
    public static final ProblemCode MISSING_DOLLAR = new ProblemCode('R', 121);
    /** A group is named where a single value is needed. */
    public static final ProblemCode GROUP_FOR_ONE = new ProblemCode('R', 122);

    private RuleCodes() {}
}
