package dev.sanad.rules.language;

import dev.sanad.core.fact.Modality;
import dev.sanad.core.vocabulary.KindId;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A rule's conclusion.
 *
 * @param kind its kind
 * @param with the operands for its roles
 * @param time its time
 * @param attributedTo the actors who claim it
 * @param modality its modality
 */
public record Conclude(
        KindId kind,
        SortedMap<String, Operand> with,
        Optional<Operand> time,
        Optional<Operand> attributedTo,
        Modality modality) {
    /**
     * Copies {@code with}.
     *
     * @param kind its kind
     * @param with the operands for its roles
     * @param time its time
     * @param attributedTo the actors who claim it
     * @param modality its modality
     */
    public Conclude {
        with = Collections.unmodifiableSortedMap(new TreeMap<>((Map<String, Operand>) with));
    }

    /**
     * {@return a conclusion of a kind; its roles are still to be given}
     *
     * @param kind the id of the kind
     */
    public static Conclude of(String kind) {
        return new Conclude(
                new KindId(kind), Collections.emptySortedMap(), Optional.empty(), Optional.empty(), Modality.ACTUAL);
    }

    /**
     * {@return the same conclusion with a role given}
     *
     * @param role the name of the role
     * @param operand the value to give it
     */
    public Conclude with(String role, Operand operand) {
        SortedMap<String, Operand> more = new TreeMap<>((Map<String, Operand>) with);
        more.put(role, operand);
        return new Conclude(kind, more, time, attributedTo, modality);
    }

    /** Whether a time in it is later than the one that it is computed from, so that it may be new in each turn of a circle. */
    boolean addsToATime() {
        return Stream.concat(with.values().stream(), time.stream())
                .flatMap(operand -> operand.asComputation().stream())
                .anyMatch(how -> how.fold(ofGroup -> false, plus -> true, sum -> false));
    }
}
