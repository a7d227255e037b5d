package dev.sanad.rules.internal.engine.model;

import dev.sanad.core.time.TimeTest;
import dev.sanad.core.time.When;
import dev.sanad.rules.internal.engine.node.FactNode;
import dev.sanad.rules.internal.engine.node.Node;
import dev.sanad.rules.internal.engine.node.TimeComparison;
import dev.sanad.rules.internal.engine.node.World;
import dev.sanad.rules.internal.engine.plan.Constraint;
import dev.sanad.rules.internal.engine.plan.SlotNumbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Stretches of time, several times as long as the window of a time condition, by which facts near each other are looked
 * up: a fact that starts within the window lies in the one or two stretches that the window touches. This reduces the
 * comparisons; the condition itself is still evaluated.
 *
 * @param comparison the time condition
 * @param anchor the slot of the node around whose time the window lies
 */
record Windows(TimeComparison comparison, int anchor) {
    /** A stretch, by its number. */
    record Window(long number) {}

    /** The length of a stretch in windows: the longer it is, the fewer windows touch two of them. */
    private static final long WINDOWS_IN_STRETCH = 4;

    private static final Window NONE = new Window(Long.MIN_VALUE);

    /** The stretch of facts whose start is not known exactly: every window touches it. */
    private static final Window IMPRECISE = new Window(Long.MIN_VALUE + 1);

    /** About the greatest number of stretches, so that a window without bounds touches no more. */
    private static final long MOST_STRETCHES = 64;

    /**
     * The windows of the first constraint on the fact in slot {@code own} that bounds it around another node's time;
     * null if there is none.
     */
    static @Nullable Windows of(List<Constraint> constraints, int own) {
        IntPredicate isAnother = slot -> slot != own && slot != SlotNumbers.NONE;
        for (Constraint constraint : constraints) {
            Optional<Windows> windows = constraint
                    .asChecked()
                    .filter(checked -> checked.own() == own)
                    .filter(checked -> checked.other().slots().size() == 1)
                    .filter(checked -> isAnother.test(checked.other().slots().get(0)))
                    .flatMap(checked -> checked.check()
                            .fold(role -> Optional.<TimeComparison>empty(), Optional::of)
                            .filter(time -> time.test().mostDaysOfStarts() > 0)
                            .map(time ->
                                    new Windows(time, checked.other().slots().get(0))));
            if (windows.isPresent()) {
                return windows.get();
            }
        }
        return null;
    }

    /** The stretches that the window around a node's time touches. */
    List<Window> about(Node node) {
        List<@Nullable When> times = comparison.other().times(node);
        if (times.isEmpty() || times.contains(null)) {
            return List.of();
        }
        TimeTest test = comparison.test();
        When time = Objects.requireNonNull(times.get(0));
        long first = number(test.earliestStart(time), node.world());
        long last = number(test.latestStart(time), node.world());
        List<Window> touched = new ArrayList<>(2);
        if (node.world().doubtful().isPossible()) {
            touched.add(IMPRECISE);
        }
        for (long number = first; number <= last; number++) {
            touched.add(new Window(number));
        }
        return touched;
    }

    /** The stretch in which a fact starts. */
    Window startOf(FactNode fact) {
        When time = fact.time();
        if (time == null) {
            return NONE;
        }
        return time.isPrecise() ? new Window(number(time.earliestStart(), fact.world())) : IMPRECISE;
    }

    /** The number of the stretch of a day; all days before the first event on file are in one, as are those after the last. */
    private long number(long day, World world) {
        long within = Math.min(Math.max(day, world.firstDay()), world.lastDay());
        long days = Math.max(
                WINDOWS_IN_STRETCH * comparison.test().mostDaysOfStarts(),
                (world.lastDay() - world.firstDay()) / MOST_STRETCHES);
        return Math.floorDiv(within, days);
    }
}
