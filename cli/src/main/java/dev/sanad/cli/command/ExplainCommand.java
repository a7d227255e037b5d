package dev.sanad.cli.command;

import dev.sanad.cli.options.ExitCode;
import dev.sanad.cli.options.Interruption;
import dev.sanad.cli.options.QuestionArguments;
import dev.sanad.cli.options.Wiring;
import dev.sanad.core.Findings;
import dev.sanad.core.answer.Explanation;
import dev.sanad.core.answer.Fall;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.internal.problem.Suggestion;
import dev.sanad.core.justification.Limits;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.source.SourceId;
import dev.sanad.render.answer.ExplanationAnswer;
import dev.sanad.rules.question.Fragile;
import dev.sanad.rules.question.QuestionReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Explains one conclusion in full. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "Explains one conclusion: its chain, every derivation, its minimal supports, and what would defeat it.")
final class ExplainCommand extends QuestionCommand<ExplanationAnswer> {
    private static final int USUAL_LIMIT = 20;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Mixin
    private QuestionArguments asked = new QuestionArguments();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "" + USUAL_LIMIT,
            description = "List at most this many supports, and as many repairs; default: " + USUAL_LIMIT + ".")
    private int limit = USUAL_LIMIT;

    @Option(
            names = "--without-source",
            paramLabel = "ID",
            description = "Also list what would fall without this source and the sources that only relay it.")
    private @Nullable String withoutSource;

    ExplainCommand(Wiring wiring) {
        super(wiring, ExplanationAnswer.class);
    }

    @Override
    List<Path> dossiers() {
        return asked.dossiers();
    }

    @Override
    int answer(Basis basis) {
        if (limit < 1) {
            throw new ParameterException(spec.commandLine(), "--limit must be at least 1, not " + limit);
        }
        Checked<Conclusion> certain = QuestionReader.conclusion(asked.words(), basis.findings());
        Findings findings = certain.value().isPresent()
                ? basis.findings()
                : basis.findings().asDerived();
        Optional<Conclusion> conclusion =
                valueOf(certain.value().isPresent() ? certain : QuestionReader.conclusion(asked.words(), findings));
        if (conclusion.isEmpty()) {
            return ExitCode.INVALID_INPUT;
        }
        try (Interruption interruption = new Interruption()) {
            Explanation explanation = Explanation.of(findings, conclusion.get(), new Limits(limit, interruption));
            List<Fragile> fragile = Fragile.among(explanation.absences(), findings, basis.rules());
            Optional<Fall> fall = Optional.ofNullable(withoutSource).map(id -> fall(new SourceId(id), basis));
            write(new ExplanationAnswer(findings, explanation, fragile, fall));
        }
        return ExitCode.DONE;
    }

    private Fall fall(SourceId source, Basis basis) {
        Dossier dossier = basis.findings().dossier();
        if (dossier.sources().find(source).isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "there is no source '" + source + "' in the dossier; "
                            + Suggestion.remedy(
                                    source.value(),
                                    dossier.sources().byId().keySet().stream()
                                            .map(SourceId::value)
                                            .toList()));
        }
        return Fall.of(source, basis.findings(), basis.reasoner());
    }
}
