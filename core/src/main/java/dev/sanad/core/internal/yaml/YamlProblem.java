package dev.sanad.core.internal.yaml;

import dev.sanad.core.problem.ProblemCode;

/** What can be wrong with any YAML file, whatever its form: codes 001 to 029 of each family. */
public enum YamlProblem {
    /** The text is not YAML. */
    SYNTAX(1),
    /** A key stands twice in one map. */
    DUPLICATE_KEY(2),
    /** A key that the form does not know. */
    UNKNOWN_KEY(3),
    /** A list where a map must be, and the like. */
    WRONG_SHAPE(4),
    /** A key that must be there is not. */
    MISSING_KEY(5),
    /** Bytes that are no UTF-8. */
    NOT_UTF8(6),
    /** Anchors, aliases, merge keys or tags. */
    NOT_PLAIN_DATA(7),
    /** More than a file for people may hold. */
    TOO_LARGE(8),
    /** Nothing in it. */
    EMPTY(9),
    /** No such file, or it cannot be read. */
    UNREADABLE(10),
    /** Invisible or direction-changing characters in a key or id. */
    DECEPTIVE_NAME(11),
    /** A path that leads out of the folder of the file that names it. */
    PATH_LEAVES_FOLDER(12),
    /** A word that is not among those allowed at its place. */
    UNKNOWN_WORD(13),
    /** The file has another form than was expected. */
    OTHER_FORM(14),
    /** A value that its place cannot take: no number, no date, no length. */
    WRONG_TYPE(15),
    /** An id that no id may look like. */
    MALFORMED_ID(16),
    /** An id that is given to two things. */
    DUPLICATE_ID(17),
    /** A language code that is none. */
    UNKNOWN_LANGUAGE(18),
    /** A value that a number sign, which begins a comment, cuts short. */
    CUT_SHORT(19);

    private final int number;

    YamlProblem(int number) {
        this.number = number;
    }

    /** The code of this problem in a file of the form. */
    public ProblemCode in(Form form) {
        return new ProblemCode(form.family(), number);
    }
}
