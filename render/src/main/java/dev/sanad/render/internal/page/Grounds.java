package dev.sanad.render.internal.page;

import dev.sanad.core.Findings;
import dev.sanad.core.answer.Explanation;
import dev.sanad.core.fact.Citation;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.internal.justification.SinglePoints;
import dev.sanad.core.justification.Limits;
import dev.sanad.core.justification.Premise;
import dev.sanad.core.justification.RuleCard;
import dev.sanad.core.source.SourceId;
import dev.sanad.render.internal.overview.Row;
import dev.sanad.rules.question.Fragile;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** What rows rest on, and what would change them. */
final class Grounds {
    /** So many supports and repairs of a verdict are looked for. */
    private static final int MOST = 8;

    private final Findings findings;
    private final Map<Row, Explanation> explanations = new LinkedHashMap<>();
    private final Map<Premise.Absent, Fragile> fragile = new HashMap<>();
    private final SortedMap<FactId, SortedSet<FactId>> ends;

    /**
     * The grounds of rows.
     *
     * @param explained the rows whose verdicts are explained in full
     * @param overturned finds what single reports would overturn
     */
    Grounds(
            Findings findings,
            Collection<Row> explained,
            Function<? super List<Premise.Absent>, ? extends List<Fragile>> overturned) {
        this.findings = findings;
        explained.forEach(row -> explanations.put(row, Explanation.of(findings, row.verdict(), Limits.of(MOST))));
        this.ends = explanations.isEmpty() ? new TreeMap<>() : SinglePoints.of(findings.graph());
        List<Premise.Absent> absences = explanations.values().stream()
                .flatMap(explanation -> explanation.absences().stream())
                .distinct()
                .toList();
        if (!absences.isEmpty()) {
            overturned.apply(absences).forEach(each -> fragile.put(each.absent(), each));
        }
    }

    /** The explanation of a row's verdict, if there is one. */
    Optional<Explanation> explanation(Row row) {
        return Optional.ofNullable(explanations.get(row));
    }

    /** The number of other conclusions that fall with a row's verdict if an event does. */
    int alsoEnded(FactId event, Row row) {
        SortedSet<FactId> ended = new TreeSet<>(ends.getOrDefault(event, new TreeSet<>()));
        ended.remove(row.verdict().id());
        return ended.size();
    }

    /** The reports that would overturn an absence on which a row's verdict rests. */
    List<Fragile> fragile(Row row) {
        return explanation(row).stream()
                .flatMap(explanation -> explanation.absences().stream())
                .flatMap(absent -> Optional.ofNullable(fragile.get(absent)).stream())
                .toList();
    }

    /** The rules by which a row's conclusions, and what they rest on, follow. */
    Set<RuleCard> rules(Row row) {
        Set<RuleCard> rules = new LinkedHashSet<>();
        below(row)
                .forEach(fact -> fact.fold(
                        event -> false,
                        conclusion -> findings.graph().whyHolds(conclusion).stream()
                                        .filter(way -> rules.add(way.rule()))
                                        .count()
                                > 0));
        return rules;
    }

    /** The sources that report what a row rests on. */
    Set<SourceId> sources(Row row) {
        Set<SourceId> sources = new TreeSet<>();
        below(row)
                .forEach(fact -> fact.fold(
                        event -> sources.addAll(
                                event.cites().stream().map(Citation::source).toList()),
                        conclusion -> false));
        return sources;
    }

    /** A row's conclusions and all that they rest on. */
    private Set<Fact> below(Row row) {
        Set<Fact> seen = new HashSet<>(row.conclusions());
        Deque<Conclusion> open = new ArrayDeque<>(row.conclusions());
        while (!open.isEmpty()) {
            findings.graph().whyHolds(open.poll()).stream()
                    .flatMap(way -> way.facts())
                    .filter(seen::add)
                    .forEach(fact -> fact.fold(event -> false, open::add));
        }
        return seen;
    }
}
