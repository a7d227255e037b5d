package dev.sanad.render.internal.text;

import dev.sanad.core.Findings;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.justification.RuleId;
import dev.sanad.core.justification.Sought;
import dev.sanad.core.text.Language;
import dev.sanad.core.wording.Messages;
import dev.sanad.render.format.Style;
import dev.sanad.rules.question.Indicator;
import dev.sanad.rules.question.Outlook;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The reports to watch for, for people. */
final class WatchForText {
    private final Findings findings;
    private final TextPage page;
    private final Messages messages;

    /** A text in a language and a style. */
    WatchForText(Findings findings, Language language, Style style) {
        this.findings = findings;
        this.page = new TextPage(findings, language, style);
        this.messages = page.messages();
    }

    /**
     * The whole text, with the conclusions from one report grouped together.
     *
     * @param isShort whether to list only the nearest report for each rule, and no generic ones
     */
    String render(Outlook outlook, boolean isShort) {
        List<Indicator> indicators = outlook.indicators().stream()
                .filter(indicator -> !isShort || !indicator.isGeneric())
                .toList();
        int generic = outlook.indicators().size() - indicators.size();
        page.title(page.titled("watch-for.title"));
        if (outlook.indicators().isEmpty() && findings.pending().isEmpty()) {
            page.line(messages.get("watch-for.none"));
        }
        Map<Sought, List<Indicator>> byReport = new LinkedHashMap<>();
        indicators.forEach(indicator -> byReport.computeIfAbsent(indicator.missing(), none -> new ArrayList<>())
                .add(indicator));
        Set<RuleId> reported = new HashSet<>();
        int left = 0;
        for (Map.Entry<Sought, List<Indicator>> report : byReport.entrySet()) {
            boolean isNew = false;
            for (Indicator indicator : report.getValue()) {
                isNew |= reported.add(indicator.rule().id());
            }
            if (isNew || !isShort) {
                report(report.getKey(), report.getValue());
            } else {
                left++;
            }
        }
        List<String> notes = new ArrayList<>();
        if (left > 0) {
            notes.add(messages.get("watch-for.more", "n", page.number(left)));
        }
        if (generic > 0) {
            notes.add(messages.get("watch-for.generic", "n", page.number(generic)));
        }
        if (!outlook.notSearched().isEmpty()) {
            notes.add(messages.get("watch-for.not-searched", "rules", names(outlook.notSearched())));
        }
        if (!outlook.notTried().isEmpty()) {
            notes.add(messages.get("watch-for.not-tried", "rules", names(outlook.notTried())));
        }
        if (!notes.isEmpty()) {
            page.blank();
            notes.forEach(page::line);
        }
        if (!findings.pending().isEmpty()) {
            page.heading(messages.get("pending.title"));
            PendingText.lines(findings.pending(), page.wording()).forEach(line -> page.line("  " + line));
        }
        return page.finished();
    }

    private static String names(SortedSet<RuleId> rules) {
        return rules.stream().map(RuleId::value).collect(Collectors.joining(", "));
    }

    private void report(Sought missing, List<Indicator> indicators) {
        page.heading(messages.get("watch-for.if", "what", page.absences().what(missing)));
        SortedSet<FactId> have = new TreeSet<>();
        for (Indicator indicator : indicators) {
            have.addAll(indicator.have());
            page.line("  "
                    + messages.get(
                            "watch-for.then", "conclusion", page.wording().would(indicator.kind(), indicator.roles())));
            page.faint("    "
                    + messages.get(
                            "rule",
                            "id",
                            indicator.rule().id().value(),
                            "title",
                            page.wording().text(indicator.rule().title())));
        }
        page.faint("  " + messages.get("watch-for.have"));
        have.forEach(id -> page.fact("    ", findings.graph().find(id).orElseThrow()));
    }
}
