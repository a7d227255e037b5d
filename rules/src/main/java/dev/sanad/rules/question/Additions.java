package dev.sanad.rules.question;

import dev.sanad.core.Findings;
import dev.sanad.core.Reasoner;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Value;
import dev.sanad.core.justification.RuleId;
import dev.sanad.core.vocabulary.Operator;
import dev.sanad.rules.internal.semantics.Bindings;
import dev.sanad.rules.internal.semantics.FactBase;
import dev.sanad.rules.language.Clause;
import dev.sanad.rules.language.Pattern;
import dev.sanad.rules.language.RoleTest;
import dev.sanad.rules.ruleset.RuleSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Looks for the fewest events with which a conclusion would follow: it makes up an event for the first missing fact,
 * reasons again, and so on; then it leaves out every event that is not needed. The events found have been tried.
 */
final class Additions {
    private static final int MOST_EVENTS = 8;
    private static final int DEEPEST = 4;

    private final RuleSet rules;
    private final Reasoner reasoner;
    private final Findings start;

    Additions(RuleSet rules, Reasoner reasoner, Findings start) {
        this.rules = rules;
        this.reasoner = reasoner;
        this.start = start;
    }

    /** The fewest events found with which a rule answers a question; empty if none were found. */
    List<Event> of(Question question, RuleId rule) {
        Optional<List<Event>> enough = rules.find(rule)
                .flatMap(known -> known.clauses().stream()
                        .flatMap(clause -> enough(question, List.of(clause), List.of(), DEEPEST).stream())
                        .min(Comparator.comparing(List::size)));
        return enough.map(events -> fewest(events, question)).orElse(List.of());
    }

    private Optional<List<Event>> enough(Question question, List<Clause> clauses, List<Event> earlier, int depth) {
        List<Event> events = new ArrayList<>(earlier);
        while (events.size() <= MOST_EVENTS) {
            Findings now = with(events);
            if (!question.answers(now).isEmpty()) {
                return Optional.of(events);
            }
            Optional<List<Event>> more = step(question, clauses, events, now, depth);
            if (more.isEmpty() || more.get().size() <= events.size()) {
                return Optional.empty();
            }
            events = new ArrayList<>(more.get());
        }
        return Optional.empty();
    }

    /** The events and those that supply what is missing first. */
    private Optional<List<Event>> step(
            Question question, List<Clause> clauses, List<Event> events, Findings now, int depth) {
        FactBase factBase = WhyNot.factBase(now, rules);
        List<PartialMatch> partials = clauses.stream()
                .flatMap(clause -> Nearest.all(question, clause, factBase).stream())
                .filter(partial -> partial.match().clause().absent().stream()
                        .allMatch(lacks -> partial.blockers(lacks).isEmpty()))
                .sorted(Comparator.comparing(PartialMatch::unmet))
                .toList();
        // Conclusions that other rules would have to supply are pursued only for the nearest match.
        return partials.stream()
                .flatMap(partial -> supply(partial, events, now, partial == partials.get(0) ? depth : 0).stream())
                .findFirst();
    }

    private Optional<List<Event>> supply(PartialMatch partial, List<Event> events, Findings now, int depth) {
        return unmet(partial).stream()
                .flatMap(number -> supply(partial, number, events, now, depth).stream())
                .findFirst();
    }

    private Optional<List<Event>> supply(
            PartialMatch partial, int number, List<Event> events, Findings now, int depth) {
        Pattern pattern = partial.condition(number).pattern();
        Bindings bindings = partial.match().bindings();
        Optional<Event> event = new Proposal(partial, number, now.dossier(), events).event();
        if (event.isPresent()) {
            List<Event> more = new ArrayList<>(events);
            more.add(event.get());
            return Optional.of(more);
        }
        if (depth == 0 || !Proposal.reportable(pattern, bindings.factBase()).isEmpty()) {
            return Optional.empty();
        }
        Question beneath = beneath(pattern, bindings);
        List<Clause> clauses = rules.rules().stream()
                .filter(rule -> now.vocabulary().isA(rule.then().kind(), pattern.kind()))
                .flatMap(rule -> rule.clauses().stream())
                .toList();
        return enough(beneath, clauses, events, depth - 1);
    }

    /** The conditions that lack a fact; those that refer to a fact named by another come last. */
    private static List<Integer> unmet(PartialMatch partial) {
        List<Integer> missing = partial.missing();
        Set<String> named = missing.stream()
                .flatMap(number -> partial.condition(number).pattern().as().stream())
                .collect(Collectors.toSet());
        return IntStream.range(0, partial.match().clause().conditions().size())
                .filter(number -> missing.contains(number) || partial.match().isTooFew(number))
                .boxed()
                .sorted(Comparator.comparing(number -> partial.condition(number)
                        .pattern()
                        .variablesBesideName()
                        .anyMatch(named::contains)))
                .toList();
    }

    /** The question for a pattern, as far as it can be asked by equality. */
    private static Question beneath(Pattern pattern, Bindings bindings) {
        SortedMap<String, Value> roles = new TreeMap<>();
        for (RoleTest test : pattern.tests()) {
            if (test.operator() == Operator.IS && !test.sized() && bindings.knows(test.operand())) {
                bindings.value(test.operand()).ifPresent(value -> roles.put(test.role(), value));
            }
        }
        return new Question(pattern.kind(), roles);
    }

    private List<Event> fewest(List<Event> events, Question question) {
        List<Event> kept = new ArrayList<>(events);
        for (Event event : events) {
            List<Event> without = new ArrayList<>(kept);
            without.remove(event);
            if (!question.answers(with(without)).isEmpty()) {
                kept = without;
            }
        }
        return kept;
    }

    private Findings with(List<Event> events) {
        if (events.isEmpty()) {
            return start;
        }
        Dossier dossier = start.dossier();
        SortedMap<FactId, Event> all = new TreeMap<>(dossier.events());
        events.forEach(event -> all.put(event.id(), event));
        return reasoner.reason(dossier.with(all), start.asOf());
    }
}
