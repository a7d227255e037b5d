package dev.sanad.rules;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;
import dev.sanad.core.Reasoner;
import dev.sanad.core.problem.Checked;
import dev.sanad.rules.internal.engine.DroolsReasoner;
import dev.sanad.rules.ruleset.RuleSet;
import dev.sanad.rules.ruleset.RuleSetReader;
import dev.sanad.rules.ruleset.Trust;
import java.nio.file.Path;

/** Binds {@link Reasoners} on Drools, and the built-in rule set by its name. */
public final class EngineModule extends AbstractModule {
    private final Path cache;
    private final Trust trust;

    /**
     * An engine that runs no code from outside the product.
     *
     * @param cache the folder in which compiled rules are kept; used only if some rules are in code
     */
    public EngineModule(Path cache) {
        this(cache, Trust.none());
    }

    /**
     * An engine.
     *
     * @param cache the folder in which compiled rules are kept; used only if some rules are in code
     * @param trust the code from outside the product that may run, asked for each rule set
     */
    public EngineModule(Path cache, Trust trust) {
        this.cache = cache;
        this.trust = trust;
    }

    @Override
    protected void configure() {
        bind(Reasoners.class).toInstance(this::reasoner);
        Multibinder<RuleSetSource> sources = Multibinder.newSetBinder(binder(), RuleSetSource.class);
        sources.addBinding().toInstance(new BuiltInRules(RuleSetReader.DEFAULT));
        sources.addBinding().toInstance(new BuiltInRules("event-data"));
    }

    private Checked<Reasoner> reasoner(RuleSet rules) {
        Checked<DroolsReasoner> reasoner = DroolsReasoner.of(rules, cache, trust);
        return new Checked<>(reasoner.value().map(found -> found), reasoner.problems());
    }
}
