package dev.sanad.render.internal.document;

import dev.sanad.core.Findings;
import dev.sanad.core.RejectedFindings;
import dev.sanad.core.fact.Certainty;
import dev.sanad.core.fact.Citation;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.internal.wording.AbsenceWording;
import dev.sanad.core.justification.Chain;
import dev.sanad.core.justification.Chain.Link;
import dev.sanad.core.justification.Chains;
import dev.sanad.core.justification.Premise;
import dev.sanad.core.justification.Undecided;
import dev.sanad.core.source.Source;
import dev.sanad.core.text.Language;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.wording.Messages;
import dev.sanad.core.wording.Wording;
import dev.sanad.render.answer.FindingsAnswer;
import dev.sanad.render.internal.document.Document.Block;
import dev.sanad.render.internal.document.Document.Heading;
import dev.sanad.render.internal.document.Document.Item;
import dev.sanad.render.internal.document.Document.Note;
import dev.sanad.render.internal.document.Document.Paragraph;
import dev.sanad.render.internal.document.Document.Table;
import dev.sanad.render.internal.overview.Lead;
import dev.sanad.render.internal.overview.Overview;
import dev.sanad.render.internal.overview.Overviews;
import dev.sanad.render.internal.overview.Row;
import dev.sanad.render.internal.overview.RowGroup;
import dev.sanad.render.internal.overview.Section;
import dev.sanad.render.internal.phrase.AssessmentPhrasing;
import dev.sanad.render.internal.phrase.CitationPhrasing;
import dev.sanad.render.internal.phrase.OverviewPhrasing;
import dev.sanad.render.internal.phrase.Phrasing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts findings into a document: the first screen, and below it the chains, of which each quote is a footnote. */
final class FindingsDocument {
    private final Findings findings;
    private final Wording wording;
    private final Messages messages;
    private final OverviewPhrasing phrasing;
    private final AbsenceWording absences;
    private final AssessmentPhrasing assessments;
    private final CitationPhrasing citations;
    private final Map<Conclusion, Integer> numbers = new HashMap<>();
    private final Map<Event, List<Integer>> noted = new HashMap<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    private FindingsDocument(Findings findings, Language language) {
        this.findings = findings;
        this.wording = new Wording(findings, language);
        this.messages = wording.messages();
        this.phrasing = new OverviewPhrasing(findings, wording);
        this.absences = new AbsenceWording(findings, wording);
        this.assessments = new AssessmentPhrasing(findings, wording);
        this.citations = new CitationPhrasing(findings, wording);
    }

    /** An answer as a document. */
    static Document of(FindingsAnswer answer, Language language) {
        Findings findings = answer.findings();
        Chains chains = new Chains(findings.graph(), findings.assessments());
        Overview overview = new Overviews(findings, chains).of(answer.selection());
        return new FindingsDocument(findings, language)
                .of(
                        overview,
                        chains.inTurn(
                                overview.rows().stream().map(Row::conclusions).toList()));
    }

    private Document of(Overview overview, List<List<Chain>> chains) {
        paragraph(phrasing.summary(overview.summary()));
        phrasing.roots(overview.summary()).ifPresent(this::paragraph);
        phrasing.nothing(overview).ifPresent(this::paragraph);
        if (!overview.leads().isEmpty()) {
            heading(2, messages.get("overview.matters"));
            overview.leads().forEach(this::lead);
        }
        overview.sections().forEach(section -> section(section, overview));
        if (!overview.undecided().isEmpty()) {
            undecided(overview.undecided());
        }
        if (!overview.rejected().isEmpty()) {
            rejected(overview.rejected());
        }
        List<Row> rows = overview.rows();
        rows.forEach(row -> row.conclusions().forEach(conclusion -> numbers.put(conclusion, row.number())));
        if (!rows.isEmpty()) {
            heading(2, messages.get("overview.chains"));
        }
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            heading(
                    3,
                    number(row) + " · "
                            + phrasing.cells(row, overview.summary().roots()).what());
            chains.get(i).forEach(chain -> {
                numbers.putIfAbsent(chain.conclusion(), row.number());
                append(chain, 0);
            });
        }
        return new Document(messages.language(), title(), blocks, notes);
    }

    private String title() {
        String day = wording.dates().day(findings.asOf().day());
        return findings.dossier()
                .title()
                .map(words -> messages.get("overview.title", "title", wording.text(words), "day", day))
                .orElseGet(() -> messages.get("overview.title.plain", "day", day));
    }

    // ---- The first screen

    private void lead(Lead lead) {
        OverviewPhrasing.LeadWords words = phrasing.lead(lead);
        String said = words.sentence().contains(words.key())
                ? words.sentence()
                : messages.get("overview.lead", "key", Wording.capitalised(words.key()), "sentence", words.sentence());
        String rows = Stream.concat(Stream.of(lead.row()), lead.consequences().stream())
                .map(this::number)
                .collect(Collectors.joining(messages.get("overview.states")));
        item(0, (said + " " + words.consequence()).strip() + " (" + rows + ")");
    }

    private void section(Section section, Overview overview) {
        heading(2, messages.get("block." + section.block().keyword()));
        for (RowGroup group : section.groups()) {
            String who = phrasing.heading(group);
            if (!who.isEmpty()) {
                paragraph(who);
            }
            table(group.rows(), overview);
        }
    }

    /** A row of cells for each row, without the columns that are empty. */
    private void table(List<Row> rows, Overview overview) {
        List<String> heads = Stream.of("due", "state", "word", "certainty")
                .map(head -> messages.get("overview.head." + head))
                .collect(Collectors.toCollection(ArrayList::new));
        heads.addAll(0, List.of("", ""));
        List<List<String>> cells = rows.stream()
                .map(row -> cells(row, phrasing.cells(row, overview.summary().roots())))
                .toList();
        List<Integer> filled = IntStream.range(0, heads.size())
                .filter(column ->
                        cells.stream().anyMatch(row -> !row.get(column).isEmpty()))
                .boxed()
                .toList();
        Function<List<String>, List<String>> kept =
                row -> filled.stream().map(row::get).toList();
        blocks.add(new Table(kept.apply(heads), cells.stream().map(kept).toList()));
    }

    private List<String> cells(Row row, OverviewPhrasing.Cells cells) {
        String certainty = cells.roots().isEmpty()
                ? cells.certainty()
                : cells.certainty() + messages.get("overview.states") + cells.roots();
        String what = "– ".repeat(row.depth()) + cells.part();
        return List.of(number(row), what, cells.due(), cells.state(), cells.word(), certainty);
    }

    private void undecided(List<Undecided.Group> groups) {
        Findings possible = findings.asPossible();
        Wording doubtful = new Wording(possible, messages.language());
        Phrasing doubts = new Phrasing(possible, messages.language());
        heading(2, messages.get("undecided.title"));
        for (Undecided.Group group : groups) {
            item(0, doubts.dependsOn(group.inDoubt()));
            group.conclusions().forEach(conclusion -> item(1, doubtful.statement(conclusion) + "."));
        }
    }

    private void rejected(List<RejectedFindings.Item> items) {
        Wording derived = new Wording(findings.asDerived(), messages.language());
        heading(2, messages.get("rejected.title"));
        for (RejectedFindings.Item item : items) {
            item(0, derived.statement(item.conclusion()) + ".");
            item(1, derived.text(item.by().reason()));
        }
    }

    // ---- The chains

    private void append(Chain chain, int depth) {
        Conclusion conclusion = chain.conclusion();
        item(depth, wording.statement(conclusion) + ". (" + String.join(" · ", assessments.lines(conclusion)) + ")");
        if (!wording.statement(conclusion).equals(wording.sentence(conclusion))) {
            wording.because(conclusion, chain.derivation())
                    .ifPresent(why -> item(depth + 1, messages.get("because", "why", why)));
        }
        chain.links().forEach(link -> append(link, conclusion, depth + 1));
    }

    private void append(Link link, Conclusion of, int depth) {
        link.<Runnable>fold(new Link.Cases<>() {
                    @Override
                    public Runnable reported(Event event) {
                        return () -> blocks.add(new Item(depth, wording.sentence(event) + ".", notes(event)));
                    }

                    @Override
                    public Runnable followed(Chain chain) {
                        return () -> append(chain, depth);
                    }

                    @Override
                    public Runnable shownElsewhere(Conclusion conclusion) {
                        Integer number = numbers.get(conclusion);
                        String sentence = wording.statement(conclusion);
                        return () -> item(
                                depth,
                                (number == null
                                                ? messages.get("shown.above", "sentence", sentence)
                                                : messages.get(
                                                        "shown.as-in",
                                                        "sentence",
                                                        sentence,
                                                        "number",
                                                        wording.dates().number(number)))
                                        + ".");
                    }

                    @Override
                    public Runnable shownLater(Conclusion conclusion) {
                        return () -> item(
                                depth, messages.get("shown.later", "sentence", wording.statement(conclusion)) + ".");
                    }

                    @Override
                    public Runnable missing(List<Premise.Absent> missing) {
                        return () -> append(missing, absences.after(of), depth);
                    }

                    @Override
                    public Runnable grouped(Premise.Counted counted, List<Link> members) {
                        return () -> {
                            item(depth, absences.sentence(counted) + ".");
                            members.forEach(member -> append(member, of, depth + 1));
                        };
                    }
                })
                .run();
    }

    /** The numbers of the notes to an event, which are made when it is first shown. */
    private List<Integer> notes(Event event) {
        return noted.computeIfAbsent(event, first -> {
            List<Integer> made = new ArrayList<>();
            first.cites().forEach(citation -> made.add(note(note(citation))));
            if (first.cites().isEmpty()) {
                made.add(note(new Note(
                        messages.get(first.background() ? "background" : "no.citation"),
                        Optional.empty(),
                        Optional.empty())));
            } else if (first.certainty() != Certainty.CERTAIN) {
                made.add(note(new Note(
                        messages.get("certainty." + first.certainty().keyword()), Optional.empty(), Optional.empty())));
            }
            return made;
        });
    }

    private Note note(Citation citation) {
        return new Note(
                citations.place(citation),
                citation.quote().map(LocalizedText::onOneLine),
                findings.dossier()
                        .sources()
                        .find(citation.source())
                        .flatMap(Source::language)
                        .map(Language::new));
    }

    private int note(Note note) {
        notes.add(note);
        return notes.size();
    }

    // ---- Blocks

    private String number(Row row) {
        return wording.dates().number(row.number());
    }

    private void heading(int level, String words) {
        blocks.add(new Heading(level, words));
    }

    private void paragraph(String words) {
        blocks.add(new Paragraph(words));
    }

    private void append(List<Premise.Absent> missing, AbsenceWording said, int depth) {
        if (missing.size() == 1) {
            item(depth, said.sentence(missing.get(0)) + ".");
            return;
        }
        item(depth, said.head() + ":");
        missing.forEach(absent -> item(depth + 1, said.item(absent)));
    }

    private void item(int depth, String words) {
        blocks.add(new Item(depth, words, List.of()));
    }
}
