package dev.sanad.rules.internal.engine.drl;

import dev.sanad.core.problem.ProblemCode;

/** The codes of problems in rules in DRL. */
public final class DrlCodes {
    static final ProblemCode SYNTAX = new ProblemCode('R', 201);
    static final ProblemCode UNKNOWN_TYPE = new ProblemCode('R', 202);
    static final ProblemCode UNKNOWN_KIND = new ProblemCode('R', 203);
    static final ProblemCode UNKNOWN_ROLE = new ProblemCode('R', 204);
    static final ProblemCode NOTHING_CONCLUDED = new ProblemCode('R', 205);
    static final ProblemCode KIND_NOT_LITERAL = new ProblemCode('R', 206);
    static final ProblemCode NOT_RECORDED = new ProblemCode('R', 207);
    static final ProblemCode ELEMENTS_NOT_COLLECTED = new ProblemCode('R', 208);
    static final ProblemCode ORDER_MATTERS = new ProblemCode('R', 209);
    static final ProblemCode NOT_COMPILED = new ProblemCode('R', 210);
    static final ProblemCode BAD_METADATA = new ProblemCode('R', 211);
    static final ProblemCode CHANGES_FACTS = new ProblemCode('R', 212);
    static final ProblemCode UNAVAILABLE = new ProblemCode('R', 214);
    /** Code that failed while it ran. */
    public static final ProblemCode FAILED = new ProblemCode('R', 213);

    private DrlCodes() {}
}
