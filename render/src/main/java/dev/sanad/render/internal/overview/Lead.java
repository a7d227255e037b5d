package dev.sanad.render.internal.overview;

import java.util.List;

/**
 * A matter that a reader must not miss.
 *
 * @param sort why
 * @param row the matter
 * @param consequences the rows that say what follows if it happens
 */
public record Lead(Sort sort, Row row, List<Row> consequences) {
    /** The reason for which a matter leads. */
    public enum Sort {
        /** It falls due, and sets off more. */
        TRIGGERS,
        /** It was missed, broken or contradicted. */
        WRONG,
        /** It is claimed, asked, offered or threatened, and nobody has answered. */
        UNANSWERED,
        /** It was promised to somebody, and falls due. */
        PROMISED,
        /** It falls due. */
        DUE
    }

    /** Copies {@code consequences}. */
    public Lead {
        consequences = List.copyOf(consequences);
    }
}
