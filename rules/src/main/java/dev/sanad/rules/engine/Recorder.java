package dev.sanad.rules.engine;

import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.justification.Assessments;
import dev.sanad.core.justification.JustificationGraph;
import dev.sanad.core.justification.Pending;
import dev.sanad.core.time.AsOf;
import dev.sanad.core.time.When;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Records every match of a reasoning run: as a derivation, or as pending if it depends on a future day. */
class Recorder {
    private final World world;
    private final AsOf asOf;
    private final Map<Conclusion, RecordedDerivation> derivations = new HashMap<>();
    private final List<Pending> pending = new ArrayList<>();

    Recorder(World world, AsOf asOf) {
        this.world = world;
        this.asOf = asOf;
    }

    /** Records a match; returns the node to insert if it concludes something new. */
    @Nullable
    FactNode record(Plan plan, Node[] nodes) {
        Nodes match = new MatchNodes(nodes, world);
        Optional<Conclusion> conclusion = plan.head().conclude(match);
        if (conclusion.isEmpty()) {
            return null;
        }
        RecordedDerivation derivation = new PlannedDerivation(plan, nodes, world);
        return plan.lacks().isEmpty()
                ? add(conclusion.get(), derivation)
                : addUnlessPending(
                        conclusion.get(),
                        derivation,
                        plan.lacks().stream().flatMap(lack -> lastDay(lack, match).stream()));
    }

    /**
     * Records a derivation, or marks it as pending while a required absence could still be overturned.
     *
     * @param lastDays the last days on which required absences could be overturned
     */
    @Nullable
    FactNode addUnlessPending(Conclusion conclusion, RecordedDerivation derivation, Stream<LocalDate> lastDays) {
        Optional<LocalDate> until = waitsUntil(lastDays);
        if (until.isPresent()) {
            pending.add(new Pending(derivation.rule(), until.get(), derivation.bindings()));
            return null;
        }
        return add(conclusion, derivation);
    }

    /** Records a derivation; returns the node to insert if its conclusion is new. */
    @Nullable
    FactNode add(Conclusion conclusion, RecordedDerivation derivation) {
        RecordedDerivation earlier = derivations.get(conclusion);
        if (earlier == null) {
            derivations.put(conclusion, derivation);
            return world.add(conclusion);
        }
        earlier.append(derivation);
        return null;
    }

    /**
     * Marks all strata so far as complete, so that the certainty of their conclusions is known.
     *
     * @return the conclusions made so far
     */
    List<FactNode> completeStratum() {
        Assessments assessments = Assessments.of(
                new JustificationGraph(List.of(), new LinkedHashMap<>(derivations)),
                world.sources(),
                world.vocabulary());
        List<FactNode> complete = world.conclusions();
        complete.forEach(node -> node.inherit(assessments.of(node.fact()).certainty()));
        return complete;
    }

    JustificationGraph graph(List<Event> events) {
        return new JustificationGraph(events, Collections.unmodifiableMap(derivations));
    }

    /** The pending rules, each once, by the day until which they wait. */
    List<Pending> pending() {
        SortedSet<Pending> inOrder = new TreeSet<>(Comparator.comparing(Pending::until)
                .thenComparing(waiting -> waiting.rule().id())
                .thenComparing(waiting -> waiting.bindings().toString()));
        inOrder.addAll(pending);
        return List.copyOf(inOrder);
    }

    /** The events in the chains of a fact. */
    Set<Event> eventsBelow(Fact fact) {
        Set<Event> events = new HashSet<>();
        Set<Fact> seen = new HashSet<>(Set.of(fact));
        Deque<Fact> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            Fact next = open.pop();
            if (next instanceof Event event) {
                events.add(event);
            }
            for (RecordedDerivation way = derivations.get(next); way != null; way = way.next()) {
                way.facts().filter(seen::add).forEach(open::push);
            }
        }
        return events;
    }

    /** The last day on which a required absence could still be overturned, if it has not passed. */
    private Optional<LocalDate> waitsUntil(Stream<LocalDate> lastDays) {
        return lastDays.filter(day -> !asOf.day().isAfter(day)).max(LocalDate::compareTo);
    }

    private static Optional<LocalDate> lastDay(Plan.Sought lack, Nodes match) {
        return lack.waits().stream()
                .flatMap(wait -> {
                    TimeComparison comparison = ((Check.OfTime) wait.check()).comparison();
                    return wait.other().times(match).stream().flatMap(time -> lastDay(comparison, time).stream());
                })
                .min(LocalDate::compareTo);
    }

    private static Optional<LocalDate> lastDay(TimeComparison comparison, @Nullable When time) {
        return time == null ? Optional.empty() : comparison.test().lastDayThatCouldHold(time);
    }
}
