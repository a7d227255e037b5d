package dev.sanad.render.internal.phrase;

import dev.sanad.core.Findings;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Value;
import dev.sanad.core.justification.Assessment;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.text.Inflected;
import dev.sanad.core.vocabulary.Block;
import dev.sanad.core.vocabulary.Showing;
import dev.sanad.core.wording.Messages;
import dev.sanad.core.wording.Wording;
import dev.sanad.render.internal.overview.Lead;
import dev.sanad.render.internal.overview.Overview;
import dev.sanad.render.internal.overview.Row;
import dev.sanad.render.internal.overview.RowGroup;
import dev.sanad.render.internal.overview.Summary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** What the first screen says of a file, its leads and its rows, in one language: texts and pages say the same. */
public final class OverviewPhrasing {
    private final Findings findings;
    private final Wording wording;
    private final Messages messages;
    private final WordPhrasing words;
    private final LeadPhrasing leads;
    /** The facts whose state is not decided. */
    private final Set<FactId> undecided;

    /**
     * The phrases for the first screen of findings.
     *
     * @param findings the findings
     * @param wording the wording of the same findings
     */
    public OverviewPhrasing(Findings findings, Wording wording) {
        this.findings = findings;
        this.wording = wording;
        this.messages = wording.messages();
        this.words = new WordPhrasing(findings, wording);
        this.leads = new LeadPhrasing(findings, wording, this, words);
        this.undecided = findings.undecided().conclusions().stream()
                .filter(conclusion -> conclusion.roles().get(Showing.STATE).isPresent())
                .flatMap(conclusion -> conclusion.roles().get(Showing.OF).stream())
                .flatMap(value -> value.facts().stream())
                .collect(Collectors.toSet());
    }

    /**
     * A row in words, cell by cell; a cell is empty if there is nothing to say.
     *
     * @param what what it is about
     * @param part the same below what it is a part of: it need not say again what that says
     * @param due what it waits for
     * @param state how things stand
     * @param word on whose word it rests
     * @param certainty how certain it is
     * @param roots the number of its root sources, unless they are those of most events
     */
    public record Cells(
            String what, String part, String due, String state, String word, String certainty, String roots) {}

    /**
     * A lead in words.
     *
     * @param key why it leads, in a word or two
     * @param sentence the matter
     * @param consequence what follows, or what is known of it; may be empty
     */
    public record LeadWords(String key, String sentence, String consequence) {}

    /**
     * {@return what a file is, on one line}
     *
     * @param summary what the file is
     */
    public String summary(Summary summary) {
        return messages.get(
                "overview.summary",
                "events",
                wording.count("events", summary.events()),
                "sources",
                summary.sources() == 0 ? "" : wording.count("overview.sources", summary.sources()),
                "quoted",
                quoted(summary)
                        .filter(quoted -> !isRoot(quoted, summary))
                        .map(quoted -> messages.get(
                                messages.form("overview.quoted", quoted.events()),
                                "n",
                                wording.dates().number(quoted.events()),
                                "speaker",
                                wording.speaker(quoted.speaker())))
                        .orElse(""),
                "conclusions",
                wording.count("conclusions", summary.findings()));
    }

    /**
     * {@return the root sources that need not be said again, if most events have them in common}
     *
     * @param summary what the file is
     */
    public Optional<String> roots(Summary summary) {
        int others = summary.events() - summary.withRoots();
        return summary.roots().isEmpty()
                ? Optional.empty()
                : Optional.of(messages.get(
                        "overview.roots",
                        "names",
                        names(summary.roots()),
                        "others",
                        others == 0 ? "" : wording.count("overview.others", others),
                        "own",
                        quoted(summary)
                                .filter(quoted -> isRoot(quoted, summary))
                                .map(quoted -> wording.count("overview.own", quoted.events()))
                                .orElse("")));
    }

    /** The speaker whose words most events pass on. */
    private static Optional<Summary.Quoted> quoted(Summary summary) {
        return summary.quoted().filter(quoted -> quoted.events() * 2 > summary.events());
    }

    /** Whether a speaker is the root source that need not be said again. */
    private boolean isRoot(Summary.Quoted quoted, Summary summary) {
        return wording.speaker(quoted.speaker()).equals(names(summary.roots()));
    }

    /**
     * {@return why there are no rows, if there are none}
     *
     * @param overview the first screen
     */
    public Optional<String> nothing(Overview overview) {
        int events = findings.dossier().events().size();
        if (overview.summary().events() == 0 && events > 0) {
            return Optional.of(wording.count("overview.none-on-file", events));
        }
        if (overview.summary().findings() == 0) {
            return Optional.of(messages.get("conclusions.none"));
        }
        return overview.sections().isEmpty() ? Optional.of(messages.get("overview.nothing")) : Optional.empty();
    }

    // ---- What matters

    /**
     * {@return a lead in words}
     *
     * @param lead the lead
     */
    public LeadWords lead(Lead lead) {
        return leads.words(lead);
    }

    // ---- Rows

    /**
     * {@return who and to whom some rows are; empty if their kinds do not say so}
     *
     * @param group the rows
     */
    public String heading(RowGroup group) {
        String who =
                group.who().map(value -> wording.value(value, Optional.empty())).orElse("");
        if (who.isEmpty()) {
            return "";
        }
        String to = group.to().map(wording::oblique).orElse("");
        boolean isEachOther = group.to().equals(group.who());
        boolean isAlone =
                group.who().filter(value -> value.actors().size() == 1).isPresent();
        String key = to.isEmpty() || isEachOther && isAlone
                ? "overview.who"
                : isEachOther ? "overview.each-other" : "overview.who-to";
        int number = group.who().map(value -> value.actors().size()).orElse(0);
        return messages.get(messages.form(key, number), "who", Wording.capitalised(who), "to", to);
    }

    /**
     * {@return a row in words}
     *
     * @param row the row
     * @param common the root sources that need not be said again
     */
    public Cells cells(Row row, SortedSet<SourceId> common) {
        Assessment assessment = findings.assess(row.verdict());
        return new Cells(
                Wording.capitalised(what(row)),
                Wording.capitalised(wording.row(row.about(), row.whole())),
                due(row),
                state(row),
                words.of(row),
                messages.get((isPlan(row) ? "overview.plan." : "certainty.")
                        + assessment.certainty().keyword()),
                assessment.roots().equals(common) || assessment.roots().isEmpty()
                        ? ""
                        : wording.count("overview.row-roots", assessment.roots().size()));
    }

    /** Whether it is still to come, so that what is certain is the plan alone. */
    private boolean isPlan(Row row) {
        return row.isOpen()
                && findings.vocabulary()
                        .kind(row.about().kind())
                        .showing()
                        .block()
                        .filter(Block.MEETINGS::equals)
                        .isPresent();
    }

    /** What a row is about: its kind's words for that, or else the statement. */
    String what(Row row) {
        return wording.row(row.about());
    }

    /** What a row waits for: a window as it is, a deadline as the last day. */
    String due(Row row) {
        Optional<String> role = findings.vocabulary().kind(row.about().kind()).showing().due().stream()
                .filter(name -> row.about().valueOf(name).equals(row.due()))
                .findFirst();
        return row.due()
                .map(value -> value.asTime()
                        .map(time -> row.isWindow()
                                ? wording.dates().name(time)
                                : wording.dates().by(time))
                        .orElseGet(() -> {
                            String words = wording.value(value, role.flatMap(name -> wording.role(row.about(), name)));
                            return value.facts().isEmpty() ? words : messages.get("overview.if", "what", words);
                        }))
                .orElse("");
    }

    private String state(Row row) {
        List<String> words = new ArrayList<>();
        for (Conclusion state : row.states()) {
            words.add(state(state));
        }
        row.notes().forEach(note -> wording.note(note).ifPresent(words::add));
        if (words.isEmpty() && undecided.contains(row.about().id())) {
            words.add(messages.get("changes.undecided-state"));
        }
        if (row.isDisputed()) {
            words.add(disputed(row));
        }
        return String.join(
                messages.get("overview.states"), words.stream().distinct().toList());
    }

    /** The word for what is disputed, which agrees with the matter, or with that whose state the matter is. */
    String disputed(Row row) {
        Value itself = Value.facts(row.about().id().value());
        Value about = row.about()
                .valueOf(Showing.STATE)
                .flatMap(state -> row.about().valueOf(Showing.OF))
                .orElse(itself);
        Inflected matter = wording.inflected(about, Optional.empty());
        return messages.get("overview.disputed", place -> Optional.of(matter));
    }

    /**
     * {@return the state that a conclusion says something is in: its kind's words for that, or else the state alone; empty
     * if it has none}
     *
     * @param conclusion the conclusion
     */
    public String state(Conclusion conclusion) {
        return wording.state(conclusion);
    }

    // ---- Not used

    /**
     * {@return the kinds of the events that lead to nothing, with their numbers}
     *
     * @param unused the events
     */
    public String kinds(List<Event> unused) {
        Map<String, Integer> kinds = new LinkedHashMap<>();
        unused.forEach(event -> kinds.merge(label(event), 1, Integer::sum));
        return kinds.entrySet().stream()
                .map(kind -> messages.get(
                        "overview.kind",
                        "kind",
                        kind.getKey(),
                        "n",
                        kind.getValue() == 1 ? "" : wording.dates().number(kind.getValue())))
                .collect(Collectors.joining(messages.get("list.enumeration")));
    }

    private String label(Event event) {
        return wording.text(findings.vocabulary().kind(event.kind()).label());
    }

    private String names(Collection<SourceId> sources) {
        return wording.list(sources.stream().map(wording::name).toList());
    }
}
