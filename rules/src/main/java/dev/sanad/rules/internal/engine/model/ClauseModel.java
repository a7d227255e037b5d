package dev.sanad.rules.internal.engine.model;

import static org.drools.model.Rule.Attribute.AGENDA_GROUP;

import dev.sanad.core.justification.RuleId;
import dev.sanad.rules.internal.engine.node.Circle;
import dev.sanad.rules.internal.engine.node.ElementNode;
import dev.sanad.rules.internal.engine.node.FactNode;
import dev.sanad.rules.internal.engine.node.GroupNode;
import dev.sanad.rules.internal.engine.node.JoinedNodes;
import dev.sanad.rules.internal.engine.node.Node;
import dev.sanad.rules.internal.engine.node.Threshold;
import dev.sanad.rules.internal.engine.plan.Common;
import dev.sanad.rules.internal.engine.plan.Constraint;
import dev.sanad.rules.internal.engine.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.drools.model.DSL;
import org.drools.model.PatternDSL;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Rule;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.view.ViewItem;

/** A planned clause as a Drools rule: a pattern for each slot, in the order of the plan, then what must be absent. */
final class ClauseModel {
    private final Plan plan;
    private final RuleId rule;
    private final String name;
    private final ModelConstraints constraints;
    /** Whether groups have only the facts that certainly belong to them, and what must be absent is looked for afterwards. */
    private final boolean certainGroups;

    private final List<Variable<Node>> variables = new ArrayList<>();
    private final List<RuleItemBuilder<?>> items = new ArrayList<>();

    ClauseModel(Plan plan, RuleId rule, String name, ModelConstraints constraints, boolean certainGroups) {
        this.plan = plan;
        this.rule = rule;
        this.name = name;
        this.constraints = constraints;
        this.certainGroups = certainGroups;
    }

    /** The rule, which fires in an agenda group. */
    Rule rule(String group) {
        for (Plan.Slot slot : plan.slots()) {
            slot.<Runnable>fold(
                            fact -> () -> addFact(fact),
                            element -> () -> addElement(element),
                            counted -> () -> addGroup(counted))
                    .run();
        }
        if (!certainGroups) {
            plan.absent().stream().filter(absent -> absent.search().isEmpty()).forEach(this::addAbsent);
        }
        items.add(new Consequence(plan, variables.toArray(new Variable<?>[0]), certainGroups));
        return PatternDSL.rule(name).attribute(AGENDA_GROUP, group).build(items.toArray(new RuleItemBuilder<?>[0]));
    }

    /** The variable of a slot that comes before. */
    Variable<Node> variable(int slot) {
        return variables.get(slot);
    }

    /** A variable for the nodes of several slots, for a constraint on more of them than Drools accepts individually. */
    Variable<JoinedNodes> bundle(int[] slots) {
        Variable<JoinedNodes> bundle = DSL.declarationOf(
                JoinedNodes.class,
                nextName("bundle"),
                DSL.from(variables.get(slots[0]), node -> new JoinedNodes(List.of(node))));
        items.add(PatternDSL.pattern(bundle));
        for (int i = 1; i < slots.length; i++) {
            Variable<JoinedNodes> larger = DSL.declarationOf(
                    JoinedNodes.class,
                    nextName("bundle"),
                    DSL.from(bundle, variables.get(slots[i]), (smaller, node) -> smaller.with(node)));
            items.add(PatternDSL.pattern(larger));
            bundle = larger;
        }
        return bundle;
    }

    private void addFact(Plan.Slot.OfFact fact) {
        int own = variables.size();
        Variable<FactNode> variable = DSL.declarationOf(FactNode.class, nextName("fact"));
        PatternDef<FactNode> pattern =
                constraints.matching(variable, own, fact.pattern(), fact.constraints(), false, this);
        items.addAll(leadingTo(pattern, fact.constraints(), own));
        Windows windows = Windows.of(fact.constraints(), own);
        if (windows != null) {
            narrow(pattern, windows);
        }
        if (own > 0) {
            constraints.counting(pattern, variables.get(own - 1), rule);
        }
        add(variable, pattern);
    }

    /** What looks up the facts of a pattern that have something in common with an earlier node, and comes before it. */
    private List<PatternDef<?>> leadingTo(PatternDef<FactNode> pattern, List<Constraint> tests, int own) {
        Common common = constraints.common(tests, own);
        if (common == null) {
            return List.of();
        }
        Variable<Circle.Sought> sought = DSL.declarationOf(
                Circle.Sought.class,
                nextName("sought"),
                DSL.from(variables.get(common.anchor()), node -> common.sought(node)));
        Variable<Circle.Entry> entry = DSL.declarationOf(Circle.Entry.class, nextName("circle"));
        constraints.inCircle(pattern, common.read(), entry);
        return List.of(PatternDSL.pattern(sought), constraints.entryOf(entry, sought, common.read()));
    }

    /** A pattern inside a group or an absence, after what leads to it. */
    private static ViewItem<?> after(List<PatternDef<?>> leading, PatternDef<FactNode> pattern) {
        return leading.isEmpty() ? pattern : DSL.and(leading.get(0), leading.get(1), pattern);
    }

    /** Narrows a pattern to each stretch of time in which it can match, one after the other. */
    private void narrow(PatternDef<FactNode> pattern, Windows windows) {
        Variable<Windows.Window> window = DSL.declarationOf(
                Windows.Window.class,
                nextName("window"),
                DSL.from(variables.get(windows.anchor()), node -> windows.about(node)));
        constraints.within(pattern, windows, window);
        items.add(PatternDSL.pattern(window));
    }

    private void addElement(Plan.Slot.OfElement element) {
        int own = variables.size();
        Variable<ElementNode> variable = DSL.declarationOf(
                ElementNode.class,
                nextName("element"),
                DSL.from(variables.get(element.owner()), fact -> ((FactNode) fact).elements(element.role())));
        PatternDef<ElementNode> pattern = PatternDSL.pattern(variable);
        element.constraints().forEach(constraint -> constraints.join(pattern, own, constraint, this));
        add(variable, pattern);
    }

    private void addGroup(Plan.Slot.OfGroup group) {
        int own = variables.size();
        Variable<FactNode> member = DSL.declarationOf(FactNode.class, nextName("member"));
        Variable<GroupNode> variable = DSL.declarationOf(GroupNode.class, nextName("group"));
        List<Constraint> inner = certainGroups
                ? Objects.requireNonNull(plan.certainly().members().get(own))
                : group.inner();
        PatternDef<FactNode> members =
                constraints.matching(member, own, group.counted().pattern(), inner, certainGroups, this);
        items.add(DSL.accumulate(
                after(leadingTo(members, inner, own), members),
                DSL.accFunction(Members::new, member).as(variable)));
        PatternDef<GroupNode> pattern = PatternDSL.pattern(variable);
        constraints.reaching(pattern, Threshold.of(group.counted()));
        group.constraints().forEach(constraint -> constraints.join(pattern, own, constraint, this));
        add(variable, pattern);
    }

    private void addAbsent(Plan.AbsentPattern absent) {
        Variable<FactNode> variable = DSL.declarationOf(FactNode.class, nextName("absent"));
        int own = plan.slots().size();
        PatternDef<FactNode> pattern =
                constraints.matching(variable, own, absent.pattern(), absent.constraints(), true, this);
        items.add(DSL.not(after(leadingTo(pattern, absent.constraints(), own), pattern)));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void add(Variable<? extends Node> variable, PatternDef<? extends Node> pattern) {
        variables.add((Variable) variable);
        items.add(pattern);
    }

    private String nextName(String what) {
        return name + "-" + what + "-" + items.size();
    }
}
