package dev.sanad.rules.internal.language;

import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.internal.yaml.YamlNode.Leaf;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Counts how often each variable is written in parts of a rule, whether or not these can be read. */
final class WrittenVariables {
    /** Keys whose value can only be a variable, even without its dollar. */
    private static final Set<String> NAMING = Set.of("as", "save");

    private final Map<String, Integer> times = new HashMap<>();

    /** Adds another part. */
    void lookAt(YamlNode node) {
        node.<Runnable>fold(
                        mapping -> () -> mapping.entries().forEach(this::lookAtEntry),
                        listing -> () -> listing.items().forEach(this::lookAt),
                        leaf -> () -> countIn(leaf),
                        unread -> () -> {})
                .run();
    }

    private void lookAtEntry(YamlNode.Entry entry) {
        lookAt(entry.value());
        if (NAMING.contains(entry.key().text())) {
            entry.value()
                    .asLeaf()
                    .map(Leaf::text)
                    .filter(name -> !name.startsWith("$"))
                    .ifPresent(this::count);
        }
    }

    private void countIn(Leaf leaf) {
        if (leaf.text().startsWith("$")) {
            count(leaf.text().substring(1).split("\\.", 2)[0]);
        }
    }

    private void count(String name) {
        OperandReader.nearestName(name).ifPresent(meant -> times.merge(meant, 1, Integer::sum));
    }

    /** The variables that also occur in unreadable parts. */
    Set<String> besides(Map<String, Integer> read) {
        Set<String> unread = new TreeSet<>(times.keySet());
        unread.removeIf(name -> times.getOrDefault(name, 0) <= read.getOrDefault(name, 0));
        return unread;
    }
}
