package dev.sanad.core.internal.vocabulary;

import dev.sanad.core.internal.problem.Suggestion;
import dev.sanad.core.problem.Remedy;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.Role;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is meant by the names of roles that a kind does not have: a name that is close, or the one role that it needs and
 * lacks, if there is only one such name. That is then one mistake and not two.
 */
public final class MeantRole {
    private final Kind kind;
    private final Optional<String> lacking;

    /**
     * What is meant by the names that were written.
     *
     * @param written all roles, those of the kind and others
     */
    public MeantRole(Kind kind, Collection<String> written) {
        this.kind = kind;
        List<String> needed = kind.roles().values().stream()
                .filter(role -> role.required() && !written.contains(role.name()))
                .map(Role::name)
                .toList();
        boolean isOneOther =
                written.stream().filter(name -> kind.role(name).isEmpty()).count() == 1;
        this.lacking = needed.size() == 1 && isOneOther ? needed.stream().findFirst() : Optional.empty();
    }

    /**
     * The role that is probably meant by a name.
     *
     * @param close the names that may be meant by one that is close to them
     */
    public Optional<String> by(String name, Collection<String> close) {
        return Suggestion.closest(name, close).or(() -> lacking);
    }

    /** The remedy for a name that is close to none. */
    public Remedy remedy(String name) {
        Set<String> known = kind.roles().keySet();
        return lacking.filter(role -> Suggestion.closest(name, known).isEmpty())
                .map(role -> Suggestion.correcting(
                        name, known, "did you mean '" + role + "', which '" + kind.id() + "' needs?"))
                .orElseGet(() -> Suggestion.correcting(name, known));
    }
}
