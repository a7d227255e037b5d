package dev.sanad.rules.proof;

import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.Value;
import dev.sanad.core.justification.Derivation;
import dev.sanad.core.justification.Premise;
import dev.sanad.rules.internal.language.Reading;
import dev.sanad.rules.internal.semantics.FactBase;
import dev.sanad.rules.internal.semantics.Group;
import dev.sanad.rules.internal.semantics.Match;
import dev.sanad.rules.internal.semantics.MatchOutcome;
import dev.sanad.rules.internal.semantics.PatternJudge;
import dev.sanad.rules.language.Clause;
import dev.sanad.rules.language.Condition.Literal;
import dev.sanad.rules.language.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Replays a derivation, condition by condition. */
final class DerivationReplay {
    private final Rule rule;
    private final Derivation derivation;
    private final FactBase factBase;
    private final Reading reading;
    private final List<Premise> premises;
    private final SortedMap<String, Value> bindings;

    /** @param reading how the conclusion follows: certainly, or only possibly */
    DerivationReplay(Rule rule, Derivation derivation, FactBase factBase, Reading reading) {
        this.rule = rule;
        this.derivation = derivation;
        this.factBase = factBase;
        this.reading = reading;
        this.premises = derivation.premises();
        this.bindings = derivation.bindings();
    }

    /** The flaws of the derivation, for the alternatives of {@code any-of} that fit best. */
    List<String> against(Conclusion conclusion) {
        if (!rule.card().equals(derivation.rule())) {
            return List.of("the rule has changed since");
        }
        return rule.clauses().stream()
                .map(clause -> against(clause, conclusion))
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of("the rule has no conditions"));
    }

    private List<String> against(Clause clause, Conclusion conclusion) {
        List<Literal> conditions = clause.conditions();
        List<String> flaws = new ArrayList<>();
        boolean fits = premises.size() == conditions.size();
        for (int i = 0; fits && i < conditions.size(); i++) {
            fits = fits(conditions.get(i), premises.get(i));
        }
        if (!fits) {
            // Worse than any flaw in a single premise.
            flaws.add("its " + premises.size() + " premises do not answer the " + conditions.size()
                    + " conditions of the rule");
            conditions.forEach(condition -> flaws.add(
                    "no premise answers the condition at " + condition.pattern().mark()));
            return flaws;
        }
        flaws.addAll(unknownFacts());
        if (flaws.isEmpty()) {
            matches(clause, reading)
                    .ifPresentOrElse(
                            match -> flaws.addAll(flawsOf(match, conclusion)),
                            () -> flaws.add("its bindings " + bindings + " do not come from its premises"));
        }
        return flaws;
    }

    private static boolean fits(Literal condition, Premise premise) {
        return condition.fold(
                held -> premise.fold(premised -> true, absent -> false, counted -> false),
                absent -> premise.fold(held -> false, premised -> true, counted -> false),
                counted -> premise.fold(held -> false, absent -> false, premised -> true));
    }

    private List<String> unknownFacts() {
        return FactBase.factsIn(premises).stream()
                .filter(fact -> !factBase.find(fact.id()).equals(Optional.of(fact)))
                .map(fact -> "the premise " + fact.id() + " is not on file")
                .toList();
    }

    /** The match of the premises: among the choices of elements, the one with these bindings. */
    private Optional<Match> matches(Clause clause, Reading read) {
        List<Match> matches = List.of(Match.empty(clause, factBase, read));
        for (int i = 0; i < clause.conditions().size(); i++) {
            int number = i;
            List<Match> shorter = matches;
            matches = premises.get(i)
                    .fold(
                            held -> shorter.stream()
                                    .flatMap(match -> bound(match, number, held.fact()))
                                    .toList(),
                            absent -> shorter,
                            counted -> shorter);
        }
        return matches.stream()
                .flatMap(match -> match.counted().stream())
                .filter(match -> match.bindings().values().equals(bindings))
                .findFirst();
    }

    private static Stream<Match> bound(Match match, int number, Fact fact) {
        Literal condition = match.clause().conditions().get(number);
        return PatternJudge.bind(fact, condition, match.scope(), match.bindings()).stream()
                .map(bound -> match.with(number, fact, bound));
    }

    private List<String> flawsOf(Match match, Conclusion conclusion) {
        List<String> flaws = new ArrayList<>();
        MatchOutcome account = new MatchOutcome(match);
        for (int i = 0; i < premises.size(); i++) {
            if (!match.holds(i)) {
                flaws.add(unmet(match, i));
            } else if (!account.premise(i).equals(premises.get(i))) {
                flaws.add("the premise is " + account.premise(i) + ", not " + premises.get(i));
            }
        }
        if (reading == Reading.POSSIBLE
                && matches(match.clause(), Reading.CERTAIN).filter(Match::holds).isPresent()) {
            flaws.add("it is certain, though said to be possible");
        }
        match.waitsUntil().ifPresent(day -> flaws.add("what must be absent can still happen until " + day));
        Optional<Conclusion> made = account.conclusion();
        if (!made.equals(Optional.of(conclusion))) {
            flaws.add("the rule concludes "
                    + made.map(Conclusion::toString).orElse("nothing, since a role would be empty"));
        }
        if (!account.claimants().equals(derivation.claimedBy())) {
            flaws.add("the claim is that of " + account.claimants() + ", not of " + derivation.claimedBy());
        }
        return flaws;
    }

    private String unmet(Match match, int number) {
        Literal condition = match.clause().conditions().get(number);
        return condition.fold(
                held -> Objects.requireNonNull(match.held().get(number)).id() + " does not meet the condition at "
                        + held.pattern().mark(),
                absent -> "what must be absent is on file: "
                        + match.against(absent).stream()
                                .map(fact -> fact.id().value())
                                .collect(Collectors.joining(", ")),
                counted -> {
                    Group group = match.groups().get(number);
                    return "only " + (group == null ? 0 : group.distinct()) + " of " + counted.atLeast()
                            + " are on file";
                });
    }
}
