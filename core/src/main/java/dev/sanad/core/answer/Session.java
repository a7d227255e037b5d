package dev.sanad.core.answer;

import dev.sanad.core.ContinuedReasoning;
import dev.sanad.core.Findings;
import dev.sanad.core.Reasoner;
import dev.sanad.core.Stopped;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.dossier.Report;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.justification.Limits;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.time.AsOf;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * A dossier that changes while one reasons about it.
 *
 * <p>After every step the findings are those of reasoning anew about the dossier as it is then, and that is how they are
 * made known; a reasoner that {@linkplain Reasoner#begin goes on} derives only what depends on a change. A step that fails, or
 * is {@linkplain Stopped stopped}, leaves the session as it was.
 *
 * <p>Several threads may use one session: each step waits for the one before. Listeners are called by the thread that
 * takes the step, one after the other, before the next step begins.
 */
public final class Session {
    private final ContinuedReasoning reasoning;
    private final Limits limits;
    private final List<Consumer<? super Changes>> listeners = new ArrayList<>();
    private Dossier dossier;
    private AsOf asOf;
    private Findings findings;

    private Session(Reasoner reasoner, Dossier dossier, AsOf asOf, Limits limits) {
        this.dossier = dossier;
        this.asOf = asOf;
        this.limits = limits;
        this.reasoning = reasoner.begin(dossier, asOf, limits);
        this.findings = reasoning.findings();
    }

    /**
     * Opens a session on a dossier as it is, without limits.
     *
     * @param reasoner the reasoner that each step uses
     * @param dossier the dossier at the start
     * @param asOf the as-of day at the start
     * @return the session
     * @throws Stopped if the thread is interrupted
     */
    public static Session open(Reasoner reasoner, Dossier dossier, AsOf asOf) {
        return open(reasoner, dossier, asOf, Limits.none());
    }

    /**
     * Opens a session on a dossier as it is.
     *
     * @param reasoner the reasoner that each step uses
     * @param dossier the dossier at the start
     * @param asOf the as-of day at the start
     * @param limits how much work the opening, and then each step, may take
     * @return the session
     * @throws Stopped if the opening reaches them
     */
    public static Session open(Reasoner reasoner, Dossier dossier, AsOf asOf, Limits limits) {
        return new Session(reasoner, dossier, asOf, limits);
    }

    /** {@return the findings as they are now} */
    public synchronized Findings findings() {
        return findings;
    }

    /**
     * Calls {@code listener} after each step from now on that changes something.
     *
     * @param listener the listener; it is called by the thread that makes the step
     */
    public synchronized void listen(Consumer<? super Changes> listener) {
        listeners.add(listener);
    }

    /**
     * Adds what a report brings; what it brings under a known id takes the place of the earlier.
     *
     * @param report the report
     * @return what that changed, with every warning; or every error, and then nothing has changed
     * @throws Stopped if the limits are reached
     */
    public synchronized Checked<Changes> add(Report report) {
        Checked<Dossier> more = dossier.with(report);
        Optional<Changes> changes = more.value().map(changed -> step(changed, asOf));
        return new Checked<>(changes, more.problems());
    }

    /**
     * Withdraws events; ids that are not on file change nothing.
     *
     * @param ids the ids of the events
     * @return what that changed
     * @throws Stopped if the limits are reached
     */
    public synchronized Changes withdraw(Collection<FactId> ids) {
        SortedMap<FactId, Event> left = new TreeMap<>(dossier.events());
        left.keySet().removeAll(ids);
        return step(dossier.with(left), asOf);
    }

    /**
     * Moves to another as-of day.
     *
     * @param day the new as-of day
     * @return what that changed
     * @throws Stopped if the limits are reached
     */
    public synchronized Changes moveTo(AsOf day) {
        return step(dossier, day);
    }

    private Changes step(Dossier changed, AsOf day) {
        ContinuedReasoning.Step step = reasoning.goOn(changed, day, limits);
        Changes changes = Changes.of(findings, step);
        dossier = changed;
        asOf = day;
        findings = step.findings();
        if (!changes.isEmpty()) {
            List.copyOf(listeners).forEach(listener -> listener.accept(changes));
        }
        return changes;
    }
}
