package dev.sanad.rules;

import com.google.inject.AbstractModule;
import com.google.inject.Key;
import com.google.inject.name.Names;
import dev.sanad.core.Reasoner;
import dev.sanad.core.problem.Checked;
import dev.sanad.rules.internal.engine.DroolsReasoner;
import dev.sanad.rules.ruleset.RuleSet;
import dev.sanad.rules.ruleset.Trust;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Binds a {@link RuleSet} and the {@link Reasoner} with its rules. Several of them fit into one injector if each is
 * {@linkplain #named named}: {@code @Named("norms") Reasoner}.
 *
 * <p>The module never changes, and what it binds is safe for use by several threads.
 */
public final class RulesModule extends AbstractModule {
    private final RuleSet rules;
    private final Reasoner reasoner;
    private final Optional<String> name;

    private RulesModule(RuleSet rules, Reasoner reasoner, Optional<String> name) {
        this.rules = rules;
        this.reasoner = reasoner;
        this.name = name;
    }

    /**
     * A module for rules that are data.
     *
     * @param rules the rule set
     * @throws IllegalArgumentException if some of the rules are in code, which {@link #compiled} accepts
     */
    public RulesModule(RuleSet rules) {
        this(rules, new DroolsReasoner(rules), Optional.empty());
    }

    /**
     * A module for any rules, including those in code, which may run from here on.
     *
     * @param rules the rule set
     * @param cache the folder in which compiled rules are kept
     * @param trust the code from outside the product that may run
     * @return the module, or the problems of the rules that may not run or do not compile
     */
    public static Checked<RulesModule> compiled(RuleSet rules, Path cache, Trust trust) {
        Checked<DroolsReasoner> reasoner = DroolsReasoner.of(rules, cache, trust);
        return new Checked<>(
                reasoner.value().map(found -> new RulesModule(rules, found, Optional.empty())), reasoner.problems());
    }

    /**
     * {@return the same rules, bound with this name, beside those of other modules}
     *
     * @param chosen the name to bind the rules with
     */
    public RulesModule named(String chosen) {
        return new RulesModule(rules, reasoner, Optional.of(chosen));
    }

    @Override
    protected void configure() {
        bind(key(RuleSet.class)).toInstance(rules);
        bind(key(Reasoner.class)).toInstance(reasoner);
    }

    private <T> Key<T> key(Class<T> type) {
        return name.map(chosen -> Key.get(type, Names.named(chosen))).orElse(Key.get(type));
    }
}
