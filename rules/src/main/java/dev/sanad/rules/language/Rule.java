package dev.sanad.rules.language;

import dev.sanad.core.justification.RuleCard;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.vocabulary.KindId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A rule as written.
 *
 * @param card its name, title, strength and sentence
 * @param pack the pack that it belongs to
 * @param status its maturity
 * @param tags keywords
 * @param references the origins of the idea
 * @param when its conditions
 * @param then its conclusion
 * @param mark the place of its name
 */
public record Rule(
        RuleCard card,
        String pack,
        Status status,
        List<String> tags,
        List<String> references,
        List<Condition> when,
        Conclude then,
        SourceMark mark)
        implements StratifiedRule {
    @Override
    public <T> T fold(Function<Rule, T> data, Function<CodedRule, T> code) {
        return data.apply(this);
    }

    public Rule {
        tags = List.copyOf(tags);
        references = List.copyOf(references);
        when = List.copyOf(when);
    }

    @Override
    public Set<KindId> concludes() {
        return Set.of(then.kind());
    }

    @Override
    public List<Dependency> dependencies() {
        return when.stream().flatMap(Condition::literals).map(this::dependency).toList();
    }

    private Dependency dependency(Condition.Literal condition) {
        Pattern pattern = condition.pattern();
        boolean complete = !condition.isHeld() || pattern.asksForCertainty();
        return new Dependency(pattern.kind(), complete, isNested(condition, pattern));
    }

    /** The same conditions without {@code any-of}: one clause for each combination of its groups. */
    public List<Clause> clauses() {
        return Clause.of(this);
    }

    /** Whether the conclusion contains the fact, or the group, that a condition names. */
    private boolean isNested(Condition.Literal condition, Pattern pattern) {
        Optional<String> name = condition.fold(held -> pattern.as(), absent -> pattern.as(), Condition.Counted::as);
        return name.isPresent()
                && then.with().values().stream().flatMap(Rule::named).anyMatch(name.get()::equals);
    }

    private static Stream<String> named(Operand operand) {
        return operand.parts().stream().flatMap(part -> part.asVariable().stream());
    }
}
