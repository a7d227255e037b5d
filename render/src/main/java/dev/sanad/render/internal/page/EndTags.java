package dev.sanad.render.internal.page;

import dev.sanad.core.Findings;
import dev.sanad.core.fact.Certainty;
import dev.sanad.core.fact.Event;
import dev.sanad.core.internal.wording.AbsenceWording;
import dev.sanad.core.justification.Standing;
import dev.sanad.core.justification.Undecided;
import dev.sanad.core.wording.Messages;
import dev.sanad.core.wording.Wording;
import dev.sanad.render.internal.overview.Overview;
import dev.sanad.render.internal.phrase.OverviewPhrasing;
import dev.sanad.render.internal.phrase.Phrasing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The blocks of a page after its rows. */
final class EndTags {
    private final Findings findings;
    private final Overview overview;
    private final String prefix;
    private final Wording wording;
    private final Messages messages;
    private final OverviewPhrasing phrasing;

    EndTags(Findings findings, Overview overview, String prefix, Wording wording, OverviewPhrasing phrasing) {
        this.findings = findings;
        this.overview = overview;
        this.prefix = prefix;
        this.wording = wording;
        this.messages = wording.messages();
        this.phrasing = phrasing;
    }

    /** What possibly follows, by the fact in doubt. */
    Tag undecided() {
        Findings possible = findings.asPossible();
        Phrasing doubts = new Phrasing(possible, messages.language());
        Tag rows = Tag.of("div", "rows");
        for (Undecided.Group group : overview.undecided()) {
            rows.add(Tag.of("p", "more").text(doubts.dependsOn(group.inDoubt())));
            Tag list = Tag.of("ul", "plain");
            group.conclusions()
                    .forEach(conclusion -> list.add(Tag.of("li", "doubt")
                            .add(Sign.UNDECIDED.beside())
                            .text(" " + doubts.wording().statement(conclusion) + ".")));
            rows.add(list).add(Tag.of("p", "more").text(doubts.decidedBy(group.inDoubt())));
        }
        return block("undecided", messages.get("undecided.title"), rows);
    }

    /** What the analyst rejects, with her reasons. */
    Tag rejected() {
        Wording derived = new Wording(findings.asDerived(), messages.language());
        Tag list = Tag.of("ul", "plain");
        overview.rejected()
                .forEach(item -> list.add(Tag.of("li", "doubt")
                        .text(derived.statement(item.conclusion()) + ". ")
                        .add(Tag.of("span", "more").text(derived.text(item.by().reason())))));
        return block(
                "rejected",
                messages.get("rejected.title"),
                Tag.of("div", "rows").add(list));
    }

    /** The events that lead to nothing. */
    Tag unused() {
        List<Event> unused = overview.unused();
        Tag list = Tag.of("ul", "plain");
        unused.forEach(event -> list.add(Tag.of("li")
                .text(wording.sentence(event) + ". ")
                .add(Tag.of("code").text(event.id().value()))));
        Tag rows = Tag.of("details", "rows")
                .add(Tag.of("summary")
                        .text(messages.get(
                                "page.unused",
                                "n",
                                wording.dates().number(unused.size()),
                                "all",
                                wording.dates().number(overview.summary().events()),
                                "kinds",
                                phrasing.kinds(unused))))
                .add(list);
        return block("unused", messages.get("unused.title"), rows);
    }

    /** What the signs mean. */
    Tag key() {
        Tag signs = Tag.of("ul", "key");
        for (Standing standing : Standing.values()) {
            signs.add(Tag.of("li")
                    .add(Sign.of(standing).beside())
                    .text(" " + messages.get("standing." + standing.keyword())));
        }
        for (Certainty certainty : Certainty.values()) {
            signs.add(Tag.of("li")
                    .add(Sign.of(certainty).beside())
                    .text(" " + messages.get("certainty." + certainty.keyword())));
        }
        Map<Sign, String> others = new LinkedHashMap<>();
        others.put(Sign.EVENT, messages.get("page.key.event"));
        others.put(Sign.OPEN_EVENT, messages.get("page.key.open-event"));
        others.put(Sign.ABSENT, new AbsenceWording(findings, wording).lookedFor());
        others.put(Sign.UNDECIDED, messages.get("page.key.undecided"));
        others.put(Sign.DONE, messages.get("page.key.done"));
        others.forEach(
                (sign, words) -> signs.add(Tag.of("li").add(sign.beside()).text(" " + words)));
        return block(
                "key",
                messages.get("page.key"),
                Tag.of("div", "rows").add(signs).add(Tag.of("p", "meta").text(messages.get("page.key.same"))));
    }

    /** A block of a page that is not one of rows. */
    Tag block(String name, String title, Tag rows) {
        return Tag.of("section", "block")
                .with("aria-labelledby", prefix + name)
                .add(Tag.of("h2", "margin").with("id", prefix + name).text(title))
                .add(rows);
    }
}
