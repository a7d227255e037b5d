package dev.sanad.rules.internal.semantics;

import dev.sanad.core.actor.ActorId;
import dev.sanad.core.actor.Parties;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Modality;
import dev.sanad.core.fact.Value;
import dev.sanad.core.topic.TopicId;
import dev.sanad.core.topic.Topics;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Operator;
import dev.sanad.core.vocabulary.RoleType.Sort;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.internal.language.Reading;
import dev.sanad.rules.language.Operand;
import dev.sanad.rules.language.Pattern;
import dev.sanad.rules.language.RoleTest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Facts by what fills their roles, so that a search need not try those that cannot match. It only narrows: whoever asks still
 * judges each fact, and the order is that of the facts on file.
 */
final class FactIndex {
    /** The tests by which a role holds all of a value. */
    private static final Set<Operator> EQUAL = EnumSet.of(Operator.IS, Operator.INCLUDES, Operator.EACH);

    /** The tests by which a role has all parties of a value. */
    private static final Set<Operator> ALL_PARTIES = EnumSet.of(Operator.SAME_PARTIES_AS, Operator.PARTIES_INCLUDE);

    /** The sorts whose values are equal only if they are written alike. */
    private static final Set<Sort> IDS = Set.of(Sort.ACTORS, Sort.TOPICS, Sort.FACTS, Sort.CODE);

    private final FactBase factBase;
    private final Map<Key, Map<String, List<Fact>>> found = new HashMap<>();
    /** The place of each fact in the order in which they came. */
    private final Map<FactId, Integer> places = new HashMap<>();

    private int last;

    FactIndex(FactBase factBase, Collection<Fact> facts) {
        this.factBase = factBase;
        facts.forEach(this::add);
    }

    /** What stands in the place of marks where a role is empty, as it is in every fact that has no such role. */
    private static final String NOTHING = "";

    /** What every fact of a kind and modality has. */
    private static final Needed NOTHING_ELSE = new Needed(NOTHING, Mark.WRITTEN, List.of(NOTHING));

    /** What of a role is looked up. */
    enum Mark {
        /** Its elements as written. */
        WRITTEN,
        /** The states that its actors represent. */
        STATES,
        /** Everybody for whom its actors act. */
        ACTED_FOR,
        /** Its actors with the offices that they held: whoever acts for one of these acts for one of them. */
        NAMED,
        /** Its topics, and those of which they are parts. */
        BROADER
    }

    /** A role of the facts of a kind that are so real, and what of it is looked up. */
    private record Key(KindId kind, Set<Modality> modalities, String role, Mark by) {
        private boolean isOf(Fact fact, Vocabulary vocabulary) {
            return modalities.contains(fact.modality()) && vocabulary.isA(fact.kind(), kind);
        }
    }

    /** What a fact must have one of. */
    record Needed(String role, Mark by, Collection<String> marks) {
        /** The same, or else nothing at all in the role. */
        Needed orNothing() {
            List<String> all = new ArrayList<>(marks);
            all.add(NOTHING);
            return new Needed(role, by, all);
        }
    }

    void add(Fact fact) {
        places.put(fact.id(), last++);
        found.forEach((key, byMark) -> {
            if (key.isOf(fact, factBase.vocabulary())) {
                put(byMark, key, fact);
            }
        });
    }

    void remove(Fact fact) {
        places.remove(fact.id());
        found.forEach((key, byMark) -> {
            if (key.isOf(fact, factBase.vocabulary())) {
                marks(fact, key)
                        .distinct()
                        .forEach(mark -> byMark.getOrDefault(mark, new ArrayList<>())
                                .removeIf(other -> other.id().equals(fact.id())));
            }
        });
    }

    /** The facts that can match a pattern with these bindings, and others that cannot. */
    List<Fact> candidates(Pattern pattern, Reading reading, Bindings bindings, Hints hints) {
        Optional<List<Fact>> named = pattern.as()
                .flatMap(name -> bindings.find(name).map(BoundValue::value).or(() -> hints.of(name)))
                .map(this::named);
        if (named.isPresent()) {
            return named.get();
        }
        List<Fact> fewest = null;
        for (Needed needed : needed(pattern, bindings, hints)) {
            List<Fact> each = lookUp(pattern, needed);
            if (fewest == null || each.size() < fewest.size()) {
                fewest = each;
            }
        }
        return fewest == null
                ? factBase.ofKind(pattern.kind(), reading)
                : fewest.stream().filter(fact -> factBase.holds(fact, reading)).toList();
    }

    private List<Fact> named(Value value) {
        return value.facts().stream().flatMap(id -> factBase.find(id).stream()).toList();
    }

    private List<Fact> lookUp(Pattern pattern, Needed needed) {
        Map<String, List<Fact>> byMark = found.computeIfAbsent(
                new Key(pattern.kind(), pattern.modalities(), needed.role(), needed.by()), this::byMark);
        if (needed.marks().size() == 1) {
            return byMark.getOrDefault(needed.marks().iterator().next(), List.of());
        }
        SortedMap<Integer, Fact> all = new TreeMap<>();
        needed.marks()
                .forEach(mark -> byMark.getOrDefault(mark, List.of())
                        .forEach(fact -> all.put(Objects.requireNonNull(places.get(fact.id())), fact)));
        return List.copyOf(all.values());
    }

    private Map<String, List<Fact>> byMark(Key key) {
        Map<String, List<Fact>> byMark = new HashMap<>();
        factBase.ofKind(key.kind(), Reading.POSSIBLE).stream()
                .filter(fact -> key.modalities().contains(fact.modality()))
                .forEach(fact -> put(byMark, key, fact));
        return byMark;
    }

    private void put(Map<String, List<Fact>> byMark, Key key, Fact fact) {
        marks(fact, key)
                .distinct()
                .forEach(mark ->
                        byMark.computeIfAbsent(mark, none -> new ArrayList<>()).add(fact));
    }

    private Stream<String> marks(Fact fact, Key key) {
        return fact.valueOf(key.role())
                .map(value -> switch (key.by()) {
                    case WRITTEN -> marks(value);
                    case STATES -> ids(parties(value, fact).states());
                    case ACTED_FOR -> ids(parties(value, fact).actFor());
                    case NAMED -> parties(value, fact).named().stream().flatMap(FactIndex::ids);
                    case BROADER -> broader(value, factBase.topics());
                })
                .orElseGet(() -> Stream.of(NOTHING));
    }

    private Parties parties(Value value, Fact fact) {
        return factBase.parties(value.actors(), fact.time());
    }

    private static Stream<String> ids(Collection<ActorId> actors) {
        return actors.stream().map(ActorId::value);
    }

    private static Stream<String> broader(Value topics, Topics known) {
        return topics.topics().stream().flatMap(known::withBroader).map(TopicId::value);
    }

    private static Stream<String> marks(Value value) {
        return value.texts().stream();
    }

    private static List<Needed> needed(Pattern pattern, Bindings bindings, Hints hints) {
        List<Needed> needed = new ArrayList<>(hints.needed(pattern));
        pattern.saves()
                .forEach(save -> bindings.find(save.variable())
                        .map(BoundValue::value)
                        .or(() -> hints.of(save.variable()))
                        .flatMap(value -> someOf(save.role(), value))
                        .ifPresent(needed::add));
        if (!pattern.modalities().contains(Modality.ACTUAL)) {
            needed.add(NOTHING_ELSE);
        }
        for (RoleTest test : pattern.tests()) {
            if (!test.sized()) {
                (bindings.knows(test.operand()) ? of(test, bindings) : of(test, hints)).ifPresent(needed::add);
            }
        }
        return needed;
    }

    /** What a test needs of a variable that is not bound yet. */
    private static Optional<Needed> of(RoleTest test, Hints hints) {
        Optional<String> variable = test.operand().asVariable();
        if (EQUAL.contains(test.operator())) {
            return variable.flatMap(name -> hints.of(name)).flatMap(value -> someOf(test.role(), value));
        }
        return ALL_PARTIES.contains(test.operator())
                ? variable.flatMap(name -> hints.needed(name, Mark.STATES))
                        .map(theirs -> new Needed(test.role(), theirs.by(), theirs.marks()))
                : Optional.empty();
    }

    /** What a test needs at least; empty if nothing can be said that is quick to look up. */
    private static Optional<Needed> of(RoleTest test, Bindings bindings) {
        Operand operand = test.operand();
        return switch (test.operator()) {
            case IS, INCLUDES, EACH -> bindings.value(operand).flatMap(value -> someOf(test.role(), value));
            case WITHIN, OVERLAPS -> bindings.value(operand).flatMap(value -> anyOf(test.role(), List.of(value)));
            case ANY_OF -> anyOf(test.role(), bindings.choices(operand));
            case COMPATIBLE_WITH -> bindings.value(operand).flatMap(value -> common(test, value, bindings));
            case COVERS ->
                bindings.value(operand)
                        .filter(value -> value.sort() != Sort.TOPICS)
                        .flatMap(value -> common(test, value, bindings));
            case RELATED_TO ->
                bindings.value(operand)
                        .map(value ->
                                related(test.role(), value, bindings.factBase().topics()));
            case SAME_PARTIES_AS,
                    PARTIES_INCLUDE,
                    PARTIES_WITHIN,
                    PARTIES_OVERLAP,
                    SAME_OFFICES_AS,
                    OFFICES_INCLUDE,
                    OFFICES_WITHIN,
                    OFFICES_OVERLAP -> ofParties(test.role(), test.operator(), bindings.parties(operand), true);
            case IS_NOT,
                    NONE_OF,
                    KNOWN,
                    AT_LEAST,
                    AT_MOST,
                    MORE_THAN,
                    LESS_THAN,
                    KIND_OF,
                    PARTIES_APART,
                    OFFICES_APART,
                    MEMBER_OF,
                    NARROWER_THAN,
                    BROADER_THAN,
                    CONTAINS,
                    STARTS_WITH,
                    MATCHES_ANY,
                    CONTAINS_LOOSELY,
                    STARTS_WITH_LOOSELY,
                    MATCHES_ANY_LOOSELY -> Optional.empty();
        };
    }

    /** What a role needs that may as well be empty. */
    private static Optional<Needed> common(RoleTest test, Value value, Bindings bindings) {
        Optional<Needed> common = switch (value.sort()) {
            case ACTORS -> ofParties(test.role(), Operator.PARTIES_OVERLAP, bindings.parties(test.operand()), true);
            case TOPICS ->
                Optional.of(related(test.role(), value, bindings.factBase().topics()));
            case FACTS -> anyOf(test.role(), List.of(value));
            case TIME, TEXT, NUMBER, CODE, FLAG -> Optional.empty();
        };
        return common.map(Needed::orNothing);
    }

    /** Two topics are related only if one of them, or what it is a part of, is the other or what that is a part of. */
    private static Needed related(String role, Value topics, Topics known) {
        return new Needed(role, Mark.BROADER, broader(topics, known).distinct().toList());
    }

    /**
     * What a role of actors needs who are compared with known ones.
     *
     * @param isOperand whether the known ones are those of the operand, and not those of the role that is tested
     */
    static Optional<Needed> ofParties(String role, Operator operator, Parties known, boolean isOperand) {
        return switch (operator) {
            case SAME_PARTIES_AS, PARTIES_INCLUDE, PARTIES_WITHIN, PARTIES_OVERLAP ->
                someOf(role, Mark.STATES, known.states());
            case SAME_OFFICES_AS -> serving(role, known);
            case OFFICES_INCLUDE -> isOperand ? serving(role, known) : served(role, known);
            case OFFICES_WITHIN -> isOperand ? served(role, known) : serving(role, known);
            case OFFICES_OVERLAP ->
                isOperand
                        ? someOf(
                                role,
                                Mark.ACTED_FOR,
                                known.named().stream().flatMap(Set::stream).collect(Collectors.toSet()))
                        : served(role, known);
            case IS,
                    IS_NOT,
                    ANY_OF,
                    NONE_OF,
                    KNOWN,
                    COMPATIBLE_WITH,
                    COVERS,
                    AT_LEAST,
                    AT_MOST,
                    MORE_THAN,
                    LESS_THAN,
                    EACH,
                    INCLUDES,
                    OVERLAPS,
                    WITHIN,
                    KIND_OF,
                    PARTIES_APART,
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

    /** Those who act for the first of those known, among others. */
    private static Optional<Needed> serving(String role, Parties known) {
        return known.named().stream().findFirst().flatMap(first -> someOf(role, Mark.ACTED_FOR, first));
    }

    /** Those for one of whom those known act. */
    private static Optional<Needed> served(String role, Parties known) {
        return someOf(role, Mark.NAMED, known.actFor());
    }

    private static Optional<Needed> someOf(String role, Mark by, Collection<ActorId> actors) {
        return actors.isEmpty()
                ? Optional.empty()
                : Optional.of(new Needed(role, by, ids(actors).toList()));
    }

    /** Where all elements of a value are needed, one of them decides. */
    static Optional<Needed> someOf(String role, Value value) {
        return IDS.contains(value.sort())
                ? marks(value).findFirst().map(mark -> new Needed(role, Mark.WRITTEN, List.of(mark)))
                : Optional.empty();
    }

    private static Optional<Needed> anyOf(String role, List<Value> values) {
        boolean areIds = !values.isEmpty() && values.stream().allMatch(value -> IDS.contains(value.sort()));
        return areIds
                ? Optional.of(new Needed(
                        role,
                        Mark.WRITTEN,
                        values.stream().flatMap(FactIndex::marks).distinct().toList()))
                : Optional.empty();
    }
}
