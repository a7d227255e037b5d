package dev.sanad.rules.internal.language;

import dev.sanad.core.internal.vocabulary.CommonRole;
import dev.sanad.core.internal.yaml.Fields;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.core.vocabulary.RoleType.Sort;
import dev.sanad.rules.language.Computation;
import dev.sanad.rules.language.Operand;
import java.util.List;
import java.util.Optional;

/** Reads an operand that is a map: what is to be computed. */
final class ComputationReader {
    private static final String PLUS = "plus";
    private static final String SUM = "sum";

    private final ReadingContext reading;
    private final OperandReader operands;

    ComputationReader(ReadingContext reading, OperandReader operands) {
        this.reading = reading;
        this.operands = operands;
    }

    /** Reads {@code { first-of: $group }} and the like; only times and numbers are computed. */
    Optional<Operand> read(YamlNode node, Sort sort) {
        return reading.fields(node, "a value").flatMap(fields -> {
            Optional<Operand> found = switch (sort) {
                case TIME -> time(fields);
                case NUMBER -> fields.optional(SUM).flatMap(role -> sum(role, fields));
                case ACTORS, TOPICS, FACTS, TEXT, CODE, FLAG -> Optional.empty();
            };
            fields.optional("parameter");
            fields.finish();
            return found;
        });
    }

    private Optional<Operand> time(Fields fields) {
        for (Computation.OfGroup each : Computation.OfGroup.values()) {
            Optional<YamlNode> group = fields.optional(each.keyword());
            if (group.isPresent()) {
                return group.flatMap(this::group).map(facts -> Operand.computed(each, facts));
            }
        }
        return fields.optional(PLUS).flatMap(this::plus);
    }

    private Optional<Operand> plus(YamlNode node) {
        List<YamlNode> parts = reading.items(node, "'plus'");
        if (parts.size() != 2) {
            reading.problems()
                    .error(
                            RuleCodes.BAD_LENGTH,
                            node.mark(),
                            "'plus' takes a time and a length",
                            "write for example { plus: [$agreement, 30 days] }");
            return Optional.empty();
        }
        Role time = CommonRole.TIME.role();
        return operands.read(parts.get(0), time)
                .flatMap(from -> operands.length(parts.get(1))
                        .map(length -> Operand.computed(new Computation.Plus(length), from)));
    }

    private Optional<Operand> sum(YamlNode role, Fields fields) {
        Optional<Operand> facts = fields.required("of").flatMap(this::group);
        return reading.leaf(role, "a role")
                .flatMap(leaf -> facts.map(group -> Operand.computed(new Computation.Sum(leaf.text()), group)));
    }

    private Optional<Operand> group(YamlNode node) {
        return reading.leaf(node, "a variable").flatMap(operands::variable);
    }
}
