package dev.sanad.render.internal.phrase;

import dev.sanad.core.Findings;
import dev.sanad.core.fact.Event;
import dev.sanad.core.internal.wording.AbsenceWording;
import dev.sanad.core.internal.wording.ReportWording;
import dev.sanad.core.justification.Premise;
import dev.sanad.core.justification.RuleCard;
import dev.sanad.core.justification.Sought;
import dev.sanad.core.text.Language;
import dev.sanad.core.time.Precision;
import dev.sanad.core.time.When;
import dev.sanad.core.vocabulary.RoleType;
import dev.sanad.core.vocabulary.Showing;
import dev.sanad.core.wording.Messages;
import dev.sanad.core.wording.Wording;
import dev.sanad.rules.question.Indicator;
import dev.sanad.rules.question.UnusedEvent;
import dev.sanad.rules.question.Verdict;
import java.util.List;
import java.util.Optional;

/** Sentences about answers in one language, for texts and for JSON. */
public final class Phrasing {
    private final Findings findings;
    private final Wording wording;
    private final AbsenceWording absences;
    private final ReportWording reports;

    /**
     * The phrases for findings, in a language.
     *
     * @param findings the findings
     * @param language the language
     */
    public Phrasing(Findings findings, Language language) {
        this(new Wording(findings, language), findings);
    }

    /**
     * The phrases for findings, with a wording that is already made.
     *
     * @param wording the wording of the same findings
     * @param findings the findings
     */
    public Phrasing(Wording wording, Findings findings) {
        this.findings = findings;
        this.wording = wording;
        this.absences = new AbsenceWording(findings, wording);
        this.reports = new ReportWording(wording, ReportWording.Open.SOME);
    }

    /** {@return the wording of the same findings} */
    public Wording wording() {
        return wording;
    }

    /**
     * {@return a condition as a phrase, with the verdict on it}
     *
     * @param verdict the verdict on the condition
     */
    public String condition(Verdict verdict) {
        String what = absences.what(verdict.sought());
        return switch (verdict.sort()) {
            case HELD -> Wording.capitalised(what);
            case ABSENT -> wording.messages().get("why-not.absent", "what", what);
            case COUNTED ->
                wording.messages().get("why-not.counted", "n", wording.dates().number(verdict.atLeast()), "what", what);
        };
    }

    /**
     * {@return what is not known of an event on which it depends whether something follows}
     *
     * @param event the event
     */
    public String doubt(Event event) {
        Optional<When> known = event.time().filter(time -> time.precision() != Precision.UP_TO);
        return known.map(time -> wording.messages()
                        .get("doubt.coarse", "time", wording.dates().when(time)))
                .orElseGet(() -> wording.messages()
                        .get(
                                "doubt.undated",
                                "time",
                                event.time().map(wording.dates()::when).orElse("")));
    }

    /**
     * {@return what report would decide whether something follows}
     *
     * @param events the events on which it depends
     */
    public String decidedBy(List<Event> events) {
        return about("doubt.decided-by", events);
    }

    /**
     * {@return the head of what depends on the day of some events}
     *
     * @param events the events
     */
    public String dependsOn(List<Event> events) {
        return about("undecided.group", events);
    }

    private String about(String key, List<Event> events) {
        return wording.messages()
                .get(
                        key,
                        "events",
                        wording.list(events.stream().map(wording::mention).toList()));
    }

    /**
     * {@return an absence as a phrase}
     *
     * @param absent the absence
     */
    public String absence(Premise.Absent absent) {
        return absences.sentence(absent) + ".";
    }

    /**
     * {@return the report that would overturn an absence, as a phrase}
     *
     * @param report the pattern of the report
     */
    public String endedBy(Sought report) {
        return wording.messages().get("explain.ended-by.one", "what", absences.report(report)) + ".";
    }

    /**
     * {@return the reason for which an event leads to nothing, as a phrase}
     *
     * @param unused the event
     */
    public String reason(UnusedEvent unused) {
        Messages messages = wording.messages();
        String kind = Wording.uncapitalised(wording.kind(unused.event()));
        if (unused.readers().isEmpty()) {
            return messages.get("unused.no-rule", "kind", kind);
        }
        Optional<RuleCard> rule = unused.nearest();
        if (rule.isEmpty()) {
            return messages.get(
                    "unused.read-by",
                    "rules",
                    wording.list(unused.readers().stream()
                            .map(card -> wording.text(card.title()))
                            .toList()));
        }
        String title = wording.text(rule.get().title());
        if (!unused.differs().isEmpty()) {
            return messages.get(
                    "unused.differs",
                    "rule",
                    title,
                    "differs",
                    wording.list(unused.differs().stream()
                            .map(part -> wording.part(part, unused.event()))
                            .toList()));
        }
        return unused.unmet().isEmpty()
                ? messages.get("unused.read-by", "rules", title)
                : messages.get(
                        "unused.lacks",
                        "rule",
                        title,
                        "condition",
                        condition(unused.unmet().get(0)));
    }

    /**
     * {@return what one more report would mean, and the last day on which that could happen, as a phrase}
     *
     * @param indicator the report to watch for
     * @param isUnderItsMatter whether it stands under the matter that it would mean something for, which is then not named
     */
    public String indicator(Indicator indicator, boolean isUnderItsMatter) {
        return wording.messages()
                .get(
                        "watch-for.sentence",
                        "what",
                        Wording.capitalised(
                                isUnderItsMatter || isByNobody(indicator) ? outcome(indicator) : would(indicator)),
                        "report",
                        reports.sentence(indicator.missing()),
                        "day",
                        indicator
                                .missing()
                                .closes(findings.asOf(), findings.asOf().day())
                                .map(wording.dates()::day)
                                .orElse(""));
    }

    /** Whether nobody is known yet of whom the conclusion would say something. */
    private boolean isByNobody(Indicator indicator) {
        return findings.vocabulary().kind(indicator.kind()).roles().values().stream()
                .anyMatch(role -> role.required()
                        && role.type().sort() == RoleType.Sort.ACTORS
                        && indicator.roles().get(role.name()).isEmpty());
    }

    /** What would follow; a fact that it needs and that nobody knows yet is the report itself. */
    private String would(Indicator indicator) {
        return wording.would(
                indicator.kind(), indicator.roles(), role -> switch (role.type().sort()) {
                    case FACTS -> wording.messages().find("would.report");
                    case ACTORS -> wording.messages().find("some.actor");
                    case CODE, TOPICS, TIME, TEXT, NUMBER, FLAG -> Optional.empty();
                });
    }

    /** What a conclusion would say of its matter: the state of it, or the name of its kind. */
    private String outcome(Indicator indicator) {
        return indicator
                .roles()
                .get(Showing.STATE)
                .map(state -> wording.value(state, wording.role(indicator.kind(), Showing.STATE)))
                .orElseGet(() -> wording.text(
                        findings.vocabulary().kind(indicator.kind()).label()));
    }
}
