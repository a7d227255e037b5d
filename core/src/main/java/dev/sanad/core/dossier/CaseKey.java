package dev.sanad.core.dossier;

import dev.sanad.core.actor.ActorId;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.core.vocabulary.RoleType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What divides events into cases, each of which is reasoned about alone. An event may belong to several. */
public sealed interface CaseKey {
    /** The key of a line that names its case. */
    String CASE = "case";

    /** The name of the key that is a pair of states. */
    String DYAD = "dyad";

    /**
     * {@return the key of a name: {@value #CASE}, {@value #DYAD}, or else a role}
     *
     * @param name the name
     */
    static CaseKey named(String name) {
        return switch (name) {
            case CASE -> new Stated();
            case DYAD -> new Dyad();
            default -> new ByRole(name);
        };
    }

    /**
     * Applies the function for its case.
     *
     * @param <T> the type of the result
     * @param stated called if lines name their case
     * @param dyad called for pairs of states
     * @param byRole applied to the name of a role
     * @return the result of the function
     */
    <T> T fold(Supplier<T> stated, Supplier<T> dyad, Function<String, T> byRole);

    /** {@return whether the cases of a line depend on who is who, which other lines may declare} */
    default boolean needsActors() {
        return false;
    }

    /**
     * {@return the keys of a line on which its cases depend}
     *
     * @param setting the kinds of events
     */
    Set<String> keys(Setting setting);

    /**
     * A finder of the cases of lines.
     *
     * @param setting who is who, and the kinds of events
     * @return a function from a line to the cases that it belongs to; any thread may use it
     */
    Function<Part, SortedSet<String>> finder(Setting setting);

    /** Each line names its case, under a key that is no part of the event. */
    record Stated() implements CaseKey {
        @Override
        public <T> T fold(Supplier<T> stated, Supplier<T> dyad, Function<String, T> byRole) {
            return stated.get();
        }

        @Override
        public Set<String> keys(Setting setting) {
            return Set.of(CASE);
        }

        @Override
        public Function<Part, SortedSet<String>> finder(Setting setting) {
            return line -> new TreeSet<>(line.texts(CASE));
        }
    }

    /** The elements of a role. */
    record ByRole(String role) implements CaseKey {
        @Override
        public <T> T fold(Supplier<T> stated, Supplier<T> dyad, Function<String, T> byRole) {
            return byRole.apply(role);
        }

        @Override
        public Set<String> keys(Setting setting) {
            return Set.of(role);
        }

        @Override
        public Function<Part, SortedSet<String>> finder(Setting setting) {
            return line -> new TreeSet<>(line.texts(role));
        }
    }

    /**
     * Each unordered pair of the parties that take part; a party and itself where it is the only one, or is named twice, as in a
     * dispute between two bodies of one state.
     */
    record Dyad() implements CaseKey {
        @Override
        public <T> T fold(Supplier<T> stated, Supplier<T> dyad, Function<String, T> byRole) {
            return dyad.get();
        }

        @Override
        public boolean needsActors() {
            return true;
        }

        @Override
        public Set<String> keys(Setting setting) {
            return actorRoles(setting.vocabulary().kinds().values());
        }

        @Override
        public Function<Part, SortedSet<String>> finder(Setting setting) {
            Set<String> roles = keys(setting);
            return line -> {
                List<String> parties = new ArrayList<>();
                for (String role : roles) {
                    for (String actor : line.texts(role)) {
                        for (ActorId party : setting.partiesOf(actor)) {
                            parties.add(party.value());
                        }
                    }
                }
                return pairs(parties);
            };
        }

        private static Set<String> actorRoles(Collection<Kind> kinds) {
            return kinds.stream()
                    .filter(kind -> !kind.isConclusion())
                    .flatMap(kind -> kind.roles().values().stream())
                    .filter(role -> role.type().sort() == RoleType.Sort.ACTORS)
                    .map(Role::name)
                    .collect(Collectors.toSet());
        }

        private static SortedSet<String> pairs(List<String> parties) {
            SortedSet<String> pairs = new TreeSet<>();
            for (int one = 0; one < parties.size(); one++) {
                for (int other = one + 1; other < parties.size(); other++) {
                    pairs.add(pair(parties.get(one), parties.get(other)));
                }
            }
            if (parties.size() == 1) {
                pairs.add(pair(parties.get(0), parties.get(0)));
            }
            return pairs;
        }

        private static String pair(String one, String other) {
            return one.compareTo(other) <= 0 ? one + " " + other : other + " " + one;
        }
    }
}
