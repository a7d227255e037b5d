package dev.sanad.rules.internal.engine.model;

import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.internal.engine.plan.Plan;
import dev.sanad.rules.internal.engine.plan.Planner;
import dev.sanad.rules.language.Clause;
import dev.sanad.rules.language.Rule;
import dev.sanad.rules.ruleset.RuleSet;
import java.util.List;
import org.drools.model.impl.ModelImpl;

/** Turns rules into Drools' executable model; no code is generated. */
public final class Compiler {
    private Compiler() {}

    /** The model of all rules, with a Drools rule for each clause; each stratum is an agenda group. */
    public static CompiledRules compile(RuleSet ruleSet, Vocabulary vocabulary) {
        ModelImpl model = new ModelImpl();
        ModelConstraints constraints = new ModelConstraints(vocabulary);
        for (Rule rule : ruleSet.rules()) {
            String group = groupOf(ruleSet.strata().layerOf(rule.id()));
            List<Clause> clauses = rule.clauses();
            for (int way = 0; way < clauses.size(); way++) {
                Plan plan = Planner.plan(clauses.get(way), vocabulary);
                String name = rule.id() + "#" + way;
                model.addRule(new ClauseModel(plan, rule.id(), name, constraints, false).rule(group));
                if (!plan.certainly().members().isEmpty()) {
                    model.addRule(new ClauseModel(plan, rule.id(), name + "-certainly", constraints, true).rule(group));
                }
            }
        }
        return new CompiledRules(model, constraints.circles());
    }

    /** The agenda group of a stratum. */
    public static String groupOf(int stratum) {
        return "stratum-" + stratum;
    }
}
