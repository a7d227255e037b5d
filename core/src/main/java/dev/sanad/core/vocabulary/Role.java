package dev.sanad.core.vocabulary;

import dev.sanad.core.text.LocalizedText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A role in the facts of a kind.
 *
 * @param name unique in the kind
 * @param type the type of its values
 * @param required whether every event of the kind must fill it
 * @param values for codes, the allowed values with their words
 * @param kinds for events, the accepted kinds; empty for any
 * @param label its name for readers
 * @param mannerOf the role for topics whose own manner this one takes when it is left empty, if it does
 */
public record Role(
        String name,
        RoleType type,
        boolean required,
        Map<String, LocalizedText> values,
        Set<KindId> kinds,
        Optional<LocalizedText> label,
        Optional<String> mannerOf) {
    private static final Set<String> RESERVED =
            Set.of("id", "kind", "time", "place", "modality", "certainty", "background", "note", "same-as", "cites");

    /**
     * Copies {@code values} and {@code kinds}.
     *
     * @param name unique in the kind
     * @param type the type of its values
     * @param required whether every event of the kind must fill it
     * @param values for codes, the allowed values with their words
     * @param kinds for events, the accepted kinds; empty for any
     * @param label its name for readers
     * @param mannerOf the role for topics whose own manner this one takes when it is left empty, if it does
     */
    public Role {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        kinds = Set.copyOf(kinds);
    }

    /**
     * {@return whether every event has a key of this name, so that no role can be called so}
     *
     * @param name the name of the role
     */
    public static boolean isReserved(String name) {
        return RESERVED.contains(name);
    }

    /**
     * {@return a role that may be empty, and takes whatever its type does}
     *
     * @param name the name of the role
     * @param type the type of its values
     */
    public static Role of(String name, RoleType type) {
        return new Role(name, type, false, Map.of(), Set.of(), Optional.empty(), Optional.empty());
    }

    /** {@return the same role as one that every event of the kind must fill} */
    public Role asRequired() {
        return new Role(name, type, true, values, kinds, label, mannerOf);
    }

    /**
     * {@return the same role for events of these kinds only}
     *
     * @param others the ids of the kinds
     */
    public Role accepting(String... others) {
        return new Role(
                name,
                type,
                required,
                values,
                Stream.of(others).map(KindId::new).collect(Collectors.toSet()),
                label,
                mannerOf);
    }

    /**
     * {@return the same role for these codes}
     *
     * @param codes the codes
     */
    public Role oneOf(String... codes) {
        Map<String, LocalizedText> words = new LinkedHashMap<>();
        Stream.of(codes).forEach(code -> words.put(code, LocalizedText.of(code.replace('-', ' '))));
        return new Role(name, type, required, words, kinds, label, mannerOf);
    }

    /**
     * {@return the roles by name; of several with the same name, the last}
     *
     * @param roles the roles
     */
    public static SortedMap<String, Role> byName(Iterable<Role> roles) {
        SortedMap<String, Role> byName = new TreeMap<>();
        roles.forEach(role -> byName.put(role.name(), role));
        return byName;
    }
}
