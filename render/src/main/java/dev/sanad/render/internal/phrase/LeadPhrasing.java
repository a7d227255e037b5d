package dev.sanad.render.internal.phrase;

import dev.sanad.core.Findings;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.justification.Standing;
import dev.sanad.core.wording.Messages;
import dev.sanad.core.wording.Wording;
import dev.sanad.render.internal.overview.Lead;
import dev.sanad.render.internal.overview.Row;
import dev.sanad.render.internal.phrase.OverviewPhrasing.LeadWords;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What matters, in words: what was promised or claimed, what is expected next, and on whose word. */
final class LeadPhrasing {
    private final Findings findings;
    private final Wording wording;
    private final Messages messages;
    private final OverviewPhrasing rows;
    private final WordPhrasing words;

    LeadPhrasing(Findings findings, Wording wording, OverviewPhrasing rows, WordPhrasing words) {
        this.findings = findings;
        this.wording = wording;
        this.messages = wording.messages();
        this.rows = rows;
        this.words = words;
    }

    /** Its key, its sentence, and on whose word it rests, and what follows or is known of it. */
    LeadWords words(Lead lead) {
        Row row = lead.row();
        String consequence = switch (lead.sort()) {
            case TRIGGERS ->
                lead.consequences().stream()
                        .map(part -> Wording.capitalised(rows.what(part)) + ".")
                        .collect(Collectors.joining(" "));
            case WRONG ->
                row.wrong().map(row.isDisputed() ? this::told : this::reason).orElse("");
            case UNANSWERED -> isOfItself(row) ? "" : reason(row.verdict());
            case PROMISED, DUE -> pending(row.about());
        };
        String key = switch (lead.sort()) {
            case TRIGGERS, PROMISED, DUE -> rows.due(row);
            case WRONG ->
                row.isDisputed() ? rows.disputed(row) : rows.state(row.wrong().orElseThrow());
            case UNANSWERED -> isOfItself(row) ? rows.state(row.verdict()) : messages.get("overview.lead.unanswered");
        };
        // Of what did not come about, its own sentence would still speak as of something to come.
        boolean isFalse = lead.sort() == Lead.Sort.WRONG && (row.isDisputed() || isToCome(row.about()));
        String word = words.sentence(row, lead.sort());
        // What rules expect to follow is on nobody's word.
        String known = (lead.sort() == Lead.Sort.TRIGGERS ? Stream.of(word, consequence) : Stream.of(consequence, word))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        String sentence = wording.statement(isFalse ? row.verdict() : row.about()) + ".";
        String reason = lead.sort() == Lead.Sort.UNANSWERED && isOfItself(row) ? reason(row.verdict()) : "";
        return new LeadWords(key, reason.isEmpty() ? sentence : reason, known);
    }

    /** Whether a matter is nothing but a state, whose reason says it, and more. */
    private static boolean isOfItself(Row row) {
        return row.verdict().equals(row.about());
    }

    private boolean isToCome(Conclusion conclusion) {
        return findings.assess(conclusion).standing() == Standing.ANTICIPATED;
    }

    private String told(Conclusion conclusion) {
        return wording.statement(conclusion) + ".";
    }

    /** Why a conclusion holds, unless that is what it says already. */
    private String reason(Conclusion conclusion) {
        return findings.graph().whyHolds(conclusion).stream()
                .findFirst()
                .flatMap(way -> wording.because(conclusion, way))
                .filter(why -> !why.equals(wording.statement(conclusion)))
                .map(why -> why + ".")
                .orElse("");
    }

    /** What a rule waits for that concerns a conclusion. */
    private String pending(Conclusion conclusion) {
        return findings.pending().stream()
                .filter(pending -> pending.bindings().values().stream()
                        .anyMatch(value -> value.facts().contains(conclusion.id())))
                .findFirst()
                .map(pending ->
                        messages.get("overview.unless", "day", wording.dates().day(pending.until())))
                .orElse("");
    }
}
