package dev.sanad.cli.command;

import dev.sanad.cli.options.ExitCode;
import dev.sanad.cli.options.FormatOption;
import dev.sanad.cli.options.Output;
import dev.sanad.cli.options.Wiring;
import dev.sanad.core.actor.Actors;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.dossier.DossierReader;
import dev.sanad.core.internal.problem.Suggestion;
import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.YamlText;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.source.Source;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.text.Language;
import dev.sanad.core.time.AsOf;
import dev.sanad.core.vocabulary.VocabularyReader;
import dev.sanad.workbench.drafting.Article;
import dev.sanad.workbench.drafting.ArticleCheck;
import dev.sanad.workbench.drafting.Draft;
import dev.sanad.workbench.drafting.Known;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Proposes events for the sentences of an article. */
@Command(
        name = "draft",
        mixinStandardHelpOptions = true,
        description = "Proposes events for the sentences of an article, each with its reasons; it changes no file.")
final class DraftCommand implements Callable<Integer> {
    private static final String VOCABULARY = "diplomacy";
    private static final String WORLD = "world";

    @Parameters(
            paramLabel = "SOURCE",
            description = "The article: a file with its text, or the dossier that has it as a source.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private Path path;

    @Option(
            names = "--source",
            paramLabel = "ID",
            description = "Which source of the dossier; default: the only one with a text.")
    private @Nullable String source;

    @Option(
            names = "--in",
            paramLabel = "DOSSIER",
            description =
                    "For a file of text: the dossier whose actors, topics and kinds may be named; default: the built-in cast and"
                            + " vocabulary.")
    private @Nullable Path dossier;

    @Option(
            names = "--published",
            paramLabel = "DAY",
            description = "The day of publication, from which 'yesterday' is counted; default: that of the source.")
    private @Nullable String published;

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            description = "The language of the article, en or ar; default: that of the source, or as its words show.")
    private @Nullable String language;

    @Mixin
    private final Output output = new Output();

    private final FormatOption<Draft> format;
    private final Wiring wiring;

    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    DraftCommand(Wiring wiring) {
        this.wiring = wiring;
        this.format = new FormatOption<>(wiring, Draft.class);
    }

    @Spec
    void setSpec(CommandSpec command) {
        spec = command;
        format.addTo(command);
    }

    /** An article that is not checked yet, and what it may name. */
    private record Read(
            SourceId id, SourceFile text, Optional<String> language, Optional<LocalDate> day, Known known) {}

    @Override
    public Integer call() {
        Optional<LocalDate> day = day();
        boolean isOfDossier =
                source != null || Files.isDirectory(path) || path.toString().matches(".*\\.ya?ml");
        Optional<String> file = isOfDossier || dossier != null
                ? Optional.empty()
                : Optional.ofNullable(path.getFileName()).map(Path::toString);
        Optional<Read> read = isOfDossier ? ofDossier() : ofFile();
        Optional<Draft> draft = read.flatMap(found -> language(found)
                .map(tongue -> new Article(found.id(), found.text().content(), tongue, day.or(found::day)))
                .map(article ->
                        new Draft(article, found.known(), wiring.drafter().draft(article, found.known()), file)));
        draft.ifPresent(answer -> output.write(answer, format));
        return draft.isPresent() ? ExitCode.DONE : output.unusable(format);
    }

    private Optional<LocalDate> day() {
        return Optional.ofNullable(published)
                .map(text -> AsOf.parse(text).fold(AsOf::day, (message, remedy) -> {
                    throw new ParameterException(spec.commandLine(), "--published: " + message + "; " + remedy);
                }));
    }

    /** The language that somebody named, or that the words show; empty, with the problem reported, if it cannot be read. */
    private Optional<Language> language(Read read) {
        Optional<Language> named = Optional.ofNullable(language)
                .or(read::language)
                .map(code -> {
                    if (!Language.isCode(code)) {
                        throw new ParameterException(
                                spec.commandLine(), "--language: '" + code + "' is no language; write en or ar");
                    }
                    return new Language(code);
                });
        Checked<Language> checked = ArticleCheck.of(read.text(), named);
        output.report(checked.problems());
        return checked.value();
    }

    private Optional<Read> ofFile() {
        Checked<SourceFile> text = YamlText.read(path, path.toString(), Form.DOSSIER);
        output.report(text.problems());
        Path names = dossier;
        Optional<Known> known =
                names == null ? Optional.of(ofTheWorld()) : dossier(names).flatMap(found -> known(found, names));
        return text.value()
                .flatMap(file -> known.map(
                        all -> new Read(new SourceId(idOf(path)), file, Optional.empty(), Optional.empty(), all)));
    }

    private static String idOf(Path file) {
        Path name = file.getFileName();
        String plain = (name == null ? "" : name.toString())
                .replaceFirst("(?<=.)\\.[^.]*$", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "article" : plain;
    }

    private static Known ofTheWorld() {
        return new Known(
                VocabularyReader.builtIn(VOCABULARY).orElseThrow(),
                DossierReader.builtInCast(WORLD).orElseThrow().actors(),
                List.of());
    }

    private Optional<Dossier> dossier(Path file) {
        Checked<Dossier> read = DossierReader.read(List.of(file), List.of(), wiring.readers());
        output.report(read.problems());
        return read.value();
    }

    private Optional<Known> known(Dossier read, Path file) {
        Checked<Actors> actors = DossierReader.readActors(
                Files.isDirectory(file) ? DossierReader.files(file).get(0) : file);
        return actors.value()
                .map(all -> new Known(
                        read.vocabulary(), all, List.copyOf(read.topics().byId().values())));
    }

    private Optional<Read> ofDossier() {
        return dossier(path).flatMap(read -> {
            Source chosen = chosen(read);
            return known(read, path)
                    .map(known -> new Read(
                            chosen.id(),
                            new SourceFile(
                                    chosen.id().value(),
                                    chosen.text().orElseThrow().text()),
                            chosen.language(),
                            chosen.published().map(when -> LocalDate.ofEpochDay(when.earliestStart())),
                            known));
        });
    }

    private Source chosen(Dossier read) {
        List<Source> withText = read.sources().byId().values().stream()
                .filter(each -> each.text().isPresent())
                .toList();
        List<String> ids = withText.stream().map(each -> each.id().value()).toList();
        if (source == null && withText.size() == 1) {
            return withText.get(0);
        }
        return withText.stream()
                .filter(each -> each.id().value().equals(source))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        withText.isEmpty()
                                ? "no source of the dossier has a text; add 'text' to one, or name a file of text with --in "
                                        + path
                                : source == null
                                        ? "the dossier has " + ids.size()
                                                + " sources with a text; name one with --source"
                                        : "no source '" + source + "' has a text; " + Suggestion.remedy(source, ids)));
    }
}
