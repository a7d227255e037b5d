package dev.sanad.rules.internal.language;

import dev.sanad.core.internal.yaml.Fields;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlNode.Entry;
import dev.sanad.core.vocabulary.Operator;
import java.util.List;
import java.util.stream.Stream;

/** The comparisons that a count does not have: whole numbers need no others. */
final class OtherBounds {
    /** What to write instead. */
    static final String REMEDY = "a count takes 'at-least', 'at-most' or 'exactly', such as 'at-least: 2'";

    private static final List<String> KEYS = Stream.of(
                    Operator.LESS_THAN, Operator.MORE_THAN, Operator.IS, Operator.IS_NOT)
            .map(Operator::keyword)
            .toList();

    private OtherBounds() {}

    /** Whether a count has some of them instead of, or besides, its {@code at-least}; reports a problem for each. */
    static boolean areTold(Fields count, ReadingContext reading) {
        List<Entry> found = count.rest().stream()
                .filter(entry -> KEYS.contains(entry.key().text()))
                .toList();
        for (Entry bound : found) {
            count.optional(bound.key().text());
            reading.problems()
                    .error(
                            RuleCodes.UNFIT_CONDITION,
                            bound.key().mark(),
                            "'count' cannot ask for '" + bound.key().text() + "'",
                            REMEDY);
        }
        return !found.isEmpty();
    }
}
