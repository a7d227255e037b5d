package dev.sanad.core.internal.wording;

import dev.sanad.core.Findings;
import dev.sanad.core.justification.Premise;
import dev.sanad.core.justification.Sought;
import dev.sanad.core.time.TimeRelation;
import dev.sanad.core.time.When;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.Operator;
import dev.sanad.core.wording.Messages;
import dev.sanad.core.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts absences and counts into words. */
public final class AbsenceWording {
    private final Findings findings;
    private final Wording wording;
    private final Messages messages;
    private final CriterionWording criteria;

    /**
     * The wording of absences in findings.
     *
     * @param findings the findings
     * @param wording the wording of the same findings
     */
    public AbsenceWording(Findings findings, Wording wording) {
        this.findings = findings;
        this.wording = wording;
        this.messages = wording.messages();
        this.criteria = new CriterionWording(messages);
    }

    /**
     * {@return an absence as a sentence without its final stop}
     *
     * @param absent the absence
     */
    public String sentence(Premise.Absent absent) {
        return messages.get(
                absent.atMost() == 0 ? "absent" : "absent.more",
                "n",
                wording.dates().number(absent.atMost()),
                "what",
                what(absent.pattern()) + beside(absent.beside()),
                "day",
                wording.dates().day(findings.asOf().day()),
                "last",
                lastSource().map(wording.dates()::day).orElse(""));
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

    /** The day of the last source known: what happened after it, nobody could have reported. */
    private Optional<LocalDate> lastSource() {
        return findings.dossier().sourcesKnownOn(findings.asOf()).stream()
                .flatMap(source -> source.published().flatMap(When::lastDay).stream())
                .max(Comparator.naturalOrder());
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
                wording.count("counted.facts", counted.distinct()),
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
        Kind kind = findings.vocabulary().kind(sought.kind());
        List<String> parts = new ArrayList<>();
        sought.where().forEach(criterion -> parts.add(criterion(criterion, kind)));
        for (Sought.TimeCriterion time : sought.time()) {
            When end = nearestEnd(time.test().relation(), time.to());
            parts.add(criteria.time(time.test(), wording.dates().name(end)));
        }
        sought.condition().ifPresent(code -> parts.add(messages.get("criterion.code", "code", code)));
        return messages.get(
                "sought",
                "kind",
                Wording.uncapitalised(wording.text(kind.label())),
                "criteria",
                String.join(messages.get("list.roles"), parts));
    }

    private String criterion(Sought.Criterion criterion, Kind kind) {
        String role = wording.roleName(kind, criterion.role());
        if (criterion.comparison().operator() == Operator.KNOWN) {
            return criteria.known(role, criterion.value().asFlag().orElseThrow());
        }
        return criteria.role(
                role, criterion.comparison(), wording.value(criterion.value(), kind.role(criterion.role())));
    }

    /** The relevant end of a span: a time after the span is after its last day. */
    private static When nearestEnd(TimeRelation relation, When when) {
        return switch (relation) {
            case AFTER, NOT_AFTER -> when.end().orElse(when);
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
                    EQUALS,
                    BY -> when;
        };
    }
}
