package dev.sanad.rules.internal.lint;

import dev.sanad.core.fact.Value;
import dev.sanad.rules.language.RoleTest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The numbers that pass a test; sizes are whole and begin at 1, since an empty role passes none.
 *
 * @param from the least
 * @param fromOpen whether the least itself is out
 * @param to the greatest
 * @param toOpen whether the greatest itself is out
 */
record Range(BigDecimal from, boolean fromOpen, BigDecimal to, boolean toOpen) {
    private static final BigDecimal ENDLESS = new BigDecimal("1e1000");

    /** The range of a test with a number; empty if it is another test. */
    static Optional<Range> of(RoleTest test) {
        Optional<BigDecimal> number = test.operand().asLiteral().flatMap(Value::asNumber);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal bound = number.get();
        BigDecimal least = test.sized() ? BigDecimal.ONE : ENDLESS.negate();
        Optional<Range> range = switch (test.operator()) {
            case IS -> Optional.of(new Range(bound, false, bound, false));
            case AT_LEAST -> Optional.of(new Range(bound, false, ENDLESS, true));
            case MORE_THAN -> Optional.of(new Range(bound, true, ENDLESS, true));
            case AT_MOST -> Optional.of(new Range(least, false, bound, false));
            case LESS_THAN -> Optional.of(new Range(least, false, bound, true));
            case IS_NOT,
                    ANY_OF,
                    NONE_OF,
                    KNOWN,
                    COMPATIBLE_WITH,
                    COVERS,
                    EACH,
                    INCLUDES,
                    OVERLAPS,
                    WITHIN,
                    SAME_PARTIES_AS,
                    PARTIES_INCLUDE,
                    PARTIES_WITHIN,
                    PARTIES_OVERLAP,
                    KIND_OF,
                    PARTIES_APART,
                    SAME_OFFICES_AS,
                    OFFICES_INCLUDE,
                    OFFICES_WITHIN,
                    OFFICES_OVERLAP,
                    OFFICES_APART,
                    MEMBER_OF,
                    NARROWER_THAN,
                    BROADER_THAN,
                    RELATED_TO,
                    CONTAINS,
                    STARTS_WITH,
                    MATCHES_ANY,
                    CONTAINS_LOOSELY,
                    STARTS_WITH_LOOSELY,
                    MATCHES_ANY_LOOSELY -> Optional.empty();
        };
        return test.sized() ? range.map(Range::wholeFromOne) : range;
    }

    boolean isEmpty() {
        int order = from.compareTo(to);
        return order > 0 || order == 0 && (fromOpen || toOpen);
    }

    Range and(Range other) {
        int low = from.compareTo(other.from);
        int high = to.compareTo(other.to);
        return new Range(
                low >= 0 ? from : other.from,
                low > 0 ? fromOpen : low < 0 ? other.fromOpen : fromOpen || other.fromOpen,
                high <= 0 ? to : other.to,
                high < 0 ? toOpen : high > 0 ? other.toOpen : toOpen || other.toOpen);
    }

    private Range wholeFromOne() {
        BigDecimal least = from.setScale(0, fromOpen ? RoundingMode.FLOOR : RoundingMode.CEILING);
        BigDecimal greatest = to.setScale(0, toOpen ? RoundingMode.CEILING : RoundingMode.FLOOR);
        return new Range(
                (fromOpen ? least.add(BigDecimal.ONE) : least).max(BigDecimal.ONE),
                false,
                toOpen ? greatest.subtract(BigDecimal.ONE) : greatest,
                false);
    }
}
