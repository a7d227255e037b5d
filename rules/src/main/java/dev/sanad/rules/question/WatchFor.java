package dev.sanad.rules.question;

import dev.sanad.core.Findings;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Roles;
import dev.sanad.core.fact.Value;
import dev.sanad.core.justification.Sought;
import dev.sanad.core.time.TimeRelation;
import dev.sanad.rules.internal.semantics.Bindings;
import dev.sanad.rules.internal.semantics.BoundValue;
import dev.sanad.rules.internal.semantics.FactBase;
import dev.sanad.rules.internal.semantics.Group;
import dev.sanad.rules.internal.semantics.PatternInstantiation;
import dev.sanad.rules.internal.semantics.PatternJudge;
import dev.sanad.rules.language.Clause;
import dev.sanad.rules.language.Condition.Counted;
import dev.sanad.rules.language.Condition.Literal;
import dev.sanad.rules.language.Pattern;
import dev.sanad.rules.language.Rule;
import dev.sanad.rules.ruleset.RuleSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds the rules that lack one report: all their other conditions are met, and their conclusion does not follow yet.
 */
public final class WatchFor {
    /** A bound on the search, so that dossiers of thousands of facts are answered too. */
    private static final int MOST_STEPS = 500_000;

    private final Findings findings;
    private final FactBase factBase;
    private final Map<String, Indicator> found = new LinkedHashMap<>();
    private int steps;

    private WatchFor(Findings findings, RuleSet rules) {
        this.findings = findings;
        this.factBase = WhyNot.factBase(findings, rules);
    }

    /**
     * {@return the reports to watch for} Those that could change the state of something, such as a commitment, come first; then
     * the nearest, which have most facts on file and the most precisely known report; then those from which most would
     * follow. A report of which only the kind is known is left out.
     *
     * @param findings the findings
     * @param rules all rules with which the findings were made
     */
    public static List<Indicator> indicators(Findings findings, RuleSet rules) {
        WatchFor watch = new WatchFor(findings, rules);
        DownstreamKinds reach = new DownstreamKinds(rules.rules(), findings.vocabulary());
        for (Rule rule : rules.rules()) {
            for (Clause clause : rule.clauses()) {
                watch.extend(PartialMatch.of(clause, watch.factBase), 0, false);
            }
        }
        Set<FactId> stateful = watch.withState();
        return watch.found.values().stream()
                .sorted(Comparator.comparing((Indicator indicator) -> !changesState(indicator, stateful))
                        .thenComparing(indicator -> -indicator.have().size())
                        .thenComparing(indicator -> -precision(indicator.missing()))
                        .thenComparing(indicator -> -reach.of(indicator.kind()))
                        .thenComparing(indicator -> indicator.rule().id())
                        .thenComparing(indicator -> indicator.roles().toString())
                        .thenComparing(indicator -> indicator.missing().toString()))
                .toList();
    }

    /** The facts whose state is concluded. */
    private Set<FactId> withState() {
        Set<FactId> stateful = new HashSet<>();
        for (Conclusion conclusion : findings.conclusions()) {
            if (conclusion.roles().get("state").isPresent()) {
                conclusion.roles().get("of").map(Value::facts).ifPresent(stateful::addAll);
            }
        }
        return stateful;
    }

    private static boolean changesState(Indicator indicator, Set<FactId> stateful) {
        return indicator.roles().get("of").stream()
                .flatMap(of -> of.facts().stream())
                .anyMatch(stateful::contains);
    }

    private static int precision(Sought sought) {
        return sought.where().size() + sought.time().size();
    }

    private void extend(PartialMatch partial, int number, boolean misses) {
        if (steps++ > MOST_STEPS) {
            return;
        }
        if (number == partial.match().clause().conditions().size()) {
            if (!partial.match().held().isEmpty()) {
                consider(partial.counted());
            }
            return;
        }
        Literal condition = partial.condition(number);
        if (!condition.isHeld()) {
            extend(partial, number + 1, misses);
            return;
        }
        for (Fact fact : factBase.ofKind(condition.pattern().kind())) {
            partial.with(number, fact).forEach(longer -> extend(longer, number + 1, misses));
        }
        if (!misses && isReportable(condition.pattern())) {
            extend(partial, number + 1, true);
        }
    }

    private boolean isReportable(Pattern pattern) {
        return !Proposal.reportable(pattern, factBase).isEmpty();
    }

    private void consider(PartialMatch partial) {
        if (partial.unmet() != 1 || partial.match().waitsUntil().isPresent()) {
            return;
        }
        missing(partial)
                .filter(pattern -> canStillCome(pattern, partial) && !isTooLate(pattern, partial))
                .ifPresent(pattern -> add(partial, pattern));
    }

    /** Whether something on file keeps a report of today, and so every later one, from counting. */
    private boolean isTooLate(Pattern pattern, PartialMatch partial) {
        Fact report = Event.of(pattern.kind().value(), "report")
                .during(findings.asOf().asWhen());
        return pattern.as()
                .map(name -> partial.match()
                        .bindings()
                        .with(name, new BoundValue(PatternJudge.itself(report), Optional.of(report))))
                .filter(bindings -> partial.match().clause().absent().stream()
                        .filter(absent -> absent.pattern().times().stream()
                                .flatMap(time -> time.to().variables())
                                .anyMatch(pattern.as().get()::equals))
                        .anyMatch(absent ->
                                !partial.match().against(absent, bindings).isEmpty()))
                .isPresent();
    }

    /** The one pattern that a report would match; empty if an absence is unmet. */
    private Optional<Pattern> missing(PartialMatch partial) {
        for (int number : partial.missing()) {
            Pattern pattern = partial.condition(number).pattern();
            boolean isThere = factBase.ofKind(pattern.kind()).stream()
                    .anyMatch(fact -> !partial.with(number, fact).isEmpty());
            return isThere ? Optional.empty() : Optional.of(pattern);
        }
        List<Pattern> short_ = new ArrayList<>();
        for (int i = 0; i < partial.match().clause().conditions().size(); i++) {
            Group group = partial.match().groups().get(i);
            if (group != null && partial.match().isTooFew(i)) {
                partial.condition(i)
                        .asCounted()
                        .filter(counted -> group.distinct() == counted.atLeast() - 1)
                        .map(Counted::pattern)
                        .filter(this::isReportable)
                        .ifPresent(short_::add);
            }
        }
        return short_.stream().findFirst();
    }

    /** Whether the required time has not passed. */
    private boolean canStillCome(Pattern pattern, PartialMatch partial) {
        Bindings bindings = partial.match().bindings();
        LocalDate today = findings.asOf().day();
        // A fact that must come after a missing one cannot be on file already.
        boolean cameBefore = pattern.as().isPresent()
                && partial.match().clause().patterns().stream()
                        .flatMap(other -> other.times().stream())
                        .anyMatch(time -> time.test().relation() == TimeRelation.AFTER
                                && time.to().variables().anyMatch(pattern.as().get()::equals));
        return !cameBefore
                && pattern.times().stream()
                        .filter(time -> bindings.knows(time.to()))
                        .flatMap(time -> bindings.times(time.to()).stream()
                                .flatMap(other -> other.time().stream())
                                .flatMap(other -> time.test().lastDayThatCouldHold(other).stream()))
                        .noneMatch(last -> last.isBefore(today));
    }

    /** Whether the rule already concludes it, in this way of its or in another. */
    private boolean isBy(Rule rule, Conclusion conclusion) {
        return findings.graph().whyHolds(conclusion).stream()
                .anyMatch(derivation -> derivation.rule().id().equals(rule.id()));
    }

    private void add(PartialMatch partial, Pattern pattern) {
        Clause clause = partial.match().clause();
        Roles roles = new Roles(partial.wouldHold());
        Question wouldConclude = new Question(clause.rule().then().kind(), partial.wouldHold());
        boolean isWhole = roles.values().size() == clause.rule().then().with().size();
        List<Conclusion> known = wouldConclude.answers(findings);
        if (isWhole ? !known.isEmpty() : known.stream().anyMatch(answer -> isBy(clause.rule(), answer))) {
            return;
        }
        Sought missing = new PatternInstantiation(partial.match().bindings()).of(pattern);
        if (precision(missing) == 0) {
            return;
        }
        SortedSet<FactId> have = new TreeSet<>();
        partial.match().held().values().forEach(fact -> have.add(fact.id()));
        String identity = clause.rule().id() + " " + missing + " " + roles;
        found.merge(
                identity,
                new Indicator(
                        clause.rule().card(), missing, clause.rule().then().kind(), roles, have),
                (one, other) -> one.have().size() >= other.have().size() ? one : other);
    }
}
