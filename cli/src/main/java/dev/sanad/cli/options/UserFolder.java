package dev.sanad.cli.options;

import java.nio.file.Path;

/** The program's folders for a user (XDG Base Directory Specification). */
public enum UserFolder {
    /** What can be made anew: compiled rules. */
    CACHE("XDG_CACHE_HOME", ".cache"),
    /** What the user has decided: whose code to trust. */
    CONFIG("XDG_CONFIG_HOME", ".config");

    private final String variable;
    private final String usual;

    UserFolder(String variable, String usual) {
        this.variable = variable;
        this.usual = usual;
    }

    /** The folder: in that which the variable names, or else in its usual place. */
    public Path path() {
        String set = System.getenv(variable);
        Path parent = set != null && Path.of(set).isAbsolute()
                ? Path.of(set)
                : Path.of(System.getProperty("user.home"), usual);
        return parent.resolve("sanad");
    }
}
