package dev.sanad.render.internal.table;

import dev.sanad.core.Findings;
import dev.sanad.core.fact.Citation;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Value;
import dev.sanad.core.justification.Assessment;
import dev.sanad.core.justification.Chains;
import dev.sanad.core.justification.Derivation;
import dev.sanad.core.source.Source;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.text.Language;
import dev.sanad.core.vocabulary.Block;
import dev.sanad.core.wording.Wording;
import dev.sanad.render.answer.Selection;
import dev.sanad.render.answer.TableAnswer;
import dev.sanad.render.internal.overview.Overview;
import dev.sanad.render.internal.overview.Overviews;
import dev.sanad.render.internal.overview.Row;
import dev.sanad.render.internal.overview.RowGroup;
import dev.sanad.render.internal.phrase.OverviewPhrasing;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Findings as tables. Ids and keywords are as in JSON; sentences and names are in one language. */
final class Grids {
    private final Findings findings;
    private final Selection selection;
    private final Wording wording;

    private Grids(TableAnswer answer, Language language) {
        this.findings = answer.findings();
        this.selection = answer.selection();
        this.wording = new Wording(findings, language);
    }

    static Grid of(TableAnswer answer, Language language) {
        Grids grids = new Grids(answer, language);
        return switch (answer.of()) {
            case FINDINGS -> grids.findings();
            case COMMITMENTS -> grids.commitments();
            case EVENTS -> new EventGrid(grids.findings, grids.selection, grids.wording).grid();
            case SOURCES -> grids.sources();
        };
    }

    private Grid findings() {
        Findings derived = findings.asDerived();
        Wording words = derived == findings
                ? wording
                : new Wording(derived, wording.messages().language());
        List<Conclusion> chosen = derived.conclusions().stream()
                .filter(conclusion -> selection.includes(conclusion, derived)
                        && selection.standings(derived.assess(conclusion).standing()))
                .limit(selection.top().orElse(Integer.MAX_VALUE))
                .toList();
        return Grid.of(
                List.of(
                        "id",
                        "kind",
                        "text",
                        "time",
                        "modality",
                        "holds",
                        "standing",
                        "attributed-to",
                        "rests-on",
                        "certainty",
                        "corroboration",
                        "roots",
                        "rules",
                        "rejected"),
                chosen,
                conclusion -> finding(conclusion, derived, words));
    }

    private Map<String, String> finding(Conclusion conclusion, Findings derived, Wording words) {
        Assessment assessment = derived.assess(conclusion);
        Map<String, String> cells = new TreeMap<>();
        cells.put("id", conclusion.id().value());
        cells.put("kind", conclusion.kind().value());
        cells.put("text", words.statement(conclusion));
        conclusion.time().ifPresent(time -> cells.put("time", time.edtf()));
        cells.put("modality", conclusion.modality().keyword());
        cells.put("holds", derived.isCertain(conclusion) ? "certainly" : "possibly");
        cells.put("standing", assessment.standing().keyword());
        cells.put("attributed-to", Grid.list(assessment.attributedTo()));
        cells.put("rests-on", Grid.list(assessment.restsOn()));
        cells.put("certainty", assessment.certainty().keyword());
        cells.put("corroboration", String.valueOf(assessment.corroboration()));
        cells.put("roots", Grid.list(assessment.roots()));
        cells.put(
                "rules",
                Grid.list(derived.graph().whyHolds(conclusion).stream()
                        .map(Derivation::rule)
                        .map(rule -> rule.id())
                        .collect(Collectors.toCollection(TreeSet::new))));
        derived.rejectionOf(conclusion).ifPresent(by -> cells.put("rejected", words.text(by.reason())));
        conclusion.roles().values().forEach((role, value) -> cells.put("roles." + role, inWords(value)));
        return cells;
    }

    /** A value as JSON has it, but for texts, which are in one language. */
    private String inWords(Value value) {
        return value.asText().map(wording::text).orElseGet(() -> Grid.list(value.texts()));
    }

    private Grid commitments() {
        Overview overview = new Overviews(findings, new Chains(findings.graph(), findings.assessments())).of(selection);
        OverviewPhrasing phrasing = new OverviewPhrasing(findings, wording);
        List<Map<String, String>> rows = overview.sections().stream()
                .filter(section -> section.block() == Block.COMMITMENTS)
                .flatMap(section -> section.groups().stream())
                .flatMap(group -> group.rows().stream().map(row -> commitment(row, group, phrasing)))
                .toList();
        return Grid.of(
                List.of(
                        "id",
                        "debtors",
                        "creditors",
                        "what",
                        "due",
                        "due-by",
                        "state",
                        "word",
                        "certainty",
                        "roots",
                        "number"),
                rows,
                row -> row);
    }

    private Map<String, String> commitment(Row row, RowGroup group, OverviewPhrasing phrasing) {
        OverviewPhrasing.Cells words = phrasing.cells(row, Collections.emptySortedSet());
        Map<String, String> cells = new TreeMap<>();
        cells.put("id", row.about().id().value());
        cells.put("debtors", named(group.who()));
        cells.put("creditors", named(group.to()));
        cells.put("what", words.what());
        cells.put("due", words.due());
        row.due()
                .flatMap(Value::asTime)
                .flatMap(time -> time.lastDay())
                .ifPresent(day -> cells.put("due-by", day.toString()));
        cells.put("state", words.state());
        cells.put("word", words.word());
        cells.put("certainty", words.certainty());
        cells.put("roots", Grid.list(findings.assess(row.verdict()).roots()));
        cells.put("number", String.valueOf(row.number()));
        return cells;
    }

    private String named(Optional<Value> value) {
        return value.map(who -> wording.value(who, Optional.empty())).orElse("");
    }

    private Grid sources() {
        Map<SourceId, Long> cited = new TreeMap<>();
        for (Event event : findings.graph().events().values()) {
            event.cites().stream()
                    .map(Citation::source)
                    .distinct()
                    .forEach(source -> cited.merge(source, 1L, Long::sum));
        }
        return Grid.of(
                List.of(
                        "id",
                        "publisher",
                        "title",
                        "language",
                        "published",
                        "reliability",
                        "relays",
                        "roots",
                        "events"),
                findings.dossier().sources().byId().values(),
                source -> source(source, cited.getOrDefault(source.id(), 0L)));
    }

    private Map<String, String> source(Source source, long events) {
        Map<String, String> cells = new TreeMap<>();
        cells.put("id", source.id().value());
        source.publisher().ifPresent(publisher -> cells.put("publisher", wording.text(publisher)));
        source.title().ifPresent(title -> cells.put("title", wording.text(title)));
        source.language().ifPresent(language -> cells.put("language", language));
        source.published().ifPresent(time -> cells.put("published", time.edtf()));
        cells.put("reliability", source.reliability().name());
        cells.put("relays", Grid.list(source.relays()));
        cells.put("roots", Grid.list(findings.dossier().sources().rootsOf(source.id())));
        cells.put("events", String.valueOf(events));
        return cells;
    }
}
