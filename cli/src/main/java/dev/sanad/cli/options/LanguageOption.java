package dev.sanad.cli.options;

import dev.sanad.core.text.Language;
import picocli.CommandLine.Option;

/** The output language of a command. */
public final class LanguageOption {
    enum Choice {
        en,
        ar
    }

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "en",
            description = "The language of the text: en or ar.")
    private Choice lang = Choice.en;

    public Language language() {
        return new Language(lang.name());
    }
}
