package dev.sanad.render.internal.text;

import dev.sanad.core.Findings;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.internal.wording.PhraseBook;
import dev.sanad.core.justification.Derivation;
import dev.sanad.core.justification.RuleId;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.text.Language;
import dev.sanad.render.answer.CasesAnswer;
import dev.sanad.render.format.Style;
import dev.sanad.render.internal.phrase.Phrasing;
import dev.sanad.rules.cases.CaseResult;
import dev.sanad.rules.cases.CaseSuite;
import dev.sanad.rules.cases.Coverage;
import dev.sanad.rules.cases.Expected;
import dev.sanad.rules.cases.MutantReport;
import dev.sanad.rules.question.Attempt;
import dev.sanad.rules.question.Question;
import dev.sanad.rules.question.Verdict;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Stream;

/**
 * The results of cases, for people: each failure with the expected and actual conclusions and the reasons; then the
 * totals.
 */
final class CaseText {
    private static final int MOST_ATTEMPTS = 2;

    private final Language language;
    private final Style style;
    private final PhraseBook phrases;
    private final StringBuilder text = new StringBuilder();

    /** A text in a language and a style. */
    CaseText(Language language, Style style) {
        this.language = language;
        this.style = style;
        this.phrases = PhraseBook.in(language);
    }

    /** The whole text. */
    String render(CasesAnswer answer) {
        CaseSuite.Outcome outcome = answer.outcome();
        outcome.results().stream().filter(result -> !result.passed()).forEach(this::failure);
        Coverage coverage = outcome.coverage();
        if (answer.isDetailed()) {
            untried(coverage);
        }
        long failed = outcome.failed();
        long passed = outcome.results().size() - failed;
        line(style.strong(phrases.say(
                count(outcome.results().size(), "case") + ": " + passed + " passed, " + failed + " failed")));
        line("fired: " + Coverage.count(coverage.rules()) + " of "
                + count(coverage.rules().size(), "rule") + "; decided a case: "
                + Coverage.count(coverage.conditions()) + " of "
                + count(coverage.conditions().size(), "condition"));
        answer.mutants().ifPresent(this::mutants);
        return style.page(text.toString());
    }

    private void mutants(MutantReport report) {
        report.survivors().stream()
                .filter(survivor -> survivor.accepted().isEmpty())
                .forEach(survivor -> line(survivor.mark() + ": no case notices the change \"" + survivor.key() + '"'));
        report.stale()
                .forEach(key ->
                        line("accepted, but noticed by some case or none of these rules' changes: \"" + key + '"'));
        long accepted = report.survivors().size() - report.unexplained();
        line(count(report.killed() + report.survivors().size(), "changed rule") + ": " + report.killed() + " noticed, "
                + report.unexplained() + " unnoticed, " + accepted + " accepted");
    }

    /** The text for one failed case, without the totals. */
    String render(CaseResult failed) {
        failure(failed);
        return style.page(text.toString());
    }

    private void failure(CaseResult result) {
        line(style.alarming("✗") + " " + result.tested().mark() + ": "
                + style.strong(result.tested().name()));
        for (Expected missing : result.missing()) {
            line("    expected " + missing);
            List<SortedSet<FactId>> instead = result.supportsInstead(missing);
            if (!instead.isEmpty()) {
                instead.forEach(support -> line("    got it   from " + support));
                continue;
            }
            ofKind(missing, result).forEach(conclusion -> line("    got      " + written(conclusion)));
            result.whyNot(missing).stream().limit(MOST_ATTEMPTS).forEach(attempt -> whyNot(attempt, result.findings()));
        }
        for (Expected unwanted : result.unwanted()) {
            line("    unwanted " + unwanted);
            ofKind(unwanted, result)
                    .filter(conclusion -> unwanted.isMetBy(conclusion, result.findings()))
                    .forEach(conclusion -> because(conclusion, result.findings()));
        }
        if (result.findings().conclusions().isEmpty()) {
            line("    nothing follows");
        }
        line("");
    }

    private static Stream<Conclusion> ofKind(Expected expected, CaseResult result) {
        return result.findings().conclusions().stream()
                .filter(conclusion -> result.findings().vocabulary().isA(conclusion.kind(), expected.kind()));
    }

    private void whyNot(Attempt attempt, Findings findings) {
        line("    why not  " + attempt.rule().id());
        Phrasing phrasing = new Phrasing(findings, language);
        for (Verdict verdict : attempt.verdicts()) {
            if (!verdict.met()) {
                line("             " + style.alarming("✗") + " " + phrasing.condition(verdict));
                for (Fact blocker : verdict.by()) {
                    line("               blocked by: " + blocker.id());
                }
                verdict.closest()
                        .forEach(closest -> line("               closest: "
                                + closest.fact().id() + "; differs in " + String.join(", ", closest.differs())));
            }
        }
        attempt.instead()
                .ifPresent(conclusion ->
                        line("             all conditions met, but the rule concludes " + written(conclusion)));
        attempt.waitsUntil().ifPresent(day -> line("             the rule waits until " + day));
    }

    private void because(Conclusion conclusion, Findings findings) {
        for (Derivation way : findings.graph().whyHolds(conclusion)) {
            line("    got      " + written(conclusion) + " by " + way.rule().id() + " from "
                    + way.facts().map(fact -> fact.id().value()).toList());
        }
    }

    private void untried(Coverage coverage) {
        coverage.rules().forEach((RuleId rule, Boolean fired) -> {
            if (!fired) {
                line("no case fires the rule " + rule);
            }
        });
        for (Map.Entry<SourceMark, Boolean> condition : coverage.conditions().entrySet()) {
            if (!condition.getValue()) {
                line(condition.getKey() + ": no case isolates this condition of " + coverage.ruleOf(condition.getKey())
                        + " alone");
            }
        }
    }

    private static String written(Conclusion conclusion) {
        return new Question(conclusion.kind(), conclusion.roles().values()).toString();
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** A line of English words, said in the language of the text. */
    private void line(String words) {
        String said = words.stripLeading();
        text.append(" ".repeat(words.length() - said.length()))
                .append(phrases.say(said))
                .append('\n');
    }
}
