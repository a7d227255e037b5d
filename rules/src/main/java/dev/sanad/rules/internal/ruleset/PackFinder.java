package dev.sanad.rules.internal.ruleset;

import dev.sanad.core.internal.problem.Suggestion;
import dev.sanad.core.internal.yaml.Folder;
import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.internal.yaml.YamlNode.Leaf;
import dev.sanad.core.internal.yaml.YamlProblem;
import dev.sanad.core.internal.yaml.YamlText;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds the packs that a rule set names: built-in ones, files, folders, and globs. */
public final class PackFinder {
    private final ReadingContext reading;
    private final Map<String, PackReader> packs = new LinkedHashMap<>();
    /** The packs that are not built in, with the places where they are named. */
    private final Map<PackReader, Leaf> outside = new LinkedHashMap<>();

    /** The built-in pack that is read from a folder instead. */
    private Optional<String> replaced = Optional.empty();

    private boolean lacksSome;

    public PackFinder(ReadingContext reading) {
        this.reading = reading;
    }

    public Collection<PackReader> found() {
        return packs.values();
    }

    public void add(String name, PackReader pack) {
        packs.put(name, pack);
    }

    /** Takes the rules of a folder as a pack, instead of a built-in one with the same name. */
    public PackReader addFolder(Folder folder) {
        PackReader pack =
                new PackReader(reading.problems(), folder.path().getFileName().toString());
        PackFiles.at(folder.path()).forEach(file -> addTo(pack, file, folder));
        packs.put(pack.name(), pack);
        replaced = Optional.of(pack.name());
        return pack;
    }

    private void addTo(PackReader pack, Path file, Folder folder) {
        String name = folder.nameOf(file.getFileName().toString());
        Checked<SourceFile> text = YamlText.read(file, name, Form.RULES);
        reading.problems().addAll(text.problems());
        text.value().ifPresent(source -> {
            if (PackFiles.isCode(name)) {
                pack.addCode(source);
            } else if (FirstForm.of(source).filter(Form.RULES::equals).isPresent()) {
                pack.add(source, Optional.of(folder));
            }
        });
    }

    /** Whether some pack could not be found, or some of its files could not be read. */
    public boolean lacksSome() {
        return lacksSome || packs.values().stream().anyMatch(PackReader::isBroken);
    }

    /** The written names of rules, whether or not these can be used. */
    public SortedSet<String> ruleNames() {
        return packs.values().stream().flatMap(PackReader::ruleNames).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Reports every pack from outside that contains code, with the files that would run. */
    public void refuseCode() {
        outside.forEach((pack, leaf) -> {
            if (!pack.code().isEmpty()) {
                String files = String.join(
                        ", ", pack.code().stream().map(SourceFile::name).toList());
                reading.problems()
                        .error(
                                RuleSetCodes.UNTRUSTED_CODE,
                                leaf.mark(),
                                "the pack '" + leaf.text() + "' contains code that would run: " + files,
                                "read it; if you trust its author, add 'trusted: true' to the rule set");
                pack.code().clear();
            }
        });
    }

    /** Finds the pack named by an item of a rule set. */
    public void find(YamlNode node, Optional<Folder> folder) {
        Optional<Leaf> leaf = reading.leaf(node, "a pack");
        if (leaf.isEmpty()) {
            lacksSome = true;
            return;
        }
        String text = leaf.get().text();
        if (replaced.filter(text::equals).isPresent()) {
            return;
        }
        if (packs.containsKey(text)) {
            reading.problems()
                    .error(
                            RuleSetCodes.PACK_TWICE,
                            node.mark(),
                            "the pack '" + text + "' is named twice",
                            "name it once");
            return;
        }
        boolean isPath =
                text.contains("/") || PackFiles.isRules(text) || PackFiles.isCode(text) || PackFiles.isGlob(text);
        if (!isPath) {
            builtInPack(text, node);
        } else if (folder.isPresent()) {
            packAt(leaf.get(), folder.get());
        }
        lacksSome |= !packs.containsKey(text);
    }

    private void builtInPack(String name, YamlNode node) {
        List<SourceFile> files = BuiltIns.pack(name);
        if (files.isEmpty()) {
            reading.problems()
                    .error(
                            RuleSetCodes.UNKNOWN_PACK,
                            node.mark(),
                            "unknown built-in pack '" + name + "'",
                            Suggestion.closest(name, BuiltIns.packs())
                                    .map(close -> "did you mean '" + close + "'?")
                                    .orElseGet(() ->
                                            Suggestion.remedy(name, BuiltIns.packs()) + "; a path begins with ./"));
            return;
        }
        PackReader pack = new PackReader(reading.problems(), name);
        files.forEach(file -> {
            if (PackFiles.isCode(file.name())) {
                pack.addCode(file);
            } else {
                pack.add(file, Optional.empty());
            }
        });
        packs.put(name, pack);
    }

    private void packAt(Leaf leaf, Folder folder) {
        boolean isGlob = PackFiles.isGlob(leaf.text());
        Optional<Path> start = isGlob ? Optional.of(folder.path()) : folder.resolve(leaf, reading);
        if (start.isEmpty() || isGlob && escapes(leaf)) {
            return;
        }
        boolean isUsable = !isGlob || PackFiles.isUsable(leaf.text());
        List<Path> files = !isUsable
                ? List.of()
                : isGlob ? PackFiles.matching(start.get(), leaf.text()) : PackFiles.at(start.get());
        if (files.isEmpty() || !isGlob && !Files.exists(start.get())) {
            reading.problems()
                    .error(
                            RuleSetCodes.UNKNOWN_PACK,
                            leaf.mark(),
                            "there are no rules at '" + leaf.text() + "'",
                            "name a YAML file, a folder of them, or a glob such as rules/*.yaml");
            return;
        }
        PackReader pack = new PackReader(
                reading.problems(), start.get().getFileName().toString().replaceFirst("\\.ya?ml$", ""));
        for (Path file : files) {
            String name = folder.nameOf(folder.path().relativize(file).toString());
            Checked<SourceFile> text = YamlText.read(file, name, Form.RULES);
            reading.problems().addAll(text.problems());
            lacksSome |= text.value().isEmpty();
            text.value().ifPresent(source -> {
                if (PackFiles.isCode(name)) {
                    pack.addCode(source);
                } else if (file.equals(start.get())) {
                    pack.add(source, Optional.of(folder.below(file, name)));
                } else {
                    pack.addFound(source, folder.below(file, name));
                }
            });
        }
        outside.put(pack, leaf);
        packs.put(leaf.text(), pack);
    }

    private boolean escapes(Leaf leaf) {
        boolean escapes = leaf.text().contains("..") || leaf.text().startsWith("/");
        if (escapes) {
            reading.error(
                    YamlProblem.PATH_LEAVES_FOLDER,
                    leaf.mark(),
                    "'" + leaf.text() + "' leads outside the folder of this file",
                    "put the rules beside this file or below");
        }
        return escapes;
    }
}
