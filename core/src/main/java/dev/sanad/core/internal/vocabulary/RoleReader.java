package dev.sanad.core.internal.vocabulary;

import dev.sanad.core.internal.yaml.LocalizedTextReader;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.core.vocabulary.RoleType;
import dev.sanad.core.vocabulary.VocabularyCodes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the roles of a kind. */
final class RoleReader {
    /** The keys of every event, which cannot be names of roles. */
    static final Set<String> RESERVED =
            Set.of("id", "kind", "time", "place", "modality", "certainty", "background", "note", "cites");

    private final ReadingContext reading;

    RoleReader(ReadingContext reading) {
        this.reading = reading;
    }

    List<Role> read(YamlNode node) {
        List<Role> roles = new ArrayList<>();
        reading.fields(node, "'roles'")
                .ifPresent(fields -> fields.rest()
                        .forEach(entry -> reading.id(entry.key(), "a role's name")
                                .ifPresent(name -> {
                                    if (RESERVED.contains(name)) {
                                        reading.problems()
                                                .error(
                                                        VocabularyCodes.RESERVED_ROLE,
                                                        entry.key().mark(),
                                                        "'" + name + "' is a role of every event",
                                                        "choose another name for the role");
                                    } else {
                                        role(name, entry.value()).ifPresent(roles::add);
                                    }
                                })));
        return roles;
    }

    private Optional<Role> role(String name, YamlNode node) {
        return reading.fields(node, "the role '" + name + "'").map(fields -> {
            Optional<RoleType> type = fields.required("type")
                    .flatMap(value -> reading.word(value, "a type", List.of(RoleType.values()), RoleType::keyword));
            // Left unread, and so reported as unknown, if the type does not use them.
            boolean hasValues = type.filter(found -> found != RoleType.CODE).isEmpty();
            boolean hasKinds =
                    type.filter(found -> found.sort() != RoleType.Sort.FACTS).isEmpty();
            Map<String, LocalizedText> values =
                    hasValues ? fields.optional("values").map(this::values).orElse(Map.of()) : Map.of();
            if (type.filter(RoleType.CODE::equals).isPresent() && values.isEmpty()) {
                reading.problems()
                        .error(
                                VocabularyCodes.CODE_WITHOUT_VALUES,
                                fields.mark(),
                                "the role '" + name + "' is a code but lists no values",
                                "add 'values: [...]'");
            }
            Role role = new Role(
                    name,
                    type.orElse(RoleType.TEXT),
                    fields.optional("required")
                            .flatMap(value -> reading.flag(value, "'required'"))
                            .orElse(false),
                    values,
                    hasKinds ? fields.optional("kinds").map(this::kinds).orElse(Set.of()) : Set.of(),
                    fields.optional("label").flatMap(value -> LocalizedTextReader.read(value, "'label'", reading)));
            fields.finish();
            return role;
        });
    }

    private Map<String, LocalizedText> values(YamlNode node) {
        Map<String, LocalizedText> values = new LinkedHashMap<>();
        if (node.asMapping().isPresent()) {
            for (YamlNode.Entry entry : node.asMapping().get().entries()) {
                reading.id(entry.key(), "a value")
                        .ifPresent(value -> values.put(
                                value,
                                LocalizedTextReader.read(entry.value(), "the value '" + value + "'", reading)
                                        .orElse(LocalizedText.of(value))));
            }
        } else {
            reading.items(node, "'values'")
                    .forEach(item -> reading.id(item, "a value")
                            .ifPresent(value -> values.put(value, LocalizedText.of(value.replace('-', ' ')))));
        }
        return values;
    }

    private Set<KindId> kinds(YamlNode node) {
        return reading.oneOrMore(node).stream()
                .flatMap(item -> reading.id(item, "a kind's id").stream())
                .map(KindId::new)
                .collect(Collectors.toSet());
    }
}
