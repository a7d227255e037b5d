package dev.sanad.rules.internal.engine.plan;

import dev.sanad.core.actor.ActorId;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Roles;
import dev.sanad.core.fact.Value;
import dev.sanad.core.time.When;
import dev.sanad.core.topic.Topics;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.language.Conclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The head of a rule, which makes its conclusion from a match.
 *
 * @param then the rule's conclusion
 * @param roles the reads of its roles
 * @param time the read of its time
 * @param claimedBy the reads of the actors who claim it
 * @param kind the kind of the conclusion
 * @param required the roles without which there is no conclusion
 */
public record Head(
        Conclude then,
        Map<String, Located> roles,
        Optional<Located> time,
        Optional<Located> claimedBy,
        Kind kind,
        Set<String> required) {

    static Head of(Conclude then, Function<String, Located> variables, Vocabulary vocabulary) {
        Map<String, Located> roles = new TreeMap<>();
        then.with().forEach((role, operand) -> roles.put(role, Located.of(operand, variables)));
        Kind kind = vocabulary.kind(then.kind());
        return new Head(
                then,
                roles,
                then.time().map(operand -> Located.of(operand, variables)),
                then.attributedTo().map(operand -> Located.of(operand, variables)),
                kind,
                kind.roles().values().stream()
                        .filter(Role::required)
                        .map(Role::name)
                        .collect(Collectors.toSet()));
    }

    /** The conclusion; empty if a required role would be empty. */
    public Optional<Conclusion> conclude(Nodes nodes, Topics topics) {
        SortedMap<String, Value> values = new TreeMap<>();
        for (Map.Entry<String, Located> role : roles.entrySet()) {
            Value value = role.getValue().value(nodes);
            if (value != null) {
                values.put(role.getKey(), value);
            }
        }
        return values.keySet().containsAll(required)
                ? Optional.of(new Conclusion(
                        then.kind(), new Roles(values).withManners(kind, topics), when(nodes), then.modality()))
                : Optional.empty();
    }

    private Optional<When> when(Nodes nodes) {
        return time.flatMap(located ->
                located.times(nodes).stream().flatMap(Stream::ofNullable).findFirst());
    }

    Optional<List<ActorId>> claimants(Nodes nodes) {
        return claimedBy.flatMap(located ->
                Optional.ofNullable(located.value(nodes)).map(Value::actors).filter(actors -> !actors.isEmpty()));
    }
}
