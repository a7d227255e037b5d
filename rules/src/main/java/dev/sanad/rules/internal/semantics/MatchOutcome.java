package dev.sanad.rules.internal.semantics;

import dev.sanad.core.actor.ActorId;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Roles;
import dev.sanad.core.fact.Value;
import dev.sanad.core.justification.Premise;
import dev.sanad.core.time.When;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.rules.language.Conclude;
import dev.sanad.rules.language.Condition.Literal;
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
public record MatchOutcome(Match match) {
    /** The premises, in the order of the conditions. */
    List<Premise> premises() {
        List<Premise> premises = new ArrayList<>();
        for (int i = 0; i < match.clause().conditions().size(); i++) {
            premises.add(premise(i));
        }
        return premises;
    }

    /** The premise for a condition. */
    public Premise premise(int number) {
        Literal condition = match.clause().conditions().get(number);
        PatternInstantiation sought = new PatternInstantiation(match.bindings());
        return condition.fold(
                held -> new Premise.Held(Objects.requireNonNull(match.held().get(number))),
                absent -> new Premise.Absent(
                        sought.of(absent.pattern()),
                        match.bindings().factBase().searched(absent.pattern().kind()),
                        absent.atMost(),
                        absent.beside(sought::of)),
                counts -> {
                    Group group = Objects.requireNonNull(match.groups().get(number));
                    return new Premise.Counted(
                            sought.of(counts.pattern()),
                            group.members(),
                            group.distinct(),
                            counts.atLeast(),
                            group.countsAs());
                });
    }

    /** The conclusion; none if a role that its kind requires would be empty. */
    public Optional<Conclusion> conclusion() {
        Bindings bindings = match.bindings();
        Conclude then = then();
        SortedMap<String, Value> roles = new TreeMap<>();
        then.with().forEach((role, operand) -> bindings.value(operand).ifPresent(value -> roles.put(role, value)));
        boolean isComplete = bindings.factBase().vocabulary().kind(then.kind()).roles().values().stream()
                .filter(Role::required)
                .map(Role::name)
                .allMatch(roles::containsKey);
        Optional<When> time = then.time()
                .flatMap(operand -> bindings.times(operand).stream()
                        .flatMap(known -> known.time().stream())
                        .findFirst());
        FactBase facts = bindings.factBase();
        return isComplete
                ? Optional.of(new Conclusion(
                        then.kind(),
                        new Roles(roles).withManners(facts.vocabulary().kind(then.kind()), facts.topics()),
                        time,
                        then.modality()))
                : Optional.empty();
    }

    /** Whose claim it is, if the rule says. */
    public Optional<List<ActorId>> claimants() {
        return then().attributedTo()
                .flatMap(match.bindings()::value)
                .map(Value::actors)
                .filter(actors -> !actors.isEmpty());
    }

    /** The derivation. */
    public PlainDerivation derivation() {
        return new PlainDerivation(
                match.clause().rule().card(), match.bindings().values(), premises(), claimants(), Doubts.of(match));
    }

    private Conclude then() {
        return match.clause().rule().then();
    }
}
