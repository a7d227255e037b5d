package dev.sanad.rules.engine;

import dev.sanad.core.fact.Value;
import dev.sanad.core.vocabulary.RoleType.Sort;
import dev.sanad.core.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The equality of a read of this pattern's node and a read of an earlier one. */
record Equality(Read mine, Read other) implements Lookup {
    @Override
    public boolean holds(Node myNode, Node otherNode) {
        Value value = mine.value(myNode);
        Value wanted = other.value(otherNode);
        return value != null && wanted != null && Comparison.equal(value, wanted);
    }

    /**
     * Whether the values may be words. Words can be equal in several ways, so all of them share a key, and a lookup by
     * key alone is not enough.
     */
    @Override
    public boolean mayBeWords(Vocabulary vocabulary) {
        return mayBeWords(mine, vocabulary) && mayBeWords(other, vocabulary);
    }

    private static boolean mayBeWords(Read read, Vocabulary vocabulary) {
        return read instanceof Read.Through
                || read instanceof Read.Role role
                        && (role.name().equals("place")
                                || vocabulary.kinds().values().stream()
                                        .flatMap(kind -> kind.role(role.name()).stream())
                                        .anyMatch(known -> known.type().sort() == Sort.TEXT));
    }

    /** The key; two empty roles are not equal, so a missing value has different keys on either side. */
    @Override
    public Object keyOfMine(Node node) {
        return key(mine.value(node), "nothing here");
    }

    @Override
    public Object keyOfOther(Object node) {
        return key(other.value((Node) node), "nothing there");
    }

    private static Object key(@Nullable Value value, String nothing) {
        if (value == null) {
            return nothing;
        }
        return value instanceof Value.Text ? "words" : value;
    }
}
