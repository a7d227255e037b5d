package dev.sanad.rules.internal.engine.plan;

import dev.sanad.rules.internal.engine.node.ElementNode;
import dev.sanad.rules.internal.engine.node.FactNode;
import dev.sanad.rules.internal.engine.node.Node;
import dev.sanad.rules.internal.engine.node.World;
import dev.sanad.rules.internal.language.Reading;
import dev.sanad.rules.language.Pattern;
import java.util.ArrayList;
import java.util.List;

/** Looks for facts that must not hold together beside a match, or not in such number. */
final class Searches {
    private Searches() {}

    /** Whether there are too many. */
    static boolean isExceeded(Plan.Search search, Nodes match, World world) {
        return !found(search, match, world).isEmpty();
    }

    /** The facts that are counted, if there are too many. */
    static List<FactNode> found(Plan.Search search, Nodes match, World world) {
        List<FactNode> found = new ArrayList<>();
        for (FactNode fact : facts(search, search.slots().get(0), world)) {
            if (holds(search, 0, fact, match, world)) {
                found.add(fact);
            }
        }
        return search.threshold().isReached(found) ? found : List.of();
    }

    private static Iterable<FactNode> facts(Plan.Search search, Plan.Slot slot, World world) {
        Pattern pattern = slot.fold(Plan.Slot.OfFact::pattern, element -> notAFact(), group -> notAFact());
        return world.doubtful().allOfKind(pattern.kind()).stream()
                .filter(fact -> search.reading() == Reading.POSSIBLE || fact.isCertain())
                .filter(fact -> pattern.modalities().contains(fact.fact().modality()))
                .filter(fact -> fact.isWorth(pattern.worth()))::iterator;
    }

    private static Pattern notAFact() {
        throw new IllegalStateException("a search begins with a fact");
    }

    /** Whether a node fits in a slot, and others in those after it. */
    private static boolean holds(Plan.Search search, int number, Node node, Nodes match, World world) {
        Nodes with = match.with(search.first() + number, node);
        for (Constraint constraint : search.slots().get(number).constraints()) {
            if (!constraint.holds(with)) {
                return false;
            }
        }
        int next = number + 1;
        if (next == search.slots().size()) {
            return search.absent().stream().noneMatch(absent -> isThere(absent, search, with, world));
        }
        Plan.Slot slot = search.slots().get(next);
        Iterable<? extends Node> candidates = slot.fold(
                fact -> facts(search, slot, world),
                element -> elements(with.at(element.owner()), element.role()),
                group -> List.of());
        for (Node candidate : candidates) {
            if (holds(search, next, candidate, with, world)) {
                return true;
            }
        }
        return false;
    }

    private static List<ElementNode> elements(Node owner, String role) {
        return ((FactNode) owner).elements(role);
    }

    /** Whether something is there that must be absent for the conditions to hold together. */
    private static boolean isThere(Plan.AbsentPattern absent, Plan.Search around, Nodes match, World world) {
        return absent.search()
                .map(search -> isExceeded(search, match, world))
                .orElseThrow(() -> new IllegalStateException("a pattern within a search is searched for: " + around));
    }
}
