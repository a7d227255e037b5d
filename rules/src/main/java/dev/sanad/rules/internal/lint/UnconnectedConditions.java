package dev.sanad.rules.internal.lint;

import dev.sanad.core.problem.Problems;
import dev.sanad.rules.language.Clause;
import dev.sanad.rules.language.Condition.Held;
import dev.sanad.rules.language.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Conditions that share no variable with the others, so that every fact of the one is paired with every fact of the rest. */
final class UnconnectedConditions implements Lint {
    @Override
    public void look(LintInput linted, Problems found) {
        for (Rule rule : linted.own()) {
            rule.clauses().stream()
                    .flatMap(clause -> firstApart(clause).stream())
                    .findFirst()
                    .ifPresent(apart -> found.warning(
                            LintCodes.UNCONNECTED,
                            apart.pattern().mark(),
                            "this condition shares no variable with the conditions before it, so every such fact is paired"
                                    + " with every other",
                            "give both conditions a variable of one role, or relate their times"));
        }
    }

    /** The first condition that nothing connects with the first of all. */
    private static Optional<Held> firstApart(Clause clause) {
        List<Held> open = new ArrayList<>(clause.held());
        if (open.size() < 2) {
            return Optional.empty();
        }
        Set<String> known = variables(open.remove(0));
        boolean grown = true;
        while (grown) {
            grown = open.removeIf(condition -> {
                boolean isConnected = variables(condition).stream().anyMatch(known::contains);
                if (isConnected) {
                    known.addAll(variables(condition));
                }
                return isConnected;
            });
        }
        return open.stream().findFirst();
    }

    private static Set<String> variables(Held condition) {
        return new HashSet<>(condition.pattern().variables().toList());
    }
}
