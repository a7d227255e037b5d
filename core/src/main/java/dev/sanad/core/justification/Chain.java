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
        /** Applies the function for its case. */
        <T> T fold(Cases<T> cases);

        /**
         * A function for each case of a link.
         *
         * @param <T> the type of the result
         */
        interface Cases<T> {
            /** For a reported event. */
            T reported(Event event);

            /** For another conclusion with its own chain. */
            T followed(Chain chain);

            /** For a conclusion whose chain was shown earlier. */
            T shownBefore(Conclusion conclusion);

            /** For a conclusion whose chain comes later. */
            T shownLater(Conclusion conclusion);

            /** For an absence. */
            T missing(Premise.Absent absent);

            /** For a group of facts that is large enough. */
            T grouped(Premise.Counted counted, List<Link> members);
        }

        /** A reported event. */
        record Reported(Event event) implements Link {
            @Override
            public <T> T fold(Cases<T> cases) {
                return cases.reported(event);
            }
        }

        /** Another conclusion with its own chain. */
        record Followed(Chain chain) implements Link {
            @Override
            public <T> T fold(Cases<T> cases) {
                return cases.followed(chain);
            }
        }

        /** A conclusion whose chain was shown earlier, above or to the left. */
        record ShownBefore(Conclusion conclusion) implements Link {
            @Override
            public <T> T fold(Cases<T> cases) {
                return cases.shownBefore(conclusion);
            }
        }

        /** A conclusion whose chain comes after this one, which would be too deep with it. */
        record ShownLater(Conclusion conclusion) implements Link {
            @Override
            public <T> T fold(Cases<T> cases) {
                return cases.shownLater(conclusion);
            }
        }

        /** Something that is not on file. */
        record Missing(Premise.Absent absent) implements Link {
            @Override
            public <T> T fold(Cases<T> cases) {
                return cases.missing(absent);
            }
        }

        /** A group of facts that is large enough. */
        record Grouped(Premise.Counted counted, List<Link> members) implements Link {
            public Grouped {
                members = List.copyOf(members);
            }

            @Override
            public <T> T fold(Cases<T> cases) {
                return cases.grouped(counted, members);
            }
        }
    }
}
