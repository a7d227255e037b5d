package dev.sanad.rules.proof;

import dev.sanad.core.actor.ActorId;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Roles;
import dev.sanad.core.fact.Value;
import dev.sanad.core.justification.Premise;
import dev.sanad.core.time.When;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.rules.language.Conclude;
import dev.sanad.rules.language.Condition.Asking;
import dev.sanad.rules.language.Condition.Counts;
import dev.sanad.rules.language.Condition.Holds;
import dev.sanad.rules.language.Condition.Lacks;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The outcome of a match: its premises and its conclusion.
 *
 * @param match the facts with their bindings
 */
record Account(Match match) {
    /** The premises, in the order of the conditions. */
    List<Premise> premises() {
        List<Premise> premises = new ArrayList<>();
        for (int i = 0; i < match.clause().conditions().size(); i++) {
            premises.add(premise(i));
        }
        return premises;
    }

    /** The premise for a condition. */
    Premise premise(int number) {
        Asking condition = match.clause().conditions().get(number);
        if (condition instanceof Holds) {
            return new Premise.Held(Objects.requireNonNull(match.held().get(number)));
        }
        Wanted wanted = new Wanted(match.environment());
        if (condition instanceof Counts counts) {
            Group group = Objects.requireNonNull(match.groups().get(number));
            return new Premise.Counted(
                    wanted.of(counts.pattern()), group.members(), group.distinct(), counts.atLeast(), group.countsAs());
        }
        Lacks lacks = (Lacks) condition;
        return new Premise.Absent(
                wanted.of(lacks.pattern()),
                match.environment().ground().searched(lacks.pattern().kind()));
    }

    /** The conclusion; none if a role that its kind requires would be empty. */
    Optional<Conclusion> conclusion() {
        Environment environment = match.environment();
        Conclude then = then();
        SortedMap<String, Value> roles = new TreeMap<>();
        then.with().forEach((role, operand) -> environment.value(operand).ifPresent(value -> roles.put(role, value)));
        boolean isComplete = environment.ground().vocabulary().kind(then.kind()).roles().values().stream()
                .filter(Role::required)
                .map(Role::name)
                .allMatch(roles::containsKey);
        Optional<When> time = then.time()
                .flatMap(operand -> environment.times(operand).stream()
                        .flatMap(known -> known.time().stream())
                        .findFirst());
        return isComplete
                ? Optional.of(new Conclusion(then.kind(), new Roles(roles), time, then.modality()))
                : Optional.empty();
    }

    /** Whose claim it is, if the rule says. */
    Optional<List<ActorId>> claimants() {
        return then().attributedTo()
                .flatMap(match.environment()::value)
                .flatMap(value -> value instanceof Value.Actors actors ? Optional.of(actors.ids()) : Optional.empty());
    }

    /** The derivation. */
    PlainDerivation derivation() {
        return new PlainDerivation(
                match.clause().rule().card(), match.environment().values(), premises(), claimants());
    }

    private Conclude then() {
        return match.clause().rule().then();
    }
}
