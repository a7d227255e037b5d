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
 * A dossier that changes while one reasons about it.
 *
 * <p>After every step the findings are those of reasoning anew about what is then on file. That is also how
 * they are made: an engine that takes conclusions back keeps some alive that only support each other, and
 * reasoning about a dossier anew takes milliseconds. Not for use by several threads at once.
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

    /** Opens a session on a dossier as it is. */
    public static Session open(Reasoner reasoner, Dossier dossier, AsOf asOf) {
        return new Session(reasoner, dossier, asOf);
    }

    /** What follows now. */
    public Findings findings() {
        return findings;
    }

    /** Adds events; one whose id is known takes the place of the earlier one. What that changed. */
    public Changes add(Collection<Event> events) {
        SortedMap<FactId, Event> all = new TreeMap<>(dossier.events());
        events.forEach(event -> all.put(event.id(), event));
        return step(dossier.with(all), asOf);
    }

    /** Withdraws events; ids that are not on file change nothing. What that changed. */
    public Changes withdraw(Collection<FactId> ids) {
        SortedMap<FactId, Event> left = new TreeMap<>(dossier.events());
        left.keySet().removeAll(ids);
        return step(dossier.with(left), asOf);
    }

    /** Stands on another day. What that changed. */
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
