package dev.sanad.rules.internal.language;

import dev.sanad.core.fact.Value;
import dev.sanad.core.internal.problem.Suggestion;
import dev.sanad.core.internal.yaml.Fields;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.internal.yaml.YamlNode.Entry;
import dev.sanad.core.internal.yaml.YamlNode.Mapping;
import dev.sanad.core.vocabulary.Operator;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.rules.language.Operand;
import dev.sanad.rules.language.Pattern.Save;
import dev.sanad.rules.language.RoleTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Reads the test of one role: a value, a variable, or a map of operators. */
final class WhereReader {
    private static final String LEVEL = "level";
    private static final String LOOSELY = "loosely";
    private static final Set<String> MODIFIERS = Set.of(LEVEL, LOOSELY);

    private final ReadingContext reading;
    private final OperandReader operands;
    private final TermCheck terms;
    private final List<RoleTest> tests = new ArrayList<>();
    private final List<Save> saves = new ArrayList<>();

    WhereReader(ReadingContext reading, OperandReader operands, TermCheck terms) {
        this.reading = reading;
        this.terms = terms;
        this.operands = operands;
    }

    List<RoleTest> tests() {
        return tests;
    }

    List<Save> saves() {
        return saves;
    }

    void read(YamlNode node, Role role) {
        Optional<Mapping> mapping = node.asMapping().filter(map -> !Parameters.isReference(map));
        if (mapping.filter(map -> map.entries().isEmpty()).isPresent()) {
            reading.problems()
                    .error(
                            RuleCodes.UNFIT_CONDITION,
                            node.mark(),
                            "there is no test of the role '" + role.name() + "'",
                            "write a value or an operator, such as { known: true }");
        } else if (mapping.isPresent()) {
            UnaryOperator<Operator> asked = asked(mapping.get());
            mapping.get().entries().stream()
                    .filter(entry -> !MODIFIERS.contains(entry.key().text()))
                    .forEach(entry -> operator(entry, role, asked));
        } else {
            add(node, role, false, Operator.IS, operands.read(node, role));
        }
    }

    /** How the operators of a map are meant, by the words beside them. */
    private UnaryOperator<Operator> asked(Mapping mapping) {
        boolean ofOffices = modifier(
                mapping,
                LEVEL,
                Operator::ofOffices,
                node -> reading.word(node, "a level", List.of("office", "state"), named -> named)
                        .map("office"::equals),
                "'level' has no comparison of parties beside it",
                "write for example { parties-include: $parties, level: office }");
        boolean loosely = modifier(
                mapping,
                LOOSELY,
                Operator::loosely,
                node -> reading.flag(node, "'loosely'"),
                "'loosely' has no search for words beside it",
                "write for example { contains: ceasefire, loosely: true }");
        return operator -> {
            Operator meant = ofOffices ? operator.ofOffices().orElse(operator) : operator;
            return loosely ? meant.loosely().orElse(meant) : meant;
        };
    }

    /** Whether a word beside operators changes those that it can; reports a problem if it can change none. */
    private boolean modifier(
            Mapping mapping,
            String key,
            Function<Operator, Optional<Operator>> changed,
            Function<YamlNode, Optional<Boolean>> read,
            String message,
            String remedy) {
        Optional<Entry> written = mapping.entries().stream()
                .filter(entry -> entry.key().text().equals(key))
                .findFirst();
        boolean changesSome = mapping.entries().stream()
                .flatMap(entry -> Operator.named(entry.key().text()).stream())
                .anyMatch(operator -> changed.apply(operator).isPresent());
        if (written.isPresent() && !changesSome) {
            reading.problems()
                    .error(RuleCodes.UNFIT_CONDITION, written.get().key().mark(), message, remedy);
        }
        return written.flatMap(entry -> read.apply(entry.value())).orElse(false);
    }

    private void operator(Entry entry, Role role, UnaryOperator<Operator> asked) {
        String keyword = entry.key().text();
        Optional<Operator> operator = Operator.named(keyword).map(asked);
        if (keyword.equals("save")) {
            reading.leaf(entry.value(), "'save'")
                    .flatMap(operands::variableName)
                    .ifPresent(name ->
                            saves.add(new Save(role.name(), name, entry.value().mark())));
        } else if (keyword.equals("size")) {
            size(entry, role);
        } else if (operator.isEmpty()) {
            reading.problems()
                    .error(
                            RuleCodes.UNKNOWN_OPERATOR,
                            entry.key().mark(),
                            "unknown operator '" + keyword + "'",
                            Suggestion.correcting(
                                    keyword, TermCheck.suiting(role.type().sort())));
        } else if (!operator.get().suits(role.type().sort())) {
            unfit(entry, role);
        } else {
            add(entry.value(), role, false, operator.get(), operand(operator.get(), entry.value(), role));
        }
    }

    private Optional<Operand> operand(Operator operator, YamlNode node, Role role) {
        return switch (operator) {
            case KNOWN -> reading.flag(node, "'known'").map(flag -> new Operand.Literal(new Value.Flag(flag)));
            case ANY_OF, NONE_OF, MATCHES_ANY, MATCHES_ANY_LOOSELY -> operands.choices(node, role);
            case IS,
                    IS_NOT,
                    COMPATIBLE_WITH,
                    COVERS,
                    AT_LEAST,
                    AT_MOST,
                    MORE_THAN,
                    LESS_THAN,
                    EACH,
                    INCLUDES,
                    OVERLAPS,
                    WITHIN,
                    SAME_PARTIES_AS,
                    PARTIES_INCLUDE,
                    PARTIES_WITHIN,
                    PARTIES_OVERLAP,
                    KIND_OF,
                    PARTIES_APART,
                    SAME_OFFICES_AS,
                    OFFICES_INCLUDE,
                    OFFICES_WITHIN,
                    OFFICES_OVERLAP,
                    OFFICES_APART,
                    MEMBER_OF,
                    NARROWER_THAN,
                    BROADER_THAN,
                    RELATED_TO,
                    CONTAINS,
                    STARTS_WITH,
                    CONTAINS_LOOSELY,
                    STARTS_WITH_LOOSELY -> operands.read(node, role);
        };
    }

    private void size(Entry entry, Role role) {
        if (!role.type().sort().isSet()) {
            unfit(entry, role);
            return;
        }
        if (entry.value().asMapping().isEmpty() || Parameters.isReference(entry.value())) {
            add(entry.value(), role, true, Operator.IS, number(entry.value()));
            return;
        }
        Fields fields = reading.fields(entry.value(), "'size'").orElseThrow();
        for (Operator operator : List.of(
                Operator.IS,
                Operator.IS_NOT,
                Operator.AT_LEAST,
                Operator.AT_MOST,
                Operator.MORE_THAN,
                Operator.LESS_THAN)) {
            fields.optional(operator.keyword()).ifPresent(node -> add(node, role, true, operator, number(node)));
        }
        fields.finish();
    }

    private Optional<Operand> number(YamlNode node) {
        return operands.number(node, "a size").map(Operand.Literal::new);
    }

    private void add(YamlNode node, Role role, boolean sized, Operator operator, Optional<Operand> operand) {
        operand.ifPresent(found -> tests.add(new RoleTest(role.name(), sized, operator, found, node.mark())));
    }

    private void unfit(Entry entry, Role role) {
        terms.unfit(entry.key().text(), role, entry.key().mark());
    }
}
