package dev.sanad.rules.internal.ruleset;

import dev.sanad.core.internal.yaml.PackedTrees;
import dev.sanad.core.problem.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The built-in rule sets and packs. */
public final class BuiltIns {
    private static final String PACKS = "packs/";

    private BuiltIns() {}

    /** The text of a built-in rule set. */
    public static Optional<SourceFile> ruleSet(String name) {
        return text("rulesets/" + name + ".yaml");
    }

    /** The files of a built-in pack, without its cases; none if there is no such pack. */
    static List<SourceFile> pack(String name) {
        List<SourceFile> packed = packed(name);
        return packed.isEmpty() ? unpacked(name) : packed;
    }

    /** The files with prepared trees; code is read from its file. */
    private static List<SourceFile> packed(String name) {
        String folder = PACKS + name + "/";
        return PackedTrees.names("packs").tailSet(PackedTrees.PREFIX + folder).stream()
                .map(file -> file.substring(PackedTrees.PREFIX.length()))
                .takeWhile(file -> file.startsWith(folder))
                .flatMap(file -> text(file).stream())
                .toList();
    }

    private static List<SourceFile> unpacked(String name) {
        return names().stream()
                .filter(file ->
                        file.startsWith(PACKS + name + "/") && (PackFiles.isRules(file) || PackFiles.isCode(file)))
                .flatMap(file -> text(file).stream())
                .toList();
    }

    /** The names of all built-in packs. */
    public static SortedSet<String> packs() {
        SortedSet<String> packs = new TreeSet<>();
        for (String file : names()) {
            int end = file.indexOf('/', PACKS.length());
            if (end > 0) {
                packs.add(file.substring(PACKS.length(), end));
            }
        }
        return packs;
    }

    private static Optional<SourceFile> text(String resource) {
        String shown = PackedTrees.PREFIX + resource;
        if (!PackFiles.isCode(resource)
                && PackedTrees.names(resource.substring(0, resource.indexOf('/')))
                        .contains(shown)) {
            return Optional.of(new SourceFile(shown, ""));
        }
        return source(resource).map(content -> new SourceFile(shown, content));
    }

    /** The text of a built-in file. */
    static Optional<String> source(String resource) {
        try (InputStream in = BuiltIns.class.getResourceAsStream("/" + resource)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The names, listed once, since built-in files do not change while the program runs. */
    private static final class Names {
        private static final List<String> ALL = list();
    }

    private static List<String> names() {
        return Names.ALL;
    }

    /** The files under packs/ of the place that this class was loaded from: a jar, or a folder while building. */
    private static List<String> list() {
        try {
            Path home = Path.of(BuiltIns.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isDirectory(home) ? inFolder(home) : inJar(home);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<String> inFolder(Path home) throws IOException {
        Path packs = home.resolve(PACKS);
        if (!Files.isDirectory(packs)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(packs)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> home.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> inJar(Path home) throws IOException {
        List<String> names = new ArrayList<>();
        try (JarFile jar = new JarFile(home.toFile())) {
            jar.stream()
                    .filter(entry -> entry.getName().startsWith(PACKS) && !entry.isDirectory())
                    .forEach(entry -> names.add(entry.getName()));
        }
        names.sort(null);
        return names;
    }
}
