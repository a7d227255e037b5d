package dev.sanad.rules.engine;

import static org.drools.model.Rule.Attribute.AGENDA_GROUP;

import dev.sanad.core.fact.Certainty;
import dev.sanad.core.fact.Modality;
import dev.sanad.core.fact.Value;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.language.Clause;
import dev.sanad.rules.language.Operator;
import dev.sanad.rules.language.Pattern;
import dev.sanad.rules.language.Rule;
import dev.sanad.rules.ruleset.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.drools.model.DSL;
import org.drools.model.Index.ConstraintType;
import org.drools.model.PatternDSL;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;

/** Turns planned clauses into Drools' executable model; no code is generated. */
final class Compiler {
    private final Vocabulary vocabulary;
    private final ModelImpl model = new ModelImpl();
    private final AlphaConstraints alpha = new AlphaConstraints();
    private int betas;
    private int literals;

    private Compiler(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The model of all rules; each stratum is an agenda group. */
    static ModelImpl compile(RuleSet ruleSet, Vocabulary vocabulary) {
        Compiler compiler = new Compiler(vocabulary);
        for (Rule rule : ruleSet.rules()) {
            String group = groupOf(ruleSet.strata().layerOf(rule.id()));
            List<Clause> clauses = rule.clauses();
            for (int way = 0; way < clauses.size(); way++) {
                compiler.add(Planner.plan(clauses.get(way), vocabulary), rule.id() + "#" + way, group);
            }
        }
        return compiler.model;
    }

    /** The agenda group of a stratum. */
    static String groupOf(int stratum) {
        return "stratum-" + stratum;
    }

    private void add(Plan plan, String name, String group) {
        List<Variable<Node>> variables = new ArrayList<>();
        List<RuleItemBuilder<?>> items = new ArrayList<>();
        for (int i = 0; i < plan.slots().size(); i++) {
            Plan.Slot slot = plan.slots().get(i);
            if (slot instanceof Plan.Slot.OfFact fact) {
                Variable<FactNode> variable = DSL.declarationOf(FactNode.class, name + "-" + i);
                variables.add(asNode(variable));
                PatternDef<FactNode> pattern = matching(variable, i, fact.pattern(), fact.constraints(), variables);
                Windows windows = Windows.of(fact.constraints(), i);
                if (windows != null) {
                    items.add(within(windows, variables.get(windows.anchor()), name + "-window-" + i, pattern));
                }
                items.add(pattern);
            } else if (slot instanceof Plan.Slot.OfElement element) {
                Variable<Node> owner = variables.get(element.owner());
                Variable<ElementNode> variable = DSL.declarationOf(
                        ElementNode.class,
                        name + "-" + i,
                        DSL.from(owner, fact -> ((FactNode) fact).elements(element.role())));
                variables.add(asNode(variable));
                PatternDef<ElementNode> pattern = PatternDSL.pattern(variable);
                element.constraints().forEach(constraint -> join(pattern, i(slot, plan), constraint, variables));
                items.add(pattern);
            } else if (slot instanceof Plan.Slot.OfGroup counted) {
                Variable<FactNode> member = DSL.declarationOf(FactNode.class, name + "-member-" + i);
                Variable<GroupNode> variable = DSL.declarationOf(GroupNode.class, name + "-" + i);
                List<Variable<Node>> withMember = new ArrayList<>(variables);
                withMember.add(asNode(member));
                items.add(DSL.accumulate(
                        matching(member, i, counted.counts().pattern(), counted.inner(), withMember),
                        DSL.accFunction(Members::new, member).as(variable)));
                variables.add(asNode(variable));
                PatternDef<GroupNode> pattern = PatternDSL.pattern(variable);
                Threshold threshold = Threshold.of(counted.counts());
                pattern.expr("threshold-" + betas++, threshold::isReached);
                counted.constraints().forEach(constraint -> join(pattern, i(slot, plan), constraint, variables));
                items.add(pattern);
            }
        }
        for (Plan.Sought sought : plan.lacks()) {
            Variable<FactNode> variable = DSL.declarationOf(FactNode.class, name + "-lack-" + items.size());
            List<Variable<Node>> withLack = new ArrayList<>(variables);
            withLack.add(asNode(variable));
            items.add(
                    DSL.not(matching(variable, plan.slots().size(), sought.pattern(), sought.constraints(), withLack)));
        }
        items.add(new Consequence(plan, variables.toArray(new Variable<?>[0])));
        model.addRule(
                PatternDSL.rule(name).attribute(AGENDA_GROUP, group).build(items.toArray(new RuleItemBuilder<?>[0])));
    }

    /** Narrows a pattern down to each stretch of time that it can match in, one after the other. */
    private RuleItemBuilder<?> within(
            Windows windows, Variable<Node> anchor, String name, PatternDef<FactNode> pattern) {
        Variable<Windows.Window> window =
                DSL.declarationOf(Windows.Window.class, name, DSL.from(anchor, node -> windows.about(node)));
        pattern.expr(
                "beta-" + betas++,
                window,
                (mine, stretch) -> windows.startOf(mine).equals(stretch),
                PatternDSL.betaIndexedBy(
                        Windows.Window.class,
                        ConstraintType.EQUAL,
                        0,
                        mine -> windows.startOf(mine),
                        stretch -> stretch,
                        Windows.Window.class));
        return PatternDSL.pattern(window);
    }

    private static int i(Plan.Slot slot, Plan plan) {
        return plan.slots().indexOf(slot);
    }

    /** A pattern on a fact in slot {@code own}: its kind first, then what literals ask, then the joins. */
    private PatternDef<FactNode> matching(
            Variable<FactNode> variable,
            int own,
            Pattern pattern,
            List<Constraint> constraints,
            List<Variable<Node>> variables) {
        PatternDef<FactNode> matching = PatternDSL.pattern(variable);
        ofKind(matching, pattern.kind());
        ofModality(matching, pattern.modalities());
        if (pattern.asksForCertainty()) {
            ofCertainty(matching, pattern.certainties());
        }
        constraints.stream()
                .filter(constraint -> isAlpha(constraint, own))
                .forEach(constraint -> literal(matching, (Constraint.Checked) constraint));
        constraints.stream()
                .filter(constraint -> !isAlpha(constraint, own))
                .forEach(constraint -> join(matching, own, constraint, variables));
        return matching;
    }

    private void ofKind(PatternDef<FactNode> pattern, KindId kind) {
        if (vocabulary.subkindsOf(kind).size() == 1) {
            alpha.addKind(pattern, kind);
        } else {
            alpha.add(pattern, "is-a " + kind, () -> node -> node.isA(kind));
        }
    }

    private void ofModality(PatternDef<FactNode> pattern, Set<Modality> modalities) {
        alpha.add(
                pattern,
                "modality " + modalities,
                () -> node -> modalities.contains(node.fact().modality()));
    }

    /** How certain a conclusion is gets known when its stratum is complete; until then it matches no such pattern. */
    private void ofCertainty(PatternDef<FactNode> pattern, Set<Certainty> certainties) {
        alpha.add(pattern, "certainty " + certainties, () -> node -> node.isAmong(certainties));
    }

    private static boolean isAlpha(Constraint constraint, int own) {
        return constraint instanceof Constraint.Checked && constraint.slots().allMatch(slot -> slot == own);
    }

    private void literal(PatternDef<FactNode> pattern, Constraint.Checked checked) {
        Check check = checked.check();
        if (check instanceof Check.OfRole role
                && !role.comparison().sized()
                && role.comparison().mine() instanceof Read.Role mine
                && role.comparison().other() instanceof Read.Constant constant) {
            if (role.comparison().operator() == Operator.IS && !(constant.constant() instanceof Value.Text)) {
                alpha.addRole(pattern, mine.name(), constant.constant(), node -> checked.holds(slot -> node));
                return;
            }
            if (role.comparison().operator() == Operator.KNOWN) {
                String words =
                        "known " + mine.name() + " " + constant.constant().texts();
                alpha.add(pattern, words, () -> node -> checked.holds(slot -> node));
                return;
            }
        }
        alpha.add(pattern, "literal " + literals++, () -> node -> checked.holds(slot -> node));
    }

    /** A constraint between the node of this pattern and earlier ones; equality is indexed. */
    @SuppressWarnings("unchecked")
    private <T extends Node> void join(
            PatternDef<T> pattern, int own, Constraint constraint, List<Variable<Node>> variables) {
        int[] others = constraint.slots().filter(slot -> slot != own).sorted().toArray();
        String id = "beta-" + betas++;
        switch (others.length) {
            case 0 -> pattern.expr(id, mine -> constraint.holds(slot -> mine));
            case 1 -> {
                int other = others[0];
                Variable<Node> variable = variables.get(other);
                Lookup lookup = Lookup.of(constraint, own);
                if (lookup != null) {
                    pattern.expr(
                            id,
                            variable,
                            (mine, theirs) -> lookup.holds(mine, theirs),
                            PatternDSL.betaIndexedBy(
                                    Object.class,
                                    ConstraintType.EQUAL,
                                    0,
                                    mine -> lookup.keyOfMine(mine),
                                    theirs -> lookup.keyOfOther(theirs),
                                    Object.class));
                    // Drools looks equal keys up and then does not ask the predicate.
                    if (lookup.mayBeWords(vocabulary)) {
                        pattern.expr(id + "-words", variable, (mine, theirs) -> lookup.holds(mine, theirs));
                    }
                } else {
                    Pair pair = Pair.of(constraint, own);
                    pattern.expr(id, variable, (mine, theirs) -> pair.holds(mine, theirs));
                }
            }
            case 2 ->
                pattern.expr(
                        id,
                        variables.get(others[0]),
                        variables.get(others[1]),
                        (mine, a, b) -> constraint.holds(slot -> slot == own ? mine : slot == others[0] ? a : b));
            case 3 ->
                pattern.expr(
                        id,
                        variables.get(others[0]),
                        variables.get(others[1]),
                        variables.get(others[2]),
                        (mine, a, b, c) -> constraint.holds(
                                slot -> slot == own ? mine : slot == others[0] ? a : slot == others[1] ? b : c));
            case 4 ->
                pattern.expr(
                        id,
                        variables.get(others[0]),
                        variables.get(others[1]),
                        variables.get(others[2]),
                        variables.get(others[3]),
                        (mine, a, b, c, d) -> constraint.holds(slot -> slot == own
                                ? mine
                                : slot == others[0] ? a : slot == others[1] ? b : slot == others[2] ? c : d));
            default -> throw new IllegalStateException("a condition that joins more than five facts");
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Variable<Node> asNode(Variable<? extends Node> variable) {
        return (Variable) variable;
    }
}
