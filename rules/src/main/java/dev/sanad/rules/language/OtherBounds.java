package dev.sanad.rules.language;

import dev.sanad.core.internal.yaml.Fields;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlNode.Entry;
import dev.sanad.core.vocabulary.Operator;
import java.util.List;
import java.util.stream.Stream;

/** The ways to compare a number that no count can ask for: one that is large enough must stay so when more is found. */
final class OtherBounds {
    private static final List<String> KEYS = Stream.of(
                    Operator.AT_MOST, Operator.LESS_THAN, Operator.MORE_THAN, Operator.IS, Operator.IS_NOT)
            .map(Operator::keyword)
            .toList();

    private OtherBounds() {}

    /** Whether a count has some of them instead of, or beside, its {@code at-least}; notes a problem for each. */
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
                            "it asks whether enough are on file, such as 'at-least: 2';"
                                    + " write 'not: KIND' where there must be none");
        }
        return !found.isEmpty();
    }
}
