package dev.sanad.core.dossier;

import dev.sanad.core.problem.ProblemCode;

/** The codes of problems in dossiers and in the given facts of cases. */
final class DossierCodes {
    static final ProblemCode UNKNOWN_KIND = new ProblemCode('D', 101);
    static final ProblemCode UNKNOWN_ROLE = new ProblemCode('D', 102);
    static final ProblemCode MISSING_ROLE = new ProblemCode('D', 103);
    static final ProblemCode UNKNOWN_ACTOR = new ProblemCode('D', 104);
    static final ProblemCode UNKNOWN_TOPIC = new ProblemCode('D', 105);
    static final ProblemCode UNKNOWN_EVENT = new ProblemCode('D', 106);
    static final ProblemCode UNKNOWN_SOURCE = new ProblemCode('D', 107);
    static final ProblemCode UNFIT_EVENT = new ProblemCode('D', 108);
    static final ProblemCode QUOTE_NOT_FOUND = new ProblemCode('D', 109);
    static final ProblemCode NO_SUCH_OCCURRENCE = new ProblemCode('D', 110);
    static final ProblemCode UNSOURCED = new ProblemCode('D', 111);
    static final ProblemCode TWO_STATES_AT_ONCE = new ProblemCode('D', 112);
    static final ProblemCode REPORTED_TOO_EARLY = new ProblemCode('D', 113);
    static final ProblemCode CIRCLE = new ProblemCode('D', 114);
    static final ProblemCode UNFIT_ACTOR = new ProblemCode('D', 115);
    static final ProblemCode UNKNOWN_SPEAKER = new ProblemCode('D', 116);
    static final ProblemCode SEVERAL_IN_SINGLE_ROLE = new ProblemCode('D', 117);
    static final ProblemCode CONCLUSION_REPORTED = new ProblemCode('D', 118);
    static final ProblemCode UNKNOWN_CODE = new ProblemCode('D', 119);
    static final ProblemCode DIFFERENT_MEANINGS = new ProblemCode('D', 120);
    static final ProblemCode UNKNOWN_ZONE = new ProblemCode('D', 121);
    static final ProblemCode DIFFERENT_ZONES = new ProblemCode('D', 122);
    static final ProblemCode BAD_TIME = new ProblemCode('D', 123);
    static final ProblemCode BEFORE_ITS_OBJECT = new ProblemCode('D', 124);
    static final ProblemCode NOT_YET = new ProblemCode('D', 125);
    static final ProblemCode CENTURIES_APART = new ProblemCode('D', 126);
    static final ProblemCode OUT_OF_OFFICE = new ProblemCode('D', 127);
    static final ProblemCode PERHAPS_ONE = new ProblemCode('D', 128);
    static final ProblemCode CODED_TWICE = new ProblemCode('D', 129);
    static final ProblemCode NOT_THE_SAME = new ProblemCode('D', 130);
    static final ProblemCode RETRACTED_BEFORE = new ProblemCode('D', 131);
    static final ProblemCode UNKNOWN_CAST = new ProblemCode('D', 132);
    static final ProblemCode AGAINST_THE_CAST = new ProblemCode('D', 133);
    static final ProblemCode NOT_A_FINDING = new ProblemCode('D', 135);
    static final ProblemCode NOTHING_TO_REJECT = new ProblemCode('D', 136);
    static final ProblemCode SEVERAL_TO_REJECT = new ProblemCode('D', 137);

    static final ProblemCode AGAINST_ITSELF = new ProblemCode('D', 138);
    static final ProblemCode DEADLINE_IN_WORDS = new ProblemCode('D', 139);

    private DossierCodes() {}
}
