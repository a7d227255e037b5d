package dev.sanad.core.yaml;

import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceFile;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Run by the build: parses the YAML files that a module carries, and keeps their trees beside them. */
public final class PackTrees {
    private PackTrees() {}

    /** Packs the files below a folder of classes; its path is the only argument. */
    public static void main(String[] arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        SortedMap<String, List<YamlNode>> trees = new TreeMap<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(PackTrees::isPacked).sorted().toList()) {
                String name =
                        PackedTrees.PREFIX + classes.relativize(file).toString().replace('\\', '/');
                Problems problems = new Problems();
                String text = Files.readString(file, StandardCharsets.UTF_8);
                trees.put(name, YamlTree.documents(new SourceFile(name, text), Form.RULES, problems));
                if (problems.hasErrors()) {
                    throw new IllegalStateException(problems.inOrder().toString());
                }
            }
        }
        Path packed = classes.resolve(PackedTrees.RESOURCE);
        Files.createDirectories(Objects.requireNonNull(packed.getParent()));
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(packed))) {
            PackedTrees.write(trees, out);
        }
    }

    private static boolean isPacked(Path file) {
        return Files.isRegularFile(file)
                && file.toString().endsWith(".yaml")
                && !file.toString().endsWith(".cases.yaml");
    }
}
