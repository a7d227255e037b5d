package dev.sanad.render.internal.text;

import dev.sanad.core.Findings;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.Value;
import dev.sanad.core.internal.dossier.WrittenEvent;
import dev.sanad.core.justification.Sought;
import dev.sanad.core.text.Language;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.wording.Messages;
import dev.sanad.core.wording.Wording;
import dev.sanad.render.format.Style;
import dev.sanad.render.internal.phrase.Phrasing;
import dev.sanad.rules.question.Attempt;
import dev.sanad.rules.question.Closest;
import dev.sanad.rules.question.Question;
import dev.sanad.rules.question.Verdict;
import dev.sanad.rules.question.WhyNot;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The answer to why-not, for people: each rule's nearest attempt, and the events that would make it succeed. */
final class WhyNotText {
    private final Findings findings;
    private final TextPage page;
    private final Messages messages;
    private final Wording wording;
    private final Phrasing phrasing;

    /** A text in a language and a style. */
    WhyNotText(Findings findings, Language language, Style style) {
        // What possibly follows can stand against an absence, and that or what is rejected can answer the question.
        this.findings = findings.asDerived();
        this.page = new TextPage(this.findings, language, style);
        this.messages = page.messages();
        this.wording = page.wording();
        this.phrasing = new Phrasing(wording, this.findings);
    }

    /** The whole text. */
    String render(WhyNot answer) {
        if (!answer.concluded().isEmpty()) {
            page.title(messages.get(
                    "why-not.concluded", "question", answer.question().toString(), "day", page.day()));
            answer.concluded().forEach(conclusion -> page.fact("  ", conclusion));
            return page.finished();
        }
        if (!answer.undecided().isEmpty()) {
            page.line(messages.get(
                    "why-not.possibly", "question", answer.question().toString(), "day", page.day()));
            answer.undecided().forEach(conclusion -> {
                page.fact("  ", conclusion);
                page.line("    " + phrasing.decidedBy(findings.undecided().inDoubt(conclusion)));
            });
            page.blank();
        }
        if (!answer.rejected().isEmpty()) {
            page.line(messages.get(
                    "why-not.rejected", "question", answer.question().toString(), "day", page.day()));
            answer.rejected().forEach(this::rejected);
            page.blank();
        }
        page.title(messages.get("why-not.title", "question", answer.question().toString(), "day", page.day()));
        page.line(
                answer.attempts().isEmpty()
                        ? messages.get("why-not.no-rule")
                        : messages.get(
                                "why-not.rules",
                                "rules",
                                wording.count("rules", answer.attempts().size())));
        answer.attempts().forEach(this::attempt);
        return page.finished();
    }

    private void rejected(Conclusion conclusion) {
        page.fact("  ", conclusion);
        findings.rejectionOf(conclusion)
                .ifPresent(by ->
                        page.line("    " + messages.get("explain.rejected", "reason", wording.text(by.reason()))));
    }

    private void attempt(Attempt attempt) {
        page.heading(messages.get(
                "rule",
                "id",
                attempt.rule().id().value(),
                "title",
                wording.text(attempt.rule().title())));
        if (attempt.unmet() > 0) {
            page.faint(messages.get(
                    "why-not.unmet",
                    "unmet",
                    page.number(attempt.unmet()),
                    "conditions",
                    wording.count("conditions", attempt.verdicts().size())));
        }
        attempt.verdicts().forEach(this::verdict);
        attempt.instead()
                .filter(conclusion -> attempt.waitsUntil().isEmpty())
                .ifPresent(conclusion -> page.line("  "
                        + messages.get(
                                findings.rejectionOf(conclusion).isPresent()
                                        ? "why-not.instead-rejected"
                                        : "why-not.instead",
                                "conclusion",
                                wording.would(conclusion.kind(), conclusion.roles(), role -> Optional.empty()))));
        attempt.waitsUntil()
                .ifPresent(day -> page.line("  "
                        + messages.get("why-not.waits", "day", wording.dates().day(day))));
        if (!attempt.additions().isEmpty()) {
            page.line("  " + messages.get("why-not.additions"));
            page.whole(WrittenEvent.list(attempt.additions(), findings.vocabulary(), "    ") + "\n");
        }
    }

    private boolean isOnFile(KindId kind) {
        return Stream.concat(findings.graph().events().values().stream(), findings.graph().conclusions().stream())
                .anyMatch(fact -> findings.vocabulary().isA(fact.kind(), kind));
    }

    private void verdict(Verdict verdict) {
        String sign = verdict.met() ? page.style().helpful("✓") : page.style().alarming("✗");
        page.line("  " + sign + " " + phrasing.condition(verdict));
        for (Fact fact : verdict.by()) {
            page.fact("      " + (verdict.sort() == Verdict.Sort.ABSENT ? messages.get("why-not.blocked") : ""), fact);
        }
        for (Conclusion conclusion : verdict.rejected()) {
            page.fact("      " + messages.get("why-not.rejects"), conclusion);
        }
        for (Closest closest : verdict.closest()) {
            page.fact("      " + messages.get("why-not.closest"), closest.fact());
            page.faint("        " + messages.get("why-not.differs", "roles", differences(closest, verdict.sought())));
        }
        if (!verdict.met()
                && verdict.sort() == Verdict.Sort.HELD
                && verdict.closest().isEmpty()
                && verdict.rejected().isEmpty()) {
            page.faint("      "
                    + messages.get(isOnFile(verdict.sought().kind()) ? "why-not.none-fits" : "why-not.nothing-close"));
        }
        boolean isConcluded =
                findings.vocabulary().kind(verdict.sought().kind()).isConclusion();
        if (!verdict.met() && isConcluded && verdict.sort() != Verdict.Sort.ABSENT) {
            page.faint("      " + messages.get("why-not.ask-on", "question", "'" + question(verdict.sought()) + "'"));
        }
    }

    /** The follow-up question for a condition, from its criteria for equality. */
    private static Question question(Sought sought) {
        SortedMap<String, Value> roles = new TreeMap<>();
        sought.where().stream()
                .filter(criterion -> criterion.comparison().isEquality())
                .forEach(criterion -> roles.put(criterion.role(), criterion.value()));
        return new Question(sought.kind(), roles);
    }

    private String differences(Closest closest, Sought sought) {
        Kind kind = findings.vocabulary().kind(closest.fact().kind());
        return closest.differs().stream()
                .map(role -> messages.find("part." + role).orElseGet(() -> wording.roleName(kind, role)))
                .collect(Collectors.joining(messages.get("list.enumeration")));
    }
}
