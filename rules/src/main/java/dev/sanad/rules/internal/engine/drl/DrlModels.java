package dev.sanad.rules.internal.engine.drl;

import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.rules.language.CodedRule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.model.impl.RuleImpl;
import org.drools.model.patterns.CompositePatterns;

/** Coded rules in Drools' executable model, each in the agenda group of its stratum. */
public final class DrlModels {
    private static final String LISTING = "drools-model";

    private final List<Model> models;

    private DrlModels(List<Model> models) {
        this.models = models;
    }

    /** No coded rules. */
    public static DrlModels none() {
        return new DrlModels(List.of());
    }

    /**
     * Compiles and loads coded rules; from here on their code can run.
     *
     * @param cache the folder in which compiled rules are kept
     */
    public static Checked<DrlModels> load(List<CodedRule> rules, Path cache) {
        List<SourceFile> files = rules.stream().map(CodedRule::file).distinct().toList();
        if (files.isEmpty()) {
            return Checked.good(none());
        }
        Checked<byte[]> jar = new DrlCache(cache).jar(files, rules);
        return jar.value()
                .map(bytes -> Checked.good(new DrlModels(models(bytes))))
                .orElseGet(() -> new Checked<>(Optional.empty(), jar.problems()));
    }

    /** The rules with these names, each in its group. */
    public Optional<Model> inGroups(Map<String, String> groupOfRule) {
        ModelImpl grouped = new ModelImpl();
        for (Model model : models) {
            for (Rule rule : model.getRules()) {
                String group = groupOfRule.get(rule.getName());
                if (group != null) {
                    grouped.addRule(new RuleImpl(
                            rule.getPackage(),
                            rule.getName(),
                            rule.getUnit(),
                            (CompositePatterns) rule.getView(),
                            Collections.singletonMap(Rule.Attribute.AGENDA_GROUP, group),
                            rule.getMetaData()));
                }
            }
        }
        return models.isEmpty() ? Optional.empty() : Optional.of(grouped);
    }

    private static List<Model> models(byte[] jar) {
        try {
            Map<String, byte[]> content = content(jar);
            ClassLoader loader = new InMemoryClasses(content, DrlModels.class.getClassLoader());
            List<Model> models = new ArrayList<>();
            for (Map.Entry<String, byte[]> entry : content.entrySet()) {
                if (entry.getKey().endsWith("/" + LISTING)) {
                    for (String name : lines(entry.getValue())) {
                        models.add((Model) Class.forName(name, true, loader)
                                .getDeclaredConstructor()
                                .newInstance());
                    }
                }
            }
            return models;
        } catch (IOException failed) {
            throw new UncheckedIOException("compiled rules cannot be read", failed);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("compiled rules cannot be loaded", broken);
        }
    }

    private static SortedMap<String, byte[]> content(byte[] jar) throws IOException {
        SortedMap<String, byte[]> content = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                content.put(entry.getName(), in.readAllBytes());
            }
        }
        return content;
    }

    /** The classes in a listing, after a line with its format version. */
    private static List<String> lines(byte[] listing) {
        return new String(listing, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.contains(":"))
                .toList();
    }

    /** Classes of rules, which need no file once they are compiled. */
    private static final class InMemoryClasses extends ClassLoader {
        private final Map<String, byte[]> content;

        private InMemoryClasses(Map<String, byte[]> content, ClassLoader parent) {
            super(parent);
            this.content = content;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = content.get(name.replace('.', '/') + ".class");
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
