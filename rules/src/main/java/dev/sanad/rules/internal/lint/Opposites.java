package dev.sanad.rules.internal.lint;

import dev.sanad.core.fact.Value;
import dev.sanad.core.vocabulary.Operator;
import dev.sanad.rules.language.Operand;
import dev.sanad.rules.language.RoleTest;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Decides whether two tests of a role exclude each other, as far as their text shows. */
final class Opposites {
    private Opposites() {}

    static boolean exclude(RoleTest one, RoleTest other) {
        if (!one.role().equals(other.role()) || one.sized() != other.sized()) {
            return false;
        }
        Optional<Range> range = Range.of(one);
        Optional<Range> second = Range.of(other);
        return asksForNothing(one) != asksForNothing(other)
                || range.isPresent()
                        && second.isPresent()
                        && range.get().and(second.get()).isEmpty()
                || inOrder(one, other)
                || inOrder(other, one);
    }

    /** The test as written in a rule. */
    static String words(RoleTest test) {
        Optional<SortedSet<String>> written = written(test.operand());
        return test.operator().keyword()
                + written.map(texts -> " " + String.join(", ", texts)).orElse("");
    }

    private static boolean asksForNothing(RoleTest test) {
        return test.operator() == Operator.KNOWN
                && test.operand().asLiteral().equals(Optional.of(new Value.Flag(false)));
    }

    private static boolean inOrder(RoleTest one, RoleTest other) {
        Optional<SortedSet<String>> mine = written(one.operand());
        Optional<SortedSet<String>> others = written(other.operand());
        if (mine.isEmpty() || others.isEmpty()) {
            return false;
        }
        boolean areApart = Collections.disjoint(mine.get(), others.get());
        if (one.operator() == Operator.ANY_OF) {
            return other.operator() == Operator.NONE_OF && others.get().containsAll(mine.get());
        }
        return one.operator() == Operator.IS
                && (other.operator() == Operator.IS_NOT && mine.equals(others)
                        || other.operator() == Operator.ANY_OF && areApart
                        || other.operator() == Operator.NONE_OF && !areApart);
    }

    /** The literal elements; empty for a variable. */
    private static Optional<SortedSet<String>> written(Operand operand) {
        SortedSet<String> all = new TreeSet<>();
        boolean areLiterals = operand.parts().stream()
                .allMatch(part ->
                        part.asLiteral().map(value -> all.addAll(value.texts())).isPresent());
        return areLiterals ? Optional.of(all) : Optional.empty();
    }
}
