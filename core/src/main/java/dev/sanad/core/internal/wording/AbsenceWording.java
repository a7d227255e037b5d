package dev.sanad.core.internal.wording;

import dev.sanad.core.Findings;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.internal.vocabulary.CommonRole;
import dev.sanad.core.justification.Premise;
import dev.sanad.core.justification.Sought;
import dev.sanad.core.time.Precision;
import dev.sanad.core.time.TimeRelation;
import dev.sanad.core.time.TimeTest;
import dev.sanad.core.time.When;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.Operator;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.core.wording.Messages;
import dev.sanad.core.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts absences and counts into words. */
public final class AbsenceWording {
    private static final Set<TimeRelation> BESIDE = EnumSet.of(TimeRelation.BEFORE, TimeRelation.AFTER);

    private final Findings findings;
    private final Wording wording;
    private final Messages messages;
    private final CriterionWording criteria;
    private final ReportWording denials;
    private final ReportWording reports;
    /** What happened after it, nobody could have reported. */
    private final Optional<LocalDate> lastSource;

    private final boolean isDated;

    /**
     * The wording of absences in findings.
     *
     * @param findings the findings
     * @param wording the wording of the same findings
     */
    public AbsenceWording(Findings findings, Wording wording) {
        this(findings, wording, findings.dossier().coverage(findings.asOf()).lastSource(), true);
    }

    private AbsenceWording(Findings findings, Wording wording, Optional<LocalDate> lastSource, boolean isDated) {
        this.findings = findings;
        this.wording = wording;
        this.messages = wording.messages();
        this.criteria = new CriterionWording(messages);
        this.denials = new ReportWording(wording, ReportWording.Open.ANY);
        this.reports = new ReportWording(wording, ReportWording.Open.SOME);
        this.lastSource = lastSource;
        this.isDated = isDated;
    }

    /** {@return the wording for a place where {@link #lookedFor} stands too, so that each absence need not say it} */
    public AbsenceWording undated() {
        return new AbsenceWording(findings, wording, lastSource, false);
    }

    /** {@return until when absences are: looked for and not found as of a day, with the day of the last source} */
    public String lookedFor() {
        return dated("absent.looked-for", 0, "");
    }

    /**
     * {@return the wording of the absences that are told right after the statement of a conclusion}
     *
     * @param conclusion the conclusion
     */
    public AbsenceWording after(Conclusion conclusion) {
        return new AbsenceWording(findings, wording.after(conclusion), lastSource, isDated);
    }

    /**
     * {@return an absence as a sentence without its final stop: nothing on file shows that the claim was withdrawn}
     *
     * @param absent the absence
     */
    public String sentence(Premise.Absent absent) {
        Optional<String> denied = denied(absent);
        String key = absent.atMost() > 0 ? "absent.more" : denied.isEmpty() ? "absent.kind" : "absent";
        return absence(key, absent.atMost(), denied.orElseGet(() -> pattern(absent)));
    }

    /** {@return what a list of absences has in common, as its head: nothing on file shows that ...} */
    public String head() {
        return absence("absent.any", 0, "");
    }

    /**
     * {@return an absence as it stands in a list of them, without capital and final stop}
     *
     * @param absent the absence
     */
    public String item(Premise.Absent absent) {
        return denied(absent)
                .orElseGet(() ->
                        absent.atMost() > 0 ? sentence(absent) : messages.get("absent.item", "what", pattern(absent)));
    }

    private String absence(String key, int atMost, String what) {
        return isDated
                ? dated(key, atMost, what)
                : messages.get(key, "n", wording.dates().number(atMost), "what", what, "day", "", "last", "");
    }

    private String dated(String key, int atMost, String what) {
        return messages.get(
                key,
                "n",
                wording.dates().number(atMost),
                "what",
                what,
                "day",
                wording.dates().day(findings.asOf().day()),
                "last",
                lastSource.map(wording.dates()::day).orElse(""));
    }

    /** What nothing shows, if one sentence can say it. */
    private Optional<String> denied(Premise.Absent absent) {
        return absent.atMost() > 0
                ? Optional.empty()
                : said(absent.pattern(), denials).map(said -> said + beside(absent.beside()));
    }

    private String pattern(Premise.Absent absent) {
        return what(absent.pattern()) + beside(absent.beside());
    }

    /**
     * {@return what a report would have to say, as a sentence without its final stop; what no sentence says stands in brackets after
     * it}
     *
     * @param sought the pattern of the report
     */
    public String report(Sought sought) {
        Sought certain = new Sought(
                sought.kind(),
                sought.where(),
                sought.time().stream().map(AbsenceWording::certainly).toList(),
                sought.modalities(),
                sought.condition());
        return said(certain, reports).orElseGet(() -> what(certain));
    }

    /** A report meets in every reading what some reading need only meet. */
    private static Sought.TimeCriterion certainly(Sought.TimeCriterion time) {
        TimeTest test = time.test();
        return new Sought.TimeCriterion(
                new TimeTest(test.relation(), false, test.within(), test.byAtLeast()),
                time.to(),
                time.fact(),
                time.happened());
    }

    private Optional<String> said(Sought sought, ReportWording words) {
        return words.report(sought)
                .map(report -> messages.get(
                        "report.criteria",
                        "report",
                        report.sentence(),
                        "criteria",
                        String.join(messages.get("list.roles"), roles(sought, report.unsaid(), !report.saysModality())),
                        "times",
                        String.join(messages.get("list.enumeration"), times(sought))));
    }

    /** What else would have to hold: together with a meeting, without a report. */
    private String beside(List<Premise.Beside> beside) {
        return beside.stream()
                .map(each -> messages.get(
                        each.isThere() ? "absent.with" : "absent.without",
                        "what",
                        what(each.pattern()) + beside(each.beside())))
                .collect(Collectors.joining());
    }

    /**
     * {@return a count as a sentence without its final stop}
     *
     * @param counted the count
     */
    public String sentence(Premise.Counted counted) {
        return messages.get(
                "counted",
                "count",
                wording.dates().number(counted.distinct()),
                "what",
                what(counted.pattern()),
                "needed",
                wording.dates().number(counted.atLeast()));
    }

    /**
     * {@return a pattern as a noun: withdrawal (of: the condemnation of 7 September 2023)}
     *
     * @param sought the pattern
     */
    public String what(Sought sought) {
        return messages.get(
                "sought",
                "kind",
                Wording.uncapitalised(
                        wording.text(findings.vocabulary().kind(sought.kind()).label())),
                "criteria",
                Stream.of(roles(sought, sought.where(), true), times(sought))
                        .flatMap(List::stream)
                        .collect(Collectors.joining(messages.get("list.roles"))));
    }

    /** Criteria for roles and for the modality, and what code asks. */
    private List<String> roles(Sought sought, List<Sought.Criterion> roles, boolean withModality) {
        Kind kind = findings.vocabulary().kind(sought.kind());
        List<String> parts = new ArrayList<>();
        roles.stream()
                .filter(criterion -> !isPlain(criterion, sought))
                .forEach(criterion -> parts.add(criterion(criterion, kind)));
        if (withModality && !sought.isOfWhatHappened()) {
            List<String> words = sought.modalities().stream()
                    .map(each -> messages.get("word." + each.keyword()))
                    .toList();
            parts.add(messages.get(
                    "criterion.is", "role", messages.get("part.modality"), "value", wording.either(words)));
        }
        sought.condition().ifPresent(code -> parts.add(messages.get("criterion.code", "code", code)));
        return parts;
    }

    /** Whether a criterion goes without saying: what came before another fact, or after it, is not that fact. */
    private static boolean isPlain(Sought.Criterion criterion, Sought sought) {
        return criterion.comparison().operator() == Operator.NONE_OF
                && criterion.role().equals(CommonRole.ITSELF.keyword())
                && sought.time().stream()
                        .filter(time -> BESIDE.contains(time.test().relation()))
                        .flatMap(time -> time.fact().stream())
                        .anyMatch(criterion.value().facts()::contains);
    }

    /** The same of a time: that it ends by a day that is open, or does not begin before one after which it begins. */
    private static boolean isPlain(Sought.TimeCriterion time, Sought sought) {
        return switch (time.test().relation()) {
            case BY -> time.test().lastEnd(time.to()).isEmpty();
            case BEGUN_BY -> time.to().lastDay().isEmpty();
            case NOT_BEFORE ->
                time.test().within() == null
                        && sought.time().stream()
                                .filter(other -> other.test().relation() == TimeRelation.AFTER)
                                .anyMatch(other -> isAfter(other, time));
            case BEFORE,
                    AFTER,
                    NOT_AFTER,
                    MEETS,
                    MET_BY,
                    OVERLAPS,
                    OVERLAPPED_BY,
                    STARTS,
                    STARTED_BY,
                    DURING,
                    CONTAINS,
                    FINISHES,
                    FINISHED_BY,
                    EQUALS -> false;
        };
    }

    /** Whether what comes after the one time does not begin before the other. */
    private static boolean isAfter(Sought.TimeCriterion after, Sought.TimeCriterion notBefore) {
        return (!after.test().possibly() || notBefore.test().possibly())
                && notBefore.to().firstDay().stream()
                        .anyMatch(first -> after.to().lastDay().stream().noneMatch(first::isAfter));
    }

    private List<String> times(Sought sought) {
        return sought.time().stream()
                .filter(time -> !isPlain(time, sought))
                .map(this::time)
                .toList();
    }

    private String time(Sought.TimeCriterion time) {
        TimeRelation relation = time.test().relation();
        if (relation == TimeRelation.BY && !time.test().possibly()) {
            return wording.dates().by(time.to());
        }
        if (relation == TimeRelation.BEGUN_BY && !time.test().possibly()) {
            return messages.get("date.begun-by", "by", wording.dates().by(time.to()));
        }
        String day = wording.dates().name(nearestEnd(relation, time.to()));
        return relation == TimeRelation.NOT_BEFORE && time.test().equals(TimeTest.of(relation))
                ? messages.get("date.not-before", "date", day)
                : criteria.time(time.test(), day);
    }

    private String criterion(Sought.Criterion criterion, Kind kind) {
        String role = wording.roleName(kind, criterion.role());
        if (criterion.comparison().operator() == Operator.KNOWN) {
            return criteria.known(role, criterion.value().asFlag().orElseThrow());
        }
        String value = wording.value(criterion.value(), kind.role(criterion.role()));
        return criterion.role().equals(CommonRole.ITSELF.keyword())
                ? criteria.fact(criterion.comparison(), value)
                : criteria.role(
                        role,
                        criterion.comparison(),
                        kind.role(criterion.role()).map(Role::type),
                        value);
    }

    /** The relevant end of a span: a time after the span, or by it, is after or by its last day. */
    private static When nearestEnd(TimeRelation relation, When when) {
        return switch (relation) {
            case AFTER, NOT_AFTER, BY, BEGUN_BY -> lastOf(when);
            case BEFORE, NOT_BEFORE -> when.start().orElse(when);
            case MEETS,
                    MET_BY,
                    OVERLAPS,
                    OVERLAPPED_BY,
                    STARTS,
                    STARTED_BY,
                    DURING,
                    CONTAINS,
                    FINISHES,
                    FINISHED_BY,
                    EQUALS -> when;
        };
    }

    /** The end of a span, or the last day of several that may be meant. */
    private static When lastOf(When when) {
        return when.precision() == Precision.UP_TO
                ? When.day(when.lastDay().orElseThrow())
                : when.end().orElse(when);
    }
}
