package dev.sanad.workbench.drafting;

import dev.sanad.core.actor.Actor;
import dev.sanad.core.actor.ActorId;
import dev.sanad.core.actor.ActorType;
import dev.sanad.core.text.Language;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Offices and ministries by their titles, and those who hold which of a state. */
final class Titles {
    /**
     * A title.
     *
     * @param key what it is called by
     * @param isPlural whether several are named together
     * @param refersBack whether it is that of a state named before: وزير خارجيتها, her foreign minister
     */
    record Title(String key, boolean isPlural, boolean refersBack) {}

    /** His, her and their, as Arabic joins them to a word. */
    private static final List<String> PRONOUNS = List.of("ه", "ها", "هم", "هما");

    private static final String LEADER = "leader";
    private static final List<String> LEADERS = List.of("head-of-state", "head-of-government");

    private final PhraseIndex<Title> index = new PhraseIndex<>(Token::names);
    private final Map<ActorId, String> held = new HashMap<>();
    private final Map<String, ActorId> offices = new HashMap<>();

    Titles(Collection<Actor> actors, Tongue tongue) {
        for (Lists.Line line : tongue.list("titles").lines()) {
            line.words().forEach(title -> add(title, new Title(line.key(), false, false), tongue));
            line.others().forEach(title -> add(title, new Title(line.key(), true, false), tongue));
        }
        Sentences sentences = new Sentences(tongue);
        actors.stream()
                .filter(actor -> actor.type() == ActorType.OFFICE && actor.of().isPresent())
                .forEach(office -> {
                    String id = office.id().value();
                    ActorId state = office.of().get();
                    boolean isMade = isMade(office.id(), state);
                    Optional<String> key = isMade
                            ? Optional.of(id.substring(state.value().length() + 1))
                            : key(office, sentences, tongue.language());
                    // What a dossier says of itself comes before what the cast makes for every state.
                    key.ifPresent(known -> held.put(office.id(), known));
                    key.map(known -> state + "." + known)
                            .ifPresent(
                                    known -> offices.merge(known, office.id(), (one, other) -> isMade ? one : other));
                });
    }

    private void add(String words, Title title, Tongue tongue) {
        tongue.namesEitherWay(words).forEach(name -> index.add(name, title));
        if (tongue.isArabic()) {
            String stem = words.endsWith("ة") ? words.substring(0, words.length() - 1) + "ت" : words;
            for (String pronoun : PRONOUNS) {
                index.add(tongue.names(stem + pronoun), new Title(title.key(), title.isPlural(), true));
            }
        }
    }

    /** The title that somebody holds; empty for whoever holds none. */
    Optional<String> heldBy(ActorId office) {
        return Optional.ofNullable(held.get(office));
    }

    PhraseIndex<Title> index() {
        return index;
    }

    /** Who holds a title of a state; empty if nobody is known to. A leader is whoever of the two heads the dossier has. */
    Optional<ActorId> of(ActorId state, String title) {
        if (title.equals(LEADER)) {
            return Stream.concat(Stream.of(LEADER), LEADERS.stream())
                    .flatMap(head -> Stream.ofNullable(offices.get(state + "." + head)))
                    .min(Comparator.comparing(head -> isMade(head, state)));
        }
        return Optional.ofNullable(offices.get(state + "." + title));
    }

    /** Whether a cast makes an office for every state. */
    private static boolean isMade(ActorId office, ActorId state) {
        return office.value().startsWith(state + ".");
    }

    /** The title in the name of an office. */
    private Optional<String> key(Actor office, Sentences sentences, Language language) {
        String name = office.name().words().getOrDefault(language, "");
        // A name is no sentence, but has its words.
        return index.apart(sentences.sentence(0, name)).stream()
                .findFirst()
                .map(found -> found.value().key());
    }
}
