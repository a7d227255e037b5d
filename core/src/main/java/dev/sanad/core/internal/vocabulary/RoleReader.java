package dev.sanad.core.internal.vocabulary;

import dev.sanad.core.internal.check.Marks;
import dev.sanad.core.internal.yaml.LocalizedTextReader;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.core.vocabulary.RoleType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the roles of a kind. */
final class RoleReader {
    private final ReadingContext reading;

    RoleReader(ReadingContext reading) {
        this.reading = reading;
    }

    List<Role> read(YamlNode node, Marks marks) {
        List<Role> roles = new ArrayList<>();
        reading.fields(node, "'roles'")
                .ifPresent(fields -> fields.rest()
                        .forEach(entry -> reading.id(entry.key(), "a role's name")
                                .ifPresent(name -> {
                                    marks.put(entry.key().mark(), "role", name);
                                    marks.put(entry.value().mark(), "role", name, "values");
                                    // One that no kind can have is reported as that, whatever it holds.
                                    Optional<Role> role = Role.isReserved(name)
                                            ? Optional.of(Role.of(name, RoleType.TEXT))
                                            : role(name, entry.value(), marks);
                                    role.ifPresent(roles::add);
                                })));
        return roles;
    }

    private Optional<Role> role(String name, YamlNode node, Marks marks) {
        return reading.fields(node, "the role '" + name + "'").map(fields -> {
            Optional<RoleType> type = fields.required("type")
                    .flatMap(value -> reading.word(value, "a type", List.of(RoleType.values()), RoleType::keyword));
            // Left unread, and so reported as unknown, if the type does not use them.
            boolean hasValues = type.filter(found -> found != RoleType.CODE).isEmpty();
            boolean hasKinds =
                    type.filter(found -> found.sort() != RoleType.Sort.FACTS).isEmpty();
            Map<String, LocalizedText> values =
                    hasValues ? fields.optional("values").map(this::values).orElse(Map.of()) : Map.of();
            Role role = new Role(
                    name,
                    type.orElse(RoleType.TEXT),
                    fields.optional("required")
                            .flatMap(value -> reading.flag(value, "'required'"))
                            .orElse(false),
                    values,
                    hasKinds ? fields.optional("kinds").map(this::kinds).orElse(Set.of()) : Set.of(),
                    fields.optional("label").flatMap(value -> LocalizedTextReader.read(value, "'label'", reading)),
                    hasValues
                            ? fields.optional("manner-of").flatMap(value -> {
                                marks.put(value.mark(), "role", name, "manner-of");
                                return reading.id(value, "a role's name");
                            })
                            : Optional.empty());
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
