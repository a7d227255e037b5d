package dev.sanad.core.internal.yaml;

import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceFile;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Run by the build: parses the YAML files of a module, and stores their trees beside them. */
public final class PackTrees {
    private PackTrees() {}

    /** Packs the files below a folder of classes; its path is the only argument. */
    public static void main(String[] arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        SortedMap<Path, SortedMap<String, List<YamlNode>>> trees = new TreeMap<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(PackTrees::isPacked).sorted().toList()) {
                Path relative = classes.relativize(file);
                String name = PackedTrees.PREFIX + relative.toString().replace('\\', '/');
                Problems problems = new Problems();
                String text = Files.readString(file, StandardCharsets.UTF_8);
                // Only the name of code is kept, so that the jar need not be searched for it.
                List<YamlNode> documents = name.endsWith(".drl")
                        ? List.of()
                        : YamlTree.documents(new SourceFile(name, text), Form.RULES, problems);
                trees.computeIfAbsent(relative.getName(0), none -> new TreeMap<>())
                        .put(name, documents);
                if (problems.hasErrors()) {
                    throw new IllegalStateException(problems.inOrder().toString());
                }
            }
        }
        for (var folder : trees.entrySet()) {
            Path packed = classes.resolve(folder.getKey()).resolve(PackedTrees.FILE);
            try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(packed))) {
                PackedTrees.write(folder.getValue(), out);
            }
        }
    }

    private static boolean isPacked(Path file) {
        String name = file.toString();
        return Files.isRegularFile(file)
                && (name.endsWith(".yaml") && !name.endsWith(".cases.yaml") || name.endsWith(".drl"));
    }
}
