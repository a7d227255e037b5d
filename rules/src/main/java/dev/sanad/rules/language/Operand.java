package dev.sanad.rules.language;

import dev.sanad.core.fact.Value;
import java.util.List;
import java.util.stream.Stream;

/** An operand: the value that a role or time is compared with, or that a conclusion's role gets. */
public sealed interface Operand {
    /** A value as written. */
    record Literal(Value value) implements Operand {}

    /** The value of a variable. */
    record Variable(String name) implements Operand {}

    /** A role, or the {@code time} or {@code place}, of the fact that a variable is bound to. */
    record RoleOf(String variable, String role) implements Operand {}

    /** Several together: the union of sets, or the choices of {@code any-of}. */
    record Several(List<Operand> operands) implements Operand {
        public Several {
            operands = List.copyOf(operands);
        }
    }

    /** The states that actors represent. */
    record StatesOf(Operand actors) implements Operand {}

    /** The as-of day. */
    record Today() implements Operand {}

    /** The variables that it reads. */
    default Stream<String> variables() {
        if (this instanceof Variable variable) {
            return Stream.of(variable.name());
        }
        if (this instanceof RoleOf roleOf) {
            return Stream.of(roleOf.variable());
        }
        if (this instanceof Several several) {
            return several.operands().stream().flatMap(Operand::variables);
        }
        return this instanceof StatesOf states ? states.actors().variables() : Stream.empty();
    }
}
