package dev.sanad.workbench.drafting;

import dev.sanad.core.actor.Actor;
import dev.sanad.core.actor.ActorId;
import dev.sanad.core.actor.ActorType;
import dev.sanad.core.actor.Actors;
import dev.sanad.core.text.Language;
import dev.sanad.workbench.drafting.PhraseIndex.Found;
import dev.sanad.workbench.drafting.Titles.Title;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds who is named in a sentence: by names and aliases, by nationality, by an office with its state ("the Egyptian foreign
 * minister"), and by an office whose state was named before ("its foreign minister", "his Turkish counterpart").
 */
final class ActorMentions {
    private static final Set<String> OF = Set.of("of", "for", "of the");
    private static final int NEAR = 2;

    /** Before the key of titles that say only of what sort an office is: "the ministry". */
    private static final String SHORT = "*";

    /** A single one, in either language. */
    private static final Pattern ONE = Pattern.compile("counterpart|\\p{L}?نظير(?:ت?ه|ت?ها)");

    private final Tongue tongue;
    private final Actors actors;
    private final PhraseIndex<ActorId> names = new PhraseIndex<>(Token::names);
    private final PhraseIndex<ActorId> nations = new PhraseIndex<>(Token::names);
    private final Titles titles;
    private final NamedAgain again;
    private final Set<String> definite;
    /** Nationalities that are common words as well, and count where the state has been named. */
    private final Set<String> homographs;

    ActorMentions(Actors actors, Tongue tongue) {
        this.tongue = tongue;
        this.actors = actors;
        this.titles = new Titles(actors.byId().values(), tongue);
        this.again = new NamedAgain(actors, tongue);
        this.definite = tongue.plain("definite");
        this.homographs = tongue.plain("homograph");
        Nations.addTo(nations, actors.byId().values(), tongue);
        actors.byId().values().stream()
                .filter(actor -> !isMade(actor))
                .forEach(actor ->
                        namesOf(actor).forEach(name -> names.add(tongue.names(withoutArticle(name)), actor.id())));
    }

    /** Whether it is an office that a cast makes for every state: these are found by their titles. */
    static boolean isMade(Actor actor) {
        return actor.of()
                .filter(state -> actor.id().value().startsWith(state + "."))
                .isPresent();
    }

    private Stream<String> namesOf(Actor actor) {
        return Stream.concat(
                actor.name().words().entrySet().stream()
                        .filter(name -> name.getKey().equals(tongue.language())
                                || name.getKey().equals(Language.UNSTATED))
                        .map(name -> name.getValue()),
                actor.aliases().stream());
    }

    private static String withoutArticle(String name) {
        return name.startsWith("the ") ? name.substring("the ".length()) : name;
    }

    /** Those named in a sentence, in its order; {@code before} are those of the sentences before. */
    List<ActorMention> in(Sentence sentence, List<ActorMention> before) {
        List<ActorMention> found = new ArrayList<>();
        List<Found<ActorId>> states = new ArrayList<>();
        nations.apart(sentence).stream()
                .filter(each -> !homographs.contains(tongue.words().plain(sentence.words(each.from(), each.to())))
                        || before.stream().anyMatch(named -> named.actors().contains(each.value())))
                .forEach(states::add);
        for (Found<ActorId> name : names.apart(sentence)) {
            boolean isState = actors.find(name.value())
                    .filter(actor -> actor.type() == ActorType.STATE)
                    .isPresent();
            states.removeIf(state -> state.overlaps(name.from(), name.to()) && state.length() <= name.length());
            if (states.stream().noneMatch(state -> state.overlaps(name.from(), name.to()))) {
                if (isState) {
                    states.add(name);
                } else {
                    found.add(mention(name.from(), name.to(), List.of(name.value()), titles.heldBy(name.value())));
                }
            }
        }
        states.sort(Comparator.comparing(Found::from));
        addAgain(sentence, states, found, before);
        found.forEach(named -> states.removeIf(state -> state.overlaps(named.from(), named.to())));
        addTitled(sentence, states, found, before);
        addCounterparts(sentence, states, found, before);
        states.forEach(state -> found.add(mention(state.from(), state.to(), List.of(state.value()), Optional.empty())));
        found.addAll(again.organs(sentence, found, before));
        found.sort(Comparator.comparing(ActorMention::from));
        return withoutHolders(found);
    }

    /** The states, and then all others, that a sentence names. */
    private Stream<ActorMention> named(List<Found<ActorId>> states, List<ActorMention> others) {
        return Stream.concat(
                states.stream()
                        .map(state -> mention(state.from(), state.to(), List.of(state.value()), Optional.empty())),
                others.stream());
    }

    /** Those who are named again in another way, unless these words name somebody already. */
    private void addAgain(
            Sentence sentence, List<Found<ActorId>> states, List<ActorMention> found, List<ActorMention> before) {
        List<ActorMention> here = named(states, found).toList();
        again.in(sentence, here, before).stream()
                .filter(each -> here.stream().noneMatch(named -> named.from() < each.to() && each.from() < named.to()))
                .forEach(found::add);
    }

    private ActorMention mention(int from, int to, List<ActorId> who, Optional<String> title) {
        return new ActorMention(from, to, who, title);
    }

    private void addTitled(
            Sentence sentence, List<Found<ActorId>> states, List<ActorMention> found, List<ActorMention> before) {
        for (Found<Title> title : titles.index().apart(sentence)) {
            if (found.stream()
                    .anyMatch(named ->
                            title.overlaps(named.from(), named.to()) && title.length() <= named.to() - named.from())) {
                continue;
            }
            found.removeIf(named -> title.overlaps(named.from(), named.to()));
            List<Found<ActorId>> owners = title.value().refersBack() ? List.of() : owners(sentence, title, states);
            Optional<ActorMention> several = found.stream()
                    .filter(named -> named.actors().size() > 1
                            && (named.to() == title.from()
                                    || named.from() >= title.to() && isLink(sentence, title.to(), named.from(), false)))
                    .findFirst();
            if (owners.isEmpty() && several.isPresent()) {
                found.remove(several.get());
                found.add(mention(
                        Math.min(title.from(), several.get().from()),
                        Math.max(title.to(), several.get().to()),
                        holders(several.get().actors(), title),
                        Optional.of(title.value().key())));
                continue;
            }
            if (owners.isEmpty()) {
                ofOneBefore(sentence, title, states, found, before).ifPresent(found::add);
                continue;
            }
            List<ActorId> who = owners.stream()
                    .map(owner -> titles.of(owner.value(), title.value().key()).orElse(owner.value()))
                    .toList();
            int from = Math.min(title.from(), owners.get(0).from());
            int to = Math.max(title.to(), owners.get(owners.size() - 1).to());
            found.add(mention(from, to, who, Optional.of(title.value().key())));
            states.removeAll(owners);
        }
    }

    private List<ActorId> holders(List<ActorId> states, Found<Title> title) {
        return states.stream()
                .map(state -> titles.of(state, title.value().key()).orElse(state))
                .toList();
    }

    /** The state, or states, whose title it is, by their place beside it. */
    private List<Found<ActorId>> owners(Sentence sentence, Found<Title> title, List<Found<ActorId>> states) {
        List<Found<ActorId>> owners = new ArrayList<>();
        for (Found<ActorId> state : states) {
            boolean isBefore = !tongue.isArabic() && state.to() == title.from();
            int at = owners.isEmpty()
                    ? title.to()
                    : owners.get(owners.size() - 1).to();
            boolean isAfter = state.from() >= at && isLink(sentence, at, state.from(), !owners.isEmpty());
            if (isBefore && owners.isEmpty()
                    || isAfter && (owners.isEmpty() || title.value().isPlural())) {
                owners.add(state);
            }
        }
        return owners;
    }

    /** Whether nothing stands between a title and its state but a word that links them, or between two states but "and". */
    private boolean isLink(Sentence sentence, int from, int to, boolean isFurther) {
        String between = from < to ? sentence.words(from, to) : "";
        return isFurther
                ? between.isEmpty() || Set.of("and", "and the", "the", "و").contains(between)
                : tongue.isArabic() ? between.isEmpty() || between.equals("في") : OF.contains(between);
    }

    /** "Its foreign minister": of the state that was named last. */
    private Optional<ActorMention> ofOneBefore(
            Sentence sentence,
            Found<Title> title,
            List<Found<ActorId>> states,
            List<ActorMention> found,
            List<ActorMention> before) {
        String key = title.value().key();
        boolean isAfterIts = tongue.cues("its", "counterpart").in(sentence).stream()
                .anyMatch(reference -> reference.value().equals("its") && reference.to() == title.from());
        if (title.value().isPlural() && !key.startsWith(SHORT)) {
            Optional<ActorMention> known = isAfterIts ? Optional.empty() : named(title, before);
            return known.filter(named -> named.actors().size() > 1)
                    .or(() -> together(title, states, before)
                            .filter(actors -> isAfterIts || isDefinite(sentence, title))
                            .map(actors -> mention(
                                    title.from() - (isAfterIts ? 1 : 0),
                                    title.to(),
                                    holders(
                                            actors.stream()
                                                    .map(this::stateOf)
                                                    .distinct()
                                                    .toList(),
                                            title),
                                    Optional.of(key))))
                    .or(() -> known);
        }
        if (!isAfterIts && !title.value().refersBack()) {
            return named(title, before).or(() -> ofLastState(sentence, title, states, found, before));
        }
        return lastState(title.from(), states, found, before)
                .map(state -> titles.of(state, key).orElse(state))
                .map(office ->
                        mention(title.from() - (isAfterIts ? 1 : 0), title.to(), List.of(office), Optional.of(key)));
    }

    /** The states that a sentence names before a title, if they are several, or those who were named together before it. */
    private static Optional<List<ActorId>> together(
            Found<Title> title, List<Found<ActorId>> states, List<ActorMention> before) {
        List<ActorId> here = states.stream()
                .filter(state -> state.to() <= title.from())
                .map(Found::value)
                .distinct()
                .toList();
        return here.size() > 1 ? Optional.of(here) : NamedAgain.together(before);
    }

    /** "The army", of which nobody was named before: that of the state that was named last. */
    private Optional<ActorMention> ofLastState(
            Sentence sentence,
            Found<Title> title,
            List<Found<ActorId>> states,
            List<ActorMention> found,
            List<ActorMention> before) {
        String key = title.value().key();
        return isDefinite(sentence, title) && !title.value().isPlural() && !key.startsWith(SHORT)
                ? lastState(title.from(), states, found, before)
                        .flatMap(state -> titles.of(state, key))
                        .map(office -> mention(title.from(), title.to(), List.of(office), Optional.of(key)))
                : Optional.empty();
    }

    /** Whether a title means those who are known: "the two presidents", but not "military leaders". */
    private boolean isDefinite(Sentence sentence, Found<Title> title) {
        return tongue.isArabic()
                ? sentence.tokens().get(title.to() - 1).text().contains("ال")
                : sentence.tokens().subList(Math.max(0, title.from() - NEAR), title.from()).stream()
                        .map(Token::plain)
                        .anyMatch(definite::contains);
    }

    /** "The ministry", "the defence ministers": those of that title who were named before. */
    private Optional<ActorMention> named(Found<Title> title, List<ActorMention> before) {
        String key = title.value().key();
        boolean isShort = key.startsWith(SHORT);
        List<ActorMention> earlier = before.stream()
                .filter(each -> each.title()
                        .filter(held -> isShort ? held.endsWith(key.substring(1)) : held.equals(key))
                        .isPresent())
                .toList();
        List<ActorId> who = title.value().isPlural()
                ? earlier.stream()
                        .flatMap(each -> each.actors().stream())
                        .distinct()
                        .toList()
                : earlier.stream()
                        .reduce((one, later) -> later)
                        .map(ActorMention::actors)
                        .orElse(List.of());
        Optional<String> held = earlier.stream().reduce((one, later) -> later).flatMap(ActorMention::title);
        return who.isEmpty() ? Optional.empty() : Optional.of(mention(title.from(), title.to(), who, held));
    }

    private Optional<ActorId> lastState(
            int token, List<Found<ActorId>> states, List<ActorMention> found, List<ActorMention> before) {
        Optional<ActorId> here = named(states, found)
                .filter(each -> each.from() < token)
                .min(Comparator.comparing(ActorMention::from))
                .map(each -> each.actors().get(0))
                .map(this::stateOf);
        return here.or(() -> before.stream()
                .reduce((one, later) -> later)
                .map(each -> each.actors().get(0))
                .map(this::stateOf));
    }

    private ActorId stateOf(ActorId id) {
        return actors.find(id).flatMap(Actor::of).orElse(id);
    }

    /** "His Turkish counterpart": the same title of another state. */
    private void addCounterparts(
            Sentence sentence, List<Found<ActorId>> states, List<ActorMention> found, List<ActorMention> before) {
        for (Found<String> reference : tongue.cues("its", "counterpart").in(sentence)) {
            Optional<String> title = Stream.concat(
                            before.stream(), found.stream().filter(each -> each.to() <= reference.from()))
                    .flatMap(each -> each.title().stream())
                    .reduce((one, later) -> later);
            boolean isKnown = found.stream().anyMatch(named -> reference.overlaps(named.from(), named.to()));
            if (!reference.value().equals("counterpart") || title.isEmpty() || isKnown) {
                continue;
            }
            List<Found<ActorId>> theirs = states.stream()
                    .filter(state -> state.to() <= reference.from() && reference.from() - state.from() <= NEAR + 1
                            || state.from() >= reference.to() && state.from() - reference.to() <= 4 * NEAR)
                    .limit(
                            ONE.matcher(sentence.words(reference.from(), reference.to()))
                                            .matches()
                                    ? 1
                                    : states.size())
                    .toList();
            theirs.forEach(state -> titles.of(state.value(), title.get()).ifPresent(office -> {
                found.add(mention(
                        state.from() == reference.to() ? reference.from() : state.from(),
                        state.to() == reference.from() ? reference.to() : state.to(),
                        List.of(office),
                        title));
                states.remove(state);
            }));
        }
    }

    /** Persons who are named right beside an office that they hold, and the office, as one. */
    private List<ActorMention> withoutHolders(List<ActorMention> found) {
        List<ActorMention> kept = new ArrayList<>();
        for (ActorMention mention : found) {
            ActorMention last = kept.isEmpty() ? mention : kept.get(kept.size() - 1);
            if (last != mention
                    && mention.from() - last.to() <= NEAR
                    && (isHolder(mention, last) || isHolder(last, mention))) {
                ActorMention office = isHolder(mention, last) ? last : mention;
                kept.set(kept.size() - 1, mention(last.from(), mention.to(), office.actors(), office.title()));
            } else {
                kept.add(mention);
            }
        }
        return kept;
    }

    private boolean isHolder(ActorMention person, ActorMention office) {
        return person.actors().stream()
                .flatMap(id -> actors.find(id).stream())
                .flatMap(actor -> actor.holds().stream())
                .anyMatch(holding -> office.actors().contains(holding.office()));
    }
}
