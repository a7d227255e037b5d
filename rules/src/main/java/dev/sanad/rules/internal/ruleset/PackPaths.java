package dev.sanad.rules.internal.ruleset;

import dev.sanad.core.internal.yaml.Fields;
import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.problem.Problems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of the packs that a rule set names, whether or not they can be used. */
public final class PackPaths {
    private PackPaths() {}

    /**
     * The files from outside the product.
     *
     * @param ruleSet the document of the rule set
     * @param file its file
     */
    public static List<Path> of(YamlNode ruleSet, Path file) {
        ReadingContext untold = new ReadingContext(Form.RULE_SET, new Problems());
        Path folder = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
        Optional<Fields> fields = untold.fields(ruleSet, "a rule set");
        return fields.stream()
                .flatMap(found -> found.list("packs").stream())
                .flatMap(item -> item.asLeaf().stream())
                .flatMap(leaf -> at(leaf.text(), folder))
                .toList();
    }

    private static Stream<Path> at(String pack, Path folder) {
        try {
            return PackFiles.isGlob(pack)
                    ? PackFiles.isUsable(pack) ? PackFiles.matching(folder, pack).stream() : Stream.empty()
                    : PackFiles.at(folder.resolve(pack)).stream();
        } catch (InvalidPathException unusable) {
            return Stream.empty();
        }
    }
}
