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
 * @param links its premises in order, what is not on file last
 */
public record Chain(Conclusion conclusion, Derivation derivation, int others, List<Link> links) {
    /**
     * Copies {@code links}.
     *
     * @param conclusion the conclusion
     * @param derivation the derivation that is shown
     * @param others the number of other derivations
     * @param links its premises in order, what is not on file last
     */
    public Chain {
        links = List.copyOf(links);
    }

    /** A premise in a chain. */
    public sealed interface Link {
        /**
         * Applies the function for its case.
         *
         * @param <T> the type of the result
         * @param cases the functions, one for each case
         * @return the result of the function
         */
        <T> T fold(Cases<T> cases);

        /**
         * A function for each case of a link.
         *
         * @param <T> the type of the result
         */
        interface Cases<T> {
            /**
             * For a reported event.
             *
             * @param event the event
             * @return the result
             */
            T reported(Event event);

            /**
             * For another conclusion with its own chain.
             *
             * @param chain the chain of the conclusion
             * @return the result
             */
            T followed(Chain chain);

            /**
             * For a conclusion whose chain is shown elsewhere.
             *
             * @param conclusion the conclusion
             * @return the result
             */
            T shownElsewhere(Conclusion conclusion);

            /**
             * For a conclusion whose chain comes later.
             *
             * @param conclusion the conclusion
             * @return the result
             */
            T shownLater(Conclusion conclusion);

            /**
             * For what is not on file.
             *
             * @param absences the absences, at least one
             * @return the result
             */
            T missing(List<Premise.Absent> absences);

            /**
             * For a group of facts that is large enough.
             *
             * @param counted the group
             * @param members its members
             * @return the result
             */
            T grouped(Premise.Counted counted, List<Link> members);
        }

        /**
         * A reported event.
         *
         * @param event the event
         */
        record Reported(Event event) implements Link {
            @Override
            public <T> T fold(Cases<T> cases) {
                return cases.reported(event);
            }
        }

        /**
         * Another conclusion with its own chain.
         *
         * @param chain the chain of the conclusion
         */
        record Followed(Chain chain) implements Link {
            @Override
            public <T> T fold(Cases<T> cases) {
                return cases.followed(chain);
            }
        }

        /**
         * A conclusion whose chain was shown above, or that has one of its own.
         *
         * @param conclusion the conclusion
         */
        record ShownElsewhere(Conclusion conclusion) implements Link {
            @Override
            public <T> T fold(Cases<T> cases) {
                return cases.shownElsewhere(conclusion);
            }
        }

        /**
         * A conclusion whose chain comes after this one, which would be too deep with it.
         *
         * @param conclusion the conclusion
         */
        record ShownLater(Conclusion conclusion) implements Link {
            @Override
            public <T> T fold(Cases<T> cases) {
                return cases.shownLater(conclusion);
            }
        }

        /**
         * All that must not be on file, and is not.
         *
         * @param absences the absences, at least one
         */
        record Missing(List<Premise.Absent> absences) implements Link {
            /**
             * Copies {@code absences}.
             *
             * @param absences the absences, at least one
             */
            public Missing {
                absences = List.copyOf(absences);
            }

            @Override
            public <T> T fold(Cases<T> cases) {
                return cases.missing(absences);
            }
        }

        /**
         * A group of facts that is large enough.
         *
         * @param counted the group
         * @param members its members, each with its support
         */
        record Grouped(Premise.Counted counted, List<Link> members) implements Link {
            /**
             * Copies {@code members}.
             *
             * @param counted the group
             * @param members its members, each with its support
             */
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
