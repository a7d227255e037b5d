package dev.sanad.rules.internal.language;

import dev.sanad.core.dossier.KnownNames;
import dev.sanad.core.dossier.ValueReader;
import dev.sanad.core.fact.Value;
import dev.sanad.core.internal.text.Visible;
import dev.sanad.core.internal.yaml.Names;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.internal.yaml.YamlNode.Leaf;
import dev.sanad.core.internal.yaml.YamlNode.Listing;
import dev.sanad.core.internal.yaml.YamlProblem;
import dev.sanad.core.problem.Parsed;
import dev.sanad.core.time.Length;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.core.vocabulary.RoleType.Sort;
import dev.sanad.rules.language.Operand;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the operand of an operator: literals, variables, parameters. */
final class OperandReader {
    private final ReadingContext reading;
    private final Parameters parameters;
    private final ValueReader values;

    OperandReader(ReadingContext reading, Parameters parameters) {
        this.reading = reading;
        this.parameters = parameters;
        // Days in rules are calendar days; a moment keeps its own zone.
        this.values = new ValueReader(reading, ZoneOffset.UTC, KnownNames.any());
    }

    /** An operand whose literals are of the role's type. */
    Optional<Operand> read(YamlNode written, Role role) {
        Optional<YamlNode> resolved = parameters.resolve(written, reading);
        if (resolved.isEmpty()) {
            return Optional.empty();
        }
        YamlNode node = resolved.get();
        if (isNothing(node)) {
            return Optional.empty();
        }
        if (node.asMapping().filter(map -> !map.entries().isEmpty()).isPresent()
                && role.type().sort() != Sort.TEXT) {
            return new ComputationReader(reading, this).read(node, role.type().sort());
        }
        if (isVariable(node)) {
            return node.asLeaf().flatMap(this::variable);
        }
        if (role.type().sort() == Sort.TIME && isToday(node)) {
            return Optional.of(new Operand.Today());
        }
        List<YamlNode> items = node.asListing().map(Listing::items).orElse(List.of());
        if (items.stream().anyMatch(OperandReader::isVariable)) {
            return several(items, role);
        }
        if (role.type().sort() == Sort.TIME && isName(node)) {
            reading.error(
                    YamlProblem.WRONG_TYPE,
                    node.mark(),
                    node.shape() + " is not a date",
                    "write $" + node.asLeaf().orElseThrow().text() + " for a variable, or a date such as 2023-09-07");
            return Optional.empty();
        }
        return values.read(node, accepting(role)).map(Operand.Literal::new);
    }

    /** Whether a text may be a variable without its dollar. */
    private static boolean isName(YamlNode node) {
        return node.asLeaf()
                .filter(leaf -> Character.isLetter(
                        leaf.text().isEmpty() ? ' ' : leaf.text().codePointAt(0)))
                .filter(leaf -> Names.isVariable(leaf.text()))
                .isPresent();
    }

    /** The operand for a conclusion's role, with no more values than the role takes. */
    Optional<Operand> given(YamlNode written, Role role) {
        return parameters.resolve(written, reading).flatMap(node -> {
            boolean isTooMany = !role.type().isMany()
                    && node.asListing().filter(list -> list.items().size() > 1).isPresent();
            if (isTooMany) {
                values.read(node, role);
            }
            return read(node, role);
        });
    }

    /** Choices: each a value of the role's type. */
    Optional<Operand> choices(YamlNode written, Role role) {
        return parameters
                .resolve(written, reading)
                .filter(node -> !isNothing(node))
                .flatMap(node -> several(reading.oneOrMore(node), role));
    }

    /** Whether a list has no items, so that nothing would match; reports the problem if so. */
    private boolean isNothing(YamlNode node) {
        boolean isNothing = node.isEmptyList();
        if (isNothing) {
            reading.problems()
                    .error(
                            RuleCodes.UNFIT_CONDITION,
                            node.mark(),
                            "this list is empty",
                            "list a value, or ask { known: false } to find an empty role");
        }
        return isNothing;
    }

    private Optional<Operand> several(List<YamlNode> nodes, Role role) {
        List<Operand> operands = new ArrayList<>();
        nodes.forEach(node -> read(node, role).filter(operand -> isAlone(node)).ifPresent(operands::add));
        return operands.size() == nodes.size() && !operands.isEmpty()
                ? Optional.of(new Operand.Several(operands))
                : Optional.empty();
    }

    /** Whether a value in a list is not a list itself; reports the problem if it is. */
    private boolean isAlone(YamlNode node) {
        if (node.asListing().isPresent()) {
            reading.error(
                    YamlProblem.WRONG_SHAPE,
                    node.mark(),
                    "a list cannot be in a list of values",
                    "write all values in one list");
        }
        return node.asListing().isEmpty();
    }

    /** {@code $x} or {@code $x.role}. */
    Optional<Operand> variable(Leaf leaf) {
        String name = leaf.text().substring(1);
        int dot = name.indexOf('.');
        if (dot < 0) {
            return variableName(leaf).map(Operand.Variable::new);
        }
        if (Names.isVariable(name.substring(0, dot)) && Names.isVariable(name.substring(dot + 1))) {
            return Optional.of(new Operand.RoleOf(name.substring(0, dot), name.substring(dot + 1)));
        }
        return malformed(leaf).map(Operand.Variable::new);
    }

    /** The name of a variable, without {@code $}; empty, with a problem, if it is not one. */
    Optional<String> variableName(Leaf leaf) {
        String text = leaf.text();
        return text.startsWith("$") && Names.isVariable(text.substring(1))
                ? Optional.of(text.substring(1))
                : malformed(leaf);
    }

    private Optional<String> malformed(Leaf leaf) {
        if (reading.isDeceptive(leaf, "a variable")) {
            return nearestName(Visible.in(leaf.text())); // one problem, and not more where it is used
        }
        reading.problems()
                .error(
                        RuleCodes.UNBOUND_VARIABLE,
                        leaf.mark(),
                        leaf.shape() + " is not a variable",
                        nearestName(leaf.text())
                                .map(name -> "write $" + name)
                                .orElse("write $name, or $name.role to read a role of the fact it names"));
        return Optional.empty();
    }

    /** The intended name, if only its dollar is missing or a hyphen follows it. */
    static Optional<String> nearestName(String text) {
        String name = (text.startsWith("$") ? text.substring(1) : text).replaceFirst("-+$", "");
        return Optional.of(name).filter(Names::isVariable);
    }

    static boolean isVariable(YamlNode node) {
        return node.asLeaf().filter(leaf -> leaf.text().startsWith("$")).isPresent();
    }

    private static boolean isToday(YamlNode node) {
        return node.asLeaf().filter(leaf -> leaf.text().equals("as-of")).isPresent();
    }

    /** The same role, but taking several values: patterns may compare a single role with a set. */
    private static Role accepting(Role role) {
        return new Role(
                role.name(),
                role.type().ofSeveral(),
                false,
                role.values(),
                Set.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** A length, or a parameter that is one. */
    Optional<Length> length(YamlNode written) {
        return parameters
                .resolve(written, reading)
                .flatMap(node -> reading.leaf(node, "a length").flatMap(this::parse));
    }

    private Optional<Length> parse(Leaf leaf) {
        Parsed<Length> parsed = Length.parse(leaf.text());
        return parsed.fold(Optional::of, (message, remedy) -> {
            reading.problems().error(RuleCodes.BAD_LENGTH, leaf.mark(), message, remedy);
            return Optional.empty();
        });
    }

    Optional<Value> number(YamlNode node, String what) {
        return parameters
                .resolve(node, reading)
                .flatMap(found -> reading.number(found, what))
                .map(Value.Number::new);
    }
}
