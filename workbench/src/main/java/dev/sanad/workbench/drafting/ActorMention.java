package dev.sanad.workbench.drafting;

import dev.sanad.core.actor.ActorId;
import java.util.List;
import java.util.Optional;

/**
 * Words of a sentence that name somebody.
 *
 * @param from the first word
 * @param to the word after the last
 * @param actors whom they name; several if they name several together, such as "the foreign ministers of Egypt and Jordan"
 * @param title the office or ministry that they name, if they do
 */
record ActorMention(int from, int to, List<ActorId> actors, Optional<String> title) {}
