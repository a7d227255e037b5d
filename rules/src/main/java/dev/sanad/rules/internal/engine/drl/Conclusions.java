package dev.sanad.rules.internal.engine.drl;

import java.util.List;
import java.util.Map;
import org.drools.model.Drools;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.RuleContext;

/** The action of DRL rules, {@code conclude}, which is available in every DRL file. */
public final class Conclusions {
    /** The name of the recorder of matches in a session. */
    public static final String SINK = "sanad-conclusions";

    private Conclusions() {}

    /** A recorder of the conclusions of coded rules. */
    public interface Sink {
        /**
         * Records a conclusion of the rule that has just matched; returns the objects to insert, none if it is known already.
         */
        List<Object> conclude(RuleContext match, ToConclude what);
    }

    /**
     * Concludes a fact, with the match as its derivation.
     *
     * @param drools the context, which has this name in every right-hand side
     * @param kind a conclusion kind
     * @param roles the values of its roles: ids as {@code actors("by")} returns them, facts, texts, numbers, or times
     */
    public static void conclude(Drools drools, String kind, Map<String, ?> roles) {
        ToConclude what = new ToConclude(kind);
        roles.forEach(what::with);
        conclude(drools, what);
    }

    /** Concludes a fact with its premises. */
    public static void conclude(Drools drools, ToConclude what) {
        Sink sink = (Sink) drools.getRuntime(KieSession.class).getEnvironment().get(SINK);
        sink.conclude((RuleContext) drools, what).forEach(drools::insert);
    }
}
