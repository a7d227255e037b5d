package dev.sanad.cli.command;

import dev.sanad.cli.options.ExitCode;
import dev.sanad.cli.options.QuestionArguments;
import dev.sanad.cli.options.Wiring;
import dev.sanad.render.answer.WhyNotAnswer;
import dev.sanad.rules.question.Question;
import dev.sanad.rules.question.QuestionReader;
import dev.sanad.rules.question.WhyNot;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Explains why something is not concluded. */
@Command(
        name = "why-not",
        mixinStandardHelpOptions = true,
        description = {
            "Explains why something is not concluded.",
            "Shows, for each rule that could conclude it, which conditions are met and which are not, and the fewest events that would make it follow."
        })
final class WhyNotCommand extends QuestionCommand<WhyNotAnswer> {
    @Mixin
    private QuestionArguments asked = new QuestionArguments();

    WhyNotCommand(Wiring wiring) {
        super(wiring, WhyNotAnswer.class);
    }

    @Override
    List<Path> dossiers() {
        return asked.dossiers();
    }

    @Override
    int answer(Basis basis) {
        Optional<Question> question = valueOf(QuestionReader.read(asked.words(), basis.findings()));
        if (question.isEmpty()) {
            return ExitCode.INVALID_INPUT;
        }
        WhyNot whyNot = WhyNot.ask(question.get(), basis.findings(), basis.rules(), basis.reasoner());
        write(new WhyNotAnswer(basis.findings(), whyNot));
        return ExitCode.DONE;
    }
}
