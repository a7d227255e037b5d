package dev.sanad.rules.internal.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A renaming of the variables of one rule that makes it a part of another. */
final class Renaming {
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> back = new HashMap<>();

    private Renaming() {}

    /** Whether one shape concludes the same as another, from no other conditions. */
    static boolean turns(Shape fewer, Shape more) {
        return fewer.head().text().equals(more.head().text())
                && new Renaming().meets(fewer.parts(), 0, fewer.head(), more);
    }

    private boolean meets(List<Shape.Part> parts, int at, Shape.Part head, Shape more) {
        if (at == parts.size()) {
            return new Renaming(this).takes(head, more.head());
        }
        Shape.Part part = parts.get(at);
        for (Shape.Part other : more.parts()) {
            if (part.text().equals(other.text())) {
                Renaming further = new Renaming(this);
                if (further.takes(part, other) && further.meets(parts, at + 1, head, more)) {
                    return true;
                }
            }
        }
        return false;
    }

    private Renaming(Renaming earlier) {
        names.putAll(earlier.names);
        back.putAll(earlier.back);
    }

    /**
     * Adopts the names that make one part the same as the other; false if a variable would get two names, or two
     * variables one.
     */
    private boolean takes(Shape.Part part, Shape.Part other) {
        for (int i = 0; i < part.variables().size(); i++) {
            String mine = part.variables().get(i);
            String others = other.variables().get(i);
            String known = names.putIfAbsent(mine, others);
            String knownBack = back.putIfAbsent(others, mine);
            if (known != null && !known.equals(others) || knownBack != null && !knownBack.equals(mine)) {
                return false;
            }
        }
        return true;
    }
}
