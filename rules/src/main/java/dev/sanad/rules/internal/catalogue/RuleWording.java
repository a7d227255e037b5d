package dev.sanad.rules.internal.catalogue;

import dev.sanad.core.fact.Certainty;
import dev.sanad.core.fact.Modality;
import dev.sanad.core.fact.Value;
import dev.sanad.core.text.Language;
import dev.sanad.core.time.TimeTest;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.core.wording.Dates;
import dev.sanad.core.wording.Messages;
import dev.sanad.rules.language.Conclude;
import dev.sanad.rules.language.Condition;
import dev.sanad.rules.language.Condition.AnyOf;
import dev.sanad.rules.language.Condition.Counts;
import dev.sanad.rules.language.Condition.Distinct;
import dev.sanad.rules.language.Condition.Holds;
import dev.sanad.rules.language.Condition.Lacks;
import dev.sanad.rules.language.Operand;
import dev.sanad.rules.language.Operator;
import dev.sanad.rules.language.Pattern;
import dev.sanad.rules.language.RoleTest;
import dev.sanad.rules.language.Rule;
import dev.sanad.rules.language.TimeCondition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says in words what a rule asks for and what it concludes; its variables are named between underscores. */
public final class RuleWording {
    private final Vocabulary vocabulary;
    private final Messages messages;
    private final Language language;
    private final Dates dates;

    /** Words in a language for rules about these kinds. */
    public RuleWording(Vocabulary vocabulary, Language language) {
        this.vocabulary = vocabulary;
        this.messages = Messages.in(language);
        this.language = language;
        this.dates = new Dates(messages);
    }

    /** Each condition of a rule as a sentence without its final stop, in order. */
    public List<String> conditions(Rule rule) {
        return rule.when().stream().map(this::condition).toList();
    }

    /** What a rule concludes, as a sentence without its final stop. */
    public String conclusion(Rule rule) {
        Conclude then = rule.then();
        List<String> parts = new ArrayList<>();
        then.with()
                .forEach((role, operand) -> parts.add(messages.get(
                        "criterion.is",
                        "role",
                        roleName(then.kind(), role),
                        "value",
                        operand(operand, role(then.kind(), role)))));
        then.time()
                .ifPresent(time -> parts.add(messages.get(
                        "criterion.time",
                        "relation",
                        messages.get("words.time-of"),
                        "time",
                        operand(time, Optional.empty()))));
        then.attributedTo()
                .ifPresent(speakers ->
                        parts.add(messages.get("words.according-to", "speakers", operand(speakers, Optional.empty()))));
        if (then.modality() != Modality.ACTUAL) {
            parts.add(then.modality().keyword());
        }
        return messages.get(
                "words.concludes",
                "kind",
                label(then.kind()),
                "criteria",
                String.join(messages.get("list.roles"), parts));
    }

    private String condition(Condition condition) {
        if (condition instanceof Holds holds) {
            return messages.get(
                    "words.holds",
                    "what",
                    what(holds.pattern()),
                    "name",
                    holds.pattern().as().map(RuleWording::named).orElse(""));
        }
        if (condition instanceof Lacks lacks) {
            return messages.get("words.lacks", "what", what(lacks.pattern()));
        }
        if (condition instanceof Counts counts) {
            return messages.get(
                    "words.counts",
                    "n",
                    String.valueOf(counts.atLeast()),
                    "what",
                    what(counts.pattern()),
                    "distinct",
                    distinct(counts),
                    "name",
                    counts.as().map(RuleWording::named).orElse(""));
        }
        return ((AnyOf) condition)
                .groups().stream()
                        .map(group -> group.stream()
                                .map(this::condition)
                                .collect(Collectors.joining(messages.get("words.and"))))
                        .collect(Collectors.joining(messages.get("words.or")));
    }

    private String distinct(Counts counts) {
        if (counts.distinct() instanceof Distinct.ByRole byRole) {
            return messages.get(
                    "words.distinct", "role", roleName(counts.pattern().kind(), byRole.role()));
        }
        return counts.distinct() instanceof Distinct.BySourceRoot ? messages.get("words.distinct-roots") : "";
    }

    private String what(Pattern pattern) {
        List<String> criteria = new ArrayList<>();
        pattern.tests().forEach(test -> criteria.add(test(test, pattern.kind())));
        pattern.saves()
                .forEach(save -> criteria.add(messages.get(
                        "criterion.is",
                        "role",
                        roleName(pattern.kind(), save.role()),
                        "value",
                        named(save.variable()))));
        pattern.times().forEach(time -> criteria.add(time(time)));
        if (!pattern.modalities().equals(Set.of(Modality.ACTUAL))) {
            criteria.add(pattern.modalities().stream()
                    .sorted()
                    .map(Modality::keyword)
                    .collect(Collectors.joining(messages.get("words.or-word"))));
        }
        if (pattern.asksForCertainty()) {
            criteria.add(pattern.certainties().stream()
                    .sorted()
                    .map(Certainty::keyword)
                    .collect(Collectors.joining(messages.get("words.or-word"))));
        }
        return messages.get(
                "sought", "kind", label(pattern.kind()), "criteria", String.join(messages.get("list.roles"), criteria));
    }

    private String test(RoleTest test, KindId kind) {
        String role = roleName(kind, test.role());
        String value = operand(test.operand(), role(kind, test.role()));
        if (test.sized()) {
            return messages.get(
                    "words.size",
                    "role",
                    role,
                    "operator",
                    operator(test.operator().keyword()),
                    "value",
                    value);
        }
        return test.operator() == Operator.IS
                ? messages.get("criterion.is", "role", role, "value", value)
                : messages.get(
                        "criterion.other",
                        "role",
                        role,
                        "operator",
                        operator(test.operator().keyword()),
                        "value",
                        value);
    }

    private String time(TimeCondition condition) {
        TimeTest test = condition.test();
        String relation = (test.possibly() ? messages.get("words.possibly") : "")
                + operator(test.relation().keyword());
        return messages.get(
                "words.time",
                "relation",
                relation,
                "to",
                operand(condition.to(), Optional.empty()),
                "within",
                test.within() == null ? "" : dates.length(test.within()),
                "at-least",
                test.byAtLeast() == null ? "" : dates.length(test.byAtLeast()));
    }

    private String operand(Operand operand, Optional<Role> role) {
        if (operand instanceof Operand.Literal literal) {
            return literal(literal.value(), role);
        }
        if (operand instanceof Operand.Variable variable) {
            return named(variable.name());
        }
        if (operand instanceof Operand.RoleOf roleOf) {
            return messages.get("words.role-of", "role", roleOf.role(), "name", named(roleOf.variable()));
        }
        if (operand instanceof Operand.StatesOf states) {
            return messages.get("words.states-of", "actors", operand(states.actors(), Optional.empty()));
        }
        return operand instanceof Operand.Several several
                ? several.operands().stream()
                        .map(each -> operand(each, role))
                        .collect(Collectors.joining(messages.get("list.comma")))
                : messages.get("words.today");
    }

    private String literal(Value value, Optional<Role> role) {
        if (value instanceof Value.Code code) {
            return role.map(known -> known.values().get(code.code()))
                    .map(words -> words.in(language))
                    .orElse(code.code());
        }
        if (value instanceof Value.Flag flag) {
            return messages.get(flag.flag() ? "yes" : "no");
        }
        return value instanceof Value.Text text
                ? "\"" + text.text().in(language) + "\""
                : String.join(messages.get("list.comma"), value.texts());
    }

    private String operator(String keyword) {
        return messages.find("operator." + keyword).orElse(keyword.replace('-', ' '));
    }

    private String label(KindId kind) {
        return vocabulary
                .find(kind)
                .map(Kind::label)
                .map(words -> words.in(language))
                .orElse(kind.value());
    }

    private Optional<Role> role(KindId kind, String name) {
        return vocabulary.find(kind).flatMap(known -> known.role(name));
    }

    private String roleName(KindId kind, String name) {
        return role(kind, name)
                .flatMap(Role::label)
                .map(words -> words.in(language))
                .orElse(name);
    }

    private static String named(String variable) {
        return "_" + variable + "_";
    }
}
