package dev.sanad.render.internal.text;

import dev.sanad.core.Findings;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.justification.Pending;
import dev.sanad.core.justification.RuleId;
import dev.sanad.core.text.Language;
import dev.sanad.core.vocabulary.Showing;
import dev.sanad.core.wording.Messages;
import dev.sanad.core.wording.Wording;
import dev.sanad.render.format.Style;
import dev.sanad.render.internal.phrase.Phrasing;
import dev.sanad.rules.question.Indicator;
import dev.sanad.rules.question.Outlook;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** The reports to watch for, for people: what each would mean, by the matter that it concerns. */
final class WatchForText {
    private final Findings findings;
    private final TextPage page;
    private final Messages messages;
    private final Phrasing phrasing;

    /** A text in a language and a style. */
    WatchForText(Findings findings, Language language, Style style) {
        this.findings = findings;
        this.page = new TextPage(findings, language, style);
        this.messages = page.messages();
        this.phrasing = new Phrasing(page.wording(), findings);
    }

    /**
     * The whole text.
     *
     * @param isShort whether to list only one report for each thing that it would mean for a matter, and no generic ones
     */
    String render(Outlook outlook, boolean isShort) {
        List<Indicator> indicators = outlook.indicators().stream()
                .filter(indicator -> !isShort || !indicator.isGeneric() && isOpen(matter(indicator)))
                .toList();
        page.title(page.titled("watch-for.title"));
        if (outlook.indicators().isEmpty() && findings.pending().isEmpty()) {
            page.line(messages.get("watch-for.none"));
        }
        Map<Optional<FactId>, Set<String>> matters = new LinkedHashMap<>();
        for (Indicator indicator : indicators) {
            matters.computeIfAbsent(matter(indicator), none -> new LinkedHashSet<>());
        }
        for (Pending pending : findings.pending()) {
            matters.computeIfAbsent(matter(pending, matters.keySet()), none -> new LinkedHashSet<>())
                    .add(PendingText.line(pending, page.wording()) + ".");
        }
        int left = 0;
        Set<List<Object>> told = new HashSet<>();
        for (Indicator indicator : indicators) {
            Optional<FactId> matter = matter(indicator);
            if (told.add(List.of(matter, indicator.kind())) || !isShort) {
                Objects.requireNonNull(matters.get(matter)).add(phrasing.indicator(indicator, matter.isPresent()));
            } else {
                left++;
            }
        }
        Optional.ofNullable(matters.remove(Optional.<FactId>empty()))
                .ifPresent(others -> matters.put(Optional.empty(), others));
        matters.forEach(this::section);
        notes(outlook, left, outlook.indicators().size() - indicators.size());
        return page.finished();
    }

    private void section(Optional<FactId> matter, Collection<String> sentences) {
        page.heading(
                matter.map(page::mention).map(Wording::capitalised).orElseGet(() -> messages.get("watch-for.other")));
        sentences.forEach(sentence -> page.line("  • " + sentence));
    }

    private void notes(Outlook outlook, int left, int generic) {
        List<String> notes = new ArrayList<>();
        if (left > 0) {
            notes.add(page.wording().count("watch-for.more", left));
        }
        if (generic > 0) {
            notes.add(page.wording().count("watch-for.generic", generic));
        }
        if (!outlook.notSearched().isEmpty()) {
            notes.add(messages.get("watch-for.not-searched", "rules", names(outlook.notSearched())));
        }
        if (!outlook.notTried().isEmpty()) {
            notes.add(messages.get("watch-for.not-tried", "rules", names(outlook.notTried())));
        }
        if (!notes.isEmpty()) {
            page.blank();
            notes.forEach(page::line);
        }
    }

    private static String names(SortedSet<RuleId> rules) {
        return rules.stream().map(RuleId::value).collect(Collectors.joining(", "));
    }

    /** The fact to whose matter a conclusion would belong, if that is on file. */
    private Optional<FactId> matter(Indicator indicator) {
        return findings.vocabulary()
                .kind(indicator.kind())
                .showing()
                .partOf()
                .flatMap(role -> indicator.roles().get(role))
                .flatMap(value -> value.facts().stream().findFirst())
                .filter(fact -> findings.graph().find(fact).isPresent());
    }

    /** Whether somebody waits for more on a matter: it is concluded, or an event that is in some state, such as a threat. */
    private boolean isOpen(Optional<FactId> matter) {
        return matter.filter(fact -> !page.wording().isConclusion(fact) && !states().contains(fact))
                .isEmpty();
    }

    private Set<FactId> states() {
        return findings.conclusions().stream()
                .filter(conclusion -> conclusion.roles().get(Showing.STATE).isPresent())
                .flatMap(conclusion -> conclusion.roles().get(Showing.OF).stream())
                .flatMap(value -> value.facts().stream())
                .collect(Collectors.toSet());
    }

    private Optional<FactId> matter(Pending pending, Set<Optional<FactId>> matters) {
        List<FactId> about = PendingText.about(pending, page.wording());
        return about.stream()
                .filter(fact -> matters.contains(Optional.of(fact)))
                .findFirst()
                .or(() -> about.stream().findFirst());
    }
}
