package dev.sanad.rules.internal.engine.plan;

import dev.sanad.rules.internal.engine.node.Accessor;
import dev.sanad.rules.internal.language.Scope;
import dev.sanad.rules.internal.language.Scope.Binder;
import dev.sanad.rules.language.Condition.Absent;
import dev.sanad.rules.language.Condition.Distinct;

/**
 * The places where the variables of a clause are read.
 *
 * @param scope their bindings
 * @param numbers the slots of these bindings
 */
record Places(Scope scope, SlotNumbers numbers) {
    /** These places and those of a condition's own variables; slots given to these are not counted outside. */
    Places within(Absent condition) {
        return new Places(scope.within(condition), new SlotNumbers(numbers));
    }

    /** The read of a variable that is bound for the whole clause. */
    Located variable(String name) {
        Binder binder = scope.find(name).orElseThrow();
        return switch (binder.site()) {
            case FACT -> Located.at(numbers.of(binder.condition()), new Accessor.Itself());
            case ROLE -> Located.at(numbers.of(binder.condition()), new Accessor.Role(binder.role()));
            case GROUP -> Located.at(numbers.of(binder.condition()), new Accessor.Members());
            case NUMBER -> Located.at(numbers.of(binder.condition()), new Accessor.Size(distinct(binder)));
            case ELEMENT -> Located.at(numbers.of(binder.condition(), name), new Accessor.Element());
        };
    }

    private static Distinct distinct(Binder binder) {
        return binder.condition().asCounted().orElseThrow().distinct();
    }
}
