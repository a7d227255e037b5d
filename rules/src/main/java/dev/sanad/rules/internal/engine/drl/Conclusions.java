package dev.sanad.rules.internal.engine.drl;

import java.util.Map;
import org.drools.model.Drools;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.RuleContext;

/** What DRL rules do: conclude. Every DRL file has {@code conclude} at hand. */
public final class Conclusions {
    /** The name under which a session knows who records its matches. */
    public static final String SINK = "sanad-conclusions";

    private Conclusions() {}

    /** Who records what coded rules conclude. */
    public interface Sink {
        /** A conclusion of the rule that has just matched; what to insert, or null if it is known already. */
        @Nullable
        Object conclude(RuleContext match, ToConclude what);
    }

    /**
     * Concludes a fact, with the match as its derivation.
     *
     * @param drools the context that every right-hand side knows by this name
     * @param kind a kind of conclusions
     * @param roles what its roles are given: ids as {@code actors("by")} returns them, facts, texts, numbers,
     *     or times
     */
    public static void conclude(Drools drools, String kind, Map<String, ?> roles) {
        ToConclude what = new ToConclude(kind);
        roles.forEach(what::with);
        conclude(drools, what);
    }

    /** Concludes a fact, with what it rests on. */
    public static void conclude(Drools drools, ToConclude what) {
        Sink sink = (Sink) drools.getRuntime(KieSession.class).getEnvironment().get(SINK);
        Object made = sink.conclude((RuleContext) drools, what);
        if (made != null) {
            drools.insert(made);
        }
    }
}
