package dev.sanad.rules.question;

import dev.sanad.core.actor.ActorId;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Value;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.time.When;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.rules.internal.semantics.Bindings;
import dev.sanad.rules.internal.semantics.Sets;
import dev.sanad.rules.language.Operand;
import dev.sanad.rules.language.RoleTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Values worth trying for a role: its operands, all of them together, and other possible values. */
record RoleProposals(Role role, Bindings bindings, Dossier dossier, List<Event> earlier) {
    Stream<Value> of(List<RoleTest> tests) {
        List<Value> asked = new ArrayList<>();
        tests.stream()
                .filter(test -> !test.sized() && bindings.knows(test.operand()))
                .forEach(test -> asked.addAll(from(test)));
        Stream<Value> together = Sets.together(asked).stream();
        boolean isFree = tests.stream().noneMatch(test -> bindings.knows(test.operand()));
        Stream<Value> others = lazily(this::seen, () -> any(tests));
        // A free value should not repeat an earlier one, which a group might count only once.
        Stream<Value> all = isFree
                ? Stream.concat(others.filter(value -> !isUsed(value)), lazily(() -> any(tests)))
                : Stream.concat(Stream.concat(together, asked.stream()), others);
        return all.filter(this::fits);
    }

    /** Whether a value fits a role: a single-valued role takes no set of several. */
    private boolean fits(Value value) {
        return value.sort() == role.type().sort()
                && (role.type().isMany() || value.elements().size() == 1);
    }

    private List<Value> from(RoleTest test) {
        Operand operand = test.operand();
        return switch (test.operator()) {
            case SAME_OFFICES_AS, OFFICES_INCLUDE, OFFICES_WITHIN, OFFICES_OVERLAP -> bindings.choices(operand);
            case SAME_PARTIES_AS, PARTIES_INCLUDE, PARTIES_WITHIN, PARTIES_OVERLAP -> states(operand);
            case MEMBER_OF -> members(bindings.choices(operand));
            case NARROWER_THAN -> topics(bindings.choices(operand), true);
            case BROADER_THAN -> topics(bindings.choices(operand), false);
            case MORE_THAN -> next(bindings.choices(operand), 1);
            case LESS_THAN -> next(bindings.choices(operand), -1);
            case IS_NOT, NONE_OF, KNOWN, KIND_OF, PARTIES_APART, OFFICES_APART -> List.of();
            case IS,
                    COMPATIBLE_WITH,
                    COVERS,
                    ANY_OF,
                    AT_LEAST,
                    AT_MOST,
                    EACH,
                    INCLUDES,
                    OVERLAPS,
                    WITHIN,
                    RELATED_TO,
                    CONTAINS,
                    STARTS_WITH,
                    MATCHES_ANY,
                    CONTAINS_LOOSELY,
                    STARTS_WITH_LOOSELY,
                    MATCHES_ANY_LOOSELY -> bindings.choices(operand);
        };
    }

    private List<Value> states(Operand operand) {
        List<ActorId> states = List.copyOf(bindings.parties(operand).states());
        return states.isEmpty() ? List.of() : List.of(new Value.Actors(states));
    }

    private List<Value> members(List<Value> groups) {
        return groups.stream()
                .flatMap(value -> value.actors().stream())
                .flatMap(group -> dossier.actors().find(group).stream())
                .flatMap(group -> group.members().stream())
                .map(member -> (Value) new Value.Actors(List.of(member.actor())))
                .toList();
    }

    private List<Value> topics(List<Value> values, boolean narrower) {
        List<Value> found = new ArrayList<>();
        for (Value value : values) {
            dossier.topics().byId().keySet().stream()
                    .filter(topic -> value.topics().stream()
                            .anyMatch(other -> narrower
                                    ? dossier.topics().isNarrower(topic, other)
                                    : dossier.topics().isNarrower(other, topic)))
                    .map(topic -> (Value) new Value.Topics(List.of(topic)))
                    .forEach(found::add);
        }
        return found;
    }

    private static List<Value> next(List<Value> values, int step) {
        return values.stream()
                .<Value>flatMap(value -> {
                    Optional<BigDecimal> number = value.asNumber();
                    if (number.isPresent()) {
                        return Stream.of(new Value.Number(number.get().add(BigDecimal.valueOf(step))));
                    }
                    Optional<When> time = value.asTime();
                    return time.isPresent()
                            ? Stream.concat(time.get().firstDay().stream(), time.get().lastDay().stream())
                                    .map(day -> new Value.Time(When.day(day.plusDays(step))))
                            : Stream.of(value);
                })
                .toList();
    }

    /** One stream after the other, each made only if those before it did not suffice. */
    @SafeVarargs
    private static Stream<Value> lazily(Supplier<Stream<Value>>... streams) {
        return Stream.of(streams).flatMap(Supplier::get);
    }

    /** The values of this role in facts on file. */
    private Stream<Value> seen() {
        return bindings.factBase().reported(role.name()).stream();
    }

    private boolean isUsed(Value value) {
        return earlier.stream().anyMatch(event -> event.roles().get(role.name()).equals(Optional.of(value)));
    }

    private Stream<Value> any(List<RoleTest> tests) {
        return switch (role.type().sort()) {
            case ACTORS ->
                sets(List.copyOf(dossier.actors().byId().keySet()), tests).map(Value.Actors::new);
            case TOPICS ->
                sets(List.copyOf(dossier.topics().byId().keySet()), tests).map(Value.Topics::new);
            case FACTS -> sets(facts(), tests).map(Value.Facts::new);
            case TIME -> Stream.of(new Value.Time(bindings.factBase().asOf().asWhen()));
            case TEXT -> Stream.of(new Value.Text(LocalizedText.of("...")));
            case NUMBER -> IntStream.range(1, 100).mapToObj(n -> new Value.Number(BigDecimal.valueOf(n)));
            case CODE -> role.values().keySet().stream().map(Value.Code::new);
            case FLAG -> Stream.of(new Value.Flag(true), new Value.Flag(false));
        };
    }

    private List<FactId> facts() {
        return Stream.concat(
                        role.kinds().stream().flatMap(kind -> bindings.factBase().ofKind(kind).stream()),
                        role.kinds().isEmpty() ? dossier.events().values().stream() : Stream.<Fact>empty())
                .map(Fact::id)
                .toList();
    }

    /** Each alone, then the first two, three, four and so on. */
    private <T> Stream<List<T>> sets(List<T> all, List<RoleTest> tests) {
        Stream<List<T>> alone = all.stream().map(List::of);
        boolean sized = tests.stream().anyMatch(RoleTest::sized);
        int most = sized || !tests.isEmpty() ? Math.min(all.size(), 8) : 1;
        return Stream.concat(alone, IntStream.rangeClosed(2, most).mapToObj(n -> all.subList(0, n)));
    }
}
