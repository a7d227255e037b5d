package dev.sanad.core.problem;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What came of reading a text: the value that it means, or why it means none and how to mend it. It knows no place; who
 * read the text from a file adds where it stood and makes a {@link Problem} of it.
 *
 * @param <T> what the text means
 */
public sealed interface Parsed<T> {

    /** The text meant {@code value}. */
    record Ok<T>(T value) implements Parsed<T> {
        @Override
        public <R> R fold(Function<? super T, ? extends R> ok, BiFunction<String, String, ? extends R> bad) {
            return ok.apply(value);
        }
    }

    /**
     * The text meant nothing.
     *
     * @param message the fact: what is wrong with the text
     * @param remedy what to write instead
     */
    record Bad<T>(String message, String remedy) implements Parsed<T> {
        @Override
        public <R> R fold(Function<? super T, ? extends R> ok, BiFunction<String, String, ? extends R> bad) {
            return bad.apply(message, remedy);
        }
    }

    /** A text that means {@code value}. */
    static <T> Parsed<T> ok(T value) {
        return new Ok<>(value);
    }

    /** A text that means nothing, for the reason {@code message}, mended as {@code remedy} says. */
    static <T> Parsed<T> bad(String message, String remedy) {
        return new Bad<>(message, remedy);
    }

    /** One answer for a value, another for a reason and its remedy. */
    <R> R fold(Function<? super T, ? extends R> ok, BiFunction<String, String, ? extends R> bad);

    /** What is meant once {@code next} has read on from the value; a bad text stays as it is. */
    default <R> Parsed<R> then(Function<? super T, Parsed<R>> next) {
        return fold(next, Parsed::bad);
    }

    /** The value turned into another one; a bad text stays as it is. */
    default <R> Parsed<R> map(Function<? super T, ? extends R> change) {
        return then(value -> ok(change.apply(value)));
    }

    /** The value, if the text meant one. */
    default Optional<T> asOptional() {
        return fold(Optional::of, (message, remedy) -> Optional.empty());
    }

    /**
     * The value of a text that the program itself wrote.
     *
     * @throws IllegalArgumentException if the text means nothing, which is then a fault of the program
     */
    default T orElseThrow() {
        return fold(value -> value, (message, remedy) -> {
            throw new IllegalArgumentException(message + "; " + remedy);
        });
    }
}
