package dev.sanad.core.wording;

import dev.sanad.core.actor.Actor;
import dev.sanad.core.actor.ActorId;
import dev.sanad.core.actor.ActorType;
import dev.sanad.core.actor.Actors;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Names several actors by the group that they make up: the three ministers, instead of each of them. */
final class Groups {
    /** The members of each group, the largest first. */
    private final Map<ActorId, Set<ActorId>> members;

    Groups(Actors actors) {
        this.members = actors.byId().values().stream()
                .filter(actor -> actor.type() == ActorType.GROUP)
                .collect(Collectors.toMap(Actor::id, Groups::members))
                .entrySet()
                .stream()
                .filter(group -> group.getValue().size() > 1)
                .sorted(Comparator.comparingInt((Map.Entry<ActorId, Set<ActorId>> group) ->
                                -group.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }

    private static Set<ActorId> members(Actor group) {
        return group.members().stream().map(Actor.Membership::actor).collect(Collectors.toSet());
    }

    /** {@return the same actors, with a group in the place of the first of its members wherever all of them are named} */
    List<ActorId> named(List<ActorId> actors) {
        if (actors.size() == 1) {
            return actors; // as most are, and each group has more
        }
        List<ActorId> named = new ArrayList<>(actors);
        members.forEach((group, all) -> {
            if (named.size() >= all.size() && named.containsAll(all)) {
                named.replaceAll(actor -> all.contains(actor) ? group : actor);
            }
        });
        return named.stream().distinct().toList();
    }
}
