package dev.sanad.rules.internal.catalogue;

import dev.sanad.core.fact.Modality;
import dev.sanad.core.fact.Value;
import dev.sanad.core.internal.wording.CriterionWording;
import dev.sanad.core.source.Reliability;
import dev.sanad.core.text.Language;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.core.wording.Dates;
import dev.sanad.core.wording.Messages;
import dev.sanad.rules.language.Computation;
import dev.sanad.rules.language.Conclude;
import dev.sanad.rules.language.Condition;
import dev.sanad.rules.language.Condition.AnyOf;
import dev.sanad.rules.language.Condition.Literal;
import dev.sanad.rules.language.Operand;
import dev.sanad.rules.language.Pattern;
import dev.sanad.rules.language.RoleTest;
import dev.sanad.rules.language.Rule;
import dev.sanad.rules.language.TimeCondition;
import dev.sanad.rules.language.Worth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts the conditions and the conclusion of a rule into words, with its variables between underscores. */
public final class RuleWording {
    private final Vocabulary vocabulary;
    private final Messages messages;
    private final CriterionWording criteria;
    private final Language language;
    private final Dates dates;

    /**
     * A wording in a language for rules about these kinds.
     *
     * @param vocabulary the vocabulary of the rules
     * @param language the language
     */
    public RuleWording(Vocabulary vocabulary, Language language) {
        this.vocabulary = vocabulary;
        this.messages = Messages.in(language);
        this.criteria = new CriterionWording(messages);
        this.language = language;
        this.dates = new Dates(messages);
    }

    /**
     * {@return each condition of a rule as a sentence without its final stop, in order}
     *
     * @param rule the rule
     */
    public List<String> conditions(Rule rule) {
        return rule.when().stream().map(this::condition).toList();
    }

    /**
     * {@return a rule's conclusion as a sentence without its final stop}
     *
     * @param rule the rule
     */
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
            parts.add(word(then.modality()));
        }
        return messages.get(
                "words.concludes",
                "kind",
                label(then.kind()),
                "criteria",
                String.join(messages.get("list.roles"), parts));
    }

    private String condition(Condition condition) {
        return condition.fold(this::literal, this::anyOf);
    }

    private String literal(Literal literal) {
        return literal.fold(
                held -> messages.get(
                        "words.holds",
                        "what",
                        what(held.pattern()),
                        "name",
                        held.pattern().as().map(RuleWording::named).orElse("")),
                this::absent,
                counted -> messages.get(
                        "words.counts",
                        "n",
                        dates.number(counted.atLeast()),
                        "what",
                        what(counted.pattern()),
                        "distinct",
                        distinct(counted.distinct(), counted.pattern().kind()),
                        "name",
                        counted.as().map(RuleWording::named).orElse(""),
                        "number",
                        counted.number().map(RuleWording::named).orElse("")));
    }

    private String absent(Condition.Absent absent) {
        return messages.get(
                absent.atMost() == 0 ? "words.lacks" : "words.lacks-more",
                "n",
                dates.number(absent.atMost()),
                "what",
                what(absent.pattern()) + beside(absent),
                "distinct",
                absent.atMost() == 0
                        ? ""
                        : distinct(absent.distinct(), absent.pattern().kind()));
    }

    private String beside(Condition.Absent absent) {
        return absent.together().stream()
                .filter(each -> each.pattern() != absent.pattern())
                .map(each -> messages.get(
                        each.isHeld() ? "absent.with" : "absent.without",
                        "what",
                        what(each.pattern()) + each.asAbsent().map(this::beside).orElse("")))
                .collect(Collectors.joining());
    }

    private String anyOf(AnyOf anyOf) {
        return anyOf.groups().stream()
                .map(group ->
                        group.stream().map(this::condition).collect(Collectors.joining(messages.get("words.and"))))
                .collect(Collectors.joining(messages.get("words.or")));
    }

    private String distinct(Condition.Distinct distinct, KindId kind) {
        return distinct.fold(
                () -> "",
                role -> messages.get("words.distinct", "role", roleName(kind, role)),
                role -> messages.get("words.distinct-states", "role", roleName(kind, role)),
                () -> messages.get("words.distinct-roots"));
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
            criteria.add(alternatives(pattern.modalities(), this::word));
        }
        criteria.addAll(support(pattern.worth()));
        return messages.get(
                "sought", "kind", label(pattern.kind()), "criteria", String.join(messages.get("list.roles"), criteria));
    }

    private List<String> support(Worth worth) {
        List<String> criteria = new ArrayList<>();
        if (worth.asksForCertainty()) {
            criteria.add(
                    alternatives(worth.certainties(), certainty -> messages.get("certainty." + certainty.keyword())));
        }
        if (worth.asksForRoots()) {
            criteria.add(messages.count("words.roots", worth.roots(), dates.number(worth.roots())));
        }
        if (worth.asksForGrade()) {
            criteria.add(messages.get("words.graded", "grades", alternatives(worth.grades(), Reliability::name)));
        }
        return criteria;
    }

    private <E extends Enum<E>> String alternatives(Set<E> all, Function<E, String> word) {
        return all.stream().sorted().map(word).collect(Collectors.joining(messages.get("words.or-word")));
    }

    private String word(Modality modality) {
        return messages.get("word." + modality.keyword());
    }

    private String test(RoleTest test, KindId kind) {
        String role = roleName(kind, test.role());
        String value = operand(test.operand(), role(kind, test.role()));
        return criteria.role(role, test.comparison(), value);
    }

    private String time(TimeCondition condition) {
        return criteria.time(condition.test(), operand(condition.to(), Optional.empty()));
    }

    private String operand(Operand operand, Optional<Role> role) {
        return operand.fold(new Operand.Cases<>() {
            @Override
            public String literal(Value value) {
                return RuleWording.this.literal(value, role);
            }

            @Override
            public String variable(String name) {
                return named(name);
            }

            @Override
            public String roleOf(String variable, String read) {
                return messages.get("words.role-of", "role", read, "name", named(variable));
            }

            @Override
            public String several(List<Operand> operands) {
                return operands.stream()
                        .map(each -> operand(each, role))
                        .collect(Collectors.joining(messages.get("list.comma")));
            }

            @Override
            public String statesOf(Operand actors) {
                return messages.get("words.states-of", "actors", operand(actors, Optional.empty()));
            }

            @Override
            public String computed(Computation how, Operand from) {
                String of = operand(from, Optional.empty());
                return how.fold(
                        ofGroup -> messages.get("words." + ofGroup.keyword(), "group", of),
                        plus -> messages.get("words.plus", "time", of, "length", dates.length(plus.length())),
                        sum -> messages.get("words.sum", "role", sum.role(), "group", of));
            }

            @Override
            public String today() {
                return messages.get("words.today");
            }
        });
    }

    private String literal(Value value, Optional<Role> role) {
        Optional<String> ofCode = value.asCode()
                .map(code -> role.map(known -> known.values().get(code))
                        .map(words -> words.in(language))
                        .orElse(code));
        return ofCode.or(() -> value.asFlag().map(flag -> messages.get(flag ? "yes" : "no")))
                .or(() -> value.asText().map(text -> "\"" + text.in(language) + "\""))
                .orElseGet(() -> String.join(messages.get("list.comma"), value.texts()));
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
