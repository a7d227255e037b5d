package dev.sanad.core.dossier;

import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.time.AsOf;
import java.util.Optional;

/** Reads a single day. */
final class DayReader {
    private DayReader() {}

    /** The day; none, with the problem noted, if it is none. */
    static Optional<AsOf> read(YamlNode node, String what, ReadingContext reading) {
        return reading.leaf(node, what)
                .flatMap(leaf -> AsOf.parse(leaf.text()).fold(Optional::of, (message, remedy) -> {
                    reading.problems().error(DossierCodes.BAD_TIME, node.mark(), message, remedy);
                    return Optional.empty();
                }));
    }
}
