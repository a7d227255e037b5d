package dev.sanad.rules.internal.cases;

import dev.sanad.core.Findings;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Value;
import dev.sanad.core.justification.Limits;
import dev.sanad.core.justification.Supports;
import dev.sanad.core.vocabulary.KindId;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A conclusion that a case speaks of.
 *
 * @param kind its kind, or a supertype
 * @param roles what some of its roles hold
 * @param from the events that one of its minimal supports consists of, if the case says so
 */
public record Expected(KindId kind, SortedMap<String, Value> roles, Optional<SortedSet<FactId>> from) {
    /** More supports than any case has. */
    private static final int MOST_SUPPORTS = 1000;

    /** Copies the map. */
    public Expected {
        roles = Collections.unmodifiableSortedMap(new TreeMap<>((Map<String, Value>) roles));
    }

    /** Whether findings have such a conclusion. */
    boolean isIn(Findings findings) {
        return findings.conclusions().stream().anyMatch(conclusion -> isMetBy(conclusion, findings));
    }

    /** Whether a conclusion is such a one. */
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

    private static Set<SortedSet<FactId>> supports(Conclusion conclusion, Findings findings) {
        return Set.copyOf(Supports.of(findings.graph(), conclusion, Limits.of(MOST_SUPPORTS))
                .smallestFirst());
    }

    /** As cases write it. */
    @Override
    public String toString() {
        String held = roles.entrySet().stream()
                .map(role -> role.getKey() + ": " + written(role.getValue()))
                .collect(Collectors.joining(", "));
        String support = from.map(events -> " from " + events).orElse("");
        return kind + "{" + held + "}" + support;
    }

    static String written(Value value) {
        return value.texts().size() == 1 ? value.texts().get(0) : value.texts().toString();
    }
}
