package dev.sanad.workbench.web;

import dev.sanad.core.internal.yaml.YamlEdit;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.problem.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A change of one item of a list of a dossier.
 *
 * @param list the list
 * @param id the item that is changed or removed; empty for a new one
 * @param item what it says from now on; empty if it is removed
 */
record Edit(String list, Optional<String> id, Optional<YamlNode.Mapping> item) {
    private static final Set<String> LISTS = Set.of("events", "actors", "topics", "sources");

    /** The changes that a request asks for. */
    static List<Edit> in(YamlNode request) {
        return request
                .find("changes")
                .flatMap(YamlNode::asListing)
                .orElseThrow(() -> new Refusal(400, "refused.form"))
                .items()
                .stream()
                .map(Edit::of)
                .toList();
    }

    private static Edit of(YamlNode change) {
        Edit edit = new Edit(
                Written.text(change, "list").orElse(""),
                Written.text(change, "id"),
                change.find("item").flatMap(YamlNode::asMapping));
        boolean isFit = LISTS.contains(edit.list())
                && (edit.id().isPresent() || edit.item().isPresent());
        if (!isFit) {
            throw new Refusal(400, "refused.form");
        }
        return edit;
    }

    /** The text of a file with this change. */
    String in(SourceFile file) {
        return item.map(said -> YamlEdit.put(file, list, id, said))
                .orElseGet(() -> YamlEdit.remove(file, list, id.orElseThrow()));
    }
}
