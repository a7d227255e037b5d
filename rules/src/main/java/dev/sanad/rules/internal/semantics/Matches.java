package dev.sanad.rules.internal.semantics;

import dev.sanad.core.fact.Fact;
import dev.sanad.rules.internal.language.Reading;
import dev.sanad.rules.language.Clause;
import dev.sanad.rules.language.Condition.Literal;
import java.util.ArrayList;
import java.util.List;

/** Tries every fact for every condition of a clause. */
final class Matches {
    private final List<Literal> conditions;
    private final List<Match> found = new ArrayList<>();

    private Matches(Clause clause) {
        this.conditions = clause.conditions();
    }

    /** Every match of the conditions, including those that wait for a day to pass. */
    static List<Match> of(Clause clause, FactBase factBase, Reading reading) {
        Matches matches = new Matches(clause);
        matches.extend(Match.empty(clause, factBase, reading), 0);
        return matches.found;
    }

    private void extend(Match match, int number) {
        if (number == conditions.size()) {
            match.counted().filter(Match::holds).ifPresent(found::add);
            return;
        }
        Literal condition = conditions.get(number);
        if (!condition.isHeld()) {
            extend(match, number + 1);
            return;
        }
        for (Fact fact :
                match.bindings().factBase().candidates(condition.pattern(), match.reading(), match.bindings())) {
            for (Bindings bound : PatternJudge.bind(fact, condition, match.scope(), match.bindings())) {
                Match longer = match.with(number, fact, bound);
                if (longer.isPossible(number)) {
                    extend(longer, number + 1);
                }
            }
        }
    }
}
