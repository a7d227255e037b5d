package dev.sanad.core.justification;

import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import java.util.List;

/**
 * The graph unfolded for one conclusion: one derivation of it with the chains of its premises, without cycles.
 *
 * @param conclusion the conclusion
 * @param derivation the derivation that is shown
 * @param others the number of other derivations
 * @param links its premises, in order
 */
public record Chain(Conclusion conclusion, Derivation derivation, int others, List<Link> links) {
    public Chain {
        links = List.copyOf(links);
    }

    /** A premise in a chain. */
    public sealed interface Link {
        /** A reported event. */
        record Reported(Event event) implements Link {}

        /** Another conclusion with its own chain. */
        record Followed(Chain chain) implements Link {}

        /** A conclusion whose chain was shown earlier, above or to the left. */
        record ShownBefore(Conclusion conclusion) implements Link {}

        /** A conclusion whose chain comes after this one, which would be too deep with it. */
        record ShownLater(Conclusion conclusion) implements Link {}

        /** Something that is not on file. */
        record Missing(Premise.Absent absent) implements Link {}

        /** A group of facts that is large enough. */
        record Grouped(Premise.Counted counted, List<Link> members) implements Link {
            public Grouped {
                members = List.copyOf(members);
            }
        }
    }
}
