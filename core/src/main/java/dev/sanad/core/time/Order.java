package dev.sanad.core.time;

/** How one end of an interval must lie to an end of another. */
enum Order {
    ANY,
    LESS,
    AT_MOST,
    EQUAL,
    AT_LEAST,
    MORE;

    /** Whether it holds whatever values the two have within their bounds. */
    boolean always(long leastMine, long mostMine, long leastOther, long mostOther) {
        switch (this) {
            case LESS:
                return mostMine < leastOther;
            case AT_MOST:
                return mostMine <= leastOther;
            case EQUAL:
                return mostMine == leastOther && leastMine == mostOther;
            case AT_LEAST:
                return leastMine >= mostOther;
            case MORE:
                return leastMine > mostOther;
            default:
                return true;
        }
    }

    /** The least that mine can be, given the least that the other is. */
    long raiseMine(long mine, long other) {
        switch (this) {
            case EQUAL:
            case AT_LEAST:
                return Math.max(mine, other);
            case MORE:
                return Math.max(mine, other + 1);
            default:
                return mine;
        }
    }

    /** The least that the other can be, given the least that mine is. */
    long raiseOther(long mine, long other) {
        switch (this) {
            case EQUAL:
            case AT_MOST:
                return Math.max(mine, other);
            case LESS:
                return Math.max(mine + 1, other);
            default:
                return other;
        }
    }
}
