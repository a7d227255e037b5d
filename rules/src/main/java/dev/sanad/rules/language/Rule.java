package dev.sanad.rules.language;

import dev.sanad.core.fact.Certainty;
import dev.sanad.core.justification.RuleCard;
import dev.sanad.core.justification.RuleId;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.internal.language.RuleCheck;
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

    /**
     * Copies {@code tags}, {@code references} and {@code when}.
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
    public Rule {
        tags = List.copyOf(tags);
        references = List.copyOf(references);
        when = List.copyOf(when);
    }

    /**
     * {@return a stable and certain rule made in code; it has no conditions yet}
     *
     * @param id its name
     * @param then what it concludes
     */
    public static Rule of(String id, Conclude then) {
        LocalizedText title = LocalizedText.of(id.replace('-', ' '));
        return new Rule(
                new RuleCard(new RuleId(id), title, Certainty.CERTAIN, Optional.empty(), Optional.empty()),
                "",
                Status.STABLE,
                List.of(),
                List.of(),
                List.of(),
                then,
                SourceMark.of(new SourceFile("rule '" + id + "'", "")));
    }

    /**
     * {@return the same rule on the condition that some fact is so}
     *
     * @param pattern the pattern of the facts
     */
    public Rule when(Pattern pattern) {
        return on(new Condition.Held(pattern.at(mark)));
    }

    /**
     * {@return the same rule on the condition that no fact is so}
     *
     * @param pattern the pattern of the facts
     */
    public Rule unless(Pattern pattern) {
        return on(new Condition.Absent(pattern.at(mark)));
    }

    private Rule on(Condition condition) {
        List<Condition> all = Stream.concat(when.stream(), Stream.of(condition)).toList();
        return new Rule(card, pack, status, tags, references, all, then, mark);
    }

    /**
     * This rule, unless it does not fit a vocabulary.
     *
     * @param vocabulary the vocabulary to check it against
     * @return the rule; or every error, with the codes that a rule in YAML would get
     */
    public Checked<Rule> checkedBy(Vocabulary vocabulary) {
        return RuleCheck.check(this, vocabulary);
    }

    @Override
    public Set<KindId> concludes() {
        return Set.of(then.kind());
    }

    @Override
    public List<Dependency> dependencies() {
        return when.stream()
                .flatMap(Condition::literals)
                .flatMap(this::dependencies)
                .toList();
    }

    private Stream<Dependency> dependencies(Condition.Literal condition) {
        boolean nested = isNested(condition) || (condition.isHeld() && then.addsToATime());
        return condition
                .patterns()
                .map(pattern -> new Dependency(
                        pattern.kind(), !condition.isHeld() || pattern.worth().asks(), nested));
    }

    /** {@return the same conditions without {@code any-of}: one clause for each combination of its groups} */
    public List<Clause> clauses() {
        return Clause.of(this);
    }

    /** Whether the conclusion contains the fact, or the group, that a condition names. */
    private boolean isNested(Condition.Literal condition) {
        Optional<String> name =
                condition.fold(held -> held.pattern().as(), absent -> Optional.empty(), Condition.Counted::as);
        return name.isPresent()
                && then.with().values().stream().flatMap(Rule::named).anyMatch(name.get()::equals);
    }

    private static Stream<String> named(Operand operand) {
        return operand.parts().stream().flatMap(part -> part.asVariable().stream());
    }
}
