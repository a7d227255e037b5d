package dev.sanad.core.dossier;

import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.time.AsOf;
import dev.sanad.core.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads a single day. */
final class DayReader {
    /** A day of the times of which news reports. */
    private static final When MODERN = When.day(LocalDate.parse("1900-01-01"));

    private DayReader() {}

    /** The day; none, with the problem noted, if it is none. */
    static Optional<AsOf> read(YamlNode node, String what, ReadingContext reading) {
        return reading.leaf(node, what)
                .flatMap(leaf -> AsOf.parse(leaf.text()).fold(Optional::of, (message, remedy) -> {
                    reading.problems().error(DossierCodes.BAD_TIME, node.mark(), message, remedy);
                    return Optional.empty();
                }));
    }

    /** The same of a day on which somebody looks at the news; a warning if it lies centuries before there was any. */
    static Optional<AsOf> recent(YamlNode node, String what, ReadingContext reading) {
        Optional<AsOf> day = read(node, what, reading);
        day.filter(each -> OtherCalendar.isLongBefore(each.asWhen(), List.of(MODERN)))
                .ifPresent(each -> reading.problems()
                        .warning(
                                DossierCodes.CENTURIES_APART,
                                node.mark(),
                                what + " (" + each + ") lies centuries before any report",
                                OtherCalendar.remedy(each.asWhen(), List.of(MODERN))
                                        .orElse("check its year")));
        return day;
    }
}
