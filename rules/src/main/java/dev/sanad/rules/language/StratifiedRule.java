package dev.sanad.rules.language;

import dev.sanad.core.justification.RuleCard;
import dev.sanad.core.justification.RuleId;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.vocabulary.KindId;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The view of a rule, in data or code, that stratification needs: the kinds that it concludes and depends on. */
public sealed interface StratifiedRule permits Rule, CodedRule {
    /**
     * Applies the function for a rule in data or the one for a rule in code.
     *
     * @param <T> the type of the result
     * @param data applied to a rule in data
     * @param code applied to a rule in code
     * @return the result of the function
     */
    <T> T fold(Function<Rule, T> data, Function<CodedRule, T> code);

    /** {@return the pack that it belongs to} */
    String pack();

    /** {@return its name, title, strength and sentence} */
    RuleCard card();

    /** {@return the place of its name} */
    SourceMark mark();

    /** {@return the kinds that it concludes} */
    Set<KindId> concludes();

    /** {@return the kinds that it depends on} */
    List<Dependency> dependencies();

    /** {@return its name} */
    default RuleId id() {
        return card().id();
    }

    /**
     * A dependency of a rule on a kind.
     *
     * @param kind the kind, subkinds included
     * @param complete whether all facts of it must be known first
     * @param nested whether the conclusion contains the fact itself in a role
     */
    record Dependency(KindId kind, boolean complete, boolean nested) {
        /**
         * A dependency on a kind whose fact the conclusion does not contain.
         *
         * @param kind the kind depended on
         * @param complete whether all facts of the kind must be known before the rule can be applied
         */
        public Dependency(KindId kind, boolean complete) {
            this(kind, complete, false);
        }
    }
}
