package dev.sanad.rules.internal.language;

import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.internal.yaml.YamlNode.Leaf;
import dev.sanad.core.internal.yaml.YamlNode.Listing;
import dev.sanad.core.vocabulary.KindId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The kinds that a written rule needs and concludes, seen without reading the rest of it. It may take a rule for one that
 * can match although it cannot, never the reverse.
 */
public final class RuleOutline {
    private static final List<String> NEEDS = List.of("fact", "exists");

    private RuleOutline() {}

    /** Whether a rule can match facts of these kinds, as far as can be seen. */
    public static boolean canMatch(YamlNode rule, Set<KindId> kinds) {
        return rule.find("when").map(when -> areMet(when, kinds)).orElse(true);
    }

    /** The kind that a rule concludes. */
    public static Optional<KindId> concluded(YamlNode rule) {
        return rule.find("then").flatMap(then -> then.find("conclude")).flatMap(RuleOutline::kind);
    }

    private static boolean areMet(YamlNode conditions, Set<KindId> kinds) {
        return conditions.asListing().map(Listing::items).orElse(List.of(conditions)).stream()
                .allMatch(condition -> isMet(condition, kinds));
    }

    private static boolean isMet(YamlNode condition, Set<KindId> kinds) {
        boolean isThere = NEEDS.stream()
                .flatMap(key -> condition.find(key).stream())
                .flatMap(needed -> kind(needed).stream())
                .allMatch(kinds::contains);
        return isThere
                && condition
                        .find("any-of")
                        .flatMap(YamlNode::asListing)
                        .map(groups -> groups.items().stream().anyMatch(group -> areMet(group, kinds)))
                        .orElse(true);
    }

    private static Optional<KindId> kind(YamlNode node) {
        return node.asLeaf().map(Leaf::text).map(KindId::new);
    }
}
