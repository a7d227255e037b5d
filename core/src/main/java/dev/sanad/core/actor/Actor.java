package dev.sanad.core.actor;

import dev.sanad.core.internal.source.Spelling;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.time.When;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An actor: a state, an organisation, an office, a person or a group.
 *
 * @param id unique in the dossier
 * @param name in the languages of the dossier
 * @param type its type
 * @param code for states the ISO 3166-1 alpha-3 code
 * @param of the actor it belongs to: the state of an office, the state or body of an organisation
 * @param holds the offices of a person
 * @param members the members of a group, which acts through all of them, or of an organisation, which acts for itself
 * @param aliases what else it is called, in any language, for whoever looks for it
 */
public record Actor(
        ActorId id,
        LocalizedText name,
        ActorType type,
        Optional<String> code,
        Optional<ActorId> of,
        List<Holding> holds,
        List<Membership> members,
        List<String> aliases) {
    /**
     * Copies the lists.
     *
     * @param id unique in the dossier
     * @param name in the languages of the dossier
     * @param type its type
     * @param code for states the ISO 3166-1 alpha-3 code
     * @param of the actor it belongs to: the state of an office, the state or body of an organisation
     * @param holds the offices of a person
     * @param members the members of a group, which acts through all of them, or of an organisation, which acts for itself
     * @param aliases what else it is called, in any language, for whoever looks for it
     */
    public Actor {
        holds = List.copyOf(holds);
        members = List.copyOf(members);
        aliases = List.copyOf(aliases);
    }

    /**
     * {@return a state that goes by its id}
     *
     * @param id the id of the actor
     */
    public static Actor state(String id) {
        return of(id, ActorType.STATE);
    }

    /**
     * {@return an actor that goes by its id, with spaces for hyphens}
     *
     * @param id the id of the actor
     * @param type the type of the actor
     */
    public static Actor of(String id, ActorType type) {
        LocalizedText name = LocalizedText.of(id.replace('-', ' '));
        return new Actor(
                new ActorId(id), name, type, Optional.empty(), Optional.empty(), List.of(), List.of(), List.of());
    }

    /**
     * {@return the same actor by another name}
     *
     * @param other the name in its languages
     */
    public Actor named(LocalizedText other) {
        return new Actor(id, other, type, code, of, holds, members, aliases);
    }

    /**
     * {@return the same actor as one that belongs to another}
     *
     * @param owner the id of the actor that it belongs to
     */
    public Actor belongingTo(String owner) {
        return new Actor(id, name, type, code, Optional.of(new ActorId(owner)), holds, members, aliases);
    }

    /**
     * {@return the same person as one that also holds an office, for a time that is not known}
     *
     * @param office the id of the office
     */
    public Actor holding(String office) {
        List<Holding> more = Stream.concat(
                        holds.stream(), Stream.of(new Holding(new ActorId(office), Optional.empty())))
                .toList();
        return new Actor(id, name, type, code, of, more, members, aliases);
    }

    /**
     * {@return the same group or organisation with one more member, for a time that is not known}
     *
     * @param member the id of the member
     */
    public Actor having(String member) {
        List<Membership> more = Stream.concat(
                        members.stream(), Stream.of(new Membership(new ActorId(member), Optional.empty())))
                .toList();
        return new Actor(id, name, type, code, of, holds, more, aliases);
    }

    /** {@return its names in all languages, and what else it is called} */
    public List<String> alsoCalled() {
        return Stream.concat(name.words().values().stream(), aliases.stream()).toList();
    }

    /**
     * {@return whether a word occurs in its id or its name in any language, or is its code}
     *
     * @param word the word, in whatever case and spelling
     */
    public boolean isCalled(String word) {
        String wanted = Spelling.loosely(word);
        return code.filter(word::equalsIgnoreCase).isPresent()
                || Stream.concat(Stream.of(id.value()), alsoCalled().stream())
                        .anyMatch(called -> Spelling.loosely(called).contains(wanted));
    }

    /**
     * The holding of an office by a person.
     *
     * @param office the office
     * @param time the time in office; empty if the dossier does not say
     */
    public record Holding(ActorId office, Optional<When> time) {}

    /**
     * The membership of an actor in a group or an organisation.
     *
     * @param actor the member
     * @param time the time of its membership; empty if the dossier does not say
     */
    public record Membership(ActorId actor, Optional<When> time) {}
}
