package dev.sanad.rules.internal.language;

import dev.sanad.core.internal.problem.Suggestion;
import dev.sanad.core.internal.vocabulary.CommonRole;
import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.PhraseReader;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.ProblemCode;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.Remedy;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.text.Phrase;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.Operator;
import dev.sanad.core.vocabulary.RoleType.Sort;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.language.Clause;
import dev.sanad.rules.language.Condition;
import dev.sanad.rules.language.Condition.Counted;
import dev.sanad.rules.language.Operand;
import dev.sanad.rules.language.Pattern;
import dev.sanad.rules.language.RoleTest;
import dev.sanad.rules.language.Rule;
import dev.sanad.rules.language.TimeCondition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Checks that the variables of a rule are bound, used, and of one type throughout. */
public final class RuleCheck {
    /** The greatest number of combinations of any-of groups. */
    private static final int MOST_CLAUSES = 200;

    /** The number from which on combinations are no longer counted. */
    private static final long MOST_TOLD = 1_000_001;

    private final Rule rule;
    private final RoleLookup roles;
    private final ReadingContext reading;
    private final ThenReader.Places places;
    private final Optional<YamlNode> becauseNode;
    private final VariableTypes types;
    private final WrittenVariables written;
    private final Map<String, Integer> occurrences = new HashMap<>();
    /**
     * Variables that also occur in unreadable parts: these are reported, and whether the variables are bound or used is
     * unknown.
     */
    private final Set<String> partlyUnread = new TreeSet<>();

    private final Set<String> unusedReported = new TreeSet<>();
    private final Set<Counted> countsReported = new HashSet<>();

    RuleCheck(
            Rule rule,
            RoleLookup roles,
            ReadingContext reading,
            ThenReader.Places places,
            Optional<YamlNode> becauseNode,
            WrittenVariables written) {
        this.places = places;
        this.rule = rule;
        this.roles = roles;
        this.reading = reading;
        this.becauseNode = becauseNode;
        this.types = new VariableTypes(roles);
        this.written = written;
    }

    /** A rule made in code, unless it does not fit the vocabulary. */
    public static Checked<Rule> check(Rule rule, Vocabulary vocabulary) {
        ReadingContext reading = new ReadingContext(Form.RULES, new Problems());
        RoleLookup roles = new RoleLookup(vocabulary);
        boolean isNamed = reading.isId(rule.id().value(), "a rule's name", rule.mark());
        if (new TermCheck(reading, roles).isFit(rule) && isNamed) {
            ThenReader.Places nowhere = new ThenReader.Places(Map.of(), Optional.empty(), Optional.empty());
            new RuleCheck(rule, roles, reading, nowhere, Optional.empty(), new WrittenVariables()).run();
        }
        return Checked.of(reading.problems(), () -> rule);
    }

    void run() {
        if (rule.when().isEmpty()) {
            error(
                    RuleCodes.NO_POSITIVE_CONDITION,
                    rule.mark(),
                    "the rule '" + rule.id() + "' has no conditions",
                    "add conditions under 'when'");
            return;
        }
        long ways = Clause.ways(rule.when(), MOST_TOLD);
        if (ways > MOST_CLAUSES) {
            error(
                    RuleCodes.TOO_MANY_WAYS,
                    rule.mark(),
                    "the groups of 'any-of' can be combined in " + (ways == MOST_TOLD ? "more than a million" : ways)
                            + " ways",
                    "split the rule into several");
            return;
        }
        List<Clause> clauses = rule.clauses();
        countOccurrences(rule.when());
        thenOperands().forEach(operand -> operand.variables().forEach(this::count));
        partlyUnread.addAll(written.besides(occurrences));
        Set<String> places = rule.card().because().map(Phrase::places).orElse(Set.of());
        places.stream().map(Phrase::valueOf).forEach(this::count);
        for (Clause clause : clauses) {
            checkClause(clause);
        }
        checkPlaces(places, clauses);
    }

    private void checkClause(Clause clause) {
        CountOrder.of(clause).circular().stream()
                .filter(countsReported::add)
                .forEach(counts -> error(
                        RuleCodes.CIRCULAR_GROUPS,
                        counts.mark(),
                        "what is counted here depends on the group $"
                                + counts.names().findFirst().orElseThrow() + " itself",
                        "ask for a group that is counted without this one"));
        Scope scope = Scope.of(clause);
        scope.variables().forEach(name -> checkOneGroup(name, scope));
        clause.conditions().forEach(condition -> checkCondition(condition, scope));
        checkConclusion(operands(scope, scope));
    }

    /** Reports a name of what one condition counts that another count gives, too. */
    private void checkOneGroup(String name, Scope scope) {
        List<Counted> counts = scope.all(name).stream()
                .filter(binder -> binder.site().isOfGroup())
                .flatMap(binder -> binder.condition().asCounted().stream())
                .toList();
        if (counts.size() > 1 && countsReported.addAll(counts)) {
            error(
                    RuleCodes.UNFIT_CONDITION,
                    counts.get(1).mark(),
                    "$" + name + " is what another condition counts, too",
                    "give each group, and each number, a name of its own");
        }
    }

    /** Checks a condition where variables are bound so. */
    private void checkCondition(Condition.Literal condition, Scope scope) {
        Scope local = condition.isHeld() ? scope : scope.local(condition);
        OperandCheck operands = operands(scope, local);
        condition
                .asAbsent()
                .map(absent -> absent.held().stream().map(Condition.Held::pattern))
                .orElseGet(() -> Stream.of(condition.pattern()))
                .forEach(pattern -> {
                    checkOperands(pattern, operands);
                    checkUsed(scope, pattern);
                    checkUsed(local, pattern);
                });
        condition
                .asAbsent()
                .ifPresent(absent -> absent.absent().forEach(inner -> checkCondition(inner, scope.within(absent))));
    }

    private void checkOperands(Pattern pattern, OperandCheck operands) {
        for (RoleTest test : pattern.tests()) {
            if (test.operator() != Operator.KNOWN) {
                operands.check(test.operand(), test.sized() ? Sort.NUMBER : sortOf(pattern, test.role()), test.mark());
            }
        }
        for (TimeCondition time : pattern.times()) {
            operands.checkTime(time.to(), time.mark());
        }
    }

    private void checkConclusion(OperandCheck operands) {
        Kind kind = roles.vocabulary().kind(rule.then().kind());
        rule.then()
                .with()
                .forEach((name, operand) -> kind.role(name).ifPresent(role -> {
                    SourceMark place = places.roles().getOrDefault(name, rule.mark());
                    operands.check(operand, role.type().sort(), place);
                    if (!role.type().isMany()) {
                        operands.checkOne(operand, place);
                    }
                }));
        SourceMark claimants = places.attributedTo().orElse(rule.mark());
        rule.then().attributedTo().ifPresent(operand -> operands.check(operand, Sort.ACTORS, claimants));
        SourceMark time = places.time().orElse(rule.mark());
        rule.then().time().ifPresent(operand -> {
            operands.checkTime(operand, time);
            operands.checkOne(operand, time);
        });
    }

    private OperandCheck operands(Scope scope, Scope local) {
        return new OperandCheck(types, scope, local, partlyUnread, reading.problems());
    }

    /** Reports a role's variable that occurs nowhere else: it tests nothing, and most often is mistyped. */
    private void checkUsed(Scope scope, Pattern pattern) {
        pattern.tests().stream()
                .filter(Scope::binds)
                .filter(test -> test.operator() == Operator.IS)
                .forEach(test -> test.operand().variables().forEach(name -> checkUsed(scope, name, test.mark())));
        pattern.saves().forEach(save -> checkUsed(scope, save.variable(), save.mark()));
    }

    private void checkUsed(Scope scope, String name, SourceMark mark) {
        boolean once = occurrences.getOrDefault(name, 0) == 1;
        if (once
                && !partlyUnread.contains(name)
                && scope.find(name).isPresent()
                && !name.startsWith("_")
                && unusedReported.add(name)) {
            Set<String> others = new TreeSet<>(occurrences.keySet());
            others.remove(name);
            error(
                    RuleCodes.UNUSED_VARIABLE,
                    mark,
                    "$" + name + " is bound here and used nowhere",
                    Suggestion.closest(name, others)
                            .map(close -> "did you mean '$" + close + "'?")
                            .orElse("to ask only that the role is filled, write { known: true }"));
        }
    }

    private void checkPlaces(Set<String> places, List<Clause> clauses) {
        Kind kind = roles.vocabulary().kind(rule.then().kind());
        Set<String> known = new TreeSet<>(kind.roles().keySet());
        known.add(CommonRole.TIME.keyword());
        known.addAll(partlyUnread);
        clauses.forEach(clause -> known.addAll(Scope.of(clause).variables()));
        places.stream()
                .filter(place -> !known.contains(place) && !known.contains(Phrase.valueOf(place)))
                .forEach(place -> error(
                        RuleCodes.UNKNOWN_PLACE,
                        becauseNode
                                .map(node -> PhraseReader.placeOf(node, place))
                                .orElse(rule.mark()),
                        "{" + place + "} is neither a role of " + kind.id() + " nor a variable of this rule",
                        Suggestion.correcting(place, known)));
    }

    private void countOccurrences(List<Condition> conditions) {
        conditions.stream().flatMap(Condition::literals).forEach(condition -> {
            condition.patterns().flatMap(Pattern::variables).forEach(this::count);
            condition.asCounted().stream().flatMap(Counted::names).forEach(this::count);
        });
    }

    private List<Operand> thenOperands() {
        List<Operand> operands = new ArrayList<>(rule.then().with().values());
        rule.then().time().ifPresent(operands::add);
        rule.then().attributedTo().ifPresent(operands::add);
        return operands;
    }

    private void count(String variable) {
        occurrences.merge(variable, 1, Integer::sum);
    }

    private Sort sortOf(Pattern pattern, String role) {
        return roles.find(pattern.kind(), role).orElseThrow().type().sort();
    }

    private void error(ProblemCode code, SourceMark mark, String message, Remedy remedy) {
        reading.problems().error(code, mark, message, remedy);
    }

    private void error(ProblemCode code, SourceMark mark, String message, String remedy) {
        reading.problems().error(code, mark, message, remedy);
    }
}
