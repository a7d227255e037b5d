package dev.sanad.render.internal.text;

import dev.sanad.core.Findings;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.justification.Chains;
import dev.sanad.core.justification.Standing;
import dev.sanad.core.text.Language;
import dev.sanad.core.wording.Messages;
import dev.sanad.core.wording.Wording;
import dev.sanad.render.format.Style;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Findings for people: a head, every conclusion with its chain, and the pending rules. */
final class TextReport {
    private final Findings findings;
    private final Wording wording;
    private final Messages messages;
    private final Style style;

    /** A report in a language and a style. */
    TextReport(Findings findings, Language language, Style style) {
        this.findings = findings;
        this.wording = new Wording(findings, language);
        this.messages = wording.messages();
        this.style = style;
    }

    /** The whole text. */
    String render() {
        StringBuilder text = new StringBuilder(head());
        ChainText chains = new ChainText(findings, wording, style);
        if (!findings.conclusions().isEmpty()) {
            text.append('\n')
                    .append(chains.render(new Chains(findings.graph(), findings.assessments()).of(inReadingOrder())));
        }
        if (!findings.pending().isEmpty()) {
            text.append('\n').append(messages.get("pending.title")).append('\n');
            PendingText.lines(findings.pending(), wording)
                    .forEach(line -> text.append("  ").append(line).append('\n'));
        }
        return style.isolated(text.toString());
    }

    private String head() {
        String day = wording.dates().day(findings.asOf().day());
        String title = findings.dossier()
                .title()
                .map(words -> messages.get("title", "title", wording.text(words), "day", day))
                .orElseGet(() -> messages.get("title.plain", "day", day));
        List<Conclusion> conclusions = findings.conclusions();
        if (conclusions.isEmpty()) {
            return style.strong(title) + "\n" + messages.get("conclusions.none") + "\n";
        }
        Map<Standing, Integer> standings = new EnumMap<>(Standing.class);
        conclusions.forEach(
                conclusion -> standings.merge(findings.assess(conclusion).standing(), 1, Integer::sum));
        String counts = standings.entrySet().stream()
                .map(entry -> messages.get(
                        "summary.standing",
                        "n",
                        wording.dates().number(entry.getValue()),
                        "standing",
                        messages.get("standing." + entry.getKey().keyword())))
                .collect(Collectors.joining(messages.get("list.enumeration")));
        String summary = messages.get(
                "summary",
                "conclusions",
                wording.count("conclusions", conclusions.size()),
                "facts",
                wording.count("facts", findings.graph().events().size()),
                "standings",
                counts);
        return style.strong(title) + "\n" + summary + "\n";
    }

    /**
     * The conclusions in reading order: those on which no other rests, the firmest first; the others are in their
     * chains.
     */
    private List<Conclusion> inReadingOrder() {
        Comparator<Conclusion> order = Comparator.comparing(
                        (Conclusion conclusion) -> findings.assess(conclusion).standing())
                .thenComparing(Conclusion::kind)
                .thenComparing(Conclusion::id);
        return findings.conclusions().stream().sorted(order).toList();
    }
}
