package dev.sanad.core.dossier;

import dev.sanad.core.actor.Actor;
import dev.sanad.core.actor.Actor.Holding;
import dev.sanad.core.actor.ActorId;
import dev.sanad.core.actor.ActorType;
import dev.sanad.core.actor.Actors;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlProblem;
import dev.sanad.core.problem.ProblemCode;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.time.When;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks the actors of a dossier against each other. */
final class ActorCheck {
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    private final ReadingContext reading;
    private final KnownNames names;
    private final Declared<ActorId, Actor> declared;

    ActorCheck(ReadingContext reading, KnownNames names, Declared<ActorId, Actor> declared) {
        this.reading = reading;
        this.names = names;
        this.declared = declared;
    }

    Actors check() {
        Actors actors = Actors.of(declared.all());
        Set<ActorId> inCircles = new HashSet<>();
        for (Actor actor : declared.all()) {
            checkCode(actor);
            actor.of().ifPresent(owner -> known(actor, "of", owner));
            actor.holds().forEach(holding -> checkOffice(actor, holding.office()));
            actor.of()
                    .filter(owner -> actor.type() == ActorType.STATE)
                    .ifPresent(owner -> error(
                            DossierCodes.UNFIT_ACTOR,
                            declared.mark(actor.id(), "of", owner),
                            "the state '" + actor.id() + "' belongs to '" + owner + "'",
                            "a state cannot belong to another actor: remove 'of'"));
            if (!actor.holds().isEmpty() && actor.type() != ActorType.PERSON) {
                error(
                        DossierCodes.UNFIT_ACTOR,
                        declared.mark(actor.id()),
                        "'" + actor.id() + "' holds offices but is not a person",
                        "only a person 'holds' offices");
            }
            actor.of()
                    .filter(owner -> !inCircles.contains(actor.id()) && belongsToItself(actor, inCircles))
                    .ifPresent(owner -> error(
                            DossierCodes.CIRCLE,
                            declared.mark(actor.id(), "of", owner),
                            "the actor '" + actor.id() + "' belongs to itself" + by(actor, owner),
                            "remove one 'of'"));
            checkStates(actor, actors);
            checkMembers(actor);
        }
        return actors;
    }

    private static String by(Actor actor, ActorId owner) {
        return actor.id().equals(owner) ? "" : " by way of '" + owner + "'";
    }

    private void checkCode(Actor actor) {
        if (actor.code().isPresent() && !CODE.matcher(actor.code().get()).matches()) {
            reading.error(
                    YamlProblem.WRONG_TYPE,
                    declared.mark(actor.id(), "code"),
                    "'" + actor.code().get() + "' is not an ISO 3166 alpha-3 code",
                    "write three capital letters, such as KOR");
        }
    }

    private void checkOffice(Actor actor, ActorId office) {
        known(actor, "office", office);
        declared.find(office)
                .filter(found -> found.type() != ActorType.OFFICE)
                .ifPresent(found -> error(
                        DossierCodes.UNFIT_ACTOR,
                        declared.mark(actor.id(), "office", office),
                        "'" + actor.id() + "' holds '" + office + "', which is not an office",
                        "give '" + office + "' the type office"));
    }

    private void checkMembers(Actor actor) {
        actor.members().forEach(member -> known(actor, "member", member.actor()));
        if (!actor.members().isEmpty() && actor.type() != ActorType.GROUP && actor.type() != ActorType.ORGANISATION) {
            error(
                    DossierCodes.UNFIT_ACTOR,
                    declared.mark(actor.id()),
                    "'" + actor.id() + "' has members but is not a group",
                    "only a group and an organisation have 'members'");
        }
        if (actor.type() == ActorType.GROUP && actor.members().isEmpty()) {
            error(
                    DossierCodes.UNFIT_ACTOR,
                    declared.mark(actor.id()),
                    "the group '" + actor.id() + "' has no members",
                    "list its 'members', or give it the type organisation if it acts for itself");
        }
        actor.members().stream()
                .filter(member -> reaches(member.actor(), actor.id(), new HashSet<>()))
                .findFirst()
                .ifPresent(member -> error(
                        DossierCodes.CIRCLE,
                        declared.mark(actor.id(), "member", member.actor()),
                        "'" + actor.id() + "' is a member of itself" + by(actor, member.actor()),
                        "remove one member"));
    }

    /** Whether an actor is another or has it, or one that has it, as a member. */
    private boolean reaches(ActorId from, ActorId sought, Set<ActorId> passed) {
        return from.equals(sought)
                || passed.add(from)
                        && declared.find(from).stream()
                                .flatMap(group -> group.members().stream())
                                .anyMatch(member -> reaches(member.actor(), sought, passed));
    }

    private void known(Actor actor, String key, ActorId named) {
        if (!names.isActor(named.value())) {
            error(
                    DossierCodes.UNKNOWN_ACTOR,
                    declared.mark(actor.id(), key, named),
                    "unknown actor '" + named + "'",
                    new UnknownActor(reading, names).remedy(named.value()));
        }
    }

    private boolean belongsToItself(Actor actor, Set<ActorId> inCircles) {
        Set<ActorId> passed = new HashSet<>();
        Optional<ActorId> next = actor.of();
        while (next.isPresent() && passed.add(next.get())) {
            if (next.get().equals(actor.id())) {
                inCircles.addAll(passed);
                return true;
            }
            next = declared.find(next.get()).flatMap(Actor::of);
        }
        return false;
    }

    private void checkStates(Actor person, Actors actors) {
        // Unknown ids, and ids of other actors, are reported as such.
        List<Holding> holds = person.holds().stream()
                .filter(holding -> declared.find(holding.office())
                        .filter(office -> office.type() == ActorType.OFFICE)
                        .isPresent())
                .toList();
        for (int i = 0; i < holds.size(); i++) {
            for (int j = i + 1; j < holds.size(); j++) {
                Holding one = holds.get(i);
                Holding other = holds.get(j);
                boolean sameStates = actors.partiesOf(List.of(one.office()), Optional.empty())
                        .equals(actors.partiesOf(List.of(other.office()), Optional.empty()));
                if (!sameStates && overlap(one, other)) {
                    error(
                            DossierCodes.TWO_STATES_AT_ONCE,
                            declared.mark(person.id(), "office", other.office()),
                            "'" + person.id() + "' holds offices of two states at once: '" + one.office() + "' and '"
                                    + other.office() + "'",
                            "check the times of both offices");
                }
            }
        }
    }

    private static boolean overlap(Holding one, Holding other) {
        if (one.time().isEmpty() || other.time().isEmpty()) {
            return true;
        }
        When a = one.time().get();
        When b = other.time().get();
        return a.latestStart() < b.earliestEnd() && b.latestStart() < a.earliestEnd();
    }

    private void error(ProblemCode code, SourceMark mark, String message, String remedy) {
        reading.problems().error(code, mark, message, remedy);
    }
}
