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
import dev.sanad.core.source.Reliability;
import dev.sanad.core.time.Length;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Operator;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.rules.language.Condition;
import dev.sanad.rules.language.Condition.Absent;
import dev.sanad.rules.language.Condition.Counted;
import dev.sanad.rules.language.Condition.Distinct;
import dev.sanad.rules.language.Condition.Held;
import dev.sanad.rules.language.Condition.Literal;
import dev.sanad.rules.language.Operand;
import dev.sanad.rules.language.Pattern;
import dev.sanad.rules.language.RoleTest;
import dev.sanad.rules.language.Worth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the conditions of a rule. */
final class ConditionReader {
    private static final List<String> FORMS = List.of("fact", "not", "exists", "count", "every", "any-of");

    private static final String AT_LEAST = "at-least";

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
        nodes.forEach(node -> conditions.addAll(read(node)));
        return conditions;
    }

    private List<? extends Condition> read(YamlNode node) {
        Optional<Fields> found = reading.fields(node, "a condition");
        if (found.isEmpty()) {
            return List.of();
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
                                    ? "this condition has neither 'fact' nor 'not', 'exists', 'count', 'every' or 'any-of'"
                                    : "this condition has both '" + String.join("' and '", forms) + "'",
                            forms.isEmpty()
                                    ? "write one of them, such as 'fact: call-held'"
                                    : "make it two conditions");
            return List.of();
        }
        YamlNode value = fields.optional(forms.get(0)).orElseThrow();
        List<? extends Condition> conditions = switch (forms.get(0)) {
            case "fact" -> held(value, fields);
            case "not" ->
                value.asListing().isPresent()
                        ? together(value)
                        : denied(value).flatMap(kind -> pattern(kind, fields, false)).map(Absent::new).stream()
                                .toList();
            case "exists" ->
                pattern(value, fields, false).map(pattern -> atLeastOne(pattern, value.mark())).stream()
                        .toList();
            case "count" -> count(value);
            case "every" -> every(value);
            default -> anyOf(value).stream().toList();
        };
        fields.finish();
        return conditions;
    }

    /** A fact; and where only the first ones count, that none of them came long before it. */
    private List<Literal> held(YamlNode kind, Fields fields) {
        Optional<YamlNode> firstWithin = fields.optional("first-within");
        Optional<Length> length = firstWithin.flatMap(operands::length);
        Optional<Pattern> pattern = pattern(kind, fields, true);
        firstWithin
                .filter(node -> pattern.filter(found -> found.as().isEmpty()).isPresent())
                .ifPresent(node -> unfit(
                        node,
                        "'first-within' compares the fact with earlier ones, and it has no name",
                        "add 'as: $name' beside it"));
        return pattern.stream()
                .flatMap(found -> Stream.<Literal>concat(
                        Stream.of(new Held(found)),
                        length
                                .filter(most -> found.as().isPresent())
                                .map(most -> new Absent(found.longBefore(most)))
                                .stream()))
                .toList();
    }

    private static Counted atLeastOne(Pattern pattern, SourceMark mark) {
        return new Counted(pattern, new Distinct.Facts(), 1, Optional.empty(), Optional.empty(), mark);
    }

    /** The kind of a {@code not}; empty, with a problem, if it holds something else. */
    private Optional<YamlNode> denied(YamlNode node) {
        if (node.asMapping().isEmpty()) {
            return Optional.of(node);
        }
        reading.error(
                YamlProblem.WRONG_SHAPE,
                node.mark(),
                "'not' takes a kind, or a list of conditions, not " + node.shape(),
                "write 'not: KIND' with 'where' beside it, or a list: not: [{ fact: KIND, ... }, { fact: OTHER, ... }]");
        return Optional.empty();
    }

    /** Conditions that must not hold together; none, with a problem, if these cannot. */
    private List<Absent> together(YamlNode node) {
        List<Literal> literals = within(node, "not");
        if (!literals.isEmpty() && literals.stream().noneMatch(Literal::isHeld)) {
            unfit(
                    node,
                    "nothing in this list is a fact",
                    "add a fact that must not be there, such as { fact: call-held }");
            return List.of();
        }
        return literals.isEmpty() ? List.of() : List.of(absent(literals));
    }

    private static Absent absent(List<Literal> together) {
        return new Absent(together, new Distinct.Facts(), 0);
    }

    /** The conditions of a list within another condition; none, with a problem, if these cannot stand there. */
    private List<Literal> within(YamlNode node, String key) {
        List<YamlNode> items = reading.items(node, "'" + key + "'");
        List<Optional<Literal>> within = items.stream()
                .flatMap(item -> read(item).stream())
                .map(condition -> condition.fold(ConditionReader::within, anyOf -> Optional.<Literal>empty()))
                .toList();
        if (items.isEmpty() && isNothing(node)) {
            unfit(node, "'" + key + "' has no conditions", "list conditions, such as { fact: call-held }");
        } else if (!within.stream().allMatch(Optional::isPresent)) {
            unfit(
                    node,
                    "only 'fact', 'not' and 'exists' can stand in a list under '" + key + "'",
                    "let another rule conclude a kind of its own from the rest, and ask for that");
        } else if (within.size() >= items.size()) {
            return within.stream().flatMap(Optional::stream).toList();
        }
        return List.of();
    }

    /** A condition within a {@code not}: that something exists is asked there in the same way as for a fact. */
    private static Optional<Literal> within(Literal literal) {
        return literal.fold(
                Optional::of,
                Optional::of,
                counted -> counted.atLeast() == 1 && counted.names().findAny().isEmpty()
                        ? Optional.of(new Held(counted.pattern()))
                        : Optional.empty());
    }

    /** Something matches, and nothing of it lacks what it must have. */
    private List<Literal> every(YamlNode node) {
        return reading.fields(node, "'every'")
                .map(fields -> {
                    Optional<Pattern> pattern = fields.required("of").flatMap(kind -> pattern(kind, fields, true));
                    List<Literal> has = fields.required("has")
                            .map(asked -> within(asked, "has"))
                            .orElse(List.of());
                    fields.finish();
                    return pattern.filter(found -> !has.isEmpty())
                            .map(found -> Stream.<Literal>concat(
                                            Stream.of(atLeastOne(found, node.mark())),
                                            lacking(has)
                                                    .map(lacks -> absent(
                                                            Stream.concat(Stream.of(new Held(found)), lacks.stream())
                                                                    .toList())))
                                    .toList())
                            .orElse(List.of());
                })
                .orElse(List.of());
    }

    /** The ways in which conditions do not all hold. */
    private static Stream<List<? extends Literal>> lacking(List<Literal> conditions) {
        return conditions.stream().anyMatch(Literal::isHeld)
                ? Stream.of(List.of(absent(conditions)))
                : conditions.stream().flatMap(each -> each.asAbsent().stream()).map(Absent::together);
    }

    private void unfit(YamlNode node, String message, String remedy) {
        reading.problems().error(RuleCodes.UNFIT_CONDITION, node.mark(), message, remedy);
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

    private List<Literal> count(YamlNode node) {
        return reading.fields(node, "'count'")
                .map(fields -> {
                    Optional<Pattern> pattern = fields.required("of").flatMap(kind -> pattern(kind, fields, false));
                    Optional<YamlNode> by = fields.optional("distinct");
                    Optional<Distinct> distinct = pattern.flatMap(found -> distinct(by, found.kind()));
                    boolean areOthersTold = OtherBounds.areTold(fields, reading);
                    Optional<Integer> exactly = bound(fields, "exactly");
                    Optional<Integer> atMost = bound(fields, "at-most").or(() -> exactly);
                    Optional<Integer> atLeast = (atMost.isPresent() || areOthersTold
                                    ? fields.optional(AT_LEAST)
                                    : fields.required(AT_LEAST, "'count' has no bound", OtherBounds.REMEDY))
                            .flatMap(value -> bound(value, AT_LEAST))
                            .or(() -> exactly);
                    Optional<YamlNode> asNode = fields.optional("as");
                    Optional<String> as = asNode.flatMap(this::variable);
                    Optional<YamlNode> numberNode = fields.optional("number");
                    Optional<String> number = numberNode.flatMap(this::variable);
                    fields.finish();
                    checkBounds(atLeast, atMost, asNode.or(() -> numberNode), node);
                    return pattern.flatMap(found -> distinct.map(each -> Stream.<Optional<Literal>>of(
                                            atLeast.filter(least -> least > 0 || atMost.isEmpty())
                                                    .map(least ->
                                                            new Counted(found, each, least, as, number, node.mark())),
                                            atMost.map(most -> new Absent(List.of(new Held(found)), each, most)))
                                    .flatMap(Optional::stream)
                                    .toList()))
                            .orElse(List.of());
                })
                .orElse(List.of());
    }

    private Optional<Integer> bound(Fields fields, String key) {
        return fields.optional(key).flatMap(value -> bound(value, key));
    }

    private Optional<Integer> bound(YamlNode node, String key) {
        return parameters
                .resolve(node, reading)
                .flatMap(value -> reading.count(value, "'" + key + "'", key.equals(AT_LEAST) ? 1 : 0));
    }

    /** Reports bounds that exclude each other, and a name for a group that may be empty. */
    private void checkBounds(
            Optional<Integer> atLeast, Optional<Integer> atMost, Optional<YamlNode> as, YamlNode node) {
        if (atLeast.isPresent() && atMost.isPresent() && atLeast.get() > atMost.get()) {
            unfit(
                    node,
                    "no number is at least " + atLeast.get() + " and at most " + atMost.get(),
                    "correct one of the two bounds");
        }
        as.filter(named -> atLeast.filter(least -> least > 0).isEmpty() && atMost.isPresent())
                .ifPresent(named ->
                        unfit(named, "a group that may be empty has no name", "add 'at-least: 1', or drop 'as'"));
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
        Optional<YamlNode> rootsNode = fields.optional("roots");
        Optional<YamlNode> gradeNode = fields.optional("grade");
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
        TimeReader time = new TimeReader(reading, operands, CommonRole.TIME.role());
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
                new Worth(
                        words(
                                certaintyNode,
                                "a certainty",
                                EnumSet.allOf(Certainty.class),
                                Certainty::keyword,
                                EnumSet.allOf(Certainty.class)),
                        rootsNode.map(this::roots).orElse(0),
                        words(
                                gradeNode,
                                "a grade",
                                EnumSet.allOf(Reliability.class),
                                Reliability::name,
                                EnumSet.allOf(Reliability.class))),
                kindNode.mark()));
    }

    /** The least number of root sources. */
    private int roots(YamlNode node) {
        return reading.fields(node, "'roots'")
                .map(fields -> {
                    int atLeast = fields.required(AT_LEAST)
                            .flatMap(value -> bound(value, AT_LEAST))
                            .orElse(1);
                    fields.finish();
                    return atLeast;
                })
                .orElse(0);
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
