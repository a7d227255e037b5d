package dev.sanad.rules.internal.engine.drl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.dossier.DossierReader;
import dev.sanad.core.time.AsOf;
import dev.sanad.rules.internal.engine.DroolsReasoner;
import dev.sanad.rules.ruleset.RuleSetReader;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The compiler of DRL is an optional dependency: rules as data do without it, and rules in DRL say that it is missing. */
class WithoutDrlCompilerTest {
    /** The classes that a dependency on the library alone does not include. */
    private static final Pattern OF_THE_COMPILER = Pattern.compile(
            "drools-(model-codegen|codegen|drl|ecj|mvel|model-prototype).*|ecj-.*|antlr.*|javaparser.*");

    @TempDir
    Path folder;

    @Test
    void rules_as_data_do_without_it() throws Exception {
        Path dossier = Path.of("../seeds/camp-david-2023");
        assertThat(withoutCompiler("conclusions", dossier)).isEqualTo("43");
    }

    @Test
    void rules_in_drl_say_that_it_is_missing() throws Exception {
        Path ruleSet = folder.resolve("set.yaml");
        Files.writeString(ruleSet, "rule-set: mine\nvocabulary: diplomacy\npacks: [ ./pack ]\ntrusted: true\n");
        Files.createDirectory(folder.resolve("pack"));
        Files.writeString(folder.resolve("pack/rule.drl"), "rule \"coalition\" when then end\n");
        assertThat(withoutCompiler("problems", ruleSet))
                .isEqualTo("[pack/rule.drl: [R210] the compiler of DRL is not on the class path;"
                        + " add org.drools:drools-model-codegen to the dependencies]");
    }

    private static Object withoutCompiler(String question, Path input) throws Exception {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader library = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            Thread.currentThread().setContextClassLoader(library);
            return library.loadClass(Library.class.getName())
                    .getMethod(question, Path.class)
                    .invoke(null, input);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static URL[] classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(entry ->
                        !OF_THE_COMPILER.matcher(entry.getFileName().toString()).matches())
                .map(WithoutDrlCompilerTest::url)
                .toArray(URL[]::new);
    }

    private static URL url(Path entry) {
        try {
            return entry.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A typical use of the library, called in a separate class loader. */
    public static final class Library {
        private Library() {}

        /** The number of conclusions of the built-in rules for a dossier. */
        public static String conclusions(Path dossier) {
            var reasoner = new DroolsReasoner(RuleSetReader.builtIn().orElseThrow());
            var findings = reasoner.reason(
                    DossierReader.read(List.of(dossier)).orElseThrow(),
                    AsOf.parse("2023-09-08").orElseThrow());
            return String.valueOf(findings.conclusions().size());
        }

        /** The problems of a rule set. */
        public static String problems(Path ruleSet) {
            return RuleSetReader.read(ruleSet, "set.yaml").problems().toString();
        }
    }
}
