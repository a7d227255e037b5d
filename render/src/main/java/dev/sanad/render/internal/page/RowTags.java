package dev.sanad.render.internal.page;

import dev.sanad.core.Findings;
import dev.sanad.core.justification.Assessment;
import dev.sanad.core.justification.Chain;
import dev.sanad.core.justification.Standing;
import dev.sanad.core.wording.Messages;
import dev.sanad.core.wording.Wording;
import dev.sanad.render.internal.overview.Overview;
import dev.sanad.render.internal.overview.Row;
import dev.sanad.render.internal.overview.RowGroup;
import dev.sanad.render.internal.overview.Section;
import dev.sanad.render.internal.phrase.OverviewPhrasing;
import dev.sanad.render.internal.phrase.OverviewPhrasing.Cells;
import java.util.List;
import java.util.function.Function;

/** Blocks of rows, each of which opens to its chain, its graph, and what would change it. */
final class RowTags {
    private final Findings findings;
    private final Overview overview;
    private final List<List<Chain>> chains;
    /** The chains that are drawn too, each whole. */
    private final List<Chain> graphs;

    private final String prefix;
    private final Wording wording;
    private final Messages messages;
    private final OverviewPhrasing phrasing;
    private final ChainTags chainTags;
    private final ChangeTags changeTags;
    private final Filters filters;
    /** The rows in words, in the order of their numbers. */
    private final List<Cells> cells;

    RowTags(
            Findings findings,
            Overview overview,
            List<List<Chain>> chains,
            List<Chain> graphs,
            String prefix,
            Wording wording,
            OverviewPhrasing phrasing,
            ChainTags chainTags,
            ChangeTags changeTags,
            Filters filters) {
        this.findings = findings;
        this.overview = overview;
        this.chains = chains;
        this.graphs = graphs;
        this.prefix = prefix;
        this.wording = wording;
        this.messages = wording.messages();
        this.phrasing = phrasing;
        this.chainTags = chainTags;
        this.changeTags = changeTags;
        this.filters = filters;
        this.cells = overview.rows().stream()
                .map(row -> phrasing.cells(row, overview.summary().roots()))
                .toList();
    }

    /** A block with its rows, under the heads of their columns. */
    Tag section(Section section) {
        String name = messages.get("block." + section.block().keyword());
        String heading = prefix + section.block().keyword();
        Tag rows = Tag.of("div", "rows");
        rows.add(Tag.of("div", "heads")
                .with("aria-hidden", "true")
                .add(Tag.of("span"))
                .add(Tag.of("span"))
                .add(columnHead("due").with("class", "due"))
                .add(columnHead("state").with("class", "state"))
                .add(columnHead("word"))
                .add(columnHead("certainty")));
        for (RowGroup group : section.groups()) {
            String who = phrasing.heading(group);
            Tag part = Tag.of("div", "group");
            if (!who.isEmpty()) {
                part.add(Tag.of("h3").text(who));
            }
            group.rows().forEach(row -> part.add(row(row)));
            rows.add(part);
        }
        String style = "block" + (has(section, Cells::due) ? "" : " without-due")
                + (has(section, Cells::state) ? "" : " without-state");
        return Tag.of("section", style)
                .with("data-block", String.valueOf(overview.sections().indexOf(section) + 1))
                .with("aria-labelledby", heading)
                .add(Tag.of("h2", "margin").with("id", heading).text(name))
                .add(rows);
    }

    private boolean has(Section section, Function<Cells, String> cell) {
        return section.groups().stream()
                .flatMap(group -> group.rows().stream())
                .anyMatch(row -> !cell.apply(words(row)).isEmpty());
    }

    private Cells words(Row row) {
        return cells.get(row.number() - 1);
    }

    private Tag columnHead(String name) {
        return Tag.of("span").text(messages.get("overview.head." + name));
    }

    private Tag row(Row row) {
        Cells words = words(row);
        Assessment assessment = findings.assess(row.verdict());
        Tag certain =
                Tag.of("span", "certainty").add(Sign.of(assessment.certainty()).beside());
        certain.add(hidden("certainty")).text(" " + words.certainty());
        if (!words.roots().isEmpty()) {
            certain.text(" ")
                    .add(Tag.of("span", "roots").add(Sign.ROOTS.beside()).text(" " + words.roots()));
        }
        Tag summary = Tag.of("summary", "cells depth-" + Math.min(row.depth(), 3))
                .add(Tag.of("span", "number").text(number(row)))
                .add(Tag.of("span", "what").text(words.part()))
                .add(cell("due", words.due(), row.isOpen() && !row.isWrong() ? "open" : ""))
                .add(state(row, words.state()))
                .add(Tag.of("span", "word")
                        .add(Sign.of(standing(row)).named(name(standing(row))))
                        .add(hidden("word"))
                        .text(" " + words.word()))
                .add(certain);
        Tag chain = Tag.of("div", "sides")
                .add(chains.get(row.number() - 1).stream()
                        .map(each -> chainTags.chain(each, row.number()))
                        .toList());
        Tag why = Tag.of("div", "why");
        Tag details = Tag.of("details", "row").with("id", anchor(row));
        filters.mark(row, details);
        return details.add(summary)
                .add(
                        areFolded()
                                ? why.addFolded(List.of(chain))
                                : why.add(chain).add(graph(row)).add(changes(row)));
    }

    private List<Tag> graph(Row row) {
        return graphs.stream()
                .filter(chain -> chain.conclusion().equals(row.verdict()))
                .flatMap(chain -> new GraphTags(findings, wording, chainTags::anchor).of(chain).stream())
                .toList();
    }

    private List<Tag> changes(Row row) {
        return changeTags.of(row, chains.get(row.number() - 1).get(0).derivation());
    }

    private boolean areFolded() {
        return cells.size() > Page.MOST_AT_LENGTH;
    }

    private Tag state(Row row, String words) {
        boolean isDone = row.isDone() && !row.isWrong();
        Tag cell = cell("state", words, row.isWrong() ? "wrong" : "");
        return isDone ? cell.text(" ").add(Sign.DONE.beside()) : cell;
    }

    private Tag cell(String name, String words, String style) {
        Tag cell = Tag.of("span", (name + " " + style).strip());
        return words.isEmpty() ? cell : cell.add(hidden(name)).text(words);
    }

    /** The head of a column, for those who hear a row. */
    private Tag hidden(String head) {
        return Tag.of("span", "hidden").text(messages.get("overview.head." + head) + ": ");
    }

    private Standing standing(Row row) {
        return findings.assess(row.verdict()).standing();
    }

    private String name(Standing standing) {
        return messages.get("standing." + standing.keyword());
    }

    /** A link to a row, with its number. */
    Tag link(Row row) {
        return Tag.of("a").with("href", "#" + anchor(row)).text(number(row));
    }

    private String anchor(Row row) {
        return prefix + "r" + row.number();
    }

    private String number(Row row) {
        return wording.dates().number(row.number());
    }
}
