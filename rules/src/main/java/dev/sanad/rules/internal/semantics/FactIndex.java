package dev.sanad.rules.internal.semantics;

import dev.sanad.core.actor.ActorId;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.Value;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.RoleType.Sort;
import dev.sanad.rules.internal.language.Reading;
import dev.sanad.rules.language.Operand;
import dev.sanad.rules.language.Pattern;
import dev.sanad.rules.language.RoleTest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Facts by what fills their roles, so that a search need not try those that cannot match. It only narrows: whoever asks still
 * judges each fact, and the order is that of the facts on file.
 */
final class FactIndex {
    /** The sorts whose values are equal only if they are written alike. */
    private static final Set<Sort> IDS = Set.of(Sort.ACTORS, Sort.TOPICS, Sort.FACTS, Sort.CODE);

    private final FactBase factBase;
    private final Map<Key, Map<String, List<Integer>>> positions = new HashMap<>();

    FactIndex(FactBase factBase) {
        this.factBase = factBase;
    }

    /** A role of the facts of a kind, read as it stands or as the states that its actors represent. */
    private record Key(KindId kind, Reading reading, String role, boolean byState) {}

    /** What a fact must have one of. */
    private record Needed(String role, boolean byState, Collection<String> marks) {}

    /** The facts that can match a pattern with these bindings, and others that cannot. */
    List<Fact> candidates(Pattern pattern, Reading reading, Bindings bindings) {
        List<Fact> all = factBase.ofKind(pattern.kind(), reading);
        Optional<List<Fact>> named = pattern.as().flatMap(bindings::find).map(bound -> named(bound.value()));
        if (named.isPresent()) {
            return named.get();
        }
        Collection<Integer> fewest = null;
        for (Needed needed : needed(pattern, bindings)) {
            Collection<Integer> found = lookUp(pattern.kind(), reading, needed, all);
            if (fewest == null || found.size() < fewest.size()) {
                fewest = found;
            }
        }
        return fewest == null ? all : fewest.stream().map(all::get).toList();
    }

    private List<Fact> named(Value value) {
        return value.facts().stream().flatMap(id -> factBase.find(id).stream()).toList();
    }

    private Collection<Integer> lookUp(KindId kind, Reading reading, Needed needed, List<Fact> all) {
        Map<String, List<Integer>> byMark = positions.computeIfAbsent(
                new Key(kind, reading, needed.role(), needed.byState()),
                key -> positions(key.role(), key.byState(), all));
        if (needed.marks().size() == 1) {
            return byMark.getOrDefault(needed.marks().iterator().next(), List.of());
        }
        TreeSet<Integer> found = new TreeSet<>();
        needed.marks().forEach(mark -> found.addAll(byMark.getOrDefault(mark, List.of())));
        return found;
    }

    private Map<String, List<Integer>> positions(String role, boolean byState, List<Fact> all) {
        Map<String, List<Integer>> byMark = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            int position = i;
            marks(all.get(i), role, byState)
                    .distinct()
                    .forEach(mark -> byMark.computeIfAbsent(mark, none -> new ArrayList<>())
                            .add(position));
        }
        return byMark;
    }

    private Stream<String> marks(Fact fact, String role, boolean byState) {
        return fact.valueOf(role).stream()
                .flatMap(value -> byState
                        ? factBase.parties(value.actors(), fact.time()).states().stream()
                                .map(ActorId::value)
                        : marks(value));
    }

    private static Stream<String> marks(Value value) {
        return value.texts().stream();
    }

    private static List<Needed> needed(Pattern pattern, Bindings bindings) {
        List<Needed> needed = new ArrayList<>();
        pattern.saves()
                .forEach(save -> bindings.find(save.variable())
                        .flatMap(bound -> someOf(save.role(), bound.value()))
                        .ifPresent(needed::add));
        for (RoleTest test : pattern.tests()) {
            if (!test.sized() && bindings.knows(test.operand())) {
                of(test, bindings).ifPresent(needed::add);
            }
        }
        return needed;
    }

    /** What a test needs at least; empty if nothing can be said that is quick to look up. */
    private static Optional<Needed> of(RoleTest test, Bindings bindings) {
        Operand operand = test.operand();
        return switch (test.operator()) {
            case IS, INCLUDES, EACH -> bindings.value(operand).flatMap(value -> someOf(test.role(), value));
            case WITHIN, OVERLAPS -> bindings.value(operand).flatMap(value -> anyOf(test.role(), List.of(value)));
            case ANY_OF -> anyOf(test.role(), bindings.choices(operand));
            case SAME_PARTIES_AS, PARTIES_INCLUDE, PARTIES_OVERLAP -> {
                List<String> states = bindings.parties(operand).states().stream()
                        .map(ActorId::value)
                        .toList();
                yield states.isEmpty() ? Optional.empty() : Optional.of(new Needed(test.role(), true, states));
            }
            case IS_NOT,
                    NONE_OF,
                    KNOWN,
                    COMPATIBLE_WITH,
                    COVERS,
                    AT_LEAST,
                    AT_MOST,
                    MORE_THAN,
                    LESS_THAN,
                    KIND_OF,
                    PARTIES_WITHIN,
                    PARTIES_APART,
                    SAME_OFFICES_AS,
                    OFFICES_INCLUDE,
                    OFFICES_WITHIN,
                    OFFICES_OVERLAP,
                    OFFICES_APART,
                    MEMBER_OF,
                    NARROWER_THAN,
                    BROADER_THAN,
                    RELATED_TO,
                    CONTAINS,
                    STARTS_WITH,
                    MATCHES_ANY,
                    CONTAINS_LOOSELY,
                    STARTS_WITH_LOOSELY,
                    MATCHES_ANY_LOOSELY -> Optional.empty();
        };
    }

    /** Where all elements of a value are needed, one of them decides. */
    private static Optional<Needed> someOf(String role, Value value) {
        return IDS.contains(value.sort())
                ? marks(value).findFirst().map(mark -> new Needed(role, false, List.of(mark)))
                : Optional.empty();
    }

    private static Optional<Needed> anyOf(String role, List<Value> values) {
        boolean areIds = !values.isEmpty() && values.stream().allMatch(value -> IDS.contains(value.sort()));
        return areIds
                ? Optional.of(new Needed(
                        role,
                        false,
                        values.stream().flatMap(FactIndex::marks).distinct().toList()))
                : Optional.empty();
    }
}
