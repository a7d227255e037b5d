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
    private final List<Acting> acting;
    private volatile @Nullable SortedSet<ActorId> states;
    private volatile @Nullable SortedSet<ActorId> actFor;
    private volatile @Nullable List<SortedSet<ActorId>> named;

    private Parties(Actors known, List<Acting> acting) {
        this.known = known;
        this.acting = acting;
    }

    private record Acting(ActorId actor, Optional<When> time) {}

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
        return new Parties(
                known, Stream.concat(acting.stream(), others.acting.stream()).toList());
    }

    /** {@return whether nobody acts} */
    public boolean isNobody() {
        return acting.isEmpty();
    }

    /** {@return the states that they represent} */
    public SortedSet<ActorId> states() {
        SortedSet<ActorId> found = states;
        if (found == null) {
            SortedSet<ActorId> all = new TreeSet<>();
            acting.forEach(each -> all.addAll(known.partiesOf(List.of(each.actor()), each.time())));
            found = Collections.unmodifiableSortedSet(all);
            states = found;
        }
        return found;
    }

    /**
     * {@return whether each state that they represent is a member of one of these, or of a member of it, at the time}
     *
     * @param groups the ids of groups and organisations
     */
    public boolean areMembersOf(Collection<ActorId> groups) {
        return acting.stream()
                .allMatch(each -> known.membersOf(groups, each.time())
                        .containsAll(known.partiesOf(List.of(each.actor()), each.time())));
    }

    /** {@return everybody for whom they act: themselves, their offices then, and those whom these belong to} */
    public SortedSet<ActorId> actFor() {
        SortedSet<ActorId> found = actFor;
        if (found == null) {
            SortedSet<ActorId> all = new TreeSet<>();
            acting.forEach(each -> known.addActedFor(each.actor(), each.time(), all));
            found = Collections.unmodifiableSortedSet(all);
            actFor = found;
        }
        return found;
    }

    /**
     * {@return each of them, or each member of a group among them, with the offices that it held then: whoever acts for one of
     * these acts for it}
     */
    public List<SortedSet<ActorId>> named() {
        List<SortedSet<ActorId>> found = named;
        if (found == null) {
            found = acting.stream()
                    .flatMap(each -> known.named(each.actor(), each.time()))
                    .toList();
            named = found;
        }
        return found;
    }
}
