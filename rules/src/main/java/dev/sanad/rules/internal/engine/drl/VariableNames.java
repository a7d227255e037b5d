package dev.sanad.rules.internal.engine.drl;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of variables in DRL: those of rules that are data, with an underscore for a hyphen, and any other non-ASCII
 * letter by its number.
 */
public final class VariableNames {
    private static final Pattern ENCODED = Pattern.compile("_(u[0-9a-f]{4})?");
    private static final Pattern NAMELESS = Pattern.compile("\\$_\\d+");

    private VariableNames() {}

    public static String ofDrl(String name) {
        StringBuilder drl = new StringBuilder("$");
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '-' && !name.substring(i + 1).matches("(?s)u[0-9a-f]{4}.*")) {
                drl.append('_');
            } else if (c < 128 && Character.isLetterOrDigit(c)) {
                drl.append(c);
            } else {
                drl.append(String.format("_u%04x", (int) c));
            }
        }
        return drl.toString();
    }

    public static String ofRule(String drl) {
        return ENCODED.matcher(drl.startsWith("$") ? drl.substring(1) : drl).replaceAll(VariableNames::decoded);
    }

    /** The name of something that the rule leaves unnamed. */
    public static String nameless(int number) {
        return "$_" + number;
    }

    public static boolean isNameless(String drl) {
        return NAMELESS.matcher(drl).matches();
    }

    private static String decoded(MatchResult encoded) {
        String code = encoded.group(1);
        return code == null
                ? "-"
                : Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.substring(1), 16)));
    }
}
