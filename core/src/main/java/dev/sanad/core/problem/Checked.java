package dev.sanad.core.problem;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What came of reading an input: a value unless there were errors, and every problem found.
 *
 * @param value present if no problem is an error
 * @param problems by place
 */
public record Checked<T>(Optional<T> value, List<Problem> problems) {
    /** Refuses a value beside errors, and a missing value without one. */
    public Checked {
        problems = List.copyOf(problems);
        if (value.isPresent() == problems.stream().anyMatch(Problem::isError)) {
            throw new IllegalArgumentException("a value stands exactly where no problem is an error: " + problems);
        }
    }

    /** The value if {@code problems} has no errors. */
    public static <T> Checked<T> of(Problems problems, Supplier<T> value) {
        return new Checked<>(problems.hasErrors() ? Optional.empty() : Optional.of(value.get()), problems.inOrder());
    }

    /** A value without problems. */
    public static <T> Checked<T> good(T value) {
        return new Checked<>(Optional.of(value), List.of());
    }

    /** The problems because of which there is no value. */
    public List<Problem> errors() {
        return problems.stream().filter(Problem::isError).toList();
    }

    /**
     * The value, where the input is known to be good.
     *
     * @throws IllegalStateException with every error, a line each, if there is none
     */
    public T orElseThrow() {
        return value.orElseThrow(() -> new IllegalStateException(
                errors().stream().map(Problem::toString).collect(Collectors.joining("\n"))));
    }
}
