package dev.sanad.rules.language;

import dev.sanad.core.justification.RuleCard;
import dev.sanad.core.justification.RuleId;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.vocabulary.KindId;
import java.util.List;
import java.util.Set;

/** The view of a rule, in data or code, that stratification needs: the kinds that it concludes and depends on. */
public sealed interface Layered permits Rule, CodedRule {
    /** Its name, title, strength and sentence. */
    RuleCard card();

    /** The place of its name. */
    SourceMark mark();

    /** The kinds that it concludes. */
    Set<KindId> concludes();

    /** The kinds that it depends on. */
    List<Need> needs();

    /** Its name. */
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
    record Need(KindId kind, boolean complete, boolean nested) {
        /** A dependency whose fact the conclusion does not contain. */
        public Need(KindId kind, boolean complete) {
            this(kind, complete, false);
        }
    }
}
