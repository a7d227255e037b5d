package dev.sanad.rules.language;

import dev.sanad.core.justification.RuleCard;
import dev.sanad.core.justification.RuleId;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.vocabulary.KindId;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** A rule as far as layers are concerned, whether it is data or code: what it concludes, and from what. */
public sealed interface StratifiedRule permits Rule, CodedRule {
    /** One answer for a rule that is data, another for one that is code. */
    <T> T fold(Function<Rule, T> data, Function<CodedRule, T> code);

    /** The pack that it belongs to. */
    String pack();

    /** Its name, title, strength and sentence. */
    RuleCard card();

    /** Where its name is written. */
    SourceMark mark();

    /** The kinds that it concludes. */
    Set<KindId> concludes();

    /** The kinds that it looks at. */
    List<Dependency> dependencies();

    /** Its name. */
    default RuleId id() {
        return card().id();
    }

    /**
     * That a rule looks at a kind.
     *
     * @param kind the kind, subkinds included
     * @param complete whether all facts of it must be known first
     * @param nested whether what is concluded holds the fact itself in a role
     */
    record Dependency(KindId kind, boolean complete, boolean nested) {
        /** A dependency on a kind whose fact is not held by what is concluded. */
        public Dependency(KindId kind, boolean complete) {
            this(kind, complete, false);
        }
    }
}
