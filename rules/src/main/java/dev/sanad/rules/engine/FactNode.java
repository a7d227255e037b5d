package dev.sanad.rules.engine;

import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.Value;
import dev.sanad.core.time.When;
import dev.sanad.core.vocabulary.KindId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A fact as rules see it. */
final class FactNode implements Node {
    private final Fact fact;
    private final World world;
    private final Set<KindId> kinds;

    FactNode(Fact fact, World world) {
        this.fact = fact;
        this.world = world;
        this.kinds = world.ancestorsOf(fact.kind());
    }

    Fact fact() {
        return fact;
    }

    World world() {
        return world;
    }

    KindId kind() {
        return fact.kind();
    }

    boolean isA(KindId kind) {
        return kinds.contains(kind);
    }

    @Nullable
    When time() {
        return fact.time().orElse(null);
    }

    /** What a role holds; {@code time} and {@code place} are read like roles. */
    @Nullable
    Value role(String name) {
        Value value = fact.roles().values().get(name);
        if (value != null) {
            return value;
        }
        if (name.equals("time")) {
            return fact.time().map(Value.Time::new).orElse(null);
        }
        return name.equals("place") && fact instanceof Event event
                ? event.place().map(Value.Text::new).orElse(null)
                : null;
    }

    /** The elements of a role, one node each. */
    List<ElementNode> elements(String role) {
        Value value = role(role);
        return value == null
                ? List.of()
                : Values.elements(value).stream()
                        .map(element -> new ElementNode(element, this))
                        .toList();
    }
}
