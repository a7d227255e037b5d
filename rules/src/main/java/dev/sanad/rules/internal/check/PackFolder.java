package dev.sanad.rules.internal.check;

import dev.sanad.core.problem.Checked;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.rules.internal.ruleset.RuleSetReading;
import dev.sanad.rules.ruleset.RuleSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rule files that no rule set among the checked files names: those of one folder, which form a pack, or one with its
 * own header.
 *
 * @param folder their folder
 * @param files the files that are read
 * @param hasRules whether there is more than a header, which may also belong to rules in code
 */
record PackFolder(Path folder, List<InputFile> files, boolean hasRules) {
    private static final String HEADER = "pack.yaml";

    static Collection<PackFolder> of(List<InputFile> loose) {
        List<PackFolder> packs = new ArrayList<>();
        Map<Path, List<InputFile>> byFolder = new TreeMap<>();
        for (InputFile file : loose) {
            Path folder = InputFile.folderOf(file.path());
            if (file.isPackOfItsOwn()) {
                packs.add(new PackFolder(folder, List.of(file), true));
            } else {
                byFolder.computeIfAbsent(folder, none -> new ArrayList<>()).add(file);
            }
        }
        byFolder.forEach((folder, files) -> packs.add(
                new PackFolder(folder, withHeader(folder, files), files.stream().anyMatch(file -> file.has("rule")))));
        return packs;
    }

    /** The files with the header of their folder, which rules need even if it was not named. */
    private static List<InputFile> withHeader(Path folder, List<InputFile> files) {
        Path header = folder.resolve(HEADER);
        boolean isNamed = files.stream().anyMatch(file -> file.path().equals(header));
        return isNamed || !Files.isRegularFile(header)
                ? files
                : Stream.concat(Stream.of(InputFile.read(header)), files.stream())
                        .toList();
    }

    Checked<RuleSet> read() {
        String name = files.size() == 1 ? files.get(0).name() : folder.toString();
        return RuleSetReading.readPack(
                name, files.stream().map(InputFile::asPart).toList());
    }

    /** The kinds that rules elsewhere may conclude for it: the built-in ones, and code beside it. */
    Set<KindId> mayConclude(RuleSet rules, RuleSet builtIn) {
        boolean hasCode = Stream.ofNullable(folder.toAbsolutePath().toFile().list())
                .flatMap(Stream::of)
                .anyMatch(name -> name.endsWith(".drl") && !name.startsWith("."));
        return hasCode
                ? rules.vocabulary().kinds().values().stream()
                        .filter(Kind::isConclusion)
                        .map(Kind::id)
                        .collect(Collectors.toSet())
                : builtIn.rules().stream()
                        .flatMap(rule -> rule.concludes().stream())
                        .collect(Collectors.toSet());
    }
}
