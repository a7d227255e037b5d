package dev.sanad.rules.internal.ruleset;

import dev.sanad.core.internal.yaml.Folder;
import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.internal.yaml.YamlNode.Leaf;
import dev.sanad.core.internal.yaml.YamlText;
import dev.sanad.core.internal.yaml.YamlTree;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.rules.ruleset.RuleSet;
import dev.sanad.rules.ruleset.RuleSetReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the rules that a file of a pack is used with: those of the rule set that uses its folder. */
public final class RulesBeside {
    private RulesBeside() {}

    /**
     * The rule set, in the folder of a file or the one above, that names rules of that folder; if there is none, the
     * folder as a pack.
     *
     * @param file the path of the file
     * @param name the name by which the user knows it
     */
    public static Checked<RuleSet> of(Path file, String name) {
        return ruleSet(file, name)
                .map(found -> RuleSetReader.read(found, found.toString()))
                .orElseGet(() -> RuleSetReading.readPack(Folder.of(file, name)));
    }

    /**
     * The file of the rule set, in the folder of a file or the one above, that names rules of that folder, as the user
     * would write it; empty if there is none.
     *
     * @param file the path of the file
     * @param name the name by which the user knows it
     */
    public static Optional<Path> ruleSet(Path file, String name) {
        Folder own = Folder.of(file, name);
        return Stream.of(own, above(own))
                .flatMap(folder -> ruleSets(folder, own.path()).stream())
                .findFirst();
    }

    private static Folder above(Folder folder) {
        Path shown = Path.of(folder.shownAs()).resolve("..").normalize();
        Path parent = folder.path().normalize().getParent();
        return parent == null ? folder : new Folder(parent, shown.toString().isEmpty() ? "" : shown + "/");
    }

    private static Optional<Path> ruleSets(Folder folder, Path used) {
        return PackFiles.at(folder.path()).stream()
                .filter(file -> !PackFiles.isCode(file.toString()))
                .filter(file -> uses(file, folder, used))
                .findFirst()
                .map(file -> Path.of(folder.nameOf(file.getFileName().toString())));
    }

    private static boolean uses(Path file, Folder folder, Path used) {
        Optional<SourceFile> text =
                YamlText.read(file, file.toString(), Form.RULE_SET).value();
        return text.filter(source -> source.content().contains("rule-set")).stream()
                .flatMap(source -> YamlTree.documents(source, Form.RULE_SET, new Problems()).stream())
                .limit(1)
                .flatMap(RulesBeside::packs)
                .flatMap(pack -> PackFiles.named(pack, folder.path()).stream())
                .filter(Files::exists)
                .anyMatch(part -> used.normalize().equals(part.normalize().getParent()));
    }

    private static Stream<String> packs(YamlNode document) {
        return document.find("rule-set").flatMap(name -> document.find("packs")).flatMap(YamlNode::asListing).stream()
                .flatMap(packs -> packs.items().stream())
                .flatMap(pack -> pack.asLeaf().stream())
                .map(Leaf::text);
    }
}
