package dev.sanad.rules.internal.engine.plan;

import dev.sanad.rules.internal.engine.node.FactNode;
import dev.sanad.rules.internal.engine.node.World;
import dev.sanad.rules.language.Pattern;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A pattern and the constraints that a fact in slot {@code own} must meet to match it. */
public final class PlannedPattern {
    private final Pattern pattern;
    private final int own;
    private final List<Constraint> constraints;
    /** By what facts are looked up; found when they first are, since most patterns are only ever matched by Drools. */
    private @Nullable List<Common> common;

    PlannedPattern(Pattern pattern, int own, List<Constraint> constraints) {
        this.pattern = pattern;
        this.own = own;
        this.constraints = constraints;
    }

    PlannedPattern with(List<Constraint> others) {
        return new PlannedPattern(pattern, own, others);
    }

    public Pattern pattern() {
        return pattern;
    }

    public List<Constraint> constraints() {
        return constraints;
    }

    /** All facts that may match beside earlier nodes: those of the kind, or fewer that have something in common with one of these. */
    Collection<FactNode> candidates(Nodes earlier, World world) {
        Collection<FactNode> fewest = world.doubtful().allOfKind(pattern.kind());
        for (Common each : common()) {
            if (fewest.size() <= 1) {
                break;
            }
            List<?> ids = each.ids(earlier.at(each.anchor()));
            if (!ids.isEmpty()) {
                Collection<FactNode> sharing = world.doubtful().allOfKind(pattern.kind(), each.read(), ids);
                fewest = sharing.size() < fewest.size() ? sharing : fewest;
            }
        }
        return fewest;
    }

    private List<Common> common() {
        List<Common> found = common;
        if (found == null) {
            found = Common.all(constraints, own);
            common = found;
        }
        return found;
    }

    /** Whether a fact of the kind matches, as far as that depends on it alone. */
    boolean mayBe(FactNode fact) {
        return pattern.modalities().contains(fact.fact().modality()) && fact.isWorth(pattern.worth());
    }

    /** Whether a match meets the constraints, with a fact in its slot. */
    boolean holds(Nodes match) {
        for (Constraint constraint : constraints) {
            if (!constraint.holds(match)) {
                return false;
            }
        }
        return true;
    }
}
