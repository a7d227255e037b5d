package dev.sanad.workbench.drafting;

import dev.sanad.core.actor.Actor;
import dev.sanad.core.actor.ActorId;
import dev.sanad.core.actor.ActorType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What states are called besides their names: nationalities, and the capitals by which news means governments. */
final class Nations {
    private final Tongue tongue;
    private final PhraseIndex<ActorId> index;

    private Nations(Tongue tongue, PhraseIndex<ActorId> index) {
        this.tongue = tongue;
        this.index = index;
    }

    /** Adds what the states among some actors are called. */
    static void addTo(PhraseIndex<ActorId> index, Collection<Actor> actors, Tongue tongue) {
        Nations nations = new Nations(tongue, index);
        Map<String, ActorId> states = new HashMap<>();
        actors.stream()
                .filter(actor -> actor.type() == ActorType.STATE)
                .forEach(state ->
                        states.put(state.code().orElse(state.id().value()).toLowerCase(Locale.ROOT), state.id()));
        for (Lists.Line line : tongue.list("nations").lines()) {
            Optional.ofNullable(states.get(line.key())).ifPresent(state -> {
                line.words().forEach(word -> nations.addNationality(word, state));
                line.others()
                        .forEach(capital -> tongue.namesEitherWay(capital).forEach(name -> index.add(name, state)));
            });
        }
        if (tongue.isArabic()) {
            actors.stream()
                    .filter(actor -> actor.type() == ActorType.STATE)
                    .forEach(state -> nations.addNationality(nationality(nameOf(state, tongue)), state.id()));
        }
    }

    private static String nameOf(Actor state, Tongue tongue) {
        return state.name().words().getOrDefault(tongue.language(), "");
    }

    /** The nationality that a name makes: مصر and مصري, تركيا and تركي. */
    private static String nationality(String name) {
        List<String> words = Sentences.words(name);
        if (words.size() != 1) {
            return "";
        }
        String own = words.get(0).replaceFirst("^ال", "");
        String plain = ArabicWords.spelt(own);
        String stem = plain.length() > 3 && "ايه".indexOf(plain.charAt(plain.length() - 1)) >= 0
                ? plain.substring(0, plain.length() - 1)
                : plain;
        stem = stem.length() > 3 && stem.endsWith("ي") ? stem.substring(0, stem.length() - 1) : stem;
        // With its first letter as it is written: ألباني has no article.
        return own.charAt(0) + stem.substring(1) + "ي";
    }

    /** Arabic nationalities agree with what they stand beside, in gender, number and article. */
    private void addNationality(String word, ActorId state) {
        if (Sentences.words(word).isEmpty()) {
            return;
        }
        index.add(tongue.names(word), state);
        if (tongue.isArabic()) {
            for (String ending : word.endsWith("ي") ? List.of("", "ة", "ين", "ا", "يا") : List.of("")) {
                String form = String.join(ending + " ", Sentences.words(word)) + ending;
                tongue.namesEitherWay(form).forEach(name -> index.add(name, state));
            }
        }
    }
}
