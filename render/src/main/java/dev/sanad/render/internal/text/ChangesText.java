package dev.sanad.render.internal.text;

import dev.sanad.core.Findings;
import dev.sanad.core.answer.Changes;
import dev.sanad.core.answer.Flip;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.justification.Assessment;
import dev.sanad.core.justification.Derivation;
import dev.sanad.core.text.Language;
import dev.sanad.core.wording.Messages;
import dev.sanad.core.wording.Wording;
import dev.sanad.render.internal.overview.ReadingOrder;
import dev.sanad.render.internal.phrase.Phrasing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The differences between two findings, for people. A change of state is listed once, not as a loss and a gain. */
final class ChangesText {
    private final TextPage was;
    private final TextPage is;
    private final Wording wording;
    private final Messages messages;
    private final ReadingOrder orderBefore;
    private final ReadingOrder order;

    /** Writes onto the page of the later findings. */
    ChangesText(Findings before, TextPage page, Language language) {
        this.was = new TextPage(before, language, page.style());
        this.is = page;
        this.wording = page.wording();
        this.messages = page.messages();
        this.orderBefore = ReadingOrder.of(before);
        this.order = ReadingOrder.of(page.findings());
    }

    /** All of it. */
    void write(Changes changes, List<Flip> flips) {
        writeWithoutReasons(changes, flips);
        newReasons(changes.newReason());
    }

    /** All differences except those in the reasons. */
    void writeWithoutReasons(Changes changes, List<Flip> flips) {
        Set<Conclusion> reported = new HashSet<>();
        flips.forEach(flip -> {
            flip.before().ifPresent(reported::add);
            flip.after().ifPresent(reported::add);
        });
        flips(flips.stream()
                .sorted(Comparator.comparing(flip -> Math.min(
                        flip.after().map(Conclusion::id).map(order::rank).orElse(Integer.MAX_VALUE),
                        order.rank(flip.of()))))
                .toList());
        facts("changes.gained", changes.gained(), reported, is, order);
        facts("changes.lost", changes.lost(), reported, was, orderBefore);
        undecided(changes.undecided());
        reassessed(changes.reassessed());
    }

    private void flips(List<Flip> flips) {
        if (flips.isEmpty()) {
            return;
        }
        is.line("  " + messages.get("changes.states"));
        for (Flip flip : flips) {
            String from = flip.before()
                    .map(this::state)
                    .or(() -> undecided(flip.after(), was.findings()))
                    .orElse("");
            String to = flip.after()
                    .map(this::state)
                    .or(() -> undecided(flip.before(), is.findings()))
                    .orElse("");
            String key = from.isEmpty() ? "replay.began" : to.isEmpty() ? "replay.ended" : "replay.flip";
            String of = flip.after().isPresent() ? subject(flip, is) : subject(flip, was);
            String id = flip.after()
                    .map(conclusion -> is.shortId(conclusion.id()))
                    .orElseGet(() -> flip.before()
                            .map(conclusion -> was.shortId(conclusion.id()))
                            .orElse(""));
            is.line("    " + Wording.capitalised(messages.get(key, "of", of, "from", from, "to", to)) + "   "
                    + is.style().faint(id));
            flip.after()
                    .flatMap(conclusion -> is.because(conclusion))
                    .ifPresent(why -> is.faint("      " + messages.get("because", "why", why)));
        }
    }

    /** The word for a state that is there at the other time, and undecided at this one. */
    private Optional<String> undecided(Optional<Conclusion> other, Findings findings) {
        return other.filter(findings::isUndecided).map(state -> messages.get("changes.undecided-state"));
    }

    /** What has become undecided, with what would decide it. */
    private void undecided(List<Conclusion> conclusions) {
        if (conclusions.isEmpty()) {
            return;
        }
        Findings possible = is.findings().asPossible();
        TextPage page = new TextPage(possible, messages.language(), is.style());
        Phrasing phrasing = new Phrasing(possible, messages.language());
        is.line("  " + messages.get("changes.undecided"));
        for (Conclusion conclusion : conclusions) {
            is.line("    " + page.said(conclusion));
            is.faint("      " + phrasing.decidedBy(possible.undecided().inDoubt(conclusion)));
        }
    }

    private static String subject(Flip flip, TextPage page) {
        return page.mention(flip.of());
    }

    private String state(Conclusion conclusion) {
        return wording.value(conclusion.roles().get("state").orElseThrow(), wording.role(conclusion, "state"));
    }

    /** Lists conclusions by weight; those that only serve others are left to their chains. */
    private void facts(
            String heading,
            List<Changes.Reasoned> some,
            Set<Conclusion> reported,
            TextPage from,
            ReadingOrder inOrder) {
        List<Conclusion> left = inOrder.of(some.stream()
                .map(Changes.Reasoned::conclusion)
                .filter(conclusion -> !reported.contains(conclusion) && inOrder.tells(conclusion))
                .toList());
        if (!left.isEmpty()) {
            is.line("  " + messages.get(heading));
            left.forEach(conclusion -> is.line("    " + from.said(conclusion)));
        }
    }

    /** Lists the reassessed conclusions that differ in more than their roots; those with more or fewer sources on one line. */
    private void reassessed(List<Changes.Reassessed> all) {
        List<Changes.Reassessed> some = all.stream()
                .filter(each -> order.tells(each.conclusion()))
                .sorted(Comparator.comparing(
                        each -> order.rank(each.conclusion().id())))
                .toList();
        List<Changes.Reassessed> told =
                some.stream().filter(each -> !differences(each).isEmpty()).toList();
        SortedMap<String, List<Changes.Reassessed>> corroborated = new TreeMap<>();
        some.stream()
                .filter(each -> differences(each).isEmpty())
                .forEach(each -> corroboration(each)
                        .ifPresent(change -> corroborated
                                .computeIfAbsent(change, none -> new ArrayList<>())
                                .add(each)));
        if (told.isEmpty() && corroborated.isEmpty()) {
            return;
        }
        is.line("  " + messages.get("changes.reassessed"));
        for (Changes.Reassessed each : told) {
            is.line("    " + is.said(each.conclusion()));
            differences(each).forEach(difference -> is.faint("      " + difference));
            corroboration(each).ifPresent(change -> is.faint("      " + change));
        }
        corroborated.forEach((change, same) -> is.faint("    "
                + messages.get(
                        "changes.corroborated",
                        "change",
                        change,
                        "ids",
                        same.stream()
                                .map(each -> is.shortId(each.conclusion().id()))
                                .collect(Collectors.joining(messages.get("list.enumeration"))))));
    }

    private Optional<String> corroboration(Changes.Reassessed each) {
        List<String> change = new ArrayList<>();
        differ(
                "corroboration",
                is.number(each.before().corroboration()),
                is.number(each.after().corroboration()),
                change);
        return change.stream().findFirst();
    }

    private List<String> differences(Changes.Reassessed each) {
        Assessment before = each.before();
        Assessment after = each.after();
        List<String> differences = new ArrayList<>();
        differ("standing", standing(before), standing(after), differences);
        differ(
                "certainty",
                messages.get("certainty." + before.certainty().keyword()),
                messages.get("certainty." + after.certainty().keyword()),
                differences);
        differ("attributed-to", speakers(before), speakers(after), differences);
        return differences;
    }

    private void differ(String field, String from, String to, List<String> differences) {
        if (!from.equals(to)) {
            String none = messages.get("changes.none-before");
            differences.add(messages.get(
                    "changes.from-to",
                    "what",
                    messages.get("changes.field." + field),
                    "from",
                    from.isEmpty() ? none : from,
                    "to",
                    to.isEmpty() ? none : to));
        }
    }

    private String standing(Assessment assessment) {
        return messages.get("standing." + assessment.standing().keyword());
    }

    private String speakers(Assessment assessment) {
        return wording.list(Stream.concat(assessment.attributedTo().stream(), assessment.restsOn().stream())
                .map(wording::speaker)
                .toList());
    }

    private void newReasons(List<Changes.NewReason> all) {
        List<Changes.NewReason> some = all.stream()
                .sorted(Comparator.comparing(
                        each -> order.rank(each.conclusion().id())))
                .toList();
        if (some.isEmpty()) {
            return;
        }
        is.line("  " + messages.get("changes.new-reason"));
        for (Changes.NewReason each : some) {
            is.line("    " + is.said(each.conclusion()));
            each.ended()
                    .forEach(
                            way -> is.faint("      " + messages.get("changes.ended-way", "rule", way(was, way, each))));
            each.came()
                    .forEach(way -> is.faint("      " + messages.get("changes.came-way", "rule", way(is, way, each))));
        }
    }

    private static String way(TextPage page, Derivation way, Changes.NewReason each) {
        String title = page.wording().text(way.rule().title());
        return page.wording()
                .because(each.conclusion(), way)
                .map(why -> title + ": " + why)
                .orElse(title);
    }
}
