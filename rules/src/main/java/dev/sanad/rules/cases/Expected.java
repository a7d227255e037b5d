package dev.sanad.rules.cases;

import dev.sanad.core.Findings;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Value;
import dev.sanad.core.justification.Limits;
import dev.sanad.core.justification.Supports;
import dev.sanad.core.vocabulary.KindId;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A conclusion that a case expects or excludes.
 *
 * @param kind its kind, or a supertype
 * @param roles the values of some of its roles
 * @param from the events of one of its minimal supports, if the case names them
 * @param possibly whether it is expected among what only possibly follows
 */
public record Expected(
        KindId kind, SortedMap<String, Value> roles, Optional<SortedSet<FactId>> from, boolean possibly) {
    /** A bound on the number of supports in a case. */
    private static final int MOST_SUPPORTS = 1000;

    /**
     * Copies {@code roles}.
     *
     * @param kind its kind, or a supertype
     * @param roles the values of some of its roles
     * @param from the events of one of its minimal supports, if the case names them
     * @param possibly whether it is expected among what only possibly follows
     */
    public Expected {
        roles = Collections.unmodifiableSortedMap(new TreeMap<>((Map<String, Value>) roles));
    }

    /** Whether findings contain such a conclusion. */
    boolean isIn(Findings findings) {
        return among(findings).anyMatch(conclusion -> isMetBy(conclusion, findings));
    }

    private Stream<Conclusion> among(Findings findings) {
        return (possibly ? findings.undecided().conclusions() : findings.conclusions()).stream();
    }

    /**
     * {@return whether a conclusion is as described}
     *
     * @param conclusion the conclusion
     * @param findings the findings that contain the conclusion
     */
    public boolean isMetBy(Conclusion conclusion, Findings findings) {
        return matches(conclusion, findings)
                && (from.isEmpty() || supports(conclusion, findings).contains(from.get()));
    }

    private boolean matches(Conclusion conclusion, Findings findings) {
        return findings.vocabulary().isA(conclusion.kind(), kind)
                && roles.entrySet().stream()
                        .allMatch(role -> conclusion
                                .roles()
                                .get(role.getKey())
                                .filter(role.getValue()::equals)
                                .isPresent());
    }

    /** The minimal supports of the conclusions that are as described except for their support. */
    List<SortedSet<FactId>> supports(Findings findings) {
        return among(findings)
                .filter(conclusion -> matches(conclusion, findings))
                .flatMap(conclusion -> supports(conclusion, findings).stream())
                .distinct()
                .sorted(Comparator.comparing(Object::toString))
                .toList();
    }

    private static Set<SortedSet<FactId>> supports(Conclusion conclusion, Findings findings) {
        return Set.copyOf(Supports.of(findings.undecided().graph(), conclusion, Limits.of(MOST_SUPPORTS))
                .smallestFirst());
    }

    /** The notation of cases. */
    @Override
    public String toString() {
        String held = roles.entrySet().stream()
                .map(role -> role.getKey() + ": " + written(role.getValue()))
                .collect(Collectors.joining(", "));
        String support = from.map(events -> " from " + events).orElse("");
        return kind + "{" + held + "}" + support + (possibly ? " (possibly)" : "");
    }

    static String written(Value value) {
        return value.texts().size() == 1 ? value.texts().get(0) : value.texts().toString();
    }
}
