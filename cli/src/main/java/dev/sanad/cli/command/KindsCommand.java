package dev.sanad.cli.command;

import dev.sanad.cli.options.ExitCode;
import dev.sanad.cli.options.FormatOption;
import dev.sanad.cli.options.LanguageOption;
import dev.sanad.cli.options.Output;
import dev.sanad.cli.options.RuleSetOption;
import dev.sanad.cli.options.Wiring;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.render.answer.KindsAnswer;
import dev.sanad.rules.ruleset.RuleSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the kinds that events and conclusions can have. */
@Command(
        name = "kinds",
        mixinStandardHelpOptions = true,
        description = "Lists the kinds that events and conclusions can have, with their roles, and finds them by their"
                + " words in any language.")
final class KindsCommand implements Callable<Integer> {
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

    @Mixin
    private final RuleSetOption catalogue;

    @Mixin
    private Output output = new Output();

    @Mixin
    private LanguageOption tongue = new LanguageOption();

    private final FormatOption<KindsAnswer> format;

    KindsCommand(Wiring wiring) {
        this.format = new FormatOption<>(wiring, KindsAnswer.class);
        this.catalogue = new RuleSetOption(wiring);
    }

    @Spec
    final void addFormat(CommandSpec command) {
        format.addTo(command);
    }

    @Override
    public Integer call() {
        Optional<RuleSet> rules = catalogue.read(output);
        rules.ifPresent(found -> output.write(new KindsAnswer(found, chosen(found.vocabulary())), format, tongue));
        return rules.isPresent() ? ExitCode.DONE : output.unusable(format);
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
