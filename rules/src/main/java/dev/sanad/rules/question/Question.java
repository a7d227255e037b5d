package dev.sanad.rules.question;

import dev.sanad.core.Findings;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Value;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.rules.internal.semantics.Sets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A question about a conclusion.
 *
 * @param kind its kind, or a supertype
 * @param roles the values of some of its roles; the others may have any value
 */
public record Question(KindId kind, SortedMap<String, Value> roles) {
    /**
     * Copies {@code roles}.
     *
     * @param kind its kind, or a supertype
     * @param roles the values of some of its roles; the others may have any value
     */
    public Question {
        roles = Collections.unmodifiableSortedMap(new TreeMap<>((Map<String, Value>) roles));
    }

    /**
     * {@return the conclusions that answer it, by id; empty if there are none}
     *
     * @param findings the findings
     */
    public List<Conclusion> answers(Findings findings) {
        return findings.conclusions().stream()
                .filter(conclusion -> findings.vocabulary().isA(conclusion.kind(), kind))
                .filter(this::isAbout)
                .toList();
    }

    /** Whether a conclusion of its kind has the values that it names. */
    boolean isAbout(Conclusion conclusion) {
        return roles.entrySet().stream()
                .allMatch(role -> conclusion
                        .roles()
                        .get(role.getKey())
                        .filter(value -> Sets.areEqual(value, role.getValue()))
                        .isPresent());
    }

    /** The question as written: {@code kind{role: value}}. */
    @Override
    public String toString() {
        return roles.isEmpty()
                ? kind.value()
                : roles.entrySet().stream()
                        .map(role -> role.getKey() + ": " + written(role.getValue()))
                        .collect(Collectors.joining(", ", kind + "{", "}"));
    }

    private static String written(Value value) {
        return value.texts().size() == 1 ? value.texts().get(0) : value.texts().toString();
    }
}
