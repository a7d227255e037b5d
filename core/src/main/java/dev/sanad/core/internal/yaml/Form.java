package dev.sanad.core.internal.yaml;

/** The form of a YAML file; each has a family of problem codes. */
public enum Form {
    /** Sources, actors, topics and events. */
    DOSSIER('D', "a dossier"),
    /** Actors, topics and sources for several dossiers; what is wrong with them is what could be wrong in a dossier. */
    CAST('D', "a cast"),
    /** Kinds of facts. */
    VOCABULARY('V', "a vocabulary"),
    /** Rules, or the header of a pack of them. */
    RULES('R', "rules"),
    /** A set of packs, with parameters. */
    RULE_SET('C', "a rule set"),
    /** Tests of rules. */
    CASES('T', "cases"),
    /** A question on the command line. */
    QUESTION('X', "a question");

    private final char family;
    private final String title;

    Form(char family, String title) {
        this.family = family;
        this.title = title;
    }

    /** The letter of its problem codes. */
    public char family() {
        return family;
    }

    /** The name with its article, for sentences: "a dossier". */
    public String title() {
        return title;
    }
}
