package dev.sanad.core.yaml;

import java.util.regex.Pattern;

/** What ids and keys may look like. */
final class Names {
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*");
    private static final Pattern CONCLUSION = Pattern.compile("c-[0-9a-f]{16}");

    private Names() {}

    /** Letters and digits of any script, and {@code . _ -} between them. */
    static boolean isId(String text) {
        return ID.matcher(text).matches() && !isOfConclusion(text);
    }

    /** Whether a text looks like the ids that conclusions get. */
    static boolean isOfConclusion(String text) {
        return CONCLUSION.matcher(text).matches();
    }

    /** Whether a character is invisible or changes the direction of those around it. */
    static boolean isDeceptive(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT || type == Character.CONTROL;
    }
}
