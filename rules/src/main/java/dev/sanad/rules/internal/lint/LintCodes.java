package dev.sanad.rules.internal.lint;

import dev.sanad.core.problem.ProblemCode;

/** The codes of warnings, which only a check reports. */
final class LintCodes {
    static final ProblemCode IMPOSSIBLE_ROLE = new ProblemCode('R', 301);
    static final ProblemCode IMPOSSIBLE_TIME = new ProblemCode('R', 302);
    static final ProblemCode NEVER_FIRES = new ProblemCode('R', 303);
    static final ProblemCode EQUAL_RULES = new ProblemCode('R', 304);
    static final ProblemCode SHADOWED_RULE = new ProblemCode('R', 305);
    static final ProblemCode MISSING_LANGUAGE = new ProblemCode('R', 306);
    static final ProblemCode NO_CASES = new ProblemCode('R', 307);
    static final ProblemCode UNUSED_NAME = new ProblemCode('R', 308);
    static final ProblemCode SEVERAL_FOR_ONE = new ProblemCode('R', 309);
    static final ProblemCode UNCONNECTED = new ProblemCode('R', 310);
    static final ProblemCode DENIED_MATCH = new ProblemCode('R', 311);
    static final ProblemCode DROPPED_PLACE = new ProblemCode('R', 312);
    static final ProblemCode ONE_FACT_FOR_TWO = new ProblemCode('R', 313);
    static final ProblemCode GROWING_SETS = new ProblemCode('R', 314);
    static final ProblemCode DISJOINT_KINDS = new ProblemCode('R', 315);
    static final ProblemCode TIMELESS_CONCLUSION = new ProblemCode('R', 316);
    static final ProblemCode VERB = new ProblemCode('R', 317);
    static final ProblemCode PREPOSITION = new ProblemCode('R', 318);
    static final ProblemCode ENDLESS_STATE = new ProblemCode('R', 319);
    static final ProblemCode ONE_FORM_FOR_ALL = new ProblemCode('R', 320);
    static final ProblemCode VERB_OF_KIND = new ProblemCode('V', 304);
    static final ProblemCode PREPOSITION_OF_KIND = new ProblemCode('V', 305);
    static final ProblemCode ONE_FORM_OF_KIND = new ProblemCode('V', 307);
    static final ProblemCode MISSABLE_PLACE_OF_KIND = new ProblemCode('V', 308);
    static final ProblemCode LACKING_NAMES = new ProblemCode('D', 134);
    static final ProblemCode LACKING_LABELS = new ProblemCode('V', 306);
    static final ProblemCode DROPPED_PLACE_OF_KIND = new ProblemCode('V', 303);
    static final ProblemCode UNCONCLUDED_KIND = new ProblemCode('V', 301);
    static final ProblemCode UNEVEN_LANGUAGES = new ProblemCode('V', 302);
    static final ProblemCode DEPRECATED_RULE = new ProblemCode('C', 301);

    private LintCodes() {}
}
