package dev.sanad.rules.internal.engine.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The right-hand side of a rule, read for the facts that the conclusion itself contains. */
final class RightHandSide {
    /**
     * Calls that name the premises, the time or the claimants of a conclusion: their arguments are not in its roles.
     */
    private static final Pattern BESIDE_ROLES =
            Pattern.compile("\\b(from|lacking|counting|time|attributedTo|sought)\\s*\\(");

    /** A name for a fact, or for its id, within the pattern that matches it. */
    private static final Pattern NAMED_WITHIN = Pattern.compile(
            "(\\$?\\w+)\\s*:=?\\s*(?:this\\s*\\.\\s*(?:id\\b|getId\\b)|this\\b(?!\\s*\\.)|id\\b|getId\\b)");

    private final String ofRoles;

    RightHandSide(String text) {
        StringBuilder rest = new StringBuilder(text);
        for (Matcher beside = BESIDE_ROLES.matcher(rest); beside.find(); beside.reset()) {
            int closed = new ChainedCalls(rest.toString()).end(beside.end());
            rest.delete(beside.start(), closed);
        }
        ofRoles = rest.toString();
    }

    /**
     * Whether a fact that matched a pattern, or its id, is given to a role.
     *
     * @param name the variable that names the fact
     * @param pattern the pattern as it is written
     */
    boolean passesOn(@Nullable String name, String pattern) {
        List<String> names = new ArrayList<>();
        if (name != null) {
            names.add(name);
        }
        NAMED_WITHIN.matcher(pattern).results().forEach(found -> names.add(found.group(1)));
        // A value read from a fact, such as $e.actors("by"), is not the fact; $e.id and $e.getId() are.
        return names.stream()
                .anyMatch(each -> Pattern.compile(
                                "(?<![\\w$])" + Pattern.quote(each) + "(?!\\w)(?!\\s*\\.\\s*(?!id\\b|getId\\b))")
                        .matcher(ofRoles)
                        .find());
    }
}
