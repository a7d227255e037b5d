package dev.sanad.rules.internal.engine;

import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.internal.engine.drl.DrlModels;
import dev.sanad.rules.internal.engine.model.CompiledRules;
import dev.sanad.rules.internal.engine.model.Compiler;
import dev.sanad.rules.internal.engine.node.Circle;
import dev.sanad.rules.language.CodedRule;
import dev.sanad.rules.ruleset.RuleSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/**
 * The rules of a set, built for the kinds that a dossier knows. Most dossiers know no more than the rule set does; one
 * that adds subkinds of its kinds needs rules of its own, which are kept by those kinds with all that they are. Safe for
 * use by several threads.
 */
final class KnowledgeBases {
    /** The greatest number kept for dossiers with kinds of their own; the one used longest ago goes first. */
    static final int MOST = 16;

    private final RuleSet ruleSet;
    private final DrlModels coded;
    private final Knowledge own;
    private final Map<Map<KindId, Kind>, Knowledge> extended = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Map<KindId, Kind>, Knowledge> eldest) {
            return size() > MOST;
        }
    };

    /**
     * The rules, built.
     *
     * @param circles what makes the circles of facts that they look up
     */
    record Knowledge(KieBase base, Set<Circle.Read> circles) {}

    KnowledgeBases(RuleSet ruleSet, DrlModels coded) {
        this.ruleSet = ruleSet;
        this.coded = coded;
        this.own = build(ruleSet.vocabulary());
    }

    /** The rules for a vocabulary that extends the rule set's. */
    Knowledge of(Vocabulary vocabulary) {
        if (vocabulary == ruleSet.vocabulary() || !addsSubkinds(vocabulary)) {
            return own;
        }
        synchronized (extended) {
            return extended.computeIfAbsent(vocabulary.kinds(), none -> build(vocabulary));
        }
    }

    int extended() {
        synchronized (extended) {
            return extended.size();
        }
    }

    private Knowledge build(Vocabulary kinds) {
        CompiledRules rules = Compiler.compile(ruleSet, kinds);
        List<Model> models = new ArrayList<>(List.of(rules.model()));
        Map<String, String> groups = new HashMap<>();
        for (CodedRule rule : ruleSet.codedRules()) {
            groups.put(rule.id().value(), Compiler.groupOf(ruleSet.strata().layerOf(rule.id())));
        }
        coded.inGroups(groups).ifPresent(models::add);
        return new Knowledge(KieBaseBuilder.createKieBaseFromModel(models), rules.circles());
    }

    private boolean addsSubkinds(Vocabulary vocabulary) {
        Set<KindId> known = ruleSet.vocabulary().kinds().keySet();
        return vocabulary.kinds().keySet().stream()
                .filter(kind -> !known.contains(kind))
                .anyMatch(kind -> vocabulary.ancestorsOf(kind).stream().anyMatch(known::contains));
    }
}
