package dev.sanad.cli.command;

import dev.sanad.core.text.Language;
import picocli.CommandLine.Option;

/** The output language of a command. */
final class Tongue {
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

    Language language() {
        return new Language(lang.name());
    }
}
