package dev.sanad.rules.internal.engine.plan;

import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.justification.Assessments;
import dev.sanad.core.justification.Pending;
import dev.sanad.core.time.AsOf;
import dev.sanad.rules.internal.engine.node.FactNode;
import dev.sanad.rules.internal.engine.node.Node;
import dev.sanad.rules.internal.engine.node.RecordedDerivation;
import dev.sanad.rules.internal.engine.node.RecordedDerivation.Layer;
import dev.sanad.rules.internal.engine.node.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Records every match of a reasoning run: as a derivation, or as pending if it depends on a future day. */
public class Recorder {
    private final World world;
    private final AsOf asOf;
    private final CertainMatches certain;
    private final List<Pending> pending = new ArrayList<>();
    private final Optional<Consumer<Recorded>> listener;

    public Recorder(World world, AsOf asOf) {
        this(world, asOf, Optional.empty());
    }

    /** @param listener what is also given every match, whatever comes of it */
    public Recorder(World world, AsOf asOf, Optional<Consumer<Recorded>> listener) {
        this.world = world;
        this.asOf = asOf;
        this.certain = new CertainMatches(world);
        this.listener = listener;
    }

    /**
     * A match of a rule that is data.
     *
     * @param plan the plan of its clause
     * @param held the facts that hold the conditions, in their order
     * @param conclusion what it concludes
     * @param derivation the derivation
     * @param lastDay the last day on which a required absence could be overturned
     */
    public record Recorded(
            Plan plan,
            List<Fact> held,
            Conclusion conclusion,
            RecordedDerivation derivation,
            Optional<LocalDate> lastDay) {}

    private void report(Plan plan, Node[] nodes, Conclusion conclusion, RecordedDerivation derivation) {
        if (listener.isEmpty()) {
            return;
        }
        Nodes match = new MatchNodes(nodes, world);
        listener.get()
                .accept(new Recorded(
                        plan,
                        plan.clause().held().stream()
                                .map(held -> ((FactNode) nodes[plan.slotOf(held)]).fact())
                                .toList(),
                        conclusion,
                        derivation,
                        plan.absent().stream()
                                .flatMap(absent -> lastDay(absent, match).stream())
                                .max(LocalDate::compareTo)));
    }

    /** Records a match; returns the node to insert if it concludes something new. */
    @Nullable
    public FactNode record(Plan plan, Node[] nodes) {
        Nodes match = new MatchNodes(nodes, world);
        Optional<Conclusion> conclusion = plan.head().conclude(match, world.topics());
        if (conclusion.isEmpty()) {
            return null;
        }
        for (Plan.AbsentPattern absent : plan.absent()) {
            if (absent.search()
                    .filter(search -> Searches.isExceeded(search, match, world))
                    .isPresent()) {
                return null;
            }
        }
        Layer layer = certain.holds(plan, nodes) ? Layer.BOTH : Layer.POSSIBLE;
        RecordedDerivation derivation = new PlannedDerivation(plan, nodes, world, layer);
        report(plan, nodes, conclusion.get(), derivation);
        return plan.absent().isEmpty()
                ? add(conclusion.get(), derivation)
                : addUnlessPending(
                        conclusion.get(),
                        derivation,
                        plan.absent().stream().flatMap(absent -> lastDay(absent, match).stream()));
    }

    /**
     * Records a match whose groups have only the facts that certainly belong to them, and whose absences are still to be
     * looked at, if it is certain; returns the node to insert if it concludes something new. Where nothing is in doubt,
     * {@link #record} has found the same.
     */
    @Nullable
    public FactNode recordCertain(Plan plan, Node[] nodes) {
        Nodes match = new MatchNodes(nodes, world);
        Optional<Conclusion> conclusion = !world.doubtful().isPossible() || !certain.holds(plan, nodes, true)
                ? Optional.empty()
                : plan.head().conclude(match, world.topics());
        if (conclusion.isEmpty()) {
            return null;
        }
        RecordedDerivation derivation = new PlannedDerivation(plan, nodes, world, Layer.CERTAIN);
        report(plan, nodes, conclusion.get(), derivation);
        boolean waits = waitsUntil(plan.absent().stream().flatMap(absent -> lastDay(absent, match).stream()))
                .isPresent();
        return waits ? null : add(conclusion.get(), derivation);
    }

    /**
     * Records a derivation, or marks it as pending while a required absence could still be overturned.
     *
     * @param lastDays the last days on which required absences could be overturned
     */
    @Nullable
    public FactNode addUnlessPending(Conclusion conclusion, RecordedDerivation derivation, Stream<LocalDate> lastDays) {
        Optional<LocalDate> until = waitsUntil(lastDays);
        if (until.isPresent()) {
            pending.add(new Pending(derivation.rule(), until.get(), derivation.bindings()));
            return null;
        }
        return add(conclusion, derivation);
    }

    /** Records a derivation; returns the node to insert if its conclusion is new, and not rejected by the analyst. */
    public @Nullable FactNode add(Conclusion conclusion, RecordedDerivation derivation) {
        return world.derive(conclusion, derivation) ? world.conclude(conclusion) : null;
    }

    /**
     * Marks all strata so far as complete, so that the certainty of their conclusions is known.
     *
     * @return the conclusions made so far
     */
    public List<FactNode> completeStratum() {
        Assessments assessments = Assessments.of(
                world.derivations().graphWithout(world.rejected(), List.of()),
                world.dossier().sources(),
                world.dossier().coverage(asOf),
                world.vocabulary(),
                world.undecided());
        List<FactNode> complete = world.conclusions();
        complete.forEach(node -> node.inherit(assessments.of(node.fact()).certainty()));
        return complete;
    }

    /** The pending rules, each once, by the day until which they wait. */
    public List<Pending> pending() {
        SortedSet<Pending> inOrder = new TreeSet<>(Pending.BY_DAY);
        inOrder.addAll(pending);
        return List.copyOf(inOrder);
    }

    /** The last day on which a required absence could still be overturned, if it has not passed. */
    private Optional<LocalDate> waitsUntil(Stream<LocalDate> lastDays) {
        return lastDays.filter(day -> !asOf.day().isAfter(day)).max(LocalDate::compareTo);
    }

    private static Optional<LocalDate> lastDay(Plan.AbsentPattern absent, Nodes match) {
        return absent.waits().stream()
                .flatMap(wait -> wait.to().lastDaysToWaitFor(wait.test(), match))
                .min(LocalDate::compareTo);
    }
}
