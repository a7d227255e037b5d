package dev.sanad.cli.command;

import dev.sanad.core.internal.wording.PhraseBook;
import dev.sanad.core.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The words of the help in Arabic; those in English stand beside what they describe. */
final class HelpWords {
    private static final String OPTION = "--lang";
    private static final Set<String> HELP = Set.of("--help", "-h", "help");

    private HelpWords() {}

    /** {@return whether a command line asks for help, and for that in Arabic} */
    static boolean areAskedFor(List<String> arguments) {
        return (arguments.stream().anyMatch(HELP::contains))
                && language(arguments).base().equals(Language.ARABIC);
    }

    /** {@return the words for what is wrong with a command line, in its language} */
    static PhraseBook phrases(List<String> arguments) {
        return PhraseBook.in(language(arguments));
    }

    /** {@return the language of a command line, which may be wrong otherwise} */
    static Language language(List<String> arguments) {
        return code(arguments).startsWith(Language.ARABIC.code()) ? Language.ARABIC : Language.ENGLISH;
    }

    private static String code(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).startsWith(OPTION + "=")) {
                return arguments.get(i).substring(OPTION.length() + 1);
            }
            if (arguments.get(i).equals(OPTION) && i + 1 < arguments.size()) {
                return arguments.get(i + 1);
            }
        }
        return "";
    }

    /** {@return the arguments without the language, which not every command has} */
    static String[] without(List<String> arguments) {
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).equals(OPTION)) {
                i++;
            } else if (!arguments.get(i).startsWith(OPTION + "=")) {
                rest.add(arguments.get(i));
            }
        }
        return rest.toArray(String[]::new);
    }

    /** Gives a command line and the commands below it these words, and their language to those that have one. */
    static CommandLine in(CommandLine line) {
        use(line, bundle());
        line.setDefaultValueProvider(argument ->
                argument instanceof OptionSpec option && option.longestName().equals(OPTION)
                        ? Language.ARABIC.code()
                        : null);
        return line;
    }

    private static void use(CommandLine line, ResourceBundle words) {
        line.setResourceBundle(words);
        line.getSubcommands().values().forEach(command -> use(command, words));
    }

    private static ResourceBundle bundle() {
        try (InputStream in = Objects.requireNonNull(HelpWords.class.getResourceAsStream("help.ar.properties"));
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
