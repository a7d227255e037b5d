package dev.sanad.rules.language;

import dev.sanad.core.fact.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An operand: the value that a role or time is compared with, or that a conclusion's role gets. */
public sealed interface Operand {
    /**
     * Applies the function for its case.
     *
     * @param <T> the type of the result
     * @param cases the functions, one for each case
     * @return the result of the function
     */
    <T> T fold(Cases<T> cases);

    /**
     * A function for each case of an operand.
     *
     * @param <T> the type of the result
     */
    interface Cases<T> {
        /**
         * For a literal value.
         *
         * @param value the value
         * @return the result
         */
        T literal(Value value);

        /**
         * For the value of a variable.
         *
         * @param name the name of the variable, without {@code $}
         * @return the result
         */
        T variable(String name);

        /**
         * For a role of the fact that a variable is bound to.
         *
         * @param variable the variable without {@code $}
         * @param role the name of the role
         * @return the result
         */
        T roleOf(String variable, String role);

        /**
         * For several together.
         *
         * @param operands the operands, in order
         * @return the result
         */
        T several(List<Operand> operands);

        /**
         * For the states that actors represent.
         *
         * @param actors the operand that names the actors
         * @return the result
         */
        T statesOf(Operand actors);

        /**
         * For a time or a number that is computed.
         *
         * @param how the computation
         * @param from the operand that names what it computes with
         * @return the result
         */
        T computed(Computation how, Operand from);

        /**
         * For the as-of day.
         *
         * @return the result
         */
        T today();
    }

    /**
     * {@return the value that a variable is bound to}
     *
     * @param name the name of the variable, without {@code $}
     */
    static Operand variable(String name) {
        return new Variable(name);
    }

    /**
     * {@return a literal value}
     *
     * @param value the value
     */
    static Operand of(Value value) {
        return new Literal(value);
    }

    /**
     * {@return the states that actors represent}
     *
     * @param actors the operand that names the actors
     */
    static Operand statesOf(Operand actors) {
        return new StatesOf(actors);
    }

    /**
     * {@return a time or a number that is computed}
     *
     * @param how the computation
     * @param from the operand that names what it computes with: a group of facts, or a time
     */
    static Operand computed(Computation how, Operand from) {
        return new Computed(how, from);
    }

    /** {@return the variables that it reads} */
    Stream<String> variables();

    /** {@return the literal value; empty for any other operand} */
    default Optional<Value> asLiteral() {
        return Optional.empty();
    }

    /** {@return the name of the variable; empty for any other operand} */
    default Optional<String> asVariable() {
        return Optional.empty();
    }

    /** {@return itself, if it is a role of the fact that a variable is bound to} */
    default Optional<RoleOf> asRoleOf() {
        return Optional.empty();
    }

    /** {@return how it is computed; empty if it is not} */
    default Optional<Computation> asComputation() {
        return Optional.empty();
    }

    /** {@return the operand that names the actors whose states it is; empty if it is none of these} */
    default Optional<Operand> asStatesOf() {
        return Optional.empty();
    }

    /** {@return its operands: itself, or those of several together} */
    default List<Operand> parts() {
        return List.of(this);
    }

    /** {@return whether it is the as-of day} */
    default boolean isToday() {
        return false;
    }

    /**
     * A value as written.
     *
     * @param value the value
     */
    record Literal(Value value) implements Operand {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.literal(value);
        }

        @Override
        public Stream<String> variables() {
            return Stream.empty();
        }

        @Override
        public Optional<Value> asLiteral() {
            return Optional.of(value);
        }
    }

    /**
     * The value of a variable.
     *
     * @param name the name of the variable, without {@code $}
     */
    record Variable(String name) implements Operand {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.variable(name);
        }

        @Override
        public Stream<String> variables() {
            return Stream.of(name);
        }

        @Override
        public Optional<String> asVariable() {
            return Optional.of(name);
        }
    }

    /**
     * A role, or the {@code time} or {@code place}, of the fact that a variable is bound to.
     *
     * @param variable the name of the variable, without {@code $}
     * @param role the name of the role, or {@code time} or {@code place}
     */
    record RoleOf(String variable, String role) implements Operand {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.roleOf(variable, role);
        }

        @Override
        public Optional<RoleOf> asRoleOf() {
            return Optional.of(this);
        }

        @Override
        public Stream<String> variables() {
            return Stream.of(variable);
        }
    }

    /**
     * Several together: the union of sets, or the choices of {@code any-of}.
     *
     * @param operands the operands, in order
     */
    record Several(List<Operand> operands) implements Operand {
        /**
         * Copies {@code operands}.
         *
         * @param operands the operands, in order
         */
        public Several {
            operands = List.copyOf(operands);
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.several(operands);
        }

        @Override
        public Stream<String> variables() {
            return operands.stream().flatMap(Operand::variables);
        }

        @Override
        public List<Operand> parts() {
            return operands;
        }
    }

    /**
     * The states that actors represent.
     *
     * @param actors the operand that names the actors
     */
    record StatesOf(Operand actors) implements Operand {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.statesOf(actors);
        }

        @Override
        public Optional<Operand> asStatesOf() {
            return Optional.of(actors);
        }

        @Override
        public Stream<String> variables() {
            return actors.variables();
        }
    }

    /**
     * A time or a number that is computed.
     *
     * @param how the computation
     * @param from the operand that names what it computes with
     */
    record Computed(Computation how, Operand from) implements Operand {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.computed(how, from);
        }

        @Override
        public Stream<String> variables() {
            return from.variables();
        }

        @Override
        public Optional<Computation> asComputation() {
            return Optional.of(how);
        }
    }

    /** The as-of day. */
    record Today() implements Operand {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.today();
        }

        @Override
        public Stream<String> variables() {
            return Stream.empty();
        }

        @Override
        public boolean isToday() {
            return true;
        }
    }
}
