package dev.sanad.rules.internal.engine.node;

import dev.sanad.core.vocabulary.KindId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The facts of a reasoning run, by whether they can make that something follows possibly and not certainly. Where all times
 * are exact there is none, and nothing is looked for.
 */
public final class Doubtful {
    private final World world;
    private final ByKind all = new ByKind();
    private final ByKind doubtful = new ByKind();
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
