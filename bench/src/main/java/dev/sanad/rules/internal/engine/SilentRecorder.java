package dev.sanad.rules.internal.engine;

import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.time.AsOf;
import dev.sanad.rules.internal.engine.node.FactNode;
import dev.sanad.rules.internal.engine.node.Node;
import dev.sanad.rules.internal.engine.node.World;
import dev.sanad.rules.internal.engine.plan.MatchNodes;
import dev.sanad.rules.internal.engine.plan.Plan;
import dev.sanad.rules.internal.engine.plan.Recorder;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A recorder that concludes but records nothing: the work of Drools for these rules without justification. */
final class SilentRecorder extends Recorder {
    private final Set<Conclusion> known = new HashSet<>();
    private final World world;
    private int matches;

    SilentRecorder(World world, AsOf asOf) {
        super(world, asOf);
        this.world = world;
    }

    @Override
    @Nullable
    public FactNode record(Plan plan, Node[] nodes) {
        matches++;
        Optional<Conclusion> conclusion = plan.head().conclude(new MatchNodes(nodes, world), world.topics());
        return conclusion.isPresent() && known.add(conclusion.get()) ? world.add(conclusion.get()) : null;
    }

    int conclusions() {
        return known.size();
    }

    int matches() {
        return matches;
    }
}
