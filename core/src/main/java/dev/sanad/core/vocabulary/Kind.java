package dev.sanad.core.vocabulary;

import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.text.Phrase;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A kind of fact.
 *
 * @param id unique in the vocabulary
 * @param isConclusion whether its facts are concluded by rules; otherwise they are reported
 * @param isA its direct supertypes
 * @param label its name
 * @param phrase a sentence about a fact of it, without the date
 * @param mention a noun phrase for a fact of it inside another sentence
 * @param plover its PLOVER type, with a mode after a slash
 * @param cameo its CAMEO code
 * @param roles its roles and those of its supertypes, by name
 */
public record Kind(
        KindId id,
        boolean isConclusion,
        List<KindId> isA,
        LocalizedText label,
        Optional<Phrase> phrase,
        Optional<Phrase> mention,
        Optional<String> plover,
        Optional<String> cameo,
        SortedMap<String, Role> roles) {
    public Kind {
        isA = List.copyOf(isA);
        roles = Collections.unmodifiableSortedMap(new TreeMap<>(roles));
    }

    /** The role of a name. */
    public Optional<Role> role(String name) {
        return Optional.ofNullable(roles.get(name));
    }

    /** The same kind with the roles of a supertype, and its codes if it has none. */
    public Kind inheriting(Kind supertype) {
        SortedMap<String, Role> all = new TreeMap<>((Map<String, Role>) supertype.roles);
        all.putAll(roles);
        return new Kind(
                id,
                isConclusion,
                isA,
                label,
                phrase,
                mention,
                plover.or(supertype::plover),
                cameo.or(supertype::cameo),
                all);
    }
}
