package dev.sanad.rules.internal.engine.drl;

import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.rules.language.CodedRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
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
        Checked<Path> jar = new DrlCache(cache).jar(files, rules);
        return jar.value()
                .map(path -> Checked.good(new DrlModels(models(path))))
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

    private static List<Model> models(Path jar) {
        try (JarFile content = new JarFile(jar.toFile())) {
            // Stays open as long as its rules, since classes are loaded on first use.
            URLClassLoader loader =
                    new URLClassLoader(new URL[] {jar.toUri().toURL()}, DrlModels.class.getClassLoader());
            List<Model> models = new ArrayList<>();
            for (JarEntry entry : Collections.list(content.entries())) {
                if (entry.getName().endsWith("/" + LISTING)) {
                    for (String name : lines(content, entry)) {
                        models.add((Model) Class.forName(name, true, loader)
                                .getDeclaredConstructor()
                                .newInstance());
                    }
                }
            }
            return models;
        } catch (IOException failed) {
            throw new UncheckedIOException("compiled rules cannot be read: " + jar, failed);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("compiled rules cannot be loaded: " + jar, broken);
        }
    }

    /** The classes in a listing, after a line with its format version. */
    private static List<String> lines(JarFile jar, JarEntry entry) throws IOException {
        try (InputStream in = jar.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.contains(":"))
                    .toList();
        }
    }
}
