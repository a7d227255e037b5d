package dev.sanad.core.dossier;

import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Value;
import dev.sanad.core.internal.check.Marks;
import dev.sanad.core.internal.problem.Suggestion;
import dev.sanad.core.internal.vocabulary.MeantRole;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlProblem;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.core.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks the roles of events: against their kind, and against all that is declared. */
final class RoleCheck {
    /** The keys that every event knows. */
    private static final List<String> COMMON =
            List.of("time", "place", "modality", "certainty", "background", "note", "same-as", "cites");

    /** The columns that every table knows besides: those of its citations. */
    private static final List<String> OF_TABLES =
            List.of("source", "quote", "said-by", "via", "occurrence", "as-written", "retracted", "retracted-in");

    private final ReadingContext reading;
    private final KnownNames names;
    private final ValueCheck values;

    private final Optional<Vocabulary> vocabulary;

    /** The columns that no event can have, which are told once. */
    private final Set<SourceMark> columns = new HashSet<>();

    RoleCheck(ReadingContext reading, KnownNames names, Optional<Vocabulary> vocabulary) {
        this.vocabulary = vocabulary;
        this.reading = reading;
        this.names = names;
        this.values = new ValueCheck(reading, names);
    }

    /** Checks the roles of an event by its kind. */
    void check(EventDraft draft, Kind kind) {
        Set<String> written = new TreeSet<>(draft.unread());
        written.addAll(draft.event().roles().values().keySet());
        MeantRole guess = new MeantRole(kind, written);
        Set<String> meant = new TreeSet<>();
        for (String name : written) {
            Optional<Role> role = kind.role(name);
            if (role.isPresent()) {
                meant.add(name);
            } else {
                unknown(name, draft, kind, guess).ifPresent(meant::add);
            }
            role.ifPresent(
                    known -> draft.event().roles().get(name).ifPresent(value -> check(draft, known, value, kind)));
        }
        kind.roles().values().stream()
                .filter(role -> role.required() && !meant.contains(role.name()))
                .forEach(role -> reading.problems()
                        .error(
                                DossierCodes.MISSING_ROLE,
                                draft.marks().at(),
                                "'" + kind.id() + "' needs the role '" + role.name() + "'",
                                "add '" + role.name() + ": ...' (" + role.type().keyword() + ")"));
    }

    /** Checks what the roles of an event name though its kind is not known: those that hold the same in all kinds. */
    void checkOfAnyKind(EventDraft draft, Vocabulary vocabulary) {
        draft.event()
                .roles()
                .values()
                .forEach((name, value) -> MeantKind.roleOfAny(name, vocabulary)
                        .filter(role -> role.type().sort() == value.sort())
                        .ifPresent(role ->
                                values.check(value, role, text -> draft.marks().all("role", name, text))));
    }

    private void check(EventDraft draft, Role role, Value value, Kind kind) {
        Marks marks = draft.marks();
        if (value.sort() != role.type().sort()) {
            reading.error(
                    YamlProblem.WRONG_TYPE,
                    marks.at("role", role.name()),
                    "the role '" + role.name() + "' of '" + kind.id() + "' holds "
                            + role.type().sort().title() + ", not "
                            + value.sort().title(),
                    "give it " + role.type().sort().title());
            return;
        }
        if (value.sort().isSet() && value.texts().size() != 1 && !role.type().isMany()) {
            several(reading, role, value.texts().size(), marks.at("role", role.name()));
            return;
        }
        values.check(value, role, text -> marks.all("role", role.name(), text));
        if (value.facts().contains(draft.event().id())) {
            FactId self = draft.event().id();
            marks.all("role", role.name(), self.value())
                    .forEach(mark -> reading.problems()
                            .warning(
                                    DossierCodes.CIRCLE,
                                    mark,
                                    "the event '" + self + "' names itself in its role '" + role.name() + "'",
                                    "name another event"));
        }
    }

    /** Notes that a role for one is given several. */
    static void several(ReadingContext reading, Role role, int count, SourceMark mark) {
        reading.problems()
                .error(
                        ValueCheck.codeIn(reading.form(), DossierCodes.SEVERAL_IN_SINGLE_ROLE, YamlProblem.WRONG_SHAPE),
                        mark,
                        "the role '" + role.name() + "' holds one value, not " + count,
                        role.type().sort().isSet()
                                ? "keep one; a role for several has the type "
                                        + role.type().keyword() + "s"
                                : "keep one");
    }

    /** Tells of a name that is no role; the role that was probably meant, which is then not missing. */
    private Optional<String> unknown(String name, EventDraft draft, Kind kind, MeantRole guess) {
        Marks marks = draft.marks();
        SourceMark key = marks.at("key", name);
        // The keys of a table stand above its events.
        boolean isColumn = key.line() < marks.at().line();
        Set<String> allRoles = isColumn ? allRoles() : Set.of();
        if (isColumn && !allRoles.contains(name)) {
            if (columns.add(key)) {
                reading.problems()
                        .error(
                                DossierCodes.UNKNOWN_ROLE,
                                key,
                                "no kind has a role '" + name + "'",
                                reading.correcting(
                                        name,
                                        () -> Stream.of(OF_TABLES, COMMON, allRoles)
                                                .flatMap(Collection::stream)));
            }
            return Suggestion.closest(name, allRoles);
        }
        List<String> known = new ArrayList<>(kind.roles().keySet());
        known.addAll(COMMON);
        reading.problems()
                .error(
                        DossierCodes.UNKNOWN_ROLE,
                        isColumn ? marks.at("role", name) : key,
                        "the kind '" + kind.id() + "' has no role '" + name + "'",
                        Suggestion.closest(name, known).isEmpty()
                                ? guess.remedy(name)
                                : reading.correcting(name, known::stream));
        return guess.by(name, known);
    }

    /** The roles of any kind of events. */
    private Set<String> allRoles() {
        return vocabulary.stream()
                .flatMap(kinds -> MeantKind.reported(kinds).stream())
                .flatMap(kind -> kind.roles().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Reports every event in a role that does not accept its kind. */
    void checkKinds(EventDraft draft, Kind kind, Map<FactId, Event> events, Vocabulary vocabulary) {
        draft.event().roles().values().forEach((name, value) -> {
            Optional<Role> role = kind.role(name).filter(known -> !known.kinds().isEmpty());
            if (role.isPresent()) {
                value.facts().stream()
                        .filter(id -> names.isEvent(id.value())
                                && !id.equals(draft.event().id()))
                        .flatMap(id -> Optional.ofNullable(events.get(id)).stream())
                        .forEach(named -> checkKind(draft, role.get(), named.id(), named.kind(), vocabulary));
            }
        });
    }

    private void checkKind(EventDraft draft, Role role, FactId named, KindId found, Vocabulary vocabulary) {
        if (role.kinds().stream().noneMatch(kind -> vocabulary.isA(found, kind))) {
            draft.marks()
                    .all("role", role.name(), named.value())
                    .forEach(mark -> reading.problems()
                            .error(
                                    DossierCodes.UNFIT_EVENT,
                                    mark,
                                    "'" + named + "' is of kind " + found + ", which the role '" + role.name()
                                            + "' of '"
                                            + (draft.hasId()
                                                    ? draft.event().id().value()
                                                    : "this event") + "' does not take",
                                    "it takes " + kinds(role)));
        }
    }

    private static String kinds(Role role) {
        return String.join(
                ", ", new TreeSet<>(role.kinds()).stream().map(KindId::value).toList());
    }
}
