package dev.sanad.rules.internal.catalogue;

import dev.sanad.core.fact.Modality;
import dev.sanad.core.fact.Value;
import dev.sanad.core.internal.vocabulary.CommonRole;
import dev.sanad.core.internal.wording.CriterionWording;
import dev.sanad.core.source.Reliability;
import dev.sanad.core.text.Inflected;
import dev.sanad.core.text.Language;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.text.Phrase;
import dev.sanad.core.text.Template;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Operator;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.core.wording.Dates;
import dev.sanad.core.wording.Messages;
import dev.sanad.core.wording.Wording;
import dev.sanad.rules.language.Computation;
import dev.sanad.rules.language.Conclude;
import dev.sanad.rules.language.Condition;
import dev.sanad.rules.language.Condition.AnyOf;
import dev.sanad.rules.language.Condition.Literal;
import dev.sanad.rules.language.Operand;
import dev.sanad.rules.language.Pattern;
import dev.sanad.rules.language.Pattern.Save;
import dev.sanad.rules.language.RoleTest;
import dev.sanad.rules.language.Rule;
import dev.sanad.rules.language.TimeCondition;
import dev.sanad.rules.language.Worth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts the conditions, the conclusion and the reason of a rule into words, in which its variables are names. */
public final class RuleWording {
    private final Vocabulary vocabulary;
    private final Messages messages;
    private final CriterionWording criteria;
    private final Language language;
    private final Dates dates;
    private final UnaryOperator<String> variables;

    /**
     * A wording in a language for rules about these kinds.
     *
     * @param vocabulary the vocabulary of the rules
     * @param language the language
     * @param variables how a variable is shown
     */
    public RuleWording(Vocabulary vocabulary, Language language, UnaryOperator<String> variables) {
        this.vocabulary = vocabulary;
        this.variables = variables;
        this.messages = Messages.in(language);
        this.criteria = new CriterionWording(messages);
        this.language = language;
        this.dates = new Dates(messages);
    }

    /**
     * A condition in words.
     *
     * @param words a sentence without its final stop
     * @param choices what it leaves a choice among, each such a sentence; empty for most
     */
    public record Clause(String words, List<String> choices) {}

    /**
     * {@return each condition of a rule in words, in order}
     *
     * @param rule the rule
     */
    public List<Clause> conditions(Rule rule) {
        return rule.when().stream()
                .map(condition -> condition.fold(
                        literal -> new Clause(literal(literal), List.of()),
                        anyOf -> new Clause(messages.get("words.choice"), choices(anyOf))))
                .toList();
    }

    /**
     * {@return the sentence that gives a rule's reason, with its variables in place of what they stand for}
     *
     * @param because the sentence
     */
    public String reason(Phrase because) {
        return because.in(language).render(place -> Optional.of(variable(place)));
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
        return condition.fold(this::literal, anyOf -> String.join(messages.get("words.or"), choices(anyOf)));
    }

    private List<String> choices(AnyOf anyOf) {
        return anyOf.groups().stream()
                .map(group -> group.stream()
                        .map(this::condition)
                        .reduce((first, next) -> first + messages.get("words.and") + Wording.uncapitalised(next))
                        .orElse(""))
                .toList();
    }

    private String literal(Literal literal) {
        return literal.fold(
                held -> messages.get(
                        "words.holds",
                        "what",
                        what(held.pattern()),
                        "name",
                        held.pattern().as().map(this::named).orElse("")),
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
                        counted.as().map(this::named).orElse(""),
                        "number",
                        counted.number().map(this::named).orElse("")));
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

    private String distinct(Condition.Distinct distinct, KindId kind) {
        return distinct.fold(
                () -> "",
                role -> messages.get("words.distinct", "role", roleName(kind, role)),
                role -> messages.get("words.distinct-states", "role", roleName(kind, role)),
                () -> messages.get("words.distinct-roots"));
    }

    private String what(Pattern pattern) {
        List<String> criteria = new ArrayList<>();
        Map<String, String> saved = pattern.saves().stream()
                .collect(Collectors.toMap(
                        Save::role, save -> named(save.variable()), (first, next) -> first, LinkedHashMap::new));
        pattern.tests().forEach(test -> criteria.add(test(test, pattern.kind(), saved.remove(test.role()))));
        saved.forEach((role, name) ->
                criteria.add(messages.get("criterion.is", "role", roleName(pattern.kind(), role), "value", name)));
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

    /** A test of a role, which may be saved under a name too: {@code by _breakers_: some party of _debtors_}. */
    private String test(RoleTest test, KindId kind, @Nullable String saved) {
        String role = roleName(kind, test.role()) + (saved == null ? "" : " " + saved);
        String value = operand(test.operand(), role(kind, test.role()));
        if (test.role().equals(CommonRole.ITSELF.keyword())) {
            return criteria.fact(test.comparison(), value);
        }
        return test.operator() == Operator.KNOWN
                ? criteria.known(role, !test.operand().equals(Operand.of(new Value.Flag(false))))
                : criteria.role(role, test.comparison(), role(kind, test.role()).map(Role::type), value);
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
                        .map(this::word)
                        .orElse(code));
        return ofCode.or(() -> value.asFlag().map(flag -> messages.get(flag ? "yes" : "no")))
                .or(() -> value.asText().map(text -> "\"" + text.in(language) + "\""))
                .orElseGet(() -> String.join(messages.get("list.comma"), value.texts()));
    }

    /** The word for a code, in the form in which it agrees with nothing. */
    private String word(LocalizedText code) {
        return Template.parse(code.in(language)).orElseThrow().render(place -> Optional.empty());
    }

    private String label(KindId kind) {
        return vocabulary
                .find(kind)
                .map(Kind::label)
                .map(words -> words.in(language))
                .orElse(kind.value());
    }

    private Optional<Role> role(KindId kind, String name) {
        return vocabulary
                .find(kind)
                .flatMap(known -> known.role(name))
                .or(() -> CommonRole.named(name).map(CommonRole::role));
    }

    private String roleName(KindId kind, String name) {
        return role(kind, name)
                .flatMap(Role::label)
                .map(words -> words.in(language))
                .orElse(name);
    }

    private String named(String variable) {
        return variables.apply(variable);
    }

    private Inflected variable(String name) {
        return Inflected.of(named(name));
    }
}
