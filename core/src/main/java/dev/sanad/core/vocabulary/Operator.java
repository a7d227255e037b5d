package dev.sanad.core.vocabulary;

import dev.sanad.core.vocabulary.RoleType.Sort;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An operator that compares a role with an operand. An empty role matches only {@code known: false}
 * and {@code compatible-with}. */
public enum Operator {
    /** Equal; several values compare as a set. */
    IS,
    /** Not equal. */
    IS_NOT,
    /** Among the listed; of several values, at least one is. */
    ANY_OF,
    /** Not among the listed; of several values, none is. */
    NONE_OF,
    /** Whether the role is filled. */
    KNOWN,
    /**
     * Nothing known tells the two apart: one of them is empty, or they have a party in common, related topics, or a
     * value in common.
     */
    COMPATIBLE_WITH,
    /**
     * Nothing known of the operand lies outside it: one of them is empty, or it has every element of the operand, or for
     * actors represents, for topics has a broader one; for numbers and times it is at least as great.
     */
    COVERS(Sort.ACTORS, Sort.TOPICS, Sort.FACTS, Sort.NUMBER, Sort.TIME),
    /** Not less, or not before. */
    AT_LEAST(Sort.NUMBER, Sort.TIME),
    /** Not more, or not after. */
    AT_MOST(Sort.NUMBER, Sort.TIME),
    /** More, or after. */
    MORE_THAN(Sort.NUMBER, Sort.TIME),
    /** Less, or before. */
    LESS_THAN(Sort.NUMBER, Sort.TIME),
    /** One match for each element, which is bound or compared. */
    EACH(Sort.ACTORS, Sort.TOPICS, Sort.FACTS),
    /** Has all of the operand's elements. */
    INCLUDES(Sort.ACTORS, Sort.TOPICS, Sort.FACTS),
    /** Has some of the operand's elements. */
    OVERLAPS(Sort.ACTORS, Sort.TOPICS, Sort.FACTS),
    /** Has only elements of the operand. */
    WITHIN(Sort.ACTORS, Sort.TOPICS, Sort.FACTS),
    /** Is of the kind of the operand, or of a kind below it, and about the same as far as both say. */
    KIND_OF(Sort.FACTS),
    /** Represents exactly the states that the operand represents. */
    SAME_PARTIES_AS(Sort.ACTORS),
    /** Represents at least the states that the operand represents; {@code represents} in older rules. */
    PARTIES_INCLUDE(Sort.ACTORS),
    /** Represents only states that the operand represents. */
    PARTIES_WITHIN(Sort.ACTORS),
    /** Represents a state that the operand represents too; {@code same-state-as} in older rules. */
    PARTIES_OVERLAP(Sort.ACTORS),
    /** Represents no state that the operand represents. */
    PARTIES_APART(Sort.ACTORS),
    /** Acts for exactly those whom the operand names, offices as offices. */
    SAME_OFFICES_AS(Sort.ACTORS),
    /** Acts at least for all whom the operand names, offices as offices. */
    OFFICES_INCLUDE(Sort.ACTORS),
    /** Names only those for whom the operand acts, offices as offices. */
    OFFICES_WITHIN(Sort.ACTORS),
    /** Acts for one whom the operand names, offices as offices. */
    OFFICES_OVERLAP(Sort.ACTORS),
    /** Acts for none whom the operand names, offices as offices. */
    OFFICES_APART(Sort.ACTORS),
    /** Represents only members that some group or organisation of the operand has at the time of the fact. */
    MEMBER_OF(Sort.ACTORS),
    /** Some topic is a part of some topic of the operand. */
    NARROWER_THAN(Sort.TOPICS),
    /** Some topic has some topic of the operand as a part. */
    BROADER_THAN(Sort.TOPICS),
    /** Some topic is the same, narrower, or broader than some topic of the operand. */
    RELATED_TO(Sort.TOPICS),
    /** The words occur in it. */
    CONTAINS(Sort.TEXT),
    /** It begins with the words. */
    STARTS_WITH(Sort.TEXT),
    /** Some of the listed words occur in it. */
    MATCHES_ANY(Sort.TEXT),
    /** The words occur in it, however they are spelled: letter case, vowel signs, the seat of hamza, tatweel. */
    CONTAINS_LOOSELY(Sort.TEXT),
    /** It begins with the words, however they are spelled. */
    STARTS_WITH_LOOSELY(Sort.TEXT),
    /** Some of the listed words occur in it, however they are spelled. */
    MATCHES_ANY_LOOSELY(Sort.TEXT);

    /** Keywords of older rules, which go on being read. */
    private static final Map<String, Operator> OLDER =
            Map.of("represents", PARTIES_INCLUDE, "same-state-as", PARTIES_OVERLAP);

    private static final Map<Operator, Operator> OF_OFFICES = Map.of(
            SAME_PARTIES_AS,
            SAME_OFFICES_AS,
            PARTIES_INCLUDE,
            OFFICES_INCLUDE,
            PARTIES_WITHIN,
            OFFICES_WITHIN,
            PARTIES_OVERLAP,
            OFFICES_OVERLAP,
            PARTIES_APART,
            OFFICES_APART);

    private static final Map<Operator, Operator> LOOSE =
            Map.of(CONTAINS, CONTAINS_LOOSELY, STARTS_WITH, STARTS_WITH_LOOSELY, MATCHES_ANY, MATCHES_ANY_LOOSELY);

    private static final Map<String, Operator> BY_KEYWORD = Stream.concat(
                    Stream.of(values()).map(operator -> Map.entry(operator.keyword(), operator)),
                    OLDER.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String keyword;
    private final Set<Sort> sorts;

    Operator(Sort... sorts) {
        this.keyword = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.sorts = EnumSet.noneOf(Sort.class);
        this.sorts.addAll(sorts.length == 0 ? Set.of(Sort.values()) : Set.of(sorts));
    }

    /** {@return the keyword in rules} */
    public String keyword() {
        return keyword;
    }

    /** {@return the keyword in rules, and those of older rules} */
    public List<String> keywords() {
        return Stream.concat(
                        Stream.of(keyword()),
                        OLDER.entrySet().stream()
                                .filter(older -> older.getValue() == this)
                                .map(Map.Entry::getKey))
                .toList();
    }

    /**
     * {@return the operator with a keyword}
     *
     * @param keyword the keyword, as in files
     */
    public static Optional<Operator> named(String keyword) {
        return Optional.ofNullable(BY_KEYWORD.get(keyword));
    }

    /** {@return the same comparison of offices instead of states; empty if it is not one of states} */
    public Optional<Operator> ofOffices() {
        return Optional.ofNullable(OF_OFFICES.get(this));
    }

    /** {@return the same comparison of words, however they are spelled; empty if it does not look for words in a text} */
    public Optional<Operator> loosely() {
        return Optional.ofNullable(LOOSE.get(this));
    }

    /**
     * {@return whether the operator can compare roles of this sort}
     *
     * @param sort the sort of values that the role takes
     */
    public boolean suits(Sort sort) {
        return sorts.contains(sort);
    }
}
