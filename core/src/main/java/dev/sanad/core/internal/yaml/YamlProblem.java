package dev.sanad.core.internal.yaml;

import dev.sanad.core.problem.ProblemCode;

/** A problem that can occur in any YAML file, whatever its form: codes 001 to 029 of each family. */
public enum YamlProblem {
    /** The text is not YAML. */
    SYNTAX(1),
    /** A key occurs twice in one map. */
    DUPLICATE_KEY(2),
    /** A key that the form does not know. */
    UNKNOWN_KEY(3),
    /** A list where a map is required, and the like. */
    WRONG_SHAPE(4),
    /** A required key is missing. */
    MISSING_KEY(5),
    /** Bytes that are not UTF-8. */
    NOT_UTF8(6),
    /** Anchors, aliases, merge keys or tags. */
    NOT_PLAIN_DATA(7),
    /** A file that is too large or nested too deep. */
    TOO_LARGE(8),
    /** An empty file. */
    EMPTY(9),
    /** No such file, or it cannot be read. */
    UNREADABLE(10),
    /** Invisible or direction-changing characters where no reader needs them: in a key, an id, a date. */
    DECEPTIVE_NAME(11),
    /** A path that leads out of the folder of the file that names it. */
    PATH_LEAVES_FOLDER(12),
    /** A word that is not one of those allowed at its place. */
    UNKNOWN_WORD(13),
    /** The file has another form than was expected. */
    OTHER_FORM(14),
    /** A value of the wrong type: not a number, a date or a length. */
    WRONG_TYPE(15),
    /** An id with invalid syntax. */
    MALFORMED_ID(16),
    /** An id that is given to two things. */
    DUPLICATE_ID(17),
    /** An invalid language code. */
    UNKNOWN_LANGUAGE(18),
    /** A value cut short by a number sign, which begins a comment. */
    CUT_SHORT(19),
    /** Characters in a text that turn around the text after it. */
    TURNS_TEXT(20),
    /** A comment that allows a code which is not that of a warning. */
    UNKNOWN_ALLOWANCE(21),
    /** An allowance of a warning that there is not. */
    UNUSED_ALLOWANCE(22),
    /** Quotation marks that YAML does not know around a value. */
    CURLY_QUOTES(23);

    private final int number;

    YamlProblem(int number) {
        this.number = number;
    }

    /** The code of this problem in a file of the form. */
    public ProblemCode in(Form form) {
        return new ProblemCode(form.family(), number);
    }
}
