package dev.sanad.core.text;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A language by its BCP 47 code.
 *
 * @param code such as {@code en} or {@code ar}; {@code und} where it is not stated
 */
public record Language(String code) implements Comparable<Language> {
    private static final Pattern CODE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    /** English. */
    public static final Language ENGLISH = new Language("en");
    /** Arabic. */
    public static final Language ARABIC = new Language("ar");
    /** A text whose language is not stated. */
    public static final Language UNSTATED = new Language("und");

    /** Refuses what is no language code. */
    public Language {
        if (!isCode(code)) {
            throw new IllegalArgumentException("no language code: " + code);
        }
    }

    /** Whether a text has the shape of a language code. */
    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Language that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public int compareTo(Language other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
