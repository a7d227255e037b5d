package dev.sanad.rules.ruleset;

import dev.sanad.core.problem.Checked;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.internal.ruleset.RuleSetReading;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * Reads rule sets with the packs and vocabularies that they name.
 *
 * <p>Problems, such as a file that cannot be read, are returned and not thrown. Any thread may read.
 */
public final class RuleSetReader {
    /** The name of the default rule set. */
    public static final String DEFAULT = "diplomacy";

    private RuleSetReader() {}

    /** The default rule set, read on first use and once, since built-in files do not change while the program runs. */
    private static final class BuiltIn {
        private static final Checked<RuleSet> RULES = read();

        private static Checked<RuleSet> read() {
            Checked<RuleSet> rules = RuleSetReading.builtIn(Map.of());
            isBuiltInRead = true;
            return rules;
        }
    }

    private static volatile boolean isBuiltInRead;

    /** {@return the built-in default rule set} */
    public static Checked<RuleSet> builtIn() {
        return BuiltIn.RULES;
    }

    /**
     * {@return the built-in default rule set without the rules that cannot match, because the facts that they need cannot follow
     * from events of these kinds} The same as {@link RuleSet#applicableTo}, but what is left out need not be read, which is most of
     * the work of a short run.
     *
     * @param eventKinds the kinds of the events
     * @param reported the vocabulary of the events, which may have subkinds that the rules do not know
     */
    public static RuleSet builtInFor(Set<KindId> eventKinds, Vocabulary reported) {
        return isBuiltInRead
                ? builtIn().orElseThrow().applicableTo(eventKinds, reported)
                : RuleSetReading.builtInFor(eventKinds, reported);
    }

    /**
     * {@return the default rule set with other parameters}
     *
     * @param parameters the values by name, written as in a rule set
     */
    public static Checked<RuleSet> builtIn(Map<String, String> parameters) {
        return parameters.isEmpty() ? builtIn() : RuleSetReading.builtIn(parameters);
    }

    /**
     * Reads a rule set; a rule file is read as a rule set of only its rules, with the parameters of the default one.
     *
     * @param file its path
     * @param name the name by which the user knows it
     * @return the rule set with any warnings, or every error found
     */
    public static Checked<RuleSet> read(Path file, String name) {
        return read(file, name, Map.of());
    }

    /**
     * Reads a rule set with other parameters.
     *
     * @param file the path of the file
     * @param name the name by which the user knows it
     * @param parameters the values by name, written as in a rule set
     * @return the rule set with any warnings, or every error found
     */
    public static Checked<RuleSet> read(Path file, String name, Map<String, String> parameters) {
        return RuleSetReading.read(file, name, parameters);
    }

    /**
     * Reads a rule set, or just rules, that are already in memory; they name built-in packs and vocabularies only.
     *
     * @param name what problems call it
     * @param text YAML
     * @return the rule set, unless something is wrong with it; and every problem
     */
    public static Checked<RuleSet> read(String name, String text) {
        return RuleSetReading.read(name, text);
    }

    /**
     * Reads a rule set, or just rules, from a stream, to its end; as {@link #read(String, String)} for all else.
     *
     * @param name what problems call it
     * @param in YAML in UTF-8, at most 8 MiB; closing it is for whoever opened it
     * @return the rule set, unless something is wrong with it or the stream fails; and every problem
     */
    public static Checked<RuleSet> read(String name, InputStream in) {
        return RuleSetReading.read(name, in);
    }
}
