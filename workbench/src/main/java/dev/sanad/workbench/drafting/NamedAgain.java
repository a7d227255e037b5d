package dev.sanad.workbench.drafting;

import dev.sanad.core.actor.Actor;
import dev.sanad.core.actor.ActorId;
import dev.sanad.core.actor.Actors;
import dev.sanad.workbench.drafting.PhraseIndex.Found;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds those whom an article names again: by a part of their name, "the Union", or by how many they are, "the two countries". */
final class NamedAgain {
    private static final List<String> NUMBERS = List.of("two", "three");
    private static final String COUNTRY = "country";

    private final Tongue tongue;
    private final Actors actors;
    private final PhraseIndex<ActorId> parts = new PhraseIndex<>(Token::names);
    private final PhraseIndex<Integer> several;
    /** What speaks for those who were named last, and what is theirs: "his office", "his country". */
    private final PhraseIndex<String> organs = new PhraseIndex<>(Token::names);

    NamedAgain(Actors actors, Tongue tongue) {
        this.tongue = tongue;
        this.actors = actors;
        this.several = new PhraseIndex<>(tongue.isArabic() ? Token::names : Token::stems);
        actors.byId().values().stream()
                .filter(actor -> switch (actor.type()) {
                    case ORGANISATION, OFFICE, GROUP -> !ActorMentions.isMade(actor);
                    case STATE, PERSON -> false;
                })
                .forEach(this::addPart);
        addOrgans();
        for (String number : NUMBERS) {
            tongue.cues()
                    .getOrDefault(number, List.of())
                    .forEach(cue -> several.add(
                            tongue.isArabic() ? tongue.names(cue) : tongue.stems(cue), NUMBERS.indexOf(number) + 2));
        }
    }

    private void addOrgans() {
        for (String heading : List.of("organ", COUNTRY)) {
            List<String> all = tongue.cues().getOrDefault(heading, List.of());
            List<String> before =
                    tongue.isArabic() ? List.of("") : tongue.cues().getOrDefault("its", List.of());
            before.forEach(its -> all.forEach(organ -> organs.add(tongue.names(its + " " + organ), heading)));
        }
    }

    /** The noun of a name: the Union of the Lakes Union, الحركة of حركة طالبان. */
    private void addPart(Actor actor) {
        List<String> words = Sentences.words(
                actor.name().words().getOrDefault(tongue.language(), "").replaceFirst("^the ", ""));
        if (words.size() < 2) {
            return;
        }
        int of = words.indexOf("of");
        String noun = tongue.isArabic() ? words.get(0) : words.get(of > 0 ? of - 1 : words.size() - 1);
        if (tongue.isArabic()) {
            parts.add(List.of(Set.of(tongue.words().name(noun.startsWith("ال") ? noun : "ال" + noun))), actor.id());
        } else {
            for (String form : List.of(noun, noun.toLowerCase(Locale.ROOT))) {
                parts.add(List.of(Set.of("the", "The"), Set.of(form)), actor.id());
            }
        }
    }

    /** Those in a sentence; {@code here} are named in it, and {@code before} in the sentences before. */
    List<ActorMention> in(Sentence sentence, List<ActorMention> here, List<ActorMention> before) {
        List<ActorMention> found = new ArrayList<>();
        for (Found<ActorId> part : parts.in(sentence)) {
            last(Stream.concat(before.stream(), here.stream().filter(each -> each.to() <= part.from())), part, sentence)
                    .ifPresent(named -> add(named, part, found));
        }
        for (Found<Integer> number : several.in(sentence)) {
            meant(number.value(), before).ifPresent(named -> add(named, number, found));
        }
        return found;
    }

    /** "His office", "his country": whoever a sentence names first, or the one before it last, or their state. */
    List<ActorMention> organs(Sentence sentence, List<ActorMention> here, List<ActorMention> before) {
        List<ActorMention> found = new ArrayList<>();
        for (Found<String> organ : organs.in(sentence)) {
            here.stream()
                    .filter(each -> each.to() <= organ.from())
                    .min(Comparator.comparing(ActorMention::from))
                    .or(() -> before.stream().reduce((one, later) -> later))
                    .ifPresent(named -> add(
                            organ.value().equals(COUNTRY) ? statesOf(List.of(named)) : named.actors(), organ, found));
        }
        return found;
    }

    private static void add(Collection<ActorId> named, Found<?> words, List<ActorMention> found) {
        if (found.stream().noneMatch(other -> words.overlaps(other.from(), other.to()))) {
            found.add(new ActorMention(words.from(), words.to(), List.copyOf(named), Optional.empty()));
        }
    }

    /** Who was named last of those who have this noun in their name. */
    private Optional<List<ActorId>> last(Stream<ActorMention> before, Found<ActorId> part, Sentence sentence) {
        Set<ActorId> sharing = new LinkedHashSet<>();
        parts.in(sentence).stream()
                .filter(other -> other.from() == part.from())
                .forEach(other -> sharing.add(other.value()));
        return before.flatMap(mention -> mention.actors().stream())
                .filter(sharing::contains)
                .reduce((one, later) -> later)
                .map(List::of);
    }

    /**
     * As many as there are said to be: those who were named together last, or else those of whom the article speaks most, which
     * the first have to be nearly, too: a state that left an alliance with two others goes on to talk with its neighbour.
     */
    private Optional<Set<ActorId>> meant(int number, List<ActorMention> before) {
        List<ActorId> main = mostNamed(before);
        return before.stream()
                .map(mention -> statesOf(List.of(mention)))
                .filter(states -> states.size() == number
                        && main.subList(0, Math.min(number + 1, main.size())).containsAll(states))
                .reduce((one, later) -> later)
                .or(() -> Optional.of(main)
                        .filter(states -> states.size() >= number)
                        .map(states -> new LinkedHashSet<>(states.subList(0, number))));
    }

    /** Those who can be a country or a side, whoever is named most first; of two named as often, the last. */
    private List<ActorId> mostNamed(List<ActorMention> before) {
        Map<ActorId, Integer> times = new LinkedHashMap<>();
        for (int at = before.size() - 1; at >= 0; at--) {
            statesOf(List.of(before.get(at))).forEach(state -> times.merge(state, 1, Integer::sum));
        }
        return times.entrySet().stream()
                .filter(each -> isSide(each.getKey()))
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean isSide(ActorId id) {
        return actors.find(id).stream().anyMatch(actor -> switch (actor.type()) {
            case STATE, GROUP -> true;
            case ORGANISATION, OFFICE, PERSON -> false;
        });
    }

    /** Those who were named together last. */
    static Optional<List<ActorId>> together(List<ActorMention> before) {
        return before.stream()
                .map(ActorMention::actors)
                .filter(actors -> actors.size() > 1)
                .reduce((one, later) -> later);
    }

    private Set<ActorId> statesOf(List<ActorMention> mentions) {
        return mentions.stream()
                .flatMap(mention -> mention.actors().stream())
                .map(this::stateOf)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private ActorId stateOf(ActorId id) {
        return actors.find(id).flatMap(Actor::of).orElse(id);
    }
}
