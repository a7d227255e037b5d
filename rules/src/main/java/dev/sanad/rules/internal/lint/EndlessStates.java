package dev.sanad.rules.internal.lint;

import dev.sanad.core.problem.Problems;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Showing;
import dev.sanad.rules.language.Conclude;
import dev.sanad.rules.language.Rule;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** States that no event can end: whatever has such a state, has it for ever, since no rule concludes another one. */
final class EndlessStates implements Lint {
    private static final String STATE = "state";

    @Override
    public void look(LintInput linted, Problems found) {
        Set<KindId> reported = new HashSet<>();
        for (Rule rule : linted.own()) {
            Kind kind = linted.ruleSet().vocabulary().kind(rule.then().kind());
            Set<String> open = kind.shown().map(Showing::open).orElse(Set.of());
            boolean opens = state(rule.then()).filter(open::contains).isPresent();
            boolean ends = linted.ruleSet().rules().stream()
                    .map(Rule::then)
                    .filter(then -> then.kind().equals(kind.id()))
                    .anyMatch(then -> state(then).filter(open::contains).isEmpty());
            if (opens && !ends && reported.add(kind.id())) {
                found.warning(
                        LintCodes.ENDLESS_STATE,
                        rule.mark(),
                        "no rule ends what is '" + state(rule.then()).orElseThrow() + "': every state of '" + kind.id()
                                + "' that rules conclude is an open one",
                        "write a rule for what ends it, with a state that is not under 'open'");
            }
        }
    }

    /** The state that a rule concludes, as written; empty if it has none, or reads it from a fact. */
    private static Optional<String> state(Conclude then) {
        return Optional.ofNullable(then.with().get(STATE))
                .flatMap(operand -> operand.asLiteral())
                .flatMap(value -> value.asCode());
    }
}
