package dev.sanad.core.internal.vocabulary;

import dev.sanad.core.problem.ProblemCode;

/** The codes of problems in vocabularies. */
public final class VocabularyCodes {
    /** A kind is below one that does not exist. */
    public static final ProblemCode UNKNOWN_SUPERTYPE = new ProblemCode('V', 101);
    /** A kind is, directly or indirectly, below itself. */
    public static final ProblemCode CIRCULAR_SUPERTYPES = new ProblemCode('V', 102);
    /** A role has a name that every event uses as a key. */
    public static final ProblemCode RESERVED_ROLE = new ProblemCode('V', 103);
    /** A kind gives an inherited role another type. */
    public static final ProblemCode ROLE_RETYPED = new ProblemCode('V', 104);
    /** A role accepts a kind that does not exist. */
    public static final ProblemCode UNKNOWN_KIND = new ProblemCode('V', 105);
    /** A role for codes does not list any. */
    public static final ProblemCode CODE_WITHOUT_VALUES = new ProblemCode('V', 106);
    /** A kind is defined again, differently. */
    public static final ProblemCode KIND_REDEFINED = new ProblemCode('V', 107);
    /** The vocabulary to extend does not exist. */
    public static final ProblemCode UNKNOWN_VOCABULARY = new ProblemCode('V', 108);
    /** A sentence, or the place on a page, names something that is not a role. */
    public static final ProblemCode UNKNOWN_PLACE = new ProblemCode('V', 109);

    /** A kind bears a code that CAMEO or PLOVER does not have. */
    public static final ProblemCode UNKNOWN_EVENT_CODE = new ProblemCode('V', 110);

    private VocabularyCodes() {}
}
