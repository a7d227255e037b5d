package dev.sanad.rules.internal.language;

import dev.sanad.core.fact.Modality;
import dev.sanad.core.internal.vocabulary.CommonRole;
import dev.sanad.core.internal.vocabulary.MeantRole;
import dev.sanad.core.internal.yaml.Fields;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.internal.yaml.YamlNode.Entry;
import dev.sanad.core.justification.Standing;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.core.vocabulary.RoleType;
import dev.sanad.rules.language.Conclude;
import dev.sanad.rules.language.Operand;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads a rule's conclusion. */
final class ThenReader {
    private final ReadingContext reading;
    private final TermCheck terms;
    private final OperandReader operands;

    ThenReader(ReadingContext reading, RoleLookup roles, Parameters parameters) {
        this.reading = reading;
        this.terms = new TermCheck(reading, roles);
        this.operands = new OperandReader(reading, parameters);
    }

    /**
     * The conclusion and the standing that the rule states.
     *
     * @param places the places of its roles, {@code time} and {@code attributed-to}
     */
    record Then(Conclude conclude, Optional<Standing> standing, Places places) {}

    /** The places of the operands of a conclusion. */
    record Places(Map<String, SourceMark> roles, Optional<SourceMark> time, Optional<SourceMark> attributedTo) {}

    Optional<Then> read(YamlNode node) {
        return reading.fields(node, "'then'").flatMap(fields -> {
            Optional<Kind> kind = fields.required("conclude").flatMap(this::kind);
            Optional<YamlNode> with = fields.optional("with");
            Optional<YamlNode> timeNode = fields.optional("time");
            Optional<YamlNode> attributedNode = fields.optional("attributed-to");
            Places places =
                    new Places(new TreeMap<>(), timeNode.map(YamlNode::mark), attributedNode.map(YamlNode::mark));
            Optional<Operand> time = timeNode.flatMap(value -> operands.read(value, CommonRole.TIME.role()));
            Optional<Operand> attributedTo =
                    attributedNode.flatMap(value -> operands.read(value, role("attributed-to", RoleType.ACTORS)));
            Optional<Standing> standing = fields.optional("standing")
                    .flatMap(value -> reading.word(value, "a standing", List.of(Standing.values()), Standing::keyword));
            Modality modality = fields.optional("modality")
                    .flatMap(value -> reading.word(value, "a modality", List.of(Modality.values()), Modality::keyword))
                    .orElse(Modality.ACTUAL);
            fields.finish();
            return kind.map(found -> new Then(
                    new Conclude(found.id(), with(with, found, fields, places), time, attributedTo, modality),
                    standing,
                    places));
        });
    }

    private Optional<Kind> kind(YamlNode node) {
        return reading.id(node, "a kind").flatMap(id -> terms.concluded(new KindId(id), node.mark()));
    }

    private SortedMap<String, Operand> with(Optional<YamlNode> node, Kind kind, Fields then, Places places) {
        SortedMap<String, Operand> with = new TreeMap<>();
        Set<String> written = new TreeSet<>();
        node.flatMap(value -> reading.fields(value, "'with'")).ifPresent(fields -> {
            List<Entry> entries = fields.rest();
            MeantRole guess = new MeantRole(
                    kind, entries.stream().map(entry -> entry.key().text()).toList());
            for (Entry entry : entries) {
                String name = entry.key().text();
                terms.given(kind, name, guess, entry.key().mark()).ifPresent(written::add);
                places.roles().put(name, entry.value().mark());
                Optional<Role> role = kind.role(name);
                role.flatMap(known -> operand(entry.value(), known)).ifPresent(operand -> with.put(name, operand));
            }
        });
        terms.checkRequired(kind, written, node.map(YamlNode::mark).orElse(then.mark()));
        return with;
    }

    private Optional<Operand> operand(YamlNode node, Role role) {
        boolean isStatesOf = node.find("states-of").isPresent()
                || role.type().sort() == RoleType.Sort.ACTORS
                        && node.asMapping()
                                .filter(map -> !map.entries().isEmpty())
                                .isPresent()
                        && !Parameters.isReference(node);
        if (!isStatesOf) {
            return operands.given(node, role);
        }
        return reading.fields(node, "a value").flatMap(fields -> {
            Optional<Operand> actors = fields.optional("states-of").flatMap(value -> operands.read(value, role));
            fields.finish();
            return actors.map(Operand.StatesOf::new);
        });
    }

    private static Role role(String name, RoleType type) {
        return new Role(name, type, false, Map.of(), Set.of(), Optional.empty(), Optional.empty());
    }
}
