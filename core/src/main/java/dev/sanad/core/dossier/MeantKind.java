package dev.sanad.core.dossier;

import dev.sanad.core.internal.problem.Suggestion;
import dev.sanad.core.problem.Correction;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.core.vocabulary.Vocabulary;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What an event means by its kind and its roles, though some of it be misspelt: then all else is checked too. */
final class MeantKind {
    private MeantKind() {}

    /** The kind of this id, or the one that is certainly meant; none for a conclusion, which nobody reports. */
    static Optional<Kind> of(KindId id, Vocabulary vocabulary) {
        return vocabulary
                .find(id)
                .or(() -> Suggestion.correcting(
                                id.value(),
                                reported(vocabulary).stream()
                                        .map(kind -> kind.id().value())
                                        .toList(),
                                "")
                        .correction()
                        .map(Correction::right)
                        .map(KindId::new)
                        .flatMap(vocabulary::find))
                .filter(kind -> !kind.isConclusion());
    }

    /** The kinds that events can have. */
    static List<Kind> reported(Vocabulary vocabulary) {
        return vocabulary.kinds().values().stream()
                .filter(kind -> !kind.isConclusion())
                .toList();
    }

    /** The role of this name that all kinds of events agree on, for an event whose kind is not known. */
    static Optional<Role> roleOfAny(String name, Vocabulary vocabulary) {
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
}
