package dev.sanad.workbench.web;

import dev.sanad.core.Findings;
import dev.sanad.core.answer.Changes;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.justification.Assessment;
import dev.sanad.core.justification.Chains;
import dev.sanad.core.text.Language;
import dev.sanad.core.wording.Wording;
import dev.sanad.render.answer.Selection;
import dev.sanad.render.internal.overview.Overview;
import dev.sanad.render.internal.overview.Overviews;
import dev.sanad.render.internal.overview.Row;
import dev.sanad.render.internal.phrase.OverviewPhrasing;
import dev.sanad.render.internal.phrase.OverviewPhrasing.Cells;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What follows from a dossier, by blocks as the report shows it, and what a change adds and takes away. */
final class FollowsJson {
    private final Findings findings;
    private final InEach<Wording> wordings;
    private final InEach<OverviewPhrasing> phrasings;

    FollowsJson(Findings findings) {
        this.findings = findings;
        wordings = InEach.of(language -> new Wording(findings, language));
        phrasings = InEach.of(language -> new OverviewPhrasing(findings, wordings.in(language)));
    }

    Wording in(Language language) {
        return wordings.in(language);
    }

    void write(JsonText json) throws IOException {
        Overview overview =
                new Overviews(findings, new Chains(findings.graph(), findings.assessments())).of(Selection.ALL);
        json.put("day", findings.asOf().day().toString());
        json.inEach("asOf", language -> in(language).dates().day(findings.asOf().day()));
        json.each("sections", overview.sections(), (section, object) -> {
            String key = "block." + section.block().keyword();
            object.inEach("title", language -> in(language).messages().get(key));
            List<Row> rows = section.groups().stream()
                    .flatMap(group -> group.rows().stream())
                    .toList();
            object.each("rows", rows, (row, inner) -> write(row, overview, inner));
        });
    }

    private void write(Row row, Overview overview, JsonText json) throws IOException {
        InEach<Cells> cells = InEach.of(
                language -> phrasings.in(language).cells(row, overview.summary().roots()));
        json.put("id", row.verdict().id().value())
                .put("depth", row.depth())
                .inEach("what", language -> cells.in(language).what())
                .inEach("due", language -> cells.in(language).due())
                .inEach("state", language -> cells.in(language).state())
                .inEach("word", language -> cells.in(language).word());
        writeAssessed(row.verdict(), json);
    }

    private void writeAssessed(Conclusion conclusion, JsonText json) throws IOException {
        Assessment assessment = findings.assess(conclusion);
        json.put("standing", assessment.standing().keyword())
                .put("certainty", assessment.certainty().keyword())
                .inEach(
                        "certaintyWord",
                        language -> in(language)
                                .messages()
                                .get("certainty." + assessment.certainty().keyword()))
                .texts("events", eventsUnder(conclusion));
    }

    /** The events that a conclusion rests on. */
    private Set<String> eventsUnder(Conclusion conclusion) {
        Set<String> events = new TreeSet<>();
        Set<Fact> seen = new HashSet<>();
        Deque<Fact> open = new ArrayDeque<>(List.of(conclusion));
        while (!open.isEmpty()) {
            Fact next = open.pop();
            if (seen.add(next)) {
                next.<Runnable>fold(
                                event -> () -> events.add(event.id().value()),
                                held -> () -> findings.graph().whyHolds(held).stream()
                                        .flatMap(way -> way.facts())
                                        .forEach(open::push))
                        .run();
            }
        }
        return events;
    }

    /** What follows now and did not before, and the other way round. */
    void writeChanges(Findings before, JsonText json) throws IOException {
        Changes changes = Changes.between(before, findings);
        json.each("gained", changes.gained(), (gained, object) -> write(gained.conclusion(), object));
        FollowsJson old = new FollowsJson(before);
        json.each("lost", changes.lost(), (lost, object) -> old.write(lost.conclusion(), object));
        json.put("unchanged", findings.conclusions().size() - changes.gained().size());
    }

    private void write(Conclusion conclusion, JsonText json) throws IOException {
        json.put("id", conclusion.id().value())
                .inEach("what", language -> in(language).sentence(conclusion));
        writeAssessed(conclusion, json);
    }

    String sentence(Event event, Language language) {
        return in(language).sentence(event);
    }
}
