package dev.sanad.core.vocabulary;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A part of every fact, of whatever kind, that rules and phrases read like a role. */
public enum CommonRole {
    /** The time. */
    TIME(RoleType.TIME),
    /** The place. */
    PLACE(RoleType.TEXT);

    private final Role role;

    CommonRole(RoleType type) {
        this.role = Role.of(keyword(), type);
    }

    /**
     * {@return the common role with a keyword; empty if there is none}
     *
     * @param keyword the keyword, as in files
     */
    public static Optional<CommonRole> named(String keyword) {
        return Stream.of(values())
                .filter(common -> common.keyword().equals(keyword))
                .findFirst();
    }

    /** {@return the keyword in dossiers and rules} */
    public String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return the role itself, as any kind could have it} */
    public Role role() {
        return role;
    }
}
