package dev.sanad.rules.internal.engine.plan;

import dev.sanad.rules.internal.engine.node.ElementNode;
import dev.sanad.rules.internal.engine.node.FactNode;
import dev.sanad.rules.internal.engine.node.Node;
import dev.sanad.rules.internal.engine.node.World;
import dev.sanad.rules.internal.language.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Looks for facts that must not hold together beside a match, or not in such number. */
final class Searches {
    private Searches() {}

    /** Whether there are too many. */
    static boolean isExceeded(Plan.Search search, Nodes match, World world) {
        List<FactNode> found = new ArrayList<>();
        return fitting(search, match, world).anyMatch(fact -> {
            found.add(fact);
            return search.threshold().isReached(found);
        });
    }

    /** The facts that are counted, if there are too many. */
    static List<FactNode> found(Plan.Search search, Nodes match, World world) {
        List<FactNode> found = fitting(search, match, world).toList();
        return search.threshold().isReached(found) ? found : List.of();
    }

    private static Stream<FactNode> fitting(Plan.Search search, Nodes match, World world) {
        return facts(search, first(search), match, world).filter(fact -> holds(search, 0, fact, match, world));
    }

    private static Plan.Slot.OfFact first(Plan.Search search) {
        return search.slots().get(0).fold(fact -> fact, element -> notAFact(), group -> notAFact());
    }

    private static Plan.Slot.OfFact notAFact() {
        throw new IllegalStateException("a search begins with a fact");
    }

    private static Stream<FactNode> facts(Plan.Search search, Plan.Slot.OfFact slot, Nodes match, World world) {
        return slot.planned().candidates(match, world).stream()
                .filter(fact -> search.reading() == Reading.POSSIBLE || fact.isCertain())
                .filter(slot.planned()::mayBe);
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
        Stream<? extends Node> candidates = search.slots()
                .get(next)
                .fold(
                        fact -> facts(search, fact, with, world),
                        element -> elements(with.at(element.owner()), element.role()).stream(),
                        group -> Stream.of());
        return candidates.anyMatch(candidate -> holds(search, next, candidate, with, world));
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
