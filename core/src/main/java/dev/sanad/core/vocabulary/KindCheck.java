package dev.sanad.core.vocabulary;

import dev.sanad.core.internal.check.Marks;
import dev.sanad.core.internal.problem.Suggestion;
import dev.sanad.core.internal.vocabulary.CommonRole;
import dev.sanad.core.internal.vocabulary.VocabularyCodes;
import dev.sanad.core.problem.ProblemCode;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.Remedy;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.text.Phrase;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks the kinds of a vocabulary against each other, and passes roles down from supertypes. */
final class KindCheck {
    private final Problems problems;
    private final boolean complete;
    private final Map<KindId, Kind> kinds;
    private final Map<KindId, Kind> own = new LinkedHashMap<>();
    private final Map<KindId, Marks> marks;
    private final Set<KindId> handedDown = new LinkedHashSet<>();
    /** The kinds that may have more roles, since a supertype is not known. */
    private final Set<KindId> incomplete = new HashSet<>();

    /**
     * A check of kinds.
     *
     * @param extended the kinds of the vocabularies that this one extends
     * @param complete whether all of these are known; if not, the set of kinds is unknown
     * @param own the kinds of the vocabulary itself, without what they inherit
     * @param marks where each of these is written
     */
    KindCheck(
            Problems problems,
            Map<KindId, Kind> extended,
            boolean complete,
            Map<KindId, Kind> own,
            Map<KindId, Marks> marks) {
        this.problems = problems;
        this.complete = complete;
        this.kinds = new TreeMap<>(extended);
        this.handedDown.addAll(extended.keySet());
        this.marks = marks;
        own.forEach((id, kind) -> this.own.put(id, checkedRoles(kind)));
    }

    /** The kind without roles that every event has. */
    private Kind checkedRoles(Kind kind) {
        Map<String, Role> roles = new TreeMap<>(kind.roles());
        kind.roles().values().forEach(role -> {
            if (Role.isReserved(role.name())) {
                error(
                        VocabularyCodes.RESERVED_ROLE,
                        place(kind.id(), "role", role.name()),
                        "'" + role.name() + "' is a role of every event",
                        "choose another name for the role");
                roles.remove(role.name());
            } else if (role.type() == RoleType.CODE && role.values().isEmpty()) {
                error(
                        VocabularyCodes.CODE_WITHOUT_VALUES,
                        place(kind.id(), "role", role.name(), "values"),
                        "the role '" + role.name() + "' is a code but lists no values",
                        "add 'values: [...]'");
            }
        });
        return kind.withRoles(roles.values());
    }

    /** Checks references to other kinds, and passes roles down. */
    Map<KindId, Kind> checked() {
        kinds.putAll(own);
        own.keySet().forEach(id -> handDown(id, new LinkedHashSet<>()));
        own.keySet().forEach(this::checkNames);
        return kinds;
    }

    private Kind handDown(KindId id, Set<KindId> path) {
        Kind kind = Objects.requireNonNull(kinds.get(id));
        if (path.contains(id)) {
            String circle = path.stream().map(KindId::value).collect(Collectors.joining(" is-a "));
            error(
                    VocabularyCodes.CIRCULAR_SUPERTYPES,
                    place(id, "is-a"),
                    "circular is-a: " + circle + " is-a " + id,
                    "remove one is-a");
            return kind;
        }
        if (!handedDown.contains(id)) {
            Set<KindId> longer = new LinkedHashSet<>(path);
            longer.add(id);
            for (KindId parent : kind.isA()) {
                if (kinds.containsKey(parent)) {
                    Kind supertype = handDown(parent, longer);
                    checkRetyped(kind, supertype);
                    kind = kind.inheriting(supertype);
                    if (incomplete.contains(parent)) {
                        incomplete.add(id);
                    }
                } else {
                    incomplete.add(id);
                    unknown(VocabularyCodes.UNKNOWN_SUPERTYPE, place(id, "is-a"), parent);
                }
            }
            handedDown.add(id);
            kinds.put(id, kind);
        }
        return kind;
    }

    private void checkRetyped(Kind kind, Kind supertype) {
        kind.roles()
                .forEach((name, role) -> supertype.role(name).ifPresent(inherited -> {
                    if (inherited.type().sort() != role.type().sort()) {
                        error(
                                VocabularyCodes.ROLE_RETYPED,
                                rolePlace(kind.id(), name),
                                "the role '" + name + "' of " + kind.id() + " is "
                                        + role.type().sort().title() + ", but "
                                        + inherited.type().sort().title() + " in " + supertype.id(),
                                "give it the same type, or another name");
                    }
                }));
    }

    private void checkNames(KindId id) {
        Kind kind = Objects.requireNonNull(kinds.get(id));
        Objects.requireNonNull(own.get(id)).roles().values().stream()
                .forEach(role -> role.kinds().stream()
                        .filter(accepted -> !kinds.containsKey(accepted))
                        .forEach(accepted ->
                                unknown(VocabularyCodes.UNKNOWN_KIND, rolePlace(id, role.name()), accepted)));
        Objects.requireNonNull(own.get(id)).mannersOfTopics().forEach(role -> checkMannerOf(kind, role));
        checkPlaces(kind, "phrase", kind.phrase());
        kind.notActual().forEach((modality, words) -> checkPlaces(kind, modality, Optional.of(words)));
        checkPlaces(kind, "mention", kind.mention());
        Objects.requireNonNull(own.get(id)).shown().ifPresent(shown -> checkShown(kind, shown));
    }

    private void checkMannerOf(Kind kind, Role role) {
        String topics = role.mannerOf().orElseThrow();
        if (kind.role(topics)
                .filter(known -> known.type().sort() == RoleType.Sort.TOPICS)
                .isEmpty()) {
            error(
                    VocabularyCodes.UNKNOWN_PLACE,
                    place(kind.id(), "role", role.name(), "manner-of"),
                    "'" + topics + "' is not a role for topics of " + kind.id(),
                    "name the role whose topics may state the manner");
        }
    }

    private void checkShown(Kind kind, Showing shown) {
        checkPlaces(kind, "row", shown.row());
        checkPlaces(kind, "note", shown.note());
        Stream.of(shown.partOf(), shown.who(), shown.to())
                .flatMap(Optional::stream)
                .forEach(role -> checkShownRole(kind, role));
        shown.due().forEach(role -> checkShownRole(kind, role));
        Set<String> states =
                kind.role(Showing.STATE).map(role -> role.values().keySet()).orElse(Set.of());
        Stream.of(shown.open(), shown.wrong(), shown.done(), shown.beside())
                .flatMap(Set::stream)
                .filter(state -> !states.contains(state))
                .sorted()
                .forEach(state -> error(
                        VocabularyCodes.UNKNOWN_PLACE,
                        place(kind.id(), "shown", state),
                        "'" + state + "' is not a value of the role '" + Showing.STATE + "' of " + kind.id(),
                        Suggestion.correcting(state, states)));
    }

    private void checkShownRole(Kind kind, String role) {
        if (!kind.roles().containsKey(role) && CommonRole.named(role).isEmpty()) {
            error(
                    VocabularyCodes.UNKNOWN_PLACE,
                    place(kind.id(), "shown", role),
                    "'" + role + "' is not a role of " + kind.id(),
                    Suggestion.correcting(role, kind.roles().keySet()));
        }
    }

    private void checkPlaces(Kind kind, String key, Optional<Phrase> phrase) {
        phrase.map(Phrase::places).orElse(Set.of()).stream()
                .filter(name -> !isPlace(name, kind) && !incomplete.contains(kind.id()))
                .forEach(name -> error(
                        VocabularyCodes.UNKNOWN_PLACE,
                        place(kind.id(), key, name),
                        "{" + name + "} is not a role of " + kind.id(),
                        Suggestion.correcting(name, kind.roles().keySet())));
    }

    private static boolean isPlace(String name, Kind kind) {
        boolean isTimeOfRole = Stream.of(Phrase.WHEN, Phrase.BY)
                .flatMap(word -> Phrase.roleAfter(word, name).stream())
                .flatMap(role -> kind.role(role).stream())
                .anyMatch(role -> role.type().sort() == RoleType.Sort.TIME);
        return isTimeOfRole
                || kind.roles().containsKey(name)
                || CommonRole.named(name).isPresent()
                || name.equals(Phrase.WHEN)
                || name.equals(Phrase.MODALITY);
    }

    private void unknown(ProblemCode code, SourceMark mark, KindId kind) {
        if (!complete) {
            return;
        }
        error(code, mark, "unknown kind '" + kind + "'", Kind.remedy(kind, kinds.values()));
    }

    private SourceMark rolePlace(KindId id, String role) {
        return Objects.requireNonNull(own.get(id)).role(role).isPresent()
                ? place(id, "role", role)
                : place(id, "roles");
    }

    private SourceMark place(KindId id, String... part) {
        return Objects.requireNonNull(marks.get(id)).at(part);
    }

    private void error(ProblemCode code, SourceMark mark, String message, Remedy remedy) {
        problems.error(code, mark, message, remedy);
    }

    private void error(ProblemCode code, SourceMark mark, String message, String remedy) {
        problems.error(code, mark, message, remedy);
    }
}
