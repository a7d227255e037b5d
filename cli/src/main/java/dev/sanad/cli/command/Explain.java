package dev.sanad.cli.command;

import dev.sanad.cli.render.ExplanationJson;
import dev.sanad.cli.render.ExplanationText;
import dev.sanad.core.answer.Explanation;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.justification.Limit;
import dev.sanad.rules.proof.Fragile;
import dev.sanad.rules.proof.QuestionReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Explains one conclusion in full. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Explains one conclusion: its chain, all ways to it, what it stands on, and what would end it.")
final class Explain extends Answering {
    private static final int USUAL_LIMIT = 20;

    @Mixin
    private Asked asked = new Asked();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "" + USUAL_LIMIT,
            description = "How many supports, and how many repairs, to tell at most; default: " + USUAL_LIMIT + ".")
    private int limit = USUAL_LIMIT;

    @Override
    List<Path> dossiers() {
        return asked.dossiers();
    }

    @Override
    int answer(Basis basis) {
        Optional<Conclusion> conclusion = told(QuestionReader.conclusion(asked.words(), basis.findings()));
        if (conclusion.isEmpty()) {
            return ExitCode.INVALID_INPUT;
        }
        try (Interruption interruption = new Interruption()) {
            Explanation explanation =
                    Explanation.of(basis.findings(), conclusion.get(), new Limit(limit, interruption));
            List<Fragile> fragile = Fragile.among(explanation.absences(), basis.findings(), basis.rules());
            output().write(
                            isJson()
                                    ? new ExplanationJson(basis.findings()).render(explanation, fragile)
                                    : new ExplanationText(basis.findings(), tongue().language(), output().style())
                                            .render(explanation, fragile));
        }
        return ExitCode.DONE;
    }
}
