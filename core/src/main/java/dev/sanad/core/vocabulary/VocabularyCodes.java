package dev.sanad.core.vocabulary;

import dev.sanad.core.problem.ProblemCode;

/** The codes of problems in vocabularies. */
public final class VocabularyCodes {
    public static final ProblemCode UNKNOWN_SUPERTYPE = new ProblemCode('V', 101);
    public static final ProblemCode CIRCULAR_SUPERTYPES = new ProblemCode('V', 102);
    public static final ProblemCode RESERVED_ROLE = new ProblemCode('V', 103);
    public static final ProblemCode ROLE_RETYPED = new ProblemCode('V', 104);
    public static final ProblemCode UNKNOWN_KIND = new ProblemCode('V', 105);
    public static final ProblemCode CODE_WITHOUT_VALUES = new ProblemCode('V', 106);
    public static final ProblemCode KIND_REDEFINED = new ProblemCode('V', 107);
    public static final ProblemCode UNKNOWN_VOCABULARY = new ProblemCode('V', 108);
    public static final ProblemCode UNKNOWN_PLACE = new ProblemCode('V', 109);

    private VocabularyCodes() {}
}
