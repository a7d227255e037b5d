package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sanad.core.text.Language;
import dev.sanad.rules.ruleset.RuleSetReader;
import dev.sanad.workbench.Program;
import dev.sanad.workbench.editor.EditorServer;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An editor writes files and asks about them, over the protocol. */
@Timeout(60)
final class EditorTest {
    private static final String DOSSIER = """
            dossier: talks
            vocabulary: diplomacy
            cast: [world]
            as-of: 2024-02-01
            actors: [ { id: envoy, name: { en: The envoy, ar: المبعوث }, type: office, of: egy } ]
            topics: [ { id: trade, name: trade }, { id: water, name: water } ]
            sources: [ { id: paper, publisher: The Paper, published: 2024-01-21, language: en, text: a.txt } ]
            events:
              - id: call
                kind: call-held
                participants: [egy, sdn]
                topics: [trade]
                time: 2024-01-20
                cites: [ { source: paper, quote: They spoke by phone } ]
            """;

    @TempDir
    private Path folder;

    private final BlockingQueue<PublishDiagnosticsParams> published = new LinkedBlockingQueue<>();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private LanguageServer server;
    private Path file;
    private String text = DOSSIER;

    @BeforeEach
    void open() throws Exception {
        file = Files.writeString(folder.resolve("dossier.yaml"), DOSSIER).toRealPath();
        Files.writeString(folder.resolve("a.txt"), "They spoke by phone about trade.\n");
        PipedInputStream toServer = new PipedInputStream(1 << 16);
        PipedInputStream toEditor = new PipedInputStream(1 << 16);
        PipedOutputStream ofEditor = new PipedOutputStream(toServer);
        PipedOutputStream ofServer = new PipedOutputStream(toEditor);
        Program program = arguments -> {
            Ran ran = Ran.sanad(arguments.toArray(String[]::new));
            return new Program.Ran(ran.exitCode(), ran.out(), ran.err());
        };
        EditorServer service = new EditorServer(
                program,
                RuleSetReader.builtIn(Map.of()).value().orElseThrow().vocabulary(),
                List.of(),
                List::of,
                Language.ENGLISH);
        Thread running = new Thread(() -> {
            try {
                service.serve(toServer, ofServer);
                ended.complete(null);
            } catch (InterruptedException stopped) {
                ended.completeExceptionally(stopped);
            }
        });
        running.setDaemon(true);
        running.start();
        var launcher = LSPLauncher.createClientLauncher(new Editor(), toEditor, ofEditor);
        launcher.startListening();
        server = launcher.getRemoteProxy();
        InitializeParams how = new InitializeParams();
        how.setWorkspaceFolders(
                List.of(new WorkspaceFolder(file.getParent().toUri().toString(), "x")));
        server.initialize(how).get();
        assertThat(show(file, DOSSIER)).isEmpty();
    }

    @AfterEach
    void close() throws Exception {
        server.shutdown().get();
        server.exit();
        ended.get(10, TimeUnit.SECONDS);
    }

    @Test
    void problems_come_as_one_types_and_go_again() throws Exception {
        assertThat(type(DOSSIER.replace("call-held", "call-hold")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.getCode().get()).isEqualTo("D101");
                    assertThat(problem.getMessage()).contains("did you mean 'call-held'?");
                    assertThat(problem.getRange().getStart()).isEqualTo(new Position(9, 10));
                });
        assertThat(type(DOSSIER)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    '  - id: n,    kind: cal'                           | call-held
                    '  - id: n,    kind: phoned'                        | call-held
                    '  - id: n,    kind: هاتف'                          | call-held
                    '  - id: n,    kind: call-held,    par'             | participants
                    '  - id: n,    kind: call-held,    '                | participants
                    '  - id: n,    kind: call-held,    participants: [eg'    | egy
                    '  - id: n,    kind: call-held,    participants: [egy; المبع' | envoy
                    '  - { id: n; kind: call-held; topics: [wa'         | water
                    '  - { id: n; kind: call-held; modality: '          | speculated
                    '  - { id: n; kind: call-held; '                    | participants
                    '  - { id: n; kind: act-condemned; of: ca'          | call
                    '  - id: n,    kind: call-held,    cites:,      - source: ' | paper
                    '  - id: n,    kind: call-held,    cites:,      - '  | quote
                    """)
    void what_can_be_written_is_proposed(String typed, String proposed) throws Exception {
        String more = DOSSIER + typed.replace(",", "\n").replace(';', ',');
        type(more);
        assertThat(completed(more)).contains(proposed);
    }

    @Test
    void roles_that_are_there_and_kinds_of_conclusions_are_not_proposed() throws Exception {
        type(DOSSIER + "    ");
        assertThat(completed(DOSSIER + "    ")).contains("note").doesNotContain("participants", "kind");
        type(DOSSIER + "  - id: n\n    kind: commit");
        assertThat(completed(DOSSIER + "  - id: n\n    kind: commit")).doesNotContain("commitment");
    }

    @Test
    void a_rule_gets_its_operators_and_variables() throws Exception {
        String rule = """
                rule: claimed
                when:
                  - fact: act-condemned
                    as: $condemnation
                    where: { by: $accusers }
                because:
                  en: "Said by {accusers}."
                """;
        file = Files.writeString(folder.resolve("claimed.yaml"), rule).toRealPath();
        show(file, rule);
        assertThat(completed(rule.substring(0, rule.indexOf("$accusers") + 1))).contains("$condemnation");
        assertThat(completed(rule.substring(0, rule.indexOf("{accusers") + 1))).contains("accusers", "condemnation");
        assertThat(completed(rule.substring(0, rule.indexOf("by: $")))).contains("of", "norm", "by");
        assertThat(completed(rule.substring(0, rule.indexOf("act-condemned") + 5)))
                .contains("act-condemned");
        String typed = rule.replace("$accusers }", "{  } }");
        type(typed);
        assertThat(completed(typed.substring(0, typed.indexOf("{  }") + 2)))
                .contains("includes", "any-of", "parties-overlap");
    }

    @Test
    void names_are_explained_found_and_renamed() throws Exception {
        assertThat(hover("call-held")).contains("call held", "`participants` actors, required");
        assertThat(hover("egy, sdn")).contains("Egypt", "مصر");
        assertThat(hover("trade]")).contains("**trade**");

        List<? extends Location> declared = server.getTextDocumentService()
                .definition(new DefinitionParams(id(), at("trade]")))
                .get()
                .getLeft();
        assertThat(declared)
                .singleElement()
                .satisfies(place -> assertThat(place.getRange().getStart())
                        .isEqualTo(
                                new Position(5, DOSSIER.lines().toList().get(5).indexOf("trade"))));

        Path other = Files.writeString(
                        folder.resolve("later.yaml"),
                        DOSSIER.replace("id: call", "id: later").replace("talks", "more"))
                .toRealPath();
        assertThat(server.getTextDocumentService()
                        .references(new ReferenceParams(id(), at("paper, quote"), new ReferenceContext(true)))
                        .get())
                .extracting(Location::getUri)
                .containsExactlyInAnyOrder(
                        file.toUri().toString(),
                        file.toUri().toString(),
                        other.toUri().toString(),
                        other.toUri().toString());
        Path apart = Files.createDirectory(folder.resolve("apart"));
        Files.writeString(apart.resolve("dossier.yaml"), DOSSIER);
        Map<String, List<TextEdit>> changes = server.getTextDocumentService()
                .rename(new RenameParams(id(), at("trade]"), "commerce"))
                .get()
                .getChanges();
        assertThat(changes)
                .containsOnlyKeys(file.toUri().toString(), other.toUri().toString());
        assertThat(applied(DOSSIER, changes.get(file.toUri().toString())))
                .isEqualTo(DOSSIER.replace("id: trade", "id: commerce").replace("[trade]", "[commerce]"));
        assertThatThrownBy(() -> server.getTextDocumentService()
                        .rename(new RenameParams(id(), at("trade]"), "water"))
                        .get())
                .hasCauseInstanceOf(ResponseErrorException.class)
                .hasMessageContaining("there is already a 'water'");
        assertThatThrownBy(() -> server.getTextDocumentService()
                        .rename(new RenameParams(id(), at("egy, sdn"), "egypt"))
                        .get())
                .hasMessageContaining("what is built in keeps its name");
    }

    @Test
    void remedies_are_at_a_click() throws Exception {
        assertThat(mended(DOSSIER.replace("call-held", "call-hold"))).contains(DOSSIER);
        assertThat(mended(DOSSIER.replace("by phone }", "by fone }")))
                .anySatisfy(text -> assertThat(text).contains("quote: \"They spoke by phone\""));
        assertThat(mended(DOSSIER.replace("[trade]", "[trad]"))).contains(DOSSIER);
    }

    @Test
    void a_file_is_laid_out_and_cases_are_run() throws Exception {
        String untidy = DOSSIER.replace("kind: call-held", "kind:    call-held");
        type(untidy);
        List<? extends TextEdit> layout = server.getTextDocumentService()
                .formatting(new DocumentFormattingParams(id(), new FormattingOptions(2, true)))
                .get();
        assertThat(layout)
                .singleElement()
                .satisfies(edit -> assertThat(edit.getNewText()).contains("    kind: call-held\n"));

        Path pack = Path.of("..", "rules", "src", "main", "resources", "packs", "norms");
        for (String name : List.of("violation-claim.yaml", "violation-claim.cases.yaml")) {
            Files.copy(pack.resolve(name), folder.resolve(name));
        }
        file = folder.resolve("violation-claim.yaml").toRealPath();
        show(file, Files.readString(file));
        Command run = server.getTextDocumentService()
                .codeLens(new CodeLensParams(id()))
                .get()
                .get(0)
                .getCommand();
        assertThat(run.getTitle()).isEqualTo("Run its cases");
        assertThat(server.getWorkspaceService()
                        .executeCommand(new ExecuteCommandParams(run.getCommand(), run.getArguments()))
                        .get()
                        .toString())
                .contains("0 failed");
    }

    @Test
    void what_is_nested_too_deeply_is_a_problem_like_others() throws Exception {
        for (String deep : List.of("[".repeat(3000), "{a: ".repeat(3000), "- ".repeat(3000), nested(1000))) {
            assertThat(type(deep))
                    .extracting(problem -> problem.getCode().getLeft())
                    .contains("D008");
        }
    }

    private static String nested(int levels) {
        return IntStream.range(0, levels).mapToObj(" "::repeat).collect(Collectors.joining("a:\n", "", "a: b\n"));
    }

    @Test
    void a_request_that_does_not_fit_is_refused_with_what_fits() throws Exception {
        Hover none = server.getTextDocumentService()
                .hover(new HoverParams(id(), new Position(0, -5)))
                .get();
        assertThat(none.getContents().getLeft()).isEmpty();
        assertThatThrownBy(() -> server.getWorkspaceService()
                        .executeCommand(new ExecuteCommandParams("sanad.runCases", List.of()))
                        .get())
                .hasMessageContaining("takes the address of a file");
        assertThatThrownBy(() ->
                        server.getTextDocumentService().hover(new HoverParams()).get())
                .hasMessageEndingWith("the request lacks a part that it needs");
    }

    private List<String> mended(String wrong) throws Exception {
        List<Diagnostic> problems = type(wrong);
        assertThat(problems).isNotEmpty();
        return server
                .getTextDocumentService()
                .codeAction(new CodeActionParams(id(), problems.get(0).getRange(), new CodeActionContext(problems)))
                .get()
                .stream()
                .map(Either::getRight)
                .map(CodeAction::getEdit)
                .map(edit -> applied(wrong, edit.getChanges().get(file.toUri().toString())))
                .toList();
    }

    /** The text with changes, the last first, so that the places of the others stay. */
    private static String applied(String text, List<TextEdit> edits) {
        String changed = text;
        for (TextEdit edit : edits.stream()
                .sorted((one, other) -> offset(text, other.getRange().getStart())
                        - offset(text, one.getRange().getStart()))
                .toList()) {
            changed = changed.substring(0, offset(text, edit.getRange().getStart()))
                    + edit.getNewText()
                    + changed.substring(offset(text, edit.getRange().getEnd()));
        }
        return changed;
    }

    private static int offset(String text, Position place) {
        return Stream.of(text.split("\n", -1))
                        .limit(place.getLine())
                        .mapToInt(line -> line.length() + 1)
                        .sum()
                + place.getCharacter();
    }

    private String hover(String word) throws Exception {
        return server.getTextDocumentService()
                .hover(new HoverParams(id(), at(word)))
                .get()
                .getContents()
                .getRight()
                .getValue();
    }

    private List<String> completed(String before) throws Exception {
        int line = (int) before.chars().filter(c -> c == '\n').count();
        return server
                .getTextDocumentService()
                .completion(new CompletionParams(
                        id(), new Position(line, before.length() - (before.lastIndexOf('\n') + 1))))
                .get()
                .getRight()
                .getItems()
                .stream()
                .map(CompletionItem::getLabel)
                .toList();
    }

    private TextDocumentIdentifier id() {
        return new TextDocumentIdentifier(file.toUri().toString());
    }

    private Position at(String words) {
        int offset = text.indexOf(words) + 1;
        String before = text.substring(0, offset);
        return new Position(
                (int) before.chars().filter(c -> c == '\n').count(), offset - (before.lastIndexOf('\n') + 1));
    }

    private List<Diagnostic> show(Path shown, String content) throws Exception {
        text = content;
        server.getTextDocumentService()
                .didOpen(new DidOpenTextDocumentParams(
                        new TextDocumentItem(shown.toUri().toString(), "yaml", 1, content)));
        return problems();
    }

    private List<Diagnostic> type(String content) throws Exception {
        text = content;
        server.getTextDocumentService()
                .didChange(new DidChangeTextDocumentParams(
                        new VersionedTextDocumentIdentifier(file.toUri().toString(), 2),
                        List.of(new TextDocumentContentChangeEvent(content))));
        return problems();
    }

    /** The problems that are published next for the file. */
    private List<Diagnostic> problems() throws InterruptedException {
        PublishDiagnosticsParams next = published.poll(30, TimeUnit.SECONDS);
        assertThat(next).isNotNull();
        return next.getDiagnostics();
    }

    /** The editor's side. */
    private final class Editor implements LanguageClient {
        @Override
        public void telemetryEvent(Object event) {
            // nothing is sent
        }

        @Override
        public void publishDiagnostics(PublishDiagnosticsParams problems) {
            published.add(problems);
        }

        @Override
        public void showMessage(MessageParams message) {
            // the answer of the command has it too
        }

        @Override
        public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void logMessage(MessageParams message) {
            // nothing is logged
        }
    }
}
