package dev.sanad.core.internal.vocabulary;

import dev.sanad.core.text.Language;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.core.vocabulary.RoleType;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A part of every fact, of whatever kind, that rules and phrases read like a role. */
public enum CommonRole {
    /** The time. */
    TIME(RoleType.TIME, "time", "الوقت"),
    /** The place. */
    PLACE(RoleType.TEXT, "place", "المكان"),
    /** The fact itself. */
    ITSELF(RoleType.EVENT, "the fact", "الواقعة"),
    /** Those whose own words the citations of an event pass on: the innermost speakers. */
    SPEAKERS(RoleType.ACTORS, "speakers", "المتحدثون"),
    /** Those who fill any of its roles. */
    INVOLVED(RoleType.ACTORS, "those involved", "المعنيون");

    private static final Map<String, CommonRole> NAMED =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(CommonRole::keyword, Function.identity()));

    private final String keyword = name().toLowerCase(Locale.ROOT);
    private final Role role;

    CommonRole(RoleType type, String english, String arabic) {
        LocalizedText label =
                new LocalizedText(new TreeMap<>(Map.of(Language.ENGLISH, english, Language.ARABIC, arabic)));
        this.role = new Role(keyword, type, false, Map.of(), Set.of(), Optional.of(label), Optional.empty());
    }

    /**
     * {@return the common role with a keyword; empty if there is none}
     *
     * @param keyword the keyword, as in files
     */
    public static Optional<CommonRole> named(String keyword) {
        return Optional.ofNullable(NAMED.get(keyword));
    }

    /** {@return the keyword in dossiers and rules} */
    public String keyword() {
        return keyword;
    }

    /** {@return the role itself, as any kind could have it} */
    public Role role() {
        return role;
    }
}
