package dev.sanad.workbench.drafting;

/**
 * What in a text speaks for a part of a proposal.
 *
 * @param part the part
 * @param words the words of the text
 * @param reading what they are read as: the id of a kind or an actor, a date in EDTF, a modality
 */
public record Reason(Part part, String words, String reading) {
    /** The parts of a proposal. */
    public enum Part {
        /** What happened. */
        KIND,
        /** Who fills a role. */
        ACTOR,
        /** What it is about. */
        TOPIC,
        /** What other event it is about. */
        EVENT,
        /** When it happened. */
        TIME,
        /** Who says so. */
        SPEAKER,
        /** Whether it is more, or less, than a report that it happened. */
        MODALITY
    }
}
