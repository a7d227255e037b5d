package dev.sanad.workbench.web;

import dev.sanad.core.actor.Actors;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.dossier.DossierReader;
import dev.sanad.core.fact.Modality;
import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.internal.yaml.YamlTree;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.source.Source;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.source.SourceText;
import dev.sanad.core.text.Language;
import dev.sanad.workbench.drafting.Article;
import dev.sanad.workbench.drafting.ArticleCheck;
import dev.sanad.workbench.drafting.DraftedEvent;
import dev.sanad.workbench.drafting.Known;
import dev.sanad.workbench.drafting.SelectedTime;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Answers what the page asks for. */
final class Routes {
    private final DeskFolder folder;
    private final OpenDossiers dossiers;
    private final WorkbenchParts parts;
    private final NewSource newSource;
    private final NewDossier newDossier;

    Routes(DeskFolder folder, OpenDossiers dossiers, WorkbenchParts parts) {
        this.folder = folder;
        this.dossiers = dossiers;
        this.parts = parts;
        this.newSource = new NewSource(dossiers);
        this.newDossier = new NewDossier(folder, dossiers);
    }

    void addTo(RoutesConfig routes) {
        routes.get("/api/words", request -> answer(request, Words::write));
        routes.get("/api/dossiers", this::list);
        routes.get("/api/dossier", request -> answer(request, state(dossiers.at(asked(request, "path")))));
        routes.get("/api/kinds", this::kinds);
        routes.get("/api/text", this::text);
        routes.get("/api/proposals", this::proposals);
        routes.get("/api/when", this::when);
        routes.get("/report", this::report);
        routes.post("/api/preview", this::preview);
        routes.post("/api/save", this::save);
        routes.post("/api/undo", this::undo);
        routes.post("/api/source", this::addSource);
        routes.post("/api/dossier", this::addDossier);
    }

    private static void answer(Context request, JsonText.Fields fields) {
        request.contentType("application/json; charset=utf-8").result(JsonText.object(fields));
    }

    private static String asked(Context request, String name) {
        return Objects.requireNonNullElse(request.queryParam(name), "");
    }

    /** What was sent: JSON is YAML, and is read as strictly as a file. */
    private static YamlNode sent(Context request) {
        Problems problems = new Problems();
        List<YamlNode> documents =
                YamlTree.documents(new SourceFile("request", request.body()), Form.DOSSIER, problems);
        if (problems.hasErrors() || documents.size() != 1) {
            throw new Refusal(400, "refused.form", problems.inOrder());
        }
        return documents.get(0);
    }

    private static String sent(YamlNode request, String field) {
        return Written.text(request, field).orElse("");
    }

    private void list(Context request) {
        answer(
                request,
                json -> json.each("dossiers", folder.dossiers(), (file, object) -> {
                    object.put("path", folder.nameOf(file));
                    Optional<YamlNode> title = Written.at(file).flatMap(written -> written.title());
                    if (title.isPresent()) {
                        object.put("title", title.get());
                    }
                }));
    }

    private JsonText.Fields state(Evaluation now) {
        return json -> {
            new DossierJson(now).write(json, known(now));
            json.put("canUndo", dossiers.canUndo(now));
        };
    }

    /** Everybody whom the dossier can name: its own actors, and its casts. */
    private static Actors known(Evaluation now) {
        return DossierReader.readActors(now.path())
                .value()
                .or(() -> now.dossier().map(Dossier::actors))
                .orElseGet(() -> Actors.of(List.of()));
    }

    private Dossier usable(String path) {
        Evaluation now = dossiers.at(path);
        return now.dossier().orElseThrow(() -> new Refusal(422, "refused.errors", now));
    }

    private void kinds(Context request) {
        Dossier dossier = usable(asked(request, "path"));
        answer(request, new KindsForForm(dossier.vocabulary())::write);
    }

    private Source source(Dossier dossier, String id) {
        return dossier.sources()
                .find(new SourceId(id))
                .filter(found -> found.text().isPresent())
                .orElseThrow(() -> new Refusal(404, "refused.no-text"));
    }

    private void text(Context request) {
        Source source = source(usable(asked(request, "path")), asked(request, "source"));
        answer(request, json -> json.put("text", source.text().map(SourceText::text)));
    }

    private void proposals(Context request) {
        Evaluation now = dossiers.at(asked(request, "path"));
        Dossier dossier = usable(asked(request, "path"));
        Source source = source(dossier, asked(request, "source"));
        SourceText text = source.text().orElseThrow();
        Optional<Article> article = article(source, text);
        List<DraftedEvent> drafted = article.map(read -> parts.drafter()
                        .draft(
                                read,
                                new Known(
                                        dossier.vocabulary(),
                                        known(now),
                                        List.copyOf(dossier.topics().byId().values()))))
                .orElse(List.of());
        ProposalsJson proposals = new ProposalsJson(text, dossier.vocabulary());
        answer(request, json -> json.put("isRead", article.isPresent()).each("proposals", drafted, proposals::write));
    }

    /** The text of a source as an article, if it is one in a language that can be read. */
    private static Optional<Article> article(Source source, SourceText text) {
        Optional<Language> named = source.language().filter(Language::isCode).map(Language::new);
        return ArticleCheck.of(new SourceFile(source.id().value(), text.text()), named)
                .value()
                .map(language -> new Article(
                        source.id(),
                        text.text(),
                        language,
                        source.published().map(day -> LocalDate.ofEpochDay(day.earliestStart()))));
    }

    /** What some words of a source say of when something happened. */
    private void when(Context request) {
        Source source = source(usable(asked(request, "path")), asked(request, "source"));
        boolean isPlanned = asked(request, "modality").equals(Modality.PLANNED.keyword());
        Optional<String> time = source.text()
                .flatMap(text -> article(source, text))
                .flatMap(article -> SelectedTime.read(asked(request, "words"), article, isPlanned));
        answer(request, json -> json.put("time", time));
    }

    private void report(Context request) {
        Evaluation now = dossiers.at(asked(request, "path"));
        Language language = asked(request, "lang").equals("ar") ? Language.ARABIC : Language.ENGLISH;
        // The page brings its own policy, which allows its own script and nothing else.
        request.res().setHeader("Content-Security-Policy", "frame-ancestors 'none'");
        request.contentType("text/html; charset=utf-8")
                .result(parts.report()
                        .of(now.findings().orElseThrow(() -> new Refusal(422, "refused.errors", now)), language));
    }

    private void preview(Context request) {
        YamlNode sent = sent(request);
        Evaluation before = dossiers.at(sent(sent, "path"));
        Evaluation after = dossiers.tried(before, Edit.in(sent));
        answer(request, json -> {
            json.put("version", before.written().version()).put("isWorse", after.errors() > before.errors());
            json.problems(after.problems(), after.written()::placeOf);
            writeChanges(before, after, json);
            new ReadTimes(after).write(sent(sent, "event"), json);
        });
    }

    private static void writeChanges(Evaluation before, Evaluation after, JsonText json) throws IOException {
        if (before.findings().isPresent() && after.findings().isPresent()) {
            new FollowsJson(after.findings().get())
                    .writeChanges(before.findings().get(), json);
        }
    }

    private void save(Context request) {
        YamlNode sent = sent(request);
        Evaluation before = dossiers.at(sent(sent, "path"));
        Evaluation after = dossiers.save(sent(sent, "path"), sent(sent, "version"), Edit.in(sent));
        answer(request, changed(before, after));
    }

    private JsonText.Fields changed(Evaluation before, Evaluation after) {
        return json -> json.put("state", state(after)).put("change", change -> writeChanges(before, after, change));
    }

    private void undo(Context request) {
        YamlNode sent = sent(request);
        Evaluation before = dossiers.at(sent(sent, "path"));
        answer(request, changed(before, dossiers.undo(sent(sent, "path"), sent(sent, "version"))));
    }

    private void addSource(Context request) {
        YamlNode sent = sent(request);
        Evaluation before = dossiers.at(sent(sent, "path"));
        answer(request, changed(before, newSource.add(before, sent)));
    }

    private void addDossier(Context request) {
        String path = newDossier.write(sent(request));
        answer(request, json -> json.put("path", path));
    }
}
