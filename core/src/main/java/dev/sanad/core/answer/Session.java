package dev.sanad.core.answer;

import dev.sanad.core.Findings;
import dev.sanad.core.Reasoner;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.time.AsOf;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A reasoning session on a dossier that changes.
 *
 * <p>After every step the findings are the same as those of reasoning from scratch about the events then on file. They
 * are also computed that way: an engine that retracts conclusions can keep some alive that only support each other, and
 * reasoning from scratch takes milliseconds. Not thread-safe.
 */
public final class Session {
    private final Reasoner reasoner;
    private Dossier dossier;
    private AsOf asOf;
    private Findings findings;

    private Session(Reasoner reasoner, Dossier dossier, AsOf asOf) {
        this.reasoner = reasoner;
        this.dossier = dossier;
        this.asOf = asOf;
        this.findings = reasoner.reason(dossier, asOf);
    }

    /** Opens a session on a dossier. */
    public static Session open(Reasoner reasoner, Dossier dossier, AsOf asOf) {
        return new Session(reasoner, dossier, asOf);
    }

    /** The current findings. */
    public Findings findings() {
        return findings;
    }

    /** Adds events; an event with a known id replaces the earlier one. Returns the changes. */
    public Changes add(Collection<Event> events) {
        SortedMap<FactId, Event> all = new TreeMap<>(dossier.events());
        events.forEach(event -> all.put(event.id(), event));
        return step(dossier.with(all), asOf);
    }

    /** Withdraws events; unknown ids change nothing. Returns the changes. */
    public Changes withdraw(Collection<FactId> ids) {
        SortedMap<FactId, Event> left = new TreeMap<>(dossier.events());
        left.keySet().removeAll(ids);
        return step(dossier.with(left), asOf);
    }

    /** Moves to another as-of day. Returns the changes. */
    public Changes moveTo(AsOf day) {
        return step(dossier, day);
    }

    private Changes step(Dossier changed, AsOf day) {
        Findings before = findings;
        Findings after = reasoner.reason(changed, day);
        dossier = changed;
        asOf = day;
        findings = after;
        return Changes.between(before, after);
    }
}
