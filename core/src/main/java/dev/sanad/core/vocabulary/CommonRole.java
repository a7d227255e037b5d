package dev.sanad.core.vocabulary;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A part of every fact that rules and phrases read like a role, whatever the fact's kind. */
public enum CommonRole {
    /** When it is or was. */
    TIME(RoleType.TIME),
    /** Where it is or was. */
    PLACE(RoleType.TEXT);

    private final Role role;

    CommonRole(RoleType type) {
        this.role = Role.of(keyword(), type);
    }

    /** The one of a keyword; empty if it is not common to all facts. */
    public static Optional<CommonRole> named(String keyword) {
        return Stream.of(values())
                .filter(common -> common.keyword().equals(keyword))
                .findFirst();
    }

    /** As dossiers and rules write it. */
    public String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As a role that any kind could have. */
    public Role role() {
        return role;
    }
}
