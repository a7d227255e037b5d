package dev.sanad.rules.internal.engine.model;

import dev.sanad.core.fact.Modality;
import dev.sanad.core.fact.Value;
import dev.sanad.core.internal.vocabulary.CommonRole;
import dev.sanad.core.justification.RuleId;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Operator;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.core.vocabulary.RoleType.Sort;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.internal.engine.node.Circle;
import dev.sanad.rules.internal.engine.node.Circle.By;
import dev.sanad.rules.internal.engine.node.Comparison;
import dev.sanad.rules.internal.engine.node.FactNode;
import dev.sanad.rules.internal.engine.node.GroupNode;
import dev.sanad.rules.internal.engine.node.Node;
import dev.sanad.rules.internal.engine.node.Threshold;
import dev.sanad.rules.internal.engine.plan.Common;
import dev.sanad.rules.internal.engine.plan.Constraint;
import dev.sanad.rules.language.Pattern;
import dev.sanad.rules.language.Worth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.model.Index.ConstraintType;
import org.drools.model.PatternDSL;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Variable;
import org.jspecify.annotations.Nullable;

/** The constraints of patterns as Drools constraints, with indexes where possible, for a whole model. */
final class ModelConstraints {
    private static final Set<Sort> OF_IDS = Set.of(Sort.ACTORS, Sort.FACTS, Sort.TOPICS);

    private final Vocabulary vocabulary;
    /** The roles that hold words in some kind. */
    private final Set<String> worded;

    /** The roles that hold ids in all kinds. */
    private final Set<String> withIds;

    /** Those that hold facts in all kinds. */
    private final Set<String> withFacts;

    private final Set<Circle.Read> circles = new LinkedHashSet<>();

    private final AlphaConstraints alpha = new AlphaConstraints();
    private int betas;
    private int literals;

    ModelConstraints(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        Map<String, Set<Sort>> sorts = Stream.concat(
                        Stream.of(CommonRole.values()).map(CommonRole::role),
                        vocabulary.kinds().values().stream().flatMap(kind -> kind.roles().values().stream()))
                .collect(Collectors.groupingBy(
                        Role::name, Collectors.mapping(role -> role.type().sort(), Collectors.toSet())));
        this.worded = rolesWhere(sorts, held -> held.contains(Sort.TEXT));
        this.withIds = rolesWhere(sorts, OF_IDS::containsAll);
        this.withFacts = rolesWhere(sorts, Set.of(Sort.FACTS)::containsAll);
    }

    private static Set<String> rolesWhere(Map<String, Set<Sort>> sorts, Predicate<Set<Sort>> hold) {
        return sorts.entrySet().stream()
                .filter(role -> hold.test(role.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /**
     * A pattern on a fact in slot {@code own}: its kind first, then literal constraints, then joins.
     *
     * @param certain whether it matches only facts that follow certainly
     */
    PatternDef<FactNode> matching(
            Variable<FactNode> variable,
            int own,
            Pattern pattern,
            List<Constraint> constraints,
            boolean certain,
            ClauseModel clause) {
        PatternDef<FactNode> matching = PatternDSL.pattern(variable);
        ofKind(matching, pattern.kind());
        ofModality(matching, pattern.modalities());
        if (certain) {
            alpha.add(matching, "follows certainly", () -> FactNode::isCertain);
        }
        if (pattern.worth().asks()) {
            Worth worth = pattern.worth();
            alpha.add(matching, "support " + worth, () -> node -> node.isWorth(worth));
        }
        constraints.stream()
                .filter(constraint -> isAlpha(constraint, own))
                .forEach(constraint -> literal(matching, constraint.asChecked().orElseThrow()));
        constraints.stream()
                .filter(constraint -> !isAlpha(constraint, own))
                .forEach(constraint -> join(matching, own, constraint, clause));
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

    /**
     * Constrains the certainty, which is known once the stratum of a conclusion is complete; until then the conclusion
     * does not match.
     */
    private static boolean isAlpha(Constraint constraint, int own) {
        return constraint.asChecked().isPresent() && constraint.slots().allMatch(slot -> slot == own);
    }

    private void literal(PatternDef<FactNode> pattern, Constraint.Checked checked) {
        Optional<Comparison> compared = checked.check()
                .fold(Optional::of, time -> Optional.<Comparison>empty())
                .filter(comparison -> !comparison.sized());
        Optional<String> role = compared.flatMap(comparison -> comparison.mine().asRole());
        Optional<Value> constant =
                compared.flatMap(comparison -> comparison.other().asConstant());
        if (role.isPresent() && constant.isPresent()) {
            Operator operator = compared.get().operator();
            if (operator == Operator.IS && constant.get().asText().isEmpty()) {
                alpha.addRole(pattern, role.get(), constant.get(), node -> checked.holds(slot -> node));
                return;
            }
            if (operator == Operator.KNOWN) {
                String words = "known " + role.get() + " " + constant.get().texts();
                alpha.add(pattern, words, () -> node -> checked.holds(slot -> node));
                return;
            }
        }
        alpha.add(pattern, "literal " + literals++, () -> node -> checked.holds(slot -> node));
    }

    /**
     * Counts each pair that is joined as a step, of which Drools says nothing if there is no other constraint or an index
     * finds the pairs: without it, neither limits nor Ctrl-C could end the join of everything with everything.
     */
    void counting(PatternDef<FactNode> pattern, Variable<Node> earlier, RuleId rule) {
        pattern.expr(nextBeta(), earlier, (mine, theirs) -> mine.isJoined(rule));
    }

    /** Constrains the size of a group. */
    void reaching(PatternDef<GroupNode> pattern, Threshold threshold) {
        pattern.expr(nextBeta(), threshold::isReached);
    }

    /** Constrains a fact to start in a stretch of time, by which it is looked up. */
    void within(PatternDef<FactNode> pattern, Windows windows, Variable<Windows.Window> window) {
        pattern.expr(
                nextBeta(),
                window,
                (mine, stretch) -> windows.startOf(mine).equals(stretch),
                PatternDSL.betaIndexedBy(
                        Windows.Window.class,
                        ConstraintType.EQUAL,
                        0,
                        mine -> windows.startOf(mine),
                        stretch -> stretch,
                        Windows.Window.class));
    }

    /** By what facts in slot {@code own} are looked up that have something in common with an earlier node; null if there is nothing. */
    @Nullable
    Common common(List<Constraint> constraints, int own) {
        return constraints.stream().anyMatch(constraint -> isNarrow(constraint, own))
                ? null
                : Common.all(unindexed(constraints, own), own).stream()
                        .filter(common -> common.read().by() != By.WRITTEN
                                || withIds.contains(common.read().role()))
                        .min(Comparator.comparing(common -> common.read().by()))
                        .orElse(null);
    }

    /** The constraints that Drools does not look up by itself. */
    private static List<Constraint> unindexed(List<Constraint> constraints, int own) {
        return constraints.stream()
                .filter(constraint -> Lookup.of(constraint, own) == null)
                .toList();
    }

    /** Whether a constraint is an equality that few facts meet. */
    private boolean isNarrow(Constraint constraint, int own) {
        return constraint.slots().anyMatch(slot -> slot != own)
                && Optional.ofNullable(Lookup.of(constraint, own))
                        .filter(lookup -> lookup.isNarrow(withFacts::contains))
                        .isPresent();
    }

    /**
     * The entries of the circles that have what is sought, each circle once. Drools keeps for each join whatever may match, so
     * those of other roles are left out first.
     */
    PatternDef<Circle.Entry> entryOf(
            Variable<Circle.Entry> variable, Variable<Circle.Sought> sought, Circle.Read read) {
        return PatternDSL.pattern(variable)
                .expr("circle of " + read, entry -> entry.circle().read().equals(read))
                .expr(
                        nextBeta(),
                        sought,
                        (entry, other) -> entry.id().equals(other.id()),
                        PatternDSL.betaIndexedBy(
                                Object.class,
                                ConstraintType.EQUAL,
                                0,
                                Circle.Entry::id,
                                Circle.Sought::id,
                                Object.class))
                .expr(nextBeta(), sought, (entry, other) -> other.isFirstIn(entry.circle()));
    }

    /** Constrains a fact to be of a circle, by which it is looked up. */
    void inCircle(PatternDef<FactNode> pattern, Circle.Read read, Variable<Circle.Entry> entry) {
        circles.add(read);
        pattern.expr(
                nextBeta(),
                entry,
                (fact, found) -> found.circle().equals(read.of(fact)),
                PatternDSL.betaIndexedBy(
                        Object.class,
                        ConstraintType.EQUAL,
                        0,
                        fact -> Objects.requireNonNullElse(read.of(fact), "none"),
                        Circle.Entry::circle,
                        Object.class));
    }

    /** The circles that facts must have made before they can be found. */
    Set<Circle.Read> circles() {
        return circles;
    }

    /** A constraint between the node of this pattern and earlier ones. */
    <T extends Node> void join(PatternDef<T> pattern, int own, Constraint constraint, ClauseModel clause) {
        int[] others = constraint.slots().filter(slot -> slot != own).sorted().toArray();
        switch (others.length) {
            case 0 -> pattern.expr(nextBeta(), mine -> constraint.holds(slot -> mine));
            case 1 -> joinOne(pattern, own, constraint, clause.variable(others[0]));
            case 2 ->
                pattern.expr(
                        nextBeta(),
                        clause.variable(others[0]),
                        clause.variable(others[1]),
                        (mine, a, b) -> constraint.holds(slot -> slot == own ? mine : slot == others[0] ? a : b));
            default ->
                pattern.expr(
                        nextBeta(),
                        clause.bundle(others),
                        (mine, bundle) -> constraint.holds(
                                slot -> slot == own ? mine : bundle.nodes().get(Arrays.binarySearch(others, slot))));
        }
    }

    /** A constraint between two nodes; equalities are looked up. */
    private <T extends Node> void joinOne(
            PatternDef<T> pattern, int own, Constraint constraint, Variable<Node> variable) {
        Lookup lookup = Lookup.of(constraint, own);
        if (lookup == null) {
            Pair pair = Pair.of(constraint, own);
            pattern.expr(nextBeta(), variable, (mine, theirs) -> pair.holds(mine, theirs));
            return;
        }
        String id = nextBeta();
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
        // Drools looks up equal keys and then does not evaluate the predicate.
        if (lookup.mayBeWords(worded::contains)) {
            pattern.expr(id + "-words", variable, (mine, theirs) -> lookup.holds(mine, theirs));
        }
    }

    private String nextBeta() {
        return "beta-" + betas++;
    }
}
