package dev.sanad.cli.command;

import dev.sanad.cli.options.Pages;
import dev.sanad.cli.options.Wiring;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.render.answer.KindsAnswer;
import dev.sanad.rules.ruleset.RuleSet;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the kinds that events and conclusions can have. */
@Command(
        name = "kinds",
        mixinStandardHelpOptions = true,
        description = "Lists the kinds that events and conclusions can have, with their roles, and finds them by their"
                + " words in any language.")
final class KindsCommand extends CatalogueCommand<KindsAnswer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Parameters(
            paramLabel = "WORD",
            arity = "0..1",
            defaultValue = "",
            description = "Only kinds with this in their id, their name in any language, their sentences, or their"
                    + " PLOVER type.")
    private String word = "";

    @Option(
            names = "--to",
            paramLabel = "FOLDER",
            description = "Write them to this folder as pages in English and Arabic, with an example of each.")
    private @Nullable Path folder;

    private final Pages pages;

    KindsCommand(Wiring wiring) {
        super(wiring, KindsAnswer.class);
        this.pages = new Pages(wiring);
    }

    @Override
    void write(KindsAnswer answer) {
        if (folder == null) {
            super.write(answer);
        } else {
            output().writeFiles(folder, pages.inEachLanguage("kinds", answer));
        }
    }

    @Override
    KindsAnswer answer(RuleSet rules) {
        return new KindsAnswer(rules, chosen(rules.vocabulary()));
    }

    private List<Kind> chosen(Vocabulary vocabulary) {
        List<Kind> chosen = vocabulary.kinds().values().stream()
                .filter(kind -> kind.isCalled(word))
                .toList();
        if (chosen.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "no kind is called '" + word + "'; "
                            + Kind.remedy(new KindId(word), vocabulary.kinds().values())
                                    .words());
        }
        return chosen;
    }
}
