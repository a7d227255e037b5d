package dev.sanad.core.time;

/** The required order between an end of one interval and an end of another. */
enum Order {
    ANY,
    LESS,
    AT_MOST,
    EQUAL,
    AT_LEAST,
    MORE;

    /** Whether it holds whatever values the two have within their bounds. */
    boolean always(long leastMine, long mostMine, long leastOther, long mostOther) {
        return switch (this) {
            case ANY -> true;
            case LESS -> mostMine < leastOther;
            case AT_MOST -> mostMine <= leastOther;
            case EQUAL -> mostMine == leastOther && leastMine == mostOther;
            case AT_LEAST -> leastMine >= mostOther;
            case MORE -> leastMine > mostOther;
        };
    }

    /** The least that mine can be, given the least that the other is. */
    long raiseMine(long mine, long other) {
        return switch (this) {
            case EQUAL, AT_LEAST -> Math.max(mine, other);
            case MORE -> Math.max(mine, other + 1);
            case ANY, LESS, AT_MOST -> mine;
        };
    }

    /** The least that the other can be, given the least that mine is. */
    long raiseOther(long mine, long other) {
        return switch (this) {
            case EQUAL, AT_MOST -> Math.max(mine, other);
            case LESS -> Math.max(mine + 1, other);
            case ANY, AT_LEAST, MORE -> other;
        };
    }
}
