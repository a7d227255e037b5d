package dev.sanad.core.dossier;

import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Roles;
import dev.sanad.core.fact.Value;
import dev.sanad.core.internal.yaml.Fields;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.internal.yaml.YamlNode.Leaf;
import dev.sanad.core.internal.yaml.YamlNode.Listing;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.problem.Suggestion;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.core.vocabulary.RoleType;
import dev.sanad.core.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the roles of events. */
final class RolesReader {
    private final ReadingContext reading;
    private final KnownNames names;
    private final List<Named> toCheck = new ArrayList<>();

    /** An event named in a role that accepts only events of certain kinds. */
    private record Named(FactId id, Role role, String of, SourceMark mark) {}

    RolesReader(ReadingContext reading, KnownNames names) {
        this.reading = reading;
        this.names = names;
    }

    /** Reads every key that is still unread as a role of the kind. */
    Roles read(Optional<FactId> event, Fields fields, Kind kind, ValueReader values) {
        SortedMap<String, Value> roles = new TreeMap<>();
        TreeSet<String> written = new TreeSet<>();
        for (YamlNode.Entry entry : fields.rest()) {
            String name = entry.key().text();
            Optional<Role> role = kind.role(name);
            if (role.isEmpty()) {
                written.addAll(unknown(entry.key(), kind).stream().toList());
            } else if (!isEmpty(entry.value())) {
                written.add(name);
                values.read(entry.value(), role.get()).ifPresent(value -> roles.put(name, value));
                checkAboutAnother(entry.value(), role.get(), event);
                remember(entry.value(), role.get(), event.map(FactId::value).orElse("this event"));
            }
        }
        kind.roles().values().stream()
                .filter(role -> role.required() && !written.contains(role.name()))
                .forEach(role -> reading.problems()
                        .error(
                                DossierCodes.MISSING_ROLE,
                                fields.mark(),
                                "'" + kind.id() + "' needs the role '" + role.name() + "'",
                                "add '" + role.name() + ": ...' (" + role.type().keyword() + ")"));
        return new Roles(roles);
    }

    /** Reads the roles of an event of unknown kind, as far as these roles have the same type in all kinds. */
    Roles readOfAnyKind(Fields fields, Vocabulary vocabulary, ValueReader values) {
        SortedMap<String, Value> roles = new TreeMap<>();
        for (YamlNode.Entry entry : fields.rest()) {
            String name = entry.key().text();
            inEveryKind(name, vocabulary)
                    .filter(role -> !isEmpty(entry.value()))
                    .flatMap(role -> values.read(entry.value(), role))
                    .ifPresent(value -> roles.put(name, value));
        }
        return new Roles(roles);
    }

    private static Optional<Role> inEveryKind(String name, Vocabulary vocabulary) {
        List<Role> roles = vocabulary.kinds().values().stream()
                .filter(kind -> !kind.isConclusion())
                .flatMap(kind -> kind.role(name).stream())
                .toList();
        boolean alike = roles.stream()
                .allMatch(role -> role.type().sort() == roles.get(0).type().sort()
                        && role.values().keySet().equals(roles.get(0).values().keySet()));
        return alike
                ? roles.stream().max(Comparator.comparing(role -> role.type().isMany()))
                : Optional.empty();
    }

    private static boolean isEmpty(YamlNode value) {
        return value instanceof Listing listing && listing.items().isEmpty();
    }

    /** Reports a key that is not a role; returns the role that was probably meant, which is then not missing. */
    private Optional<String> unknown(Leaf key, Kind kind) {
        List<String> known = new ArrayList<>(kind.roles().keySet());
        known.addAll(List.of("time", "place", "modality", "certainty", "background", "note", "cites"));
        reading.problems()
                .error(
                        DossierCodes.UNKNOWN_ROLE,
                        key.mark(),
                        "the kind '" + kind.id() + "' has no role '" + key.text() + "'",
                        reading.correcting(key.text(), known::stream));
        return Suggestion.closest(key.text(), known);
    }

    /** Warns of an event that refers to itself, such as a denial of itself. */
    private void checkAboutAnother(YamlNode value, Role role, Optional<FactId> event) {
        if (role.type().sort() == RoleType.Sort.FACTS && event.isPresent()) {
            reading.oneOrMore(value).stream()
                    .filter(item -> item instanceof Leaf leaf
                            && leaf.text().equals(event.get().value()))
                    .forEach(item -> reading.problems()
                            .warning(
                                    DossierCodes.CIRCLE,
                                    item.mark(),
                                    "the event '" + event.get() + "' names itself in its role '" + role.name() + "'",
                                    "name another event"));
        }
    }

    private void remember(YamlNode value, Role role, String of) {
        if (!role.kinds().isEmpty()) {
            reading.oneOrMore(value).forEach(item -> {
                if (item instanceof Leaf leaf
                        && names.isEvent(leaf.text())
                        && !leaf.text().equals(of)) {
                    toCheck.add(new Named(new FactId(leaf.text()), role, of, leaf.mark()));
                }
            });
        }
    }

    /** Reports every event in a role that does not accept its kind. */
    void checkEvents(Map<FactId, Event> events, Vocabulary vocabulary) {
        for (Named named : toCheck) {
            Optional.ofNullable(events.get(named.id()))
                    .map(Event::kind)
                    .filter(found -> named.role().kinds().stream().noneMatch(kind -> vocabulary.isA(found, kind)))
                    .ifPresent(found -> reading.problems()
                            .error(
                                    DossierCodes.UNFIT_EVENT,
                                    named.mark(),
                                    "'" + named.id() + "' is of kind " + found + ", which the role '"
                                            + named.role().name() + "' of '" + named.of() + "' does not take",
                                    "it takes " + kinds(named.role())));
        }
    }

    private static String kinds(Role role) {
        return String.join(
                ", ", new TreeSet<>(role.kinds()).stream().map(KindId::value).toList());
    }
}
