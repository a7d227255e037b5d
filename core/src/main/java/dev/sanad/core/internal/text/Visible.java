package dev.sanad.core.internal.text;

/** Text as its readers see it. */
public final class Visible {
    private Visible() {}

    /** A name without marks that no reader sees, which come with what is copied from a page: they are never a part of it. */
    public static String in(String name) {
        return name.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }
}
