package dev.sanad.render.internal.phrase;

import dev.sanad.core.Findings;
import dev.sanad.core.actor.ActorId;
import dev.sanad.core.fact.Value;
import dev.sanad.core.justification.Assessment;
import dev.sanad.core.justification.Standing;
import dev.sanad.core.vocabulary.Block;
import dev.sanad.core.wording.Messages;
import dev.sanad.core.wording.Wording;
import dev.sanad.render.internal.overview.Lead;
import dev.sanad.render.internal.overview.Row;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** On whose word rows rest: who states them, else on whom they rest, else who narrates them. */
final class WordPhrasing {
    private static final int MOST_NAMES = 2;

    private final Findings findings;
    private final Wording wording;
    private final Messages messages;

    WordPhrasing(Findings findings, Wording wording) {
        this.findings = findings;
        this.wording = wording;
        this.messages = wording.messages();
    }

    /**
     * Those on whose word a row rests.
     *
     * @param isOwn whether they are so many that it is enough to say that it is their own matter
     * @param names their names; empty if nobody is named
     */
    private record Speaking(boolean isOwn, List<String> names) {}

    /** They in a word or two, as a cell has them. */
    String of(Row row) {
        Speaking speaking = speaking(row);
        if (speaking.isOwn()) {
            return messages.get("overview.own-word");
        }
        if (speaking.names().isEmpty()) {
            boolean hasSource = !findings.assess(row.verdict()).roots().isEmpty();
            return messages.get(hasSource ? "overview.nobody" : "overview.no-source");
        }
        return names(speaking.names());
    }

    /** They in a sentence of their own, which says what of the lead rests on their word; empty if nobody is named. */
    String sentence(Row row, Lead.Sort sort) {
        Speaking speaking = speaking(row);
        String what = switch (sort) {
            case TRIGGERS, PROMISED, DUE -> "";
            case WRONG, UNANSWERED ->
                switch (blockOf(row)) {
                    case COMMITMENTS -> "-commitment";
                    case MEETINGS -> "-expected";
                    // Where proceedings have got to is nobody's claim.
                    case CLAIMS -> row.verdict().equals(row.about()) ? "" : "-claim";
                    case POSITIONS, OTHER, SPECULATION, UNDECIDED -> "";
                };
        };
        if (speaking.isOwn()) {
            return messages.get("overview.lead.own-word" + what);
        }
        return speaking.names().isEmpty()
                ? ""
                : messages.get(
                        "overview.lead.word" + (restsOnWordOfHead(row) ? what : ""), "names", names(speaking.names()));
    }

    private Block blockOf(Row row) {
        return findings.vocabulary().kind(row.about().kind()).showing().block().orElse(Block.OTHER);
    }

    private String names(List<String> names) {
        return names.size() <= MOST_NAMES
                ? wording.list(names)
                : messages.get(
                        "overview.more",
                        "names",
                        names.get(0),
                        "more",
                        wording.count("overview.more-names", names.size() - 1));
    }

    /** Whether nobody else says what became of it: that it was broken may be the word of others than the commitment is. */
    private boolean restsOnWordOfHead(Row row) {
        Assessment head = findings.assess(row.about());
        return Set.copyOf(head.attributedTo().isEmpty() ? head.restsOn() : head.attributedTo())
                .containsAll(stating(row));
    }

    private List<String> stating(Row row) {
        Assessment verdict = findings.assess(row.verdict());
        return Stream.of(verdict, findings.assess(row.about()))
                .map(Assessment::attributedTo)
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(verdict.restsOn());
    }

    private Speaking speaking(Row row) {
        Assessment assessment = findings.assess(row.verdict());
        List<String> stating = stating(row);
        if (stating.size() > MOST_NAMES && speakForThemselves(row, stating)) {
            return new Speaking(true, List.of());
        }
        // Sources that speak for themselves quote nobody.
        boolean isNarrated = stating.isEmpty() && assessment.standing() != Standing.SPECULATIVE;
        return new Speaking(
                false,
                isNarrated
                        ? row.narrators().stream()
                                .map(wording::outlet)
                                .distinct()
                                .toList()
                        : wording.speakers(stating));
    }

    /** Whether those whose matter it is say so themselves, or those who speak for them. */
    private boolean speakForThemselves(Row row, List<String> speakers) {
        List<ActorId> whose = findings.vocabulary()
                .kind(row.about().kind())
                .showing()
                .who()
                .flatMap(role -> row.about().roles().get(role))
                .map(Value::actors)
                .orElse(List.of());
        List<ActorId> ids = speakers.stream().map(ActorId::new).toList();
        return !whose.isEmpty()
                && findings.dossier()
                        .actors()
                        .partiesOf(ids, row.about().time())
                        .containsAll(whose);
    }
}
