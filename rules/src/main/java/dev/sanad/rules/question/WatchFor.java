package dev.sanad.rules.question;

import dev.sanad.core.Findings;
import dev.sanad.core.Reasoner;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Roles;
import dev.sanad.core.fact.Value;
import dev.sanad.core.justification.RuleId;
import dev.sanad.core.justification.Sought;
import dev.sanad.core.time.TimeRelation;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Operator;
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
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the rules that lack one report: all their other conditions are met, and their conclusion does not follow yet.
 */
public final class WatchFor {
    /**
     * A bound on the search, so that dossiers of thousands of facts are answered too. Each rule has its share of what is
     * left.
     */
    private static final int WHO_AND_WHAT = 2;

    private static final int MOST_STEPS = 500_000;

    private final Findings findings;
    private final FactBase factBase;
    private final Map<String, Candidate> found = new LinkedHashMap<>();
    private final SortedSet<RuleId> cut = new TreeSet<>();
    private final Map<KindId, Boolean> reportable = new HashMap<>();
    /** The conclusions of each kind that was asked for. */
    private final Map<KindId, List<Conclusion>> concluded = new HashMap<>();

    private int steps;
    private int most;

    /** An indicator with the match that lacks the report, and the number of the condition that it would meet. */
    record Candidate(Indicator indicator, PartialMatch partial, int number) {}

    private WatchFor(Findings findings, RuleSet rules) {
        this.findings = findings;
        this.factBase = WhyNot.factBase(findings, rules);
    }

    /**
     * {@return the reports to watch for} Each has been tried: with a fact like it, the rule comes to its conclusion. Those that
     * could change the state of something, such as a commitment, come first; then those from which most would follow; then
     * those whose facts on file are the latest, and the most of them. A report of which only the kind is known is left out.
     *
     * @param findings the findings
     * @param rules all rules with which the findings were made
     * @param reasoner a reasoner with these rules
     */
    public static Outlook outlook(Findings findings, RuleSet rules, Reasoner reasoner) {
        return outlook(findings, rules, new TriedReports(findings, reasoner));
    }

    static Outlook outlook(Findings findings, RuleSet rules, TriedReports tried) {
        WatchFor watch = new WatchFor(findings, rules);
        List<Candidate> candidates = watch.candidates(rules);
        List<Indicator> indicators =
                tried.borneOut(candidates).stream().map(Candidate::indicator).toList();
        return new Outlook(indicators, watch.cut, tried.untried());
    }

    /** The same without trying them. */
    static List<Indicator> untried(Findings findings, RuleSet rules) {
        return new WatchFor(findings, rules)
                .candidates(rules).stream().map(Candidate::indicator).toList();
    }

    private List<Candidate> candidates(RuleSet rules) {
        DownstreamKinds reach = new DownstreamKinds(rules.rules(), findings.vocabulary());
        int left = MOST_STEPS;
        int others = rules.rules().size();
        for (Rule rule : rules.rules()) {
            steps = 0;
            most = left / others--;
            for (Clause clause : rule.clauses()) {
                extend(PartialMatch.of(clause, factBase), 0, false);
            }
            if (steps >= most) {
                cut.add(rule.id());
            }
            left -= Math.min(steps, most);
        }
        Set<FactId> stateful = withState();
        Comparator<Indicator> byInterest = Comparator.comparing(
                        (Indicator indicator) -> !changesState(indicator, stateful))
                .thenComparing(indicator -> !saysAllPromised(indicator))
                .thenComparing(indicator -> -reach.of(indicator.kind()))
                .thenComparing(indicator -> -latestDay(indicator))
                .thenComparing(indicator -> -indicator.have().size())
                .thenComparing(indicator -> -precision(indicator.missing()))
                .thenComparing(indicator -> indicator.rule().id())
                .thenComparing(indicator -> indicator.roles().toString())
                .thenComparing(indicator -> indicator.missing().toString());
        return found.values().stream()
                .sorted(Comparator.comparing(Candidate::indicator, byInterest))
                .toList();
    }

    /** The last day on which something on file happened; what came last is likeliest to go on. */
    private long latestDay(Indicator indicator) {
        return indicator.have().stream()
                .flatMap(id -> factBase.find(id).stream())
                .flatMap(fact -> fact.time().stream())
                .flatMap(time -> time.lastDay().or(time::firstDay).stream())
                .mapToLong(LocalDate::toEpochDay)
                .max()
                .orElse(Long.MIN_VALUE + 1);
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

    /** Whether the report would say that those who owe or plan something did all that they owe or plan. */
    private boolean saysAllPromised(Indicator indicator) {
        Set<Value> promised = indicator.roles().get("of").stream()
                .flatMap(of -> of.facts().stream())
                .flatMap(id -> factBase.find(id).stream())
                .flatMap(fact -> fact.roles().values().values().stream())
                .filter(value -> value.facts().isEmpty())
                .collect(Collectors.toSet());
        return indicator.missing().where().stream()
                        .filter(criterion -> criterion.comparison().operator() != Operator.PARTIES_OVERLAP)
                        .filter(criterion -> promised.contains(criterion.value()))
                        .count()
                >= WHO_AND_WHAT;
    }

    private static int precision(Sought sought) {
        return sought.where().size() + sought.time().size();
    }

    private void extend(PartialMatch partial, int number, boolean misses) {
        if (steps >= most) {
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
        for (Fact fact :
                factBase.candidates(condition.pattern(), partial.match().bindings())) {
            if (steps++ >= most) {
                return;
            }
            partial.with(number, fact).forEach(longer -> extend(longer, number + 1, misses));
        }
        if (!misses && isReportable(condition.pattern())) {
            extend(partial, number + 1, true);
        }
    }

    private boolean isReportable(Pattern pattern) {
        return reportable.computeIfAbsent(
                pattern.kind(), kind -> !Proposal.reportable(pattern, factBase).isEmpty());
    }

    private void consider(PartialMatch partial) {
        if (partial.unmet() != 1 || partial.waits()) {
            return;
        }
        missing(partial)
                .filter(number -> canStillCome(number, partial)
                        && !isTooLate(partial.condition(number).pattern(), partial))
                .ifPresent(number -> add(partial, number));
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

    /** The number of the one condition that a report would meet; empty if an absence is unmet. */
    private Optional<Integer> missing(PartialMatch partial) {
        for (int number : partial.missing()) {
            Pattern pattern = partial.condition(number).pattern();
            boolean isThere = factBase.candidates(pattern, partial.match().bindings()).stream()
                    .anyMatch(fact -> !partial.with(number, fact).isEmpty());
            return isThere ? Optional.empty() : Optional.of(number);
        }
        for (int i = 0; i < partial.match().clause().conditions().size(); i++) {
            Group group = partial.match().groups().get(i);
            if (group != null && partial.match().isTooFew(i)) {
                boolean isOneShort = partial.condition(i)
                        .asCounted()
                        .filter(counted -> group.distinct() == counted.atLeast() - 1)
                        .map(Counted::pattern)
                        .filter(this::isReportable)
                        .isPresent();
                if (isOneShort) {
                    return Optional.of(i);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the required time has not passed. */
    private boolean canStillCome(int number, PartialMatch partial) {
        Pattern pattern = partial.condition(number).pattern();
        Bindings bindings = partial.match().bindings();
        LocalDate today = findings.asOf().day();
        // A fact that must come after a missing one cannot be on file already.
        boolean cameBefore = pattern.as().isPresent()
                && partial.match().clause().patterns().stream()
                        .flatMap(other -> other.times().stream())
                        .anyMatch(time -> time.test().relation() == TimeRelation.AFTER
                                && time.to().variables().anyMatch(pattern.as().get()::equals));
        return !cameBefore
                && Stream.concat(
                                new PatternInstantiation(bindings).of(pattern).time().stream(),
                                new OtherSide(partial, number).times())
                        .flatMap(time -> time.test().lastDayThatCouldHold(time.to()).stream())
                        .noneMatch(last -> last.isBefore(today));
    }

    /** Whether the rule already concludes it, in this way of its or in another. */
    private boolean isBy(Rule rule, Conclusion conclusion) {
        return findings.graph().whyHolds(conclusion).stream()
                .anyMatch(derivation -> derivation.rule().id().equals(rule.id()));
    }

    private void add(PartialMatch partial, int number) {
        Pattern pattern = partial.condition(number).pattern();
        Clause clause = partial.match().clause();
        Roles roles = new Roles(partial.wouldHold());
        Question wouldConclude = new Question(clause.rule().then().kind(), partial.wouldHold());
        boolean isWhole = roles.values().size() == clause.rule().then().with().size();
        List<Conclusion> known = concluded
                .computeIfAbsent(
                        wouldConclude.kind(),
                        kind -> new Question(kind, Collections.emptySortedMap()).answers(findings))
                .stream()
                .filter(wouldConclude::isAbout)
                .toList();
        if (isWhole ? !known.isEmpty() : known.stream().anyMatch(answer -> isBy(clause.rule(), answer))) {
            return;
        }
        Sought missing = new OtherSide(partial, number)
                .addedTo(new PatternInstantiation(partial.match().bindings()).of(pattern));
        if (precision(missing) == 0) {
            return;
        }
        SortedSet<FactId> have = new TreeSet<>();
        partial.match().held().values().forEach(fact -> have.add(fact.id()));
        String identity = clause.rule().id() + " " + missing + " " + roles;
        found.merge(
                identity,
                new Candidate(
                        new Indicator(
                                clause.rule().card(),
                                missing,
                                clause.rule().then().kind(),
                                roles,
                                have),
                        partial,
                        number),
                (one, other) -> one.indicator().have().size()
                                >= other.indicator().have().size()
                        ? one
                        : other);
    }
}
