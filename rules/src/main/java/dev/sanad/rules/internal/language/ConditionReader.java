package dev.sanad.rules.internal.language;

import dev.sanad.core.fact.Certainty;
import dev.sanad.core.fact.Modality;
import dev.sanad.core.internal.vocabulary.CommonRole;
import dev.sanad.core.internal.yaml.Fields;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.internal.yaml.YamlNode.Entry;
import dev.sanad.core.internal.yaml.YamlProblem;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Operator;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.rules.language.Condition;
import dev.sanad.rules.language.Condition.Distinct;
import dev.sanad.rules.language.Operand;
import dev.sanad.rules.language.Pattern;
import dev.sanad.rules.language.RoleTest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Reads the conditions of a rule. */
final class ConditionReader {
    private static final List<String> FORMS = List.of("fact", "not", "exists", "count", "any-of");

    private static final String STATES_OF = "states-of";

    private final ReadingContext reading;
    private final TermCheck terms;
    private final Parameters parameters;
    private final OperandReader operands;

    ConditionReader(ReadingContext reading, RoleLookup roles, Parameters parameters) {
        this.reading = reading;
        this.terms = new TermCheck(reading, roles);
        this.parameters = parameters;
        this.operands = new OperandReader(reading, parameters);
    }

    List<Condition> all(List<YamlNode> nodes) {
        List<Condition> conditions = new ArrayList<>();
        nodes.forEach(node -> read(node).ifPresent(conditions::add));
        return conditions;
    }

    private Optional<Condition> read(YamlNode node) {
        Optional<Fields> found = reading.fields(node, "a condition");
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Fields fields = found.get();
        List<String> forms =
                FORMS.stream().filter(form -> fields.optional(form).isPresent()).toList();
        if (forms.size() != 1) {
            reading.problems()
                    .error(
                            RuleCodes.UNFIT_CONDITION,
                            fields.mark(),
                            forms.isEmpty()
                                    ? "this condition has neither 'fact' nor 'not', 'exists', 'count' or 'any-of'"
                                    : "this condition has both '" + String.join("' and '", forms) + "'",
                            forms.isEmpty()
                                    ? "write one of them, such as 'fact: call-held'"
                                    : "make it two conditions");
            return Optional.empty();
        }
        YamlNode value = fields.optional(forms.get(0)).orElseThrow();
        Optional<Condition> condition = switch (forms.get(0)) {
            case "fact" -> pattern(value, fields, true).map(Condition.Held::new);
            case "not" ->
                denied(value).flatMap(kind -> pattern(kind, fields, false)).map(Condition.Absent::new);
            case "exists" ->
                pattern(value, fields, false)
                        .map(pattern -> new Condition.Counted(
                                pattern, new Distinct.Facts(), 1, Optional.empty(), value.mark()));
            case "count" -> count(value);
            default -> anyOf(value);
        };
        fields.finish();
        return condition;
    }

    /** The kind of a {@code not}; empty, with a problem, if it holds conditions. */
    private Optional<YamlNode> denied(YamlNode node) {
        if (node.asListing().isEmpty() && node.asMapping().isEmpty()) {
            return Optional.of(node);
        }
        reading.error(
                YamlProblem.WRONG_SHAPE,
                node.mark(),
                "'not' takes a kind, not " + node.shape(),
                "write 'not: KIND' with 'where' beside it; for several conditions together, let another rule conclude"
                        + " a kind of its own from them, and deny that");
        return Optional.empty();
    }

    private Optional<Condition> anyOf(YamlNode node) {
        List<YamlNode> groups = reading.items(node, "'any-of'");
        if (isNothing(node)) {
            reading.problems()
                    .error(
                            RuleCodes.UNFIT_CONDITION,
                            node.mark(),
                            "'any-of' has no groups",
                            "list groups of conditions");
        }
        groups.stream()
                .filter(ConditionReader::isNothing)
                .forEach(group -> reading.problems()
                        .error(
                                RuleCodes.UNFIT_CONDITION,
                                group.mark(),
                                "this group has no conditions, so it always holds",
                                "list conditions, or drop it"));
        return groups.isEmpty()
                ? Optional.empty()
                : Optional.of(new Condition.AnyOf(groups.stream()
                        .map(group -> all(isNothing(group) ? List.of() : reading.oneOrMore(group)))
                        .toList()));
    }

    private static boolean isNothing(YamlNode node) {
        return node.isBlank() || node.isEmptyList();
    }

    private Optional<Condition> count(YamlNode node) {
        return reading.fields(node, "'count'").flatMap(fields -> {
            Optional<Pattern> pattern = fields.required("of").flatMap(kind -> pattern(kind, fields, false));
            Optional<YamlNode> by = fields.optional("distinct");
            Optional<Distinct> distinct = pattern.flatMap(found -> distinct(by, found.kind()));
            int atLeast = (OtherBounds.areTold(fields, reading)
                            ? fields.optional("at-least")
                            : fields.required("at-least"))
                    .flatMap(value -> parameters.resolve(value, reading))
                    .flatMap(value -> reading.count(value, "'at-least'", 1))
                    .orElse(1);
            Optional<String> as = fields.optional("as").flatMap(this::variable);
            fields.finish();
            return pattern.flatMap(
                    found -> distinct.map(each -> new Condition.Counted(found, each, atLeast, as, node.mark())));
        });
    }

    private Optional<Distinct> distinct(Optional<YamlNode> node, KindId kind) {
        if (node.isEmpty()) {
            return Optional.of(new Distinct.Facts());
        }
        Optional<YamlNode> actors = node.flatMap(value -> value.find(STATES_OF));
        if (actors.isPresent()) {
            node.flatMap(value -> reading.fields(value, "'distinct'")).ifPresent(fields -> {
                fields.optional(STATES_OF);
                fields.finish();
            });
            return actors.flatMap(value -> reading.leaf(value, "'states-of'"))
                    .flatMap(leaf ->
                            role(kind, leaf.text(), leaf.mark()).filter(role -> terms.holdsActors(role, leaf.mark())))
                    .map(role -> new Distinct.ByStates(role.name()));
        }
        return node.flatMap(value -> reading.leaf(value, "'distinct'")).flatMap(leaf -> {
            if (leaf.text().equals("source-root")) {
                return Optional.of(new Distinct.BySourceRoot());
            }
            return role(kind, leaf.text(), leaf.mark()).map(role -> new Distinct.ByRole(role.name()));
        });
    }

    /** Reads a pattern with its kind at {@code kindNode} and its other keys in {@code fields}. */
    private Optional<Pattern> pattern(YamlNode kindNode, Fields fields, boolean named) {
        Optional<KindId> kind = kind(kindNode);
        Optional<String> as = named ? fields.optional("as").flatMap(this::variable) : Optional.empty();
        Optional<YamlNode> whereNode = fields.optional("where");
        Optional<YamlNode> timeNode = fields.optional("time");
        Optional<YamlNode> modalityNode = fields.optional("modality");
        Optional<YamlNode> certaintyNode = fields.optional("certainty");
        Optional<YamlNode> kindOf = fields.optional("kind-of");
        Optional<YamlNode> otherThan = fields.optional("other-than");
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        WhereReader where = new WhereReader(reading, operands, terms);
        whereNode.flatMap(node -> reading.fields(node, "'where'")).ifPresent(entries -> {
            for (Entry entry : entries.rest()) {
                role(kind.get(), entry.key().text(), entry.key().mark())
                        .ifPresent(role -> where.read(entry.value(), role));
            }
        });
        List<RoleTest> tests = new ArrayList<>(where.tests());
        kindOf.ifPresent(node -> compare(Operator.KIND_OF, node, operands::read, tests));
        otherThan.ifPresent(node -> compare(Operator.NONE_OF, node, operands::choices, tests));
        TimeReader time = new TimeReader(reading, operands, parameters, CommonRole.TIME.role());
        timeNode.ifPresent(time::read);
        List<Pattern.Save> saves = new ArrayList<>(where.saves());
        saves.addAll(time.saves());
        return Optional.of(new Pattern(
                kind.get(),
                as,
                tests,
                saves,
                time.conditions(),
                words(
                        modalityNode,
                        "a modality",
                        EnumSet.allOf(Modality.class),
                        Modality::keyword,
                        EnumSet.of(Modality.ACTUAL)),
                words(
                        certaintyNode,
                        "a certainty",
                        EnumSet.allOf(Certainty.class),
                        Certainty::keyword,
                        EnumSet.allOf(Certainty.class)),
                kindNode.mark()));
    }

    /** Adds a comparison of the fact itself with others. */
    private static void compare(
            Operator operator,
            YamlNode node,
            BiFunction<YamlNode, Role, Optional<Operand>> operand,
            List<RoleTest> tests) {
        Role itself = CommonRole.ITSELF.role();
        operand.apply(node, itself)
                .ifPresent(others -> tests.add(new RoleTest(itself.name(), false, operator, others, node.mark())));
    }

    private <E extends Enum<E>> Set<E> words(
            Optional<YamlNode> node, String what, EnumSet<E> all, Function<E, String> spelling, EnumSet<E> otherwise) {
        if (node.isEmpty()) {
            return otherwise;
        }
        EnumSet<E> found = EnumSet.copyOf(all);
        found.clear();
        if (reading.oneOrMore(node.get()).isEmpty()) {
            reading.problems()
                    .error(
                            RuleCodes.UNFIT_CONDITION,
                            node.get().mark(),
                            "this list is empty, and nothing would match",
                            "leave it out, or name " + what);
        }
        reading.oneOrMore(node.get())
                .forEach(item -> reading.word(item, what, all, spelling).ifPresent(found::add));
        return found.isEmpty() ? otherwise : found;
    }

    private Optional<String> variable(YamlNode node) {
        return reading.leaf(node, "a variable").flatMap(operands::variableName);
    }

    private Optional<KindId> kind(YamlNode node) {
        return reading.id(node, "a kind").flatMap(id -> terms.conditioned(new KindId(id), node.mark()));
    }

    private Optional<Role> role(KindId kind, String name, SourceMark mark) {
        return terms.role(kind, name, mark);
    }
}
