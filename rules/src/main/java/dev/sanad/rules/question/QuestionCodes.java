package dev.sanad.rules.question;

import dev.sanad.core.problem.ProblemCode;

/** The codes of problems in questions. */
final class QuestionCodes {
    static final ProblemCode UNKNOWN_KIND = new ProblemCode('X', 101);
    static final ProblemCode UNKNOWN_ROLE = new ProblemCode('X', 102);
    static final ProblemCode REPORTED_KIND = new ProblemCode('X', 103);

    static final ProblemCode NO_CONCLUSION = new ProblemCode('X', 104);
    static final ProblemCode SEVERAL_CONCLUSIONS = new ProblemCode('X', 105);

    private QuestionCodes() {}
}
