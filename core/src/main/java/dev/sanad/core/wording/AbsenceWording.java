package dev.sanad.core.wording;

import dev.sanad.core.Findings;
import dev.sanad.core.fact.Value;
import dev.sanad.core.justification.Premise;
import dev.sanad.core.justification.Sought;
import dev.sanad.core.time.Length;
import dev.sanad.core.time.When;
import dev.sanad.core.vocabulary.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts absences and counts into words. */
public final class AbsenceWording {
    private static final Pattern RELATION =
            Pattern.compile("(possibly-)?([a-z-]+?)(?: within (\\d+ \\w+))?(?: by-at-least (\\d+ \\w+))?");

    private final Findings findings;
    private final Wording wording;
    private final Messages messages;

    /** The wording of absences in findings. */
    public AbsenceWording(Findings findings, Wording wording) {
        this.findings = findings;
        this.wording = wording;
        this.messages = wording.messages();
    }

    /** An absence as a sentence without its final stop. */
    public String sentence(Premise.Absent absent) {
        return messages.get(
                "absent",
                "what",
                what(absent.pattern()),
                "day",
                wording.dates().day(findings.asOf().day()),
                "facts",
                wording.count("searched", absent.searched()));
    }

    /** A count as a sentence without its final stop. */
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

    /** A pattern as a noun: withdrawal (of: the condemnation of 7 September 2023). */
    public String what(Sought sought) {
        Kind kind = findings.vocabulary().kind(sought.kind());
        List<String> criteria = new ArrayList<>();
        sought.where().forEach(criterion -> criteria.add(criterion(criterion, kind)));
        for (Sought.TimeCriterion time : sought.time()) {
            String to = When.parse(time.to(), findings.dossier().zone())
                    .asOptional()
                    .map(when -> wording.dates().name(nearestEnd(time.relation(), when)))
                    .orElse(time.to());
            criteria.add(relation(time.relation(), to));
        }
        return messages.get(
                "sought",
                "kind",
                uncapitalised(wording.text(kind.label())),
                "criteria",
                String.join(messages.get("list.roles"), criteria));
    }

    private String criterion(Sought.Criterion criterion, Kind kind) {
        String role = wording.roleName(kind, criterion.role());
        if (criterion.operator().equals("known") && criterion.value() instanceof Value.Flag known) {
            return messages.get(known.flag() ? "criterion.known" : "criterion.unknown", "role", role);
        }
        String value = wording.value(criterion.value(), kind.role(criterion.role()));
        return criterion.operator().equals("is")
                ? messages.get("criterion.is", "role", role, "value", value)
                : messages.get(
                        "criterion.other", "role", role, "operator", operator(criterion.operator()), "value", value);
    }

    /** The relevant end of a span: a time after the span is after its last day. */
    private static When nearestEnd(String relation, When when) {
        if (relation.startsWith("after")) {
            return when.end().orElse(when);
        }
        return relation.startsWith("before") ? when.start().orElse(when) : when;
    }

    /** A relation to a time: after 7 September 2023, within 90 days. */
    private String relation(String keyword, String to) {
        Matcher parts = RELATION.matcher(keyword);
        if (!parts.matches()) {
            return messages.get("criterion.time", "relation", operator(keyword), "time", to);
        }
        return messages.get(
                "words.time",
                "relation",
                (parts.group(1) == null ? "" : messages.get("words.possibly")) + operator(parts.group(2)),
                "to",
                to,
                "within",
                length(parts.group(3)),
                "at-least",
                length(parts.group(4)));
    }

    private String length(@Nullable String written) {
        return written == null
                ? ""
                : Length.parse(written)
                        .map(wording.dates()::length)
                        .asOptional()
                        .orElse(written);
    }

    /** An operator or relation in words, if the language has any for it; lengths are unchanged. */
    private String operator(String keyword) {
        String first = keyword.split(" ", 2)[0];
        Optional<String> known = messages.find("operator." + first);
        return known.map(words -> words + keyword.substring(first.length())).orElse(keyword.replace('-', ' '));
    }

    /** A name within a sentence; abbreviations such as UN are unchanged. */
    private static String uncapitalised(String name) {
        boolean isWord = name.length() > 1 && Character.isLowerCase(name.charAt(1));
        return isWord ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
    }
}
