package dev.sanad.render.internal.page;

import dev.sanad.core.Findings;
import dev.sanad.core.answer.Explanation;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.internal.wording.AbsenceWording;
import dev.sanad.core.justification.Derivation;
import dev.sanad.core.justification.Premise;
import dev.sanad.core.wording.Messages;
import dev.sanad.core.wording.Wording;
import dev.sanad.render.internal.overview.Row;
import dev.sanad.render.internal.phrase.ShortIds;
import dev.sanad.rules.question.Fragile;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** What would change a verdict, and in which other ways it follows. */
final class ChangeTags {
    private final Findings findings;
    private final Grounds grounds;
    private final Wording wording;
    private final Messages messages;
    private final AbsenceWording absences;
    private final ShortIds ids;

    ChangeTags(Findings findings, Grounds grounds, Wording wording) {
        this.findings = findings;
        this.grounds = grounds;
        this.wording = wording;
        this.messages = wording.messages();
        this.absences = new AbsenceWording(findings, wording).undated(); // the key says it once
        this.ids = new ShortIds(findings.rejected().graph().conclusions());
    }

    /** The lists for a row, below the chain that is shown. */
    List<Tag> of(Row row, Derivation shown) {
        return grounds.explanation(row).stream()
                .map(explanation -> {
                    Tag all = Tag.of("div", "change");
                    others(explanation, shown, all);
                    falls(row, explanation, all);
                    fragile(row, all);
                    return all;
                })
                .toList();
    }

    /** The other ways in which it follows, opened one by one. */
    private void others(Explanation explanation, Derivation shown, Tag all) {
        List<Derivation> others = explanation.derivations().stream()
                .filter(way -> !way.equals(shown))
                .toList();
        if (others.isEmpty()) {
            return;
        }
        Tag list = Tag.of("div", "part").add(caption("page.other-ways"));
        others.forEach(way -> list.add(way(explanation.conclusion(), way)));
        all.add(list);
    }

    private Tag way(Conclusion conclusion, Derivation way) {
        String title = wording.text(way.rule().title());
        Tag premises = Tag.of("ul");
        way.premises().forEach(premise -> premise(premise).ifPresent(premises::add));
        if (!way.absences().isEmpty()) {
            premises.add(ChainTags.absent(way.absences(), absences.after(conclusion)));
        }
        return Tag.of("details", "node")
                .add(Tag.of("summary")
                        .add(Tag.of("span")
                                .text(wording.because(conclusion, way).orElse(title))))
                .add(Tag.of("p", "meta")
                        .text(messages.get("rule", "id", way.rule().id().value(), "title", title)))
                .add(premises);
    }

    /** A premise that is on file; what is not stands together after them. */
    private Optional<Tag> premise(Premise premise) {
        return premise.fold(held -> Optional.of(fact(held.fact())), absent -> Optional.empty(), counted -> {
            Tag members = Tag.of("ul");
            counted.members().forEach(member -> members.add(fact(member)));
            return Optional.of(
                    item(Sign.COUNTED, absences.sentence(counted) + ".").add(members));
        });
    }

    private Tag fact(Fact fact) {
        Tag id = Tag.of("code").text(ids.of(fact.id()));
        return fact.fold(
                        event -> Tag.of("li", "event").text(wording.statement(event) + ". "),
                        conclusion -> item(
                                Sign.of(findings.assess(conclusion).standing()), wording.statement(conclusion) + ". "))
                .add(id);
    }

    private static Tag item(Sign sign, String words) {
        return Tag.of("li").add(sign.beside()).text(" " + words);
    }

    /** The events of which each would end it, or the sets of events that carry it each by itself. */
    private void falls(Row row, Explanation explanation, Tag all) {
        Tag part = Tag.of("div", "part").add(caption("page.falls"));
        Tag list = Tag.of("ul");
        for (FactId event : explanation.singlePoints()) {
            int others = grounds.alsoEnded(event, row);
            String fact = findings.graph().find(event).map(wording::mention).orElse(event.value());
            list.add(Tag.of("li")
                    .text(Wording.capitalised(fact))
                    .add(Tag.of("span", "meta")
                            .text(
                                    others == 0
                                            ? messages.get("explain.ends-no-other")
                                            : messages.get(
                                                    "explain.ends",
                                                    "conclusions",
                                                    wording.count("conclusions", others)))));
        }
        if (explanation.singlePoints().isEmpty()) {
            part.add(Tag.of("p").text(messages.get("explain.no-single-point")));
        } else {
            part.add(list);
        }
        List<SortedSet<FactId>> supports = explanation.supports().smallestFirst();
        boolean isComplete = explanation.supports().isComplete();
        if (supports.size() == 1 && isComplete) {
            if (supports.get(0).size() > 1) {
                part.add(Tag.of("p", "meta").text(messages.get("page.one-support")));
            }
        } else {
            String number = wording.dates().number(supports.size());
            part.add(Tag.of("p", "meta")
                    .text(messages.get(
                            "explain.supports",
                            "how",
                            messages.get(isComplete ? "explain.all" : "explain.some", "n", number))));
            Tag sets = Tag.of("ul");
            supports.forEach(support -> sets.add(Tag.of("li")
                    .add(Tag.of("code").text(support.stream().map(ids::of).collect(Collectors.joining(" + "))))));
            part.add(sets);
        }
        all.add(part);
    }

    private void fragile(Row row, Tag all) {
        List<Fragile> fragile = grounds.fragile(row);
        if (fragile.isEmpty()) {
            return;
        }
        Tag list = Tag.of("ul");
        fragile.stream()
                .map(each -> Wording.capitalised(absences.report(each.report())) + ".")
                .distinct()
                .forEach(what -> list.add(Tag.of("li", "absent").text(what)));
        all.add(Tag.of("div", "part").add(caption("page.reported")).add(list));
    }

    private Tag caption(String key) {
        return Tag.of("p", "caption").text(messages.get(key));
    }
}
