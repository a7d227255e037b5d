package dev.sanad.workbench.drafting;

import dev.sanad.core.actor.ActorId;
import java.util.List;

/**
 * Those who are named one after the other: "Egypt, Qatar and the United States".
 *
 * @param from the first word
 * @param to the word after the last
 * @param actors who they are
 * @param marker the heading of the cue that stands before them, such as {@code towards}; empty if none does
 */
record NamedTogether(int from, int to, List<ActorId> actors, String marker) {
    boolean isMarked(String heading) {
        return marker.equals(heading);
    }

    NamedTogether unmarked() {
        return new NamedTogether(from, to, actors, "");
    }
}
