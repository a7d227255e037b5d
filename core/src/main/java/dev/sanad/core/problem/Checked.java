package dev.sanad.core.problem;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The result of reading an input: a value unless there were errors, and every problem found.
 *
 * @param value present if no problem is an error
 * @param problems the problems by place
 */
public record Checked<T>(Optional<T> value, List<Problem> problems) {
    /**
     * Rejects a value together with errors, and a missing value without any.
     *
     * @param value present if no problem is an error
     * @param problems the problems by place
     * @throws IllegalArgumentException if there is a value and an error, or neither
     */
    public Checked {
        problems = List.copyOf(problems);
        if (value.isPresent() == (!problems.isEmpty() && problems.stream().anyMatch(Problem::isError))) {
            throw new IllegalArgumentException("a value stands exactly where no problem is an error: " + problems);
        }
    }

    /**
     * {@return the value if {@code problems} has no errors}
     *
     * @param <T> the type of the value
     * @param problems the problems found so far
     * @param value makes the value; not called if there are errors
     */
    public static <T> Checked<T> of(Problems problems, Supplier<T> value) {
        return new Checked<>(problems.hasErrors() ? Optional.empty() : Optional.of(value.get()), problems.inOrder());
    }

    /**
     * {@return a value without problems}
     *
     * @param <T> the type of the value
     * @param value the value
     */
    public static <T> Checked<T> good(T value) {
        return new Checked<>(Optional.of(value), List.of());
    }

    /** {@return the errors that leave no value} */
    public List<Problem> errors() {
        return problems.stream().filter(Problem::isError).toList();
    }

    /**
     * {@return the value, for an input that is known to be valid}
     *
     * @throws IllegalStateException with every error, one per line, if there is none
     */
    public T orElseThrow() {
        return value.orElseThrow(() -> new IllegalStateException(
                errors().stream().map(Problem::toString).collect(Collectors.joining("\n"))));
    }
}
