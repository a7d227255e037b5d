package dev.sanad.cli.command;

import dev.sanad.cli.options.ExitCode;
import dev.sanad.cli.options.QuestionArguments;
import dev.sanad.render.json.WhyNotJson;
import dev.sanad.render.text.WhyNotText;
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
        description =
                "Explains why something is not concluded: for each rule that could conclude it, which conditions are met"
                        + " and which are not, and the fewest events that would make it follow.")
final class WhyNotCommand extends QuestionCommand {
    @Mixin
    private QuestionArguments asked = new QuestionArguments();

    @Override
    List<Path> dossiers() {
        return asked.dossiers();
    }

    @Override
    int answer(Basis basis) {
        Optional<Question> question = told(QuestionReader.read(asked.words(), basis.findings()));
        if (question.isEmpty()) {
            return ExitCode.INVALID_INPUT;
        }
        WhyNot answer = WhyNot.ask(question.get(), basis.findings(), basis.rules(), basis.reasoner());
        output().write(
                        isJson()
                                ? new WhyNotJson(basis.findings()).render(answer)
                                : new WhyNotText(basis.findings(), tongue().language(), output().style())
                                        .render(answer));
        return ExitCode.DONE;
    }
}
