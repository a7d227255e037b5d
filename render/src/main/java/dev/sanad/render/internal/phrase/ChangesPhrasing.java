package dev.sanad.render.internal.phrase;

import dev.sanad.core.Findings;
import dev.sanad.core.RejectedFindings;
import dev.sanad.core.answer.Changes;
import dev.sanad.core.answer.Flip;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Value;
import dev.sanad.core.justification.Assessment;
import dev.sanad.core.justification.Derivation;
import dev.sanad.core.text.Language;
import dev.sanad.core.vocabulary.Showing;
import dev.sanad.core.wording.Messages;
import dev.sanad.core.wording.Wording;
import dev.sanad.render.internal.overview.ReadingOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The differences between two findings in words. A change of state is listed once, not as a loss and a gain. */
public final class ChangesPhrasing {
    private final Side was;
    private final Side is;
    private final Messages messages;

    /**
     * The phrases for the differences between findings.
     *
     * @param before the earlier findings
     * @param after the later findings
     * @param language the language of the phrases
     */
    public ChangesPhrasing(Findings before, Findings after, Language language) {
        this(new Side(before, language), new Side(after, language));
    }

    private ChangesPhrasing(Side was, Side is) {
        this.was = was;
        this.is = is;
        this.messages = is.wording.messages();
    }

    /** The phrases for the next differences; what is known of the findings up to which these reach is kept. */
    ChangesPhrasing next(Findings before, Findings after) {
        Language language = messages.language();
        return new ChangesPhrasing(is.findings == before ? is : new Side(before, language), new Side(after, language));
    }

    /**
     * Differences of one sort.
     *
     * @param heading what sort
     * @param lines the differences, the weightiest first
     */
    public record Part(String heading, List<Line> lines) {}

    /**
     * One difference.
     *
     * @param sign the sign of what it is about; empty if it stands without one
     * @param words what differs
     * @param id the short id of what it is about; empty if that is in the words
     * @param because why, if it is a change of state
     * @param details how exactly
     * @param about the conclusion that it is about, if it is one that now follows
     */
    public record Line(
            String sign,
            String words,
            String id,
            Optional<String> because,
            List<String> details,
            Optional<Conclusion> about) {}

    /** Findings with their words. */
    private static final class Side {
        private final Findings findings;
        private final Wording wording;
        private final ShortIds ids;
        private final ReadingOrder order;

        Side(Findings findings, Language language) {
            this.findings = findings;
            this.wording = new Wording(findings, language);
            this.ids = new ShortIds(findings.rejected().graph().conclusions());
            this.order = ReadingOrder.of(findings);
        }

        Line said(Conclusion conclusion, List<String> details) {
            return new Line(
                    sign(conclusion, findings),
                    wording.statement(conclusion) + ".",
                    ids.of(conclusion.id()),
                    Optional.empty(),
                    details,
                    findings.graph().whyHolds(conclusion).isEmpty() ? Optional.empty() : Optional.of(conclusion));
        }

        /** A fact within a sentence, or its id if it is unknown. */
        String mention(FactId id) {
            return findings.graph().find(id).map(wording::mention).orElse(id.value());
        }

        Optional<String> because(Conclusion conclusion) {
            return findings.graph().whyHolds(conclusion).stream()
                    .findFirst()
                    .flatMap(way -> wording.because(conclusion, way));
        }

        String way(Derivation way, Changes.NewReason each) {
            String title = wording.text(way.rule().title());
            return wording.because(each.conclusion(), way)
                    .map(why -> title + ": " + why)
                    .orElse(title);
        }
    }

    /**
     * {@return the sign of a conclusion: that it follows, that it is undecided, or that the analyst rejects it}
     *
     * @param conclusion the conclusion
     * @param findings the findings
     */
    public static String sign(Conclusion conclusion, Findings findings) {
        return findings.rejectionOf(conclusion).isPresent() ? "⊘" : findings.isUndecided(conclusion) ? "◌" : "∴";
    }

    /**
     * {@return all differences except those in the reasons}
     *
     * @param changes the differences
     * @param flips the changes of state among them
     */
    public List<Part> parts(Changes changes, List<Flip> flips) {
        Set<Conclusion> reported = new HashSet<>();
        flips.forEach(flip -> {
            flip.before().ifPresent(reported::add);
            flip.after().ifPresent(reported::add);
            // What comes or goes with its state is named there.
            if (flip.before().isEmpty() || flip.after().isEmpty()) {
                Stream.of(was, is)
                        .flatMap(side -> side.findings.graph().find(flip.of()).stream())
                        .forEach(of -> of.fold(event -> false, reported::add));
            }
        });
        changes.rejected().forEach(item -> reported.add(item.conclusion()));
        return parts(
                part("changes.states", flips(flips)),
                part("changes.gained", facts(changes.gained(), reported, is)),
                part("changes.lost", facts(changes.lost(), reported, was)),
                part("changes.undecided", undecided(changes.undecided())),
                part("changes.rejected", rejected(changes.rejected())),
                part("changes.reassessed", reassessed(changes.reassessed())));
    }

    /**
     * {@return the differences in the reasons of what still holds}
     *
     * @param changes the differences
     */
    public List<Part> reasons(Changes changes) {
        return parts(part("changes.new-reason", newReasons(changes.newReason())));
    }

    private static List<Part> parts(Part... some) {
        return Stream.of(some).filter(part -> !part.lines().isEmpty()).toList();
    }

    private Part part(String heading, List<Line> lines) {
        return new Part(messages.get(heading), lines);
    }

    private List<Line> flips(List<Flip> flips) {
        return flips.stream()
                .sorted(Comparator.comparing(flip -> Math.min(
                        flip.after().map(Conclusion::id).map(is.order::rank).orElse(Integer.MAX_VALUE),
                        is.order.rank(flip.of()))))
                .map(this::flip)
                .toList();
    }

    private Line flip(Flip flip) {
        String from = flip.before()
                .map(was.wording::state)
                .or(() -> undecided(flip.after(), was.findings))
                .or(() -> rejected(flip.after(), was.findings))
                .orElse("");
        String to = flip.after()
                .map(is.wording::state)
                .or(() -> undecided(flip.before(), is.findings))
                .or(() -> rejected(flip.before(), is.findings))
                .orElse("");
        String key = from.isEmpty() ? "replay.began" : to.isEmpty() ? "replay.ended" : "replay.flip";
        String of = (flip.after().isPresent() ? is : was).mention(flip.of());
        String id = flip.after()
                .map(conclusion -> is.ids.of(conclusion.id()))
                .or(() -> flip.before().map(conclusion -> was.ids.of(conclusion.id())))
                .orElse("");
        return new Line(
                "",
                Wording.capitalised(messages.get(key, "of", of, "from", from, "to", to)),
                id,
                flip.after().flatMap(is::because).map(why -> messages.get("because", "why", why)),
                List.of(),
                flip.after());
    }

    /** The word for a state that is there at the other time, and undecided at this one. */
    private Optional<String> undecided(Optional<Conclusion> other, Findings findings) {
        return other.filter(findings::isUndecided).map(state -> messages.get("changes.undecided-state"));
    }

    /** What has become undecided, with what would decide it. */
    private List<Line> undecided(List<Conclusion> conclusions) {
        if (conclusions.isEmpty()) {
            return List.of();
        }
        Side possible = new Side(is.findings.asPossible(), messages.language());
        Phrasing phrasing = new Phrasing(possible.findings, messages.language());
        return conclusions.stream()
                .map(conclusion -> possible.said(
                        conclusion,
                        List.of(phrasing.decidedBy(possible.findings.undecided().inDoubt(conclusion)))))
                .toList();
    }

    /** The word for a state that is there at the other time, and rejected by the analyst at this one. */
    private Optional<String> rejected(Optional<Conclusion> other, Findings findings) {
        return other.flatMap(findings::rejectionOf).map(by -> messages.get("changes.rejected-state"));
    }

    /** What the analyst now rejects, with her reason. */
    private List<Line> rejected(List<RejectedFindings.Item> items) {
        if (items.isEmpty()) {
            return List.of();
        }
        Side derived = new Side(is.findings.asDerived(), messages.language());
        return items.stream()
                .map(item -> derived.said(
                        item.conclusion(),
                        List.of(derived.wording.text(item.by().reason()))))
                .toList();
    }

    /** Conclusions by weight; those that only serve others are left to their chains. */
    private static List<Line> facts(List<Changes.Reasoned> some, Set<Conclusion> reported, Side from) {
        return from
                .order
                .of(some.stream()
                        .map(Changes.Reasoned::conclusion)
                        .filter(conclusion -> !reported.contains(conclusion) && from.order.tells(conclusion))
                        .toList())
                .stream()
                .map(conclusion -> from.said(conclusion, List.of()))
                .toList();
    }

    /** The reassessed conclusions that differ in more than their roots; those with more or fewer sources on one line. */
    private List<Line> reassessed(List<Changes.Reassessed> all) {
        List<Changes.Reassessed> some = all.stream()
                .filter(each -> is.order.tells(each.conclusion()))
                .sorted(Comparator.comparing(
                        each -> is.order.rank(each.conclusion().id())))
                .toList();
        Map<FactId, List<String>> ofStates = new HashMap<>();
        some.forEach(each -> state(each.conclusion()).forEach(of -> ofStates.put(of, differences(each))));
        List<Line> lines = new ArrayList<>();
        some.stream()
                .filter(each -> !differences(each).isEmpty())
                // What changes as its state does is named there.
                .filter(each ->
                        !differences(each).equals(ofStates.get(each.conclusion().id())))
                .map(each -> is.said(
                        each.conclusion(),
                        Stream.concat(differences(each).stream(), corroboration(each).stream())
                                .toList()))
                .forEach(lines::add);
        SortedMap<String, List<Changes.Reassessed>> corroborated = new TreeMap<>();
        some.stream()
                .filter(each -> differences(each).isEmpty())
                .forEach(each -> corroboration(each)
                        .ifPresent(change -> corroborated
                                .computeIfAbsent(change, none -> new ArrayList<>())
                                .add(each)));
        corroborated.forEach((change, same) -> lines.add(new Line(
                "",
                messages.get(
                        "changes.corroborated",
                        "change",
                        change,
                        "ids",
                        same.stream()
                                .map(each -> is.ids.of(each.conclusion().id()))
                                .collect(Collectors.joining(messages.get("list.enumeration")))),
                "",
                Optional.empty(),
                List.of(),
                Optional.empty())));
        return lines;
    }

    /** What a conclusion gives the state of. */
    private static List<FactId> state(Conclusion conclusion) {
        return conclusion.roles().get(Showing.STATE).isEmpty()
                ? List.of()
                : conclusion.roles().get(Showing.OF).map(Value::facts).orElse(List.of());
    }

    private Optional<String> corroboration(Changes.Reassessed each) {
        List<String> change = new ArrayList<>();
        differ(
                "corroboration",
                is.wording.dates().number(each.before().corroboration()),
                is.wording.dates().number(each.after().corroboration()),
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
        return is.wording.list(Stream.concat(assessment.attributedTo().stream(), assessment.restsOn().stream())
                .map(is.wording::speaker)
                .toList());
    }

    private List<Line> newReasons(List<Changes.NewReason> all) {
        return all.stream()
                .sorted(Comparator.comparing(
                        each -> is.order.rank(each.conclusion().id())))
                .map(each -> is.said(
                        each.conclusion(),
                        Stream.concat(
                                        each.ended().stream()
                                                .map(way ->
                                                        messages.get("changes.ended-way", "rule", was.way(way, each))),
                                        each.came().stream()
                                                .map(way ->
                                                        messages.get("changes.came-way", "rule", is.way(way, each))))
                                .toList()))
                .toList();
    }
}
