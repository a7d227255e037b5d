package dev.sanad.core.dossier;

import dev.sanad.core.internal.problem.NearNames;
import dev.sanad.core.internal.problem.Suggestion;
import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.problem.Remedy;
import dev.sanad.core.text.Language;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Helps where somebody is named whom nobody declared: with the one probably meant, or with the cast that has them. */
final class UnknownActor {
    private static final String LISTING = "sanad actors WORD --in DOSSIER";
    /** The greatest number of actors that are listed; of a whole cast the first few by their letters help nobody. */
    private static final int MOST_LISTED = 12;

    private final ReadingContext reading;
    private final KnownNames names;

    UnknownActor(ReadingContext reading, KnownNames names) {
        this.reading = reading;
        this.names = names;
    }

    /** The remedy where only an actor can stand. */
    String remedy(String wrong) {
        return inTime(wrong, names.castable());
    }

    /** The remedy where a source can stand too. */
    String remedyForSpeaker(String wrong) {
        Map<String, Collection<String>> known = new TreeMap<>((Map<String, Collection<String>>) names.castable());
        names.sources().forEach(source -> known.putIfAbsent(source, List.of()));
        return inTime(wrong, known);
    }

    private String inTime(String wrong, Map<String, Collection<String>> known) {
        return reading.inTime(() -> Remedy.of(remedy(wrong, known))).words();
    }

    private String remedy(String wrong, Map<String, Collection<String>> known) {
        List<String> near = Suggestion.near(wrong, known);
        return ofTheWorld(wrong, near.isEmpty())
                .map(cast -> near.isEmpty() ? cast : Suggestion.remedy(wrong, known) + " Or " + cast)
                .orElseGet(() -> near.isEmpty() && known.size() > MOST_LISTED
                        ? "no actor has a name like this; find others with: " + LISTING
                        : Suggestion.remedy(wrong, known));
    }

    /** How to use the actor that the world's cast has under this id, or, if it may be a guess, by such a name. Every
     * few letters are close to the code of some state.
     */
    private Optional<String> ofTheWorld(String wrong, boolean mayBeGuess) {
        if (reading.form() != Form.DOSSIER) {
            return Optional.empty();
        }
        List<String> meant =
                World.NAMES.containsKey(wrong) || !mayBeGuess ? List.of(wrong) : NearNames.of(wrong, World.NAMES);
        return meant.stream()
                .flatMap(id -> World.CAST.actor(id).stream())
                .findFirst()
                .map(Placed::value)
                .map(actor -> "write 'cast: [" + CastReader.WORLD + "]' in the dossier to use '" + actor.id() + "' ("
                        + actor.name().in(Language.ENGLISH) + " · "
                        + actor.name().in(Language.ARABIC) + ")");
    }

    /** Read when it is first needed, and then kept. */
    private static final class World {
        static final Cast CAST = CastReader.builtIn(CastReader.WORLD).orElseThrow();
        static final Map<String, Collection<String>> NAMES = KnownNames.byId(CAST.actors());
    }
}
