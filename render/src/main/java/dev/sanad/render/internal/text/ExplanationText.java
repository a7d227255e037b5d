package dev.sanad.render.internal.text;

import dev.sanad.core.Findings;
import dev.sanad.core.answer.Explanation;
import dev.sanad.core.answer.Fall;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.internal.justification.SinglePoints;
import dev.sanad.core.internal.wording.AbsenceWording;
import dev.sanad.core.justification.Chains;
import dev.sanad.core.justification.Derivation;
import dev.sanad.core.justification.Premise;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.text.Language;
import dev.sanad.core.wording.Messages;
import dev.sanad.core.wording.Wording;
import dev.sanad.render.format.Style;
import dev.sanad.render.internal.phrase.Phrasing;
import dev.sanad.rules.question.Fragile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The explanation of a conclusion, for people: its chain, every derivation, its supports, and its repairs. */
final class ExplanationText {
    private final Findings findings;
    private final TextPage page;
    private final Chains chains;
    private final Messages messages;
    private final Wording wording;
    private final Phrasing phrasing;

    /** A text in a language and a style. */
    ExplanationText(Findings findings, Language language, Style style) {
        this.findings = findings;
        this.page = new TextPage(findings, language, style);
        this.chains = new Chains(findings.graph(), findings.assessments());
        this.messages = page.messages();
        this.wording = page.wording();
        this.phrasing = new Phrasing(wording, findings);
    }

    /** The whole text. */
    String render(Explanation explanation, List<Fragile> fragile, Optional<Fall> fall) {
        Conclusion conclusion = explanation.conclusion();
        page.whole(new ChainText(findings, wording, page.style()).render(chains.of(conclusion)));
        findings.rejectionOf(conclusion)
                .ifPresent(by -> page.heading(messages.get("explain.rejected", "reason", wording.text(by.reason()))));
        undecided(conclusion);
        derivations(explanation);
        supports(explanation);
        singlePoints(explanation);
        repairs(explanation);
        fragile(fragile, page.absences().after(conclusion));
        fall.ifPresent(this::fall);
        return page.finished();
    }

    /** What it depends on whether it follows, and what would decide that. */
    private void undecided(Conclusion conclusion) {
        if (!findings.isUndecided(conclusion)) {
            return;
        }
        List<Event> events = findings.undecided().inDoubt(conclusion);
        page.heading(messages.get("explain.undecided"));
        events.forEach(event -> {
            page.fact("  ", event);
            page.line("     " + Wording.capitalised(phrasing.doubt(event)) + ".");
        });
        page.line("  " + phrasing.decidedBy(events));
    }

    private void derivations(Explanation explanation) {
        if (explanation.derivations().size() == 1) {
            return;
        }
        page.heading(messages.get(
                "explain.derivations",
                "n",
                wording.dates().number(explanation.derivations().size())));
        int number = 0;
        Derivation shown = chains.shownDerivation(explanation.conclusion());
        List<Derivation> ways = Stream.concat(
                        Stream.of(shown), explanation.derivations().stream().filter(way -> way != shown))
                .toList();
        for (Derivation way : ways) {
            page.line("  " + page.number(++number) + ". "
                    + messages.get(
                            "rule",
                            "id",
                            way.rule().id().value(),
                            "title",
                            wording.text(way.rule().title())));
            wording.because(explanation.conclusion(), way)
                    .ifPresent(why -> page.line("     " + messages.get("because", "why", why)));
            way.premises().forEach(premise -> premise("     ", premise));
            if (!way.absences().isEmpty()) {
                absences("     ", way.absences(), page.absences().after(explanation.conclusion()));
            }
        }
    }

    private void premise(String indent, Premise premise) {
        premise.<Runnable>fold(
                        held -> () -> page.fact(indent, held.fact()),
                        absent -> () -> {}, // told together after the others
                        counted -> () -> {
                            page.line(indent + "# " + page.absences().sentence(counted) + ".");
                            counted.members().forEach(member -> page.fact(indent + "  ", member));
                        })
                .run();
    }

    private void absences(String indent, List<Premise.Absent> missing, AbsenceWording said) {
        if (missing.size() == 1) {
            page.line(indent + "∅ " + said.sentence(missing.get(0)) + ".");
            return;
        }
        page.line(indent + "∅ " + said.head() + ":");
        missing.forEach(absent -> page.line(indent + "  - " + said.item(absent)));
    }

    private void supports(Explanation explanation) {
        List<SortedSet<FactId>> sets = explanation.supports().smallestFirst();
        page.heading(messages.get(
                "explain.supports",
                "how",
                howMany(sets.size(), explanation.supports().isComplete())));
        for (SortedSet<FactId> support : sets) {
            SortedSet<SourceId> roots = Explanation.rootsOf(support, findings);
            String names = wording.list(roots.stream().map(wording::name).toList());
            page.line("  " + page.ids(support) + "   "
                    + page.style()
                            .faint(
                                    roots.isEmpty()
                                            ? messages.get("unsourced")
                                            : messages.get(
                                                    "roots.named",
                                                    "count",
                                                    wording.count("roots", roots.size()),
                                                    "names",
                                                    names)));
        }
    }

    private void repairs(Explanation explanation) {
        List<SortedSet<FactId>> sets = explanation.repairs().smallestFirst().stream()
                .filter(repair -> repair.size() > 1)
                .toList();
        if (sets.isEmpty()) {
            return;
        }
        page.heading(messages.get(
                explanation.singlePoints().isEmpty() ? "explain.only-repairs" : "explain.repairs",
                "how",
                howMany(sets.size(), explanation.repairs().isComplete())));
        sets.forEach(repair -> page.line("  " + page.ids(repair)));
    }

    private String howMany(int found, boolean isComplete) {
        return messages.get(isComplete ? "explain.all" : "explain.some", "n", page.number(found));
    }

    private void singlePoints(Explanation explanation) {
        List<FactId> points = explanation.singlePoints();
        if (points.isEmpty()) {
            if (explanation.repairs().isComplete()) {
                page.heading(messages.get("explain.no-single-point"));
            }
            return;
        }
        SortedMap<FactId, SortedSet<FactId>> ends = SinglePoints.of(findings.graph());
        page.heading(messages.get("explain.single-points"));
        for (FactId point : points) {
            page.fact("  ", findings.graph().find(point).orElseThrow());
            int others = ends.getOrDefault(
                                    point,
                                    new TreeSet<>(
                                            Set.of(explanation.conclusion().id())))
                            .size()
                    - 1;
            page.line("    "
                    + page.style()
                            .faint(
                                    others == 0
                                            ? messages.get("explain.ends-no-other")
                                            : messages.get(
                                                    "explain.ends",
                                                    "conclusions",
                                                    wording.count("conclusions", others))));
        }
    }

    private void fragile(List<Fragile> fragile, AbsenceWording words) {
        if (fragile.isEmpty()) {
            return;
        }
        page.heading(messages.get("explain.fragile"));
        Map<String, List<Premise.Absent>> byReport = fragile.stream()
                .collect(Collectors.groupingBy(
                        each -> words.report(each.report()),
                        LinkedHashMap::new,
                        Collectors.mapping(Fragile::absent, Collectors.toList())));
        byReport.forEach((report, absent) -> {
            absences("  ", absent, words);
            page.line("    "
                    + messages.get(
                            absent.size() == 1 ? "explain.ended-by.one" : "explain.ended-by.other", "what", report)
                    + ".");
        });
    }

    private void fall(Fall fall) {
        String source = wording.name(fall.source());
        page.heading(messages.get(fall.lost().isEmpty() ? "explain.falls-nothing" : "explain.falls", "source", source));
        fall.lost().forEach(conclusion -> page.fact("  ", conclusion));
    }
}
