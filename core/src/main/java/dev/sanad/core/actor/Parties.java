package dev.sanad.core.actor;

import dev.sanad.core.time.When;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Those who act in one role of a fact, or in several, each at the time of its fact: whom they represent, and in which
 * offices.
 *
 * <p>It never changes, and can be shared among threads; what is asked of it is worked out once.
 */
public final class Parties {
    private final Actors known;
    /** Those who act in one role. */
    private final List<Acting> acting;
    /** Those of several roles, what is asked of whom may be worked out already; only this one itself if it is of one role. */
    private final List<Parties> parts;

    private volatile @Nullable Marked states;
    private volatile @Nullable Marked actFor;
    private volatile @Nullable List<Marked> named;

    private Parties(Actors known, List<Acting> acting) {
        this.known = known;
        this.acting = acting;
        this.parts = List.of(this);
    }

    private Parties(List<Parties> parts) {
        this.known = parts.get(0).known;
        this.acting = List.of();
        this.parts = parts;
    }

    private record Acting(ActorId actor, Optional<When> time) {}

    /** Ids with a bit for each of them, which shows at once of most pairs of sets that they have nothing in common. */
    private record Marked(SortedSet<ActorId> ids, long bits) {
        static Marked of(SortedSet<ActorId> ids) {
            long bits = 0;
            for (ActorId id : ids) {
                bits |= 1L << (id.hashCode() * 0x9E3779B9 >>> 26);
            }
            return new Marked(Collections.unmodifiableSortedSet(ids), bits);
        }

        boolean meets(Marked others) {
            return (bits & others.bits) != 0 && !Collections.disjoint(ids, others.ids);
        }

        boolean hasAll(Marked others) {
            return (others.bits & ~bits) == 0 && ids.containsAll(others.ids);
        }
    }

    /**
     * {@return actors at one time}
     *
     * @param known the actors of the dossier
     * @param actors the ids of those who act
     * @param time the time; if empty, an office held at any time counts
     */
    public static Parties of(Actors known, Collection<ActorId> actors, Optional<When> time) {
        return new Parties(
                known, actors.stream().map(actor -> new Acting(actor, time)).toList());
    }

    /**
     * {@return these and others}
     *
     * @param others the others
     */
    public Parties and(Parties others) {
        if (isNobody()) {
            return others;
        }
        return others.isNobody()
                ? this
                : new Parties(
                        Stream.concat(parts.stream(), others.parts.stream()).toList());
    }

    /** {@return whether nobody acts} */
    public boolean isNobody() {
        return acting.isEmpty() && parts.size() == 1; // nobody is a part of several
    }

    /** {@return the states that they represent} */
    public SortedSet<ActorId> states() {
        return markedStates().ids();
    }

    private Marked markedStates() {
        Marked found = states;
        if (found == null) {
            SortedSet<ActorId> all = new TreeSet<>();
            for (Parties part : parts) {
                if (part == this) {
                    acting.forEach(each -> all.addAll(known.partiesOf(List.of(each.actor()), each.time())));
                } else {
                    all.addAll(part.states());
                }
            }
            found = Marked.of(all);
            states = found;
        }
        return found;
    }

    /**
     * {@return whether they represent a state that others represent too}
     *
     * @param others the others
     */
    public boolean shareStateWith(Parties others) {
        for (Parties my : parts) {
            for (Parties their : others.parts) {
                if (my.markedStates().meets(their.markedStates())) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * {@return whether they represent every state that others represent; true if these represent none}
     *
     * @param others the others
     */
    public boolean representAllOf(Parties others) {
        for (Parties their : others.parts) {
            if (!markedStates().hasAll(their.markedStates())) {
                return false;
            }
        }
        return true;
    }

    /**
     * {@return whether each state that they represent is a member of one of these, or of a member of it, at the time}
     *
     * @param groups the ids of groups and organisations
     */
    public boolean areMembersOf(Collection<ActorId> groups) {
        return parts.stream()
                .flatMap(part -> part.acting.stream())
                .allMatch(each -> known.membersOf(groups, each.time())
                        .containsAll(known.partiesOf(List.of(each.actor()), each.time())));
    }

    /** {@return everybody for whom they act: themselves, their offices then, and those whom these belong to} */
    public SortedSet<ActorId> actFor() {
        return markedActFor().ids();
    }

    private Marked markedActFor() {
        Marked found = actFor;
        if (found == null) {
            SortedSet<ActorId> all = new TreeSet<>();
            for (Parties part : parts) {
                part.acting.forEach(each -> known.addActedFor(each.actor(), each.time(), all));
            }
            found = Marked.of(all);
            actFor = found;
        }
        return found;
    }

    /**
     * {@return each of them, or each member of a group among them, with the offices that it held then: whoever acts for one of
     * these acts for it}
     */
    public List<SortedSet<ActorId>> named() {
        return markedNamed().stream().map(Marked::ids).toList();
    }

    private List<Marked> markedNamed() {
        List<Marked> found = named;
        if (found == null) {
            found = parts.stream()
                    .flatMap(part -> part.acting.stream())
                    .flatMap(each -> known.named(each.actor(), each.time()))
                    .map(Marked::of)
                    .toList();
            named = found;
        }
        return found;
    }

    /**
     * {@return whether they act for each of those whom others name, or for an office that it held}
     *
     * @param others the others
     */
    public boolean actForAllOf(Parties others) {
        Marked mine = markedActFor();
        return others.markedNamed().stream().allMatch(mine::meets);
    }

    /**
     * {@return whether they act for one of those whom others name, or for an office that it held}
     *
     * @param others the others
     */
    public boolean actForSomeOf(Parties others) {
        Marked mine = markedActFor();
        return others.markedNamed().stream().anyMatch(mine::meets);
    }
}
