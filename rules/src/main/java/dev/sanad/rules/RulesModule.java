package dev.sanad.rules;

import com.google.inject.AbstractModule;
import dev.sanad.core.Reasoner;
import dev.sanad.rules.internal.engine.DroolsReasoner;
import dev.sanad.rules.ruleset.RuleSet;
import jakarta.inject.Singleton;

/** Wires a {@link Reasoner} for a rule set. */
public final class RulesModule extends AbstractModule {
    private final RuleSet ruleSet;

    /** A module for reasoning with these rules. */
    public RulesModule(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
    }

    @Override
    protected void configure() {
        bind(RuleSet.class).toInstance(ruleSet);
        bind(Reasoner.class).to(DroolsReasoner.class).in(Singleton.class);
    }
}
