package dev.sanad.core.problem;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The result of parsing a text: its value, or a message and a remedy. It has no place; code that read the text from a
 * file adds the place and makes a {@link Problem} of it.
 *
 * @param <T> the type of the value
 */
public sealed interface Parsed<T> {

    /**
     * The text is valid and means {@code value}.
     *
     * @param <T> the type of the value
     * @param value the value
     */
    record Ok<T>(T value) implements Parsed<T> {
        @Override
        public <R> R fold(Function<? super T, ? extends R> ok, BiFunction<String, String, ? extends R> bad) {
            return ok.apply(value);
        }
    }

    /**
     * The text is invalid.
     *
     * @param message what is wrong with the text
     * @param remedy what to write instead
     */
    record Bad<T>(String message, String remedy) implements Parsed<T> {
        @Override
        public <R> R fold(Function<? super T, ? extends R> ok, BiFunction<String, String, ? extends R> bad) {
            return bad.apply(message, remedy);
        }
    }

    /**
     * {@return a text that means {@code value}}
     *
     * @param <T> the type of the value
     * @param value the value
     */
    static <T> Parsed<T> ok(T value) {
        return new Ok<>(value);
    }

    /**
     * {@return an invalid text, with a message and a remedy}
     *
     * @param <T> the type of the value
     * @param message the problem in words
     * @param remedy the remedy in words
     */
    static <T> Parsed<T> bad(String message, String remedy) {
        return new Bad<>(message, remedy);
    }

    /**
     * Applies the function for a value or the one for a message and its remedy.
     *
     * @param <R> the type of the result
     * @param ok applied to the value of a valid text
     * @param bad applied to the message and the remedy of an invalid text
     * @return the result of the function
     */
    <R> R fold(Function<? super T, ? extends R> ok, BiFunction<String, String, ? extends R> bad);

    /**
     * {@return the result of {@code next} on the value; an invalid text stays as it is}
     *
     * @param <R> the type of the new value
     * @param next makes the next result from the value
     */
    default <R> Parsed<R> then(Function<? super T, Parsed<R>> next) {
        return fold(next, Parsed::bad);
    }

    /**
     * {@return the result with its value mapped; an invalid text stays as it is}
     *
     * @param <R> the type of the new value
     * @param change makes the new value from the value
     */
    default <R> Parsed<R> map(Function<? super T, ? extends R> change) {
        return then(value -> ok(change.apply(value)));
    }

    /** {@return the value, if the text is valid} */
    default Optional<T> asOptional() {
        return fold(Optional::of, (message, remedy) -> Optional.empty());
    }

    /**
     * {@return the value of a text that the program itself wrote}
     *
     * @throws IllegalArgumentException if the text is invalid, which is then an error in the program
     */
    default T orElseThrow() {
        return fold(value -> value, (message, remedy) -> {
            throw new IllegalArgumentException(message + "; " + remedy);
        });
    }
}
