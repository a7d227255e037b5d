package dev.sanad.workbench.editor;

import com.google.gson.JsonPrimitive;
import dev.sanad.core.dossier.EventReader;
import dev.sanad.core.internal.file.FilesRead;
import dev.sanad.core.internal.wording.PhraseBook;
import dev.sanad.core.internal.yaml.YamlLayout;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.text.Language;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.internal.check.FileCheck;
import dev.sanad.workbench.Program;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.eclipse.lsp4j.*;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/** What an editor asks, and what it is told of the files that it has open. */
final class EditorService implements LanguageServer, TextDocumentService, WorkspaceService {
    private static final String RUN_CASES = "sanad.runCases";

    private final Program program;
    private final Collection<EventReader> readers;
    private final Supplier<List<String>> ruleSets;
    private final Language language;
    private final PhraseBook phrases;
    private final ShownProblems shown;
    private final Texts texts = new Texts();
    private final Completion completion;
    private final NameBook names;
    private final Mentions mentions;
    private final Map<Path, List<Problem>> problems = new ConcurrentHashMap<>();
    private final Map<Path, AtomicInteger> versions = new ConcurrentHashMap<>();
    private final ExecutorService work = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "editor");
        thread.setDaemon(true);
        return thread;
    });
    private final CountDownLatch over = new CountDownLatch(1);
    private final CompletableFuture<LanguageClient> client = new CompletableFuture<>();

    EditorService(
            Program program,
            Vocabulary vocabulary,
            Collection<EventReader> readers,
            Supplier<List<String>> ruleSets,
            Language language) {
        this.language = language;
        this.phrases = PhraseBook.in(language);
        this.shown = new ShownProblems(phrases);
        this.program = program;
        this.readers = readers;
        this.ruleSets = ruleSets;
        this.names = new NameBook(vocabulary, texts);
        this.completion = new Completion(vocabulary, new FormSchemas(program), names);
        this.mentions = new Mentions(texts, vocabulary);
    }

    void connect(LanguageClient editor) {
        client.complete(editor);
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams how) {
        List<Path> folders = new ArrayList<>();
        if (how.getWorkspaceFolders() != null) {
            how.getWorkspaceFolders()
                    .forEach(folder -> Texts.file(folder.getUri()).ifPresent(folders::add));
        }
        texts.foldersAre(folders);
        ServerCapabilities can = new ServerCapabilities();
        can.setTextDocumentSync(TextDocumentSyncKind.Full);
        can.setCompletionProvider(new CompletionOptions(false, List.of(" ", "{", "$", "[", ",")));
        can.setHoverProvider(true);
        can.setDefinitionProvider(true);
        can.setReferencesProvider(true);
        can.setRenameProvider(true);
        can.setDocumentFormattingProvider(true);
        can.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix)));
        can.setCodeLensProvider(new CodeLensOptions(false));
        can.setExecuteCommandProvider(new ExecuteCommandOptions(List.of(RUN_CASES)));
        return CompletableFuture.completedFuture(new InitializeResult(can, new ServerInfo("sanad")));
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void exit() {
        work.shutdownNow();
        over.countDown();
    }

    /** Waits until the editor says that it goes away, or is gone. */
    void awaitEnd() throws InterruptedException {
        over.await();
    }

    @Override
    public TextDocumentService getTextDocumentService() {
        return this;
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return this;
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams opened) {
        changed(opened.getTextDocument().getUri(), opened.getTextDocument().getText());
    }

    @Override
    public void didChange(DidChangeTextDocumentParams change) {
        List<TextDocumentContentChangeEvent> changes = change.getContentChanges();
        changed(
                change.getTextDocument().getUri(),
                changes.get(changes.size() - 1).getText());
    }

    @Override
    public void didClose(DidCloseTextDocumentParams closed) {
        Texts.file(closed.getTextDocument().getUri()).ifPresent(file -> {
            texts.close(file);
            problems.remove(file);
            publish(file, List.of());
        });
    }

    @Override
    public void didSave(DidSaveTextDocumentParams saved) {
        texts.openFiles().forEach(this::checkSoon); // others may read this one
    }

    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams change) {
        // There is nothing to configure.
    }

    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams change) {
        texts.openFiles().forEach(this::checkSoon);
    }

    private void changed(String uri, String text) {
        Texts.file(uri).ifPresent(file -> {
            texts.put(file, text);
            checkSoon(file);
        });
    }

    /** Checks a file when all that came before is done, unless it has changed again by then. */
    private void checkSoon(Path file) {
        AtomicInteger version = versions.computeIfAbsent(file, none -> new AtomicInteger());
        int asked = version.incrementAndGet();
        work.execute(() -> {
            if (version.get() == asked && texts.find(file).isPresent()) {
                List<Problem> found = check(file);
                problems.put(file, found);
                publish(file, found);
            }
        });
    }

    private List<Problem> check(Path file) {
        try (FilesRead run = texts.run()) {
            return FileCheck.of(scope(file), readers, ruleSets).problems().stream()
                    .filter(problem -> problem.mark().file().name().equals(file.toString()))
                    .toList();
        }
    }

    /** What a file is checked with: rules and cases with those beside them, a dossier alone. */
    private List<Path> scope(Path file) {
        String form = Completion.form(new LooseYaml(texts.read(file).orElse("")).document());
        return form.equals("rules") || form.equals("cases") ? texts.beside(file) : List.of(file);
    }

    private void publish(Path file, List<Problem> found) {
        String text = texts.read(file).orElse("");
        client.thenAccept(editor -> editor.publishDiagnostics(new PublishDiagnosticsParams(
                file.toUri().toString(),
                found.stream().map(problem -> shown.diagnostic(problem, text)).toList())));
    }

    /** Answers about an open or readable text; nothing if there is none. */
    private <T> CompletableFuture<T> answer(String uri, Position place, T nothing, Question<T> question) {
        return CompletableFuture.supplyAsync(
                () -> Texts.file(uri)
                        .flatMap(file ->
                                texts.read(file).map(text -> question.answer(file, text, Texts.offset(text, place))))
                        .orElse(nothing),
                work);
    }

    @FunctionalInterface
    private interface Question<T> {
        T answer(Path file, String text, int offset);
    }

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams asked) {
        return answer(
                asked.getTextDocument().getUri(),
                asked.getPosition(),
                Either.forRight(new CompletionList()),
                (file, text, offset) -> Either.forRight(completion.at(file, text, offset)));
    }

    @Override
    public CompletableFuture<Hover> hover(HoverParams asked) {
        return answer(
                asked.getTextDocument().getUri(),
                asked.getPosition(),
                new Hover(List.of()),
                (file, text, offset) -> mentions.at(file, text, offset)
                        .flatMap(named -> names.find(named.sort(), named.id(), file, new LooseYaml(text).document()))
                        .map(name -> new Hover(new MarkupContent(MarkupKind.MARKDOWN, name.about())))
                        .orElseGet(() -> new Hover(List.of())));
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(
            DefinitionParams asked) {
        return answer(
                asked.getTextDocument().getUri(),
                asked.getPosition(),
                Either.forLeft(List.of()),
                (file, text, offset) -> Either.forLeft(mentions.at(file, text, offset)
                        .map(mentions::declarations)
                        .orElse(List.of())));
    }

    @Override
    public CompletableFuture<List<? extends Location>> references(ReferenceParams asked) {
        return answer(
                asked.getTextDocument().getUri(),
                asked.getPosition(),
                List.of(),
                (file, text, offset) -> mentions.at(file, text, offset)
                        .map(named ->
                                mentions.references(named, asked.getContext().isIncludeDeclaration()))
                        .orElse(List.of()));
    }

    @Override
    public CompletableFuture<WorkspaceEdit> rename(RenameParams asked) {
        return answer(
                asked.getTextDocument().getUri(),
                asked.getPosition(),
                new WorkspaceEdit(),
                (file, text, offset) -> mentions.at(file, text, offset)
                        .map(named -> mentions.renamed(named, asked.getNewName()))
                        .orElseGet(WorkspaceEdit::new));
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams asked) {
        return answer(
                asked.getTextDocument().getUri(),
                new Position(0, 0),
                List.of(),
                (file, text, offset) -> YamlLayout.of(new SourceFile(file.toString(), text))
                        .value()
                        .filter(layout -> !layout.equals(text))
                        .map(layout -> List.of(new TextEdit(Texts.range(text, 0, text.length()), layout)))
                        .orElse(List.of()));
    }

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams asked) {
        String uri = asked.getTextDocument().getUri();
        return answer(
                uri,
                asked.getRange().getStart(),
                List.of(),
                (file, text, offset) -> problems.getOrDefault(file, List.of()).stream()
                        .filter(problem -> shown.isAt(asked.getRange(), problem, text))
                        .flatMap(problem -> shown.remedies(problem, text, uri).stream())
                        .map(Either::<Command, CodeAction>forRight)
                        .toList());
    }

    @Override
    public CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams asked) {
        return answer(asked.getTextDocument().getUri(), new Position(0, 0), List.of(), (file, text, offset) -> {
            LoosePart document = new LooseYaml(text).document();
            return Optional.ofNullable(document.entries().get("rule"))
                    .or(() -> document.find("cases"))
                    .filter(part -> Files.exists(casesOf(file)))
                    .map(part -> List.of(new CodeLens(
                            Texts.range(
                                    text,
                                    part.keyStart(),
                                    part.keyStart() + part.key().length()),
                            new Command(
                                    phrases.say("Run its cases"),
                                    RUN_CASES,
                                    List.of(casesOf(file).toUri().toString())),
                            null)))
                    .orElse(List.of());
        });
    }

    private static Path casesOf(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".cases.yaml") ? file : file.resolveSibling(name.replaceFirst("\\.yaml$", ".cases.yaml"));
    }

    @Override
    public CompletableFuture<Object> executeCommand(ExecuteCommandParams asked) {
        return CompletableFuture.supplyAsync(
                () -> {
                    Path cases = cases(asked);
                    Program.Ran ran = program.run(
                            List.of("test", "--color", "never", "--lang", language.code(), "--", cases.toString()));
                    String words = (ran.hasResult() ? ran.out() : ran.err()).strip();
                    client.thenAccept(editor -> editor.showMessage(
                            new MessageParams(ran.code() == 0 ? MessageType.Info : MessageType.Error, words)));
                    return words;
                },
                work);
    }

    private Path cases(ExecuteCommandParams asked) {
        return Optional.ofNullable(asked.getArguments()).stream()
                .flatMap(List::stream)
                .findFirst()
                .filter(given -> asked.getCommand().equals(RUN_CASES))
                .filter(JsonPrimitive.class::isInstance)
                .flatMap(uri -> Texts.file(((JsonPrimitive) uri).getAsString()))
                .orElseThrow(() -> new ResponseErrorException(
                        refusal(ResponseErrorCode.InvalidParams, RUN_CASES + " takes the address of a file")));
    }

    /** {@return what is said of a request that cannot be answered, without a trace of the program} */
    ResponseError refusal(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null
                && (cause instanceof CompletionException || cause instanceof InvocationTargetException)) {
            cause = cause.getCause();
        }
        if (cause instanceof ResponseErrorException refused) {
            return refused.getResponseError();
        }
        // The library leaves what a request lacks null.
        return cause instanceof NullPointerException
                ? refusal(ResponseErrorCode.InvalidParams, "the request lacks a part that it needs")
                : refusal(ResponseErrorCode.InternalError, "the request could not be answered");
    }

    private ResponseError refusal(ResponseErrorCode code, String words) {
        return new ResponseError(code, phrases.say(words), null);
    }
}
