package dev.sanad.core.answer;

import dev.sanad.core.Findings;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Value;
import dev.sanad.core.vocabulary.KindId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A change of state, such as that of a commitment from active to fulfilled. States are conclusions with the roles
 * {@code of} and {@code state}.
 *
 * @param kind the kind of the conclusions that express the state
 * @param of the fact whose state changed
 * @param before the conclusion that expressed the old state; empty if there was none
 * @param after the conclusion that expresses the new state; empty if there is none
 */
public record Flip(KindId kind, FactId of, Optional<Conclusion> before, Optional<Conclusion> after) {
    private static final String STATE = "state";
    private static final String OF = "of";

    /** A fact that has a state, and the kind of the state. */
    private record Subject(KindId kind, FactId of) {}

    /**
     * {@return the state that a conclusion expresses, as a word}
     *
     * @param conclusion the conclusion
     * @throws java.util.NoSuchElementException if the conclusion has no state
     */
    public static String state(Conclusion conclusion) {
        return String.join(" ", conclusion.roles().get(STATE).orElseThrow().texts());
    }

    /**
     * {@return the changes of state, by kind and then by fact}
     *
     * @param before the earlier findings
     * @param after the later findings
     */
    public static List<Flip> between(Findings before, Findings after) {
        SortedMap<Subject, List<Conclusion>> earlier = states(before);
        SortedMap<Subject, List<Conclusion>> later = states(after);
        SortedMap<Subject, Boolean> subjects = new TreeMap<>(earlier.comparator());
        earlier.keySet().forEach(subject -> subjects.put(subject, true));
        later.keySet().forEach(subject -> subjects.put(subject, true));
        List<Flip> flips = new ArrayList<>();
        for (Subject subject : subjects.keySet()) {
            List<Conclusion> ended = new ArrayList<>(earlier.getOrDefault(subject, List.of()));
            List<Conclusion> began = new ArrayList<>(later.getOrDefault(subject, List.of()));
            ended.removeAll(later.getOrDefault(subject, List.of()));
            began.removeAll(earlier.getOrDefault(subject, List.of()));
            flips.addAll(paired(subject, ended, began, later.isEmpty() ? before : after));
        }
        return flips;
    }

    /** Each old state paired with its successor, in the order in which the vocabulary lists the states. */
    private static List<Flip> paired(
            Subject subject, List<Conclusion> ended, List<Conclusion> began, Findings findings) {
        List<String> order = findings.vocabulary()
                .kind(subject.kind())
                .role(STATE)
                .map(role -> List.copyOf(role.values().keySet()))
                .orElse(List.of());
        Comparator<Conclusion> inOrder = Comparator.comparing(conclusion -> order.indexOf(state(conclusion)));
        began.sort(inOrder);
        ended.sort(inOrder);
        List<Flip> flips = new ArrayList<>();
        for (Conclusion end : ended) {
            Optional<Conclusion> next = began.stream()
                    .filter(begin -> inOrder.compare(begin, end) > 0)
                    .findFirst()
                    .or(() -> began.stream().findFirst());
            next.ifPresent(began::remove);
            flips.add(new Flip(subject.kind(), subject.of(), Optional.of(end), next));
        }
        began.forEach(begin -> flips.add(new Flip(subject.kind(), subject.of(), Optional.empty(), Optional.of(begin))));
        return flips;
    }

    private static SortedMap<Subject, List<Conclusion>> states(Findings findings) {
        SortedMap<Subject, List<Conclusion>> states =
                new TreeMap<>(Comparator.comparing(Subject::kind).thenComparing(Subject::of));
        for (Conclusion conclusion : findings.conclusions()) {
            boolean hasState =
                    conclusion.roles().get(STATE).flatMap(Value::asCode).isPresent();
            List<FactId> of = conclusion.roles().get(OF).map(Value::facts).orElse(List.of());
            if (hasState && of.size() == 1) {
                states.computeIfAbsent(new Subject(conclusion.kind(), of.get(0)), none -> new ArrayList<>())
                        .add(conclusion);
            }
        }
        return states;
    }
}
