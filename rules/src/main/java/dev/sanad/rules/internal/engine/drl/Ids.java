package dev.sanad.rules.internal.engine.drl;

import dev.sanad.core.fact.Value;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The ids in a role as a set of texts that remembers their sort. */
public final class Ids extends AbstractSet<String> {
    private final List<String> ids;
    private final Optional<Value> value;

    /** The ids of a value; none for an empty role. */
    public Ids(Optional<Value> value) {
        this.value = value;
        this.ids = value.map(Value::texts).orElse(List.of());
    }

    /** The value, unless the role is empty. */
    public Optional<Value> value() {
        return value;
    }

    @Override
    public Iterator<String> iterator() {
        return ids.iterator();
    }

    @Override
    public int size() {
        return ids.size();
    }
}
