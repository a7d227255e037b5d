package dev.sanad.rules.internal.engine.node;

import dev.sanad.core.vocabulary.KindId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The facts of a reasoning run, by whether they can make that something follows possibly and not certainly. Where all times
 * are exact there is none, and nothing is looked for.
 */
public final class Doubtful {
    private final World world;
    private final ByKind all = new ByKind();
    private final ByKind doubtful = new ByKind();
    private final Map<Asked, ById> byId = new HashMap<>();
    private boolean isPossible;

    Doubtful(World world) {
        this.world = world;
    }

    void add(FactNode node) {
        all.facts.add(node);
        isPossible |= node.mayCauseDoubt();
        if (node.isImprecise()) {
            doubtful.facts.add(node);
        }
    }

    /** Adds a conclusion that only possibly follows. */
    void settle(FactNode possible) {
        possible.settle(false);
        isPossible = true;
        if (!possible.isImprecise()) {
            doubtful.facts.add(possible);
        }
    }

    void forget(List<FactNode> gone) {
        all.forget(gone);
        byId.clear();
        doubtful.forget(gone);
    }

    /** Whether some fact gives rise to doubt, or some date in one. */
    public boolean isPossible() {
        return isPossible;
    }

    /** The facts of a kind that give rise to doubt. */
    public List<FactNode> ofKind(KindId kind) {
        return doubtful.of(kind);
    }

    /** All facts of a kind. */
    public List<FactNode> allOfKind(KindId kind) {
        return all.of(kind);
    }

    /** Those that have at least one of some ids. */
    public Collection<FactNode> allOfKind(KindId kind, Circle.Read read, List<?> ids) {
        return byId.computeIfAbsent(new Asked(kind, read), ById::new).of(ids);
    }

    /** What facts of a kind are asked for. */
    private record Asked(KindId kind, Circle.Read read) {}

    /** The facts of a kind by what they have of a role, as far as was asked. */
    private final class ById {
        private final Asked asked;
        private final Map<Object, List<FactNode>> byId = new HashMap<>();
        private int sorted;

        ById(Asked asked) {
            this.asked = asked;
        }

        Collection<FactNode> of(List<?> ids) {
            List<FactNode> facts = all.of(asked.kind());
            for (; sorted < facts.size(); sorted++) {
                FactNode fact = facts.get(sorted);
                asked.read()
                        .ids(fact)
                        .forEach(id -> byId.computeIfAbsent(id, none -> new ArrayList<>())
                                .add(fact));
            }
            if (ids.size() == 1) {
                return byId.getOrDefault(ids.get(0), List.of());
            }
            Set<FactNode> some = new LinkedHashSet<>();
            ids.forEach(id -> some.addAll(byId.getOrDefault(id, List.of())));
            return some;
        }
    }

    /** Facts, by kind as far as was asked. */
    private final class ByKind {
        private final List<FactNode> facts = new ArrayList<>();
        private final Map<KindId, List<FactNode>> byKind = new HashMap<>();
        private int sorted;

        void forget(List<FactNode> gone) {
            facts.removeAll(gone);
            byKind.clear();
            sorted = 0;
        }

        List<FactNode> of(KindId kind) {
            for (; sorted < facts.size(); sorted++) {
                FactNode node = facts.get(sorted);
                world.ancestorsOf(node.kind())
                        .forEach(ancestor -> byKind.computeIfAbsent(ancestor, none -> new ArrayList<>())
                                .add(node));
            }
            return byKind.getOrDefault(kind, List.of());
        }
    }
}
