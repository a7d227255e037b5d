package dev.sanad.rules.cases;

import dev.sanad.core.problem.ProblemCode;

/** The codes of problems in case files. */
final class CaseCodes {
    static final ProblemCode NO_CASES = new ProblemCode('T', 201);
    static final ProblemCode UNKNOWN_RULE = new ProblemCode('T', 202);
    static final ProblemCode UNKNOWN_CONCLUSION = new ProblemCode('T', 203);
    static final ProblemCode UNKNOWN_ROLE = new ProblemCode('T', 204);
    static final ProblemCode NO_DAY = new ProblemCode('T', 205);
    static final ProblemCode UNKNOWN_EVENT = new ProblemCode('T', 209);
    static final ProblemCode NEVER_CONCLUDED = new ProblemCode('T', 206);
    static final ProblemCode EXPECTS_NOTHING = new ProblemCode('T', 207);
    static final ProblemCode SAME_NAME = new ProblemCode('T', 208);

    private CaseCodes() {}
}
