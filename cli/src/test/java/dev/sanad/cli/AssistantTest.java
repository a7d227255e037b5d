package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.GetPromptRequest;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceRequest;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An assistant, with the protocol's own client, proposes dossiers and asks what follows. */
@Timeout(120)
final class AssistantTest {
    private static final Path SEEDS = Path.of("..", "seeds");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PROPOSED = Pattern.compile("(?s)(?:write|passage is:) \"(.*)\"");
    private static final Pattern MEANT = Pattern.compile("did you mean '([^']*)'\\?");
    private static final Pattern WRONG = Pattern.compile("'([^']*)'");

    @TempDir
    private Path folder;

    private McpSyncClient client;

    @BeforeEach
    void start() throws IOException {
        Path seed = Files.createDirectory(folder.resolve("summit"));
        for (String file : List.of("dossier.yaml", "article.ar.txt")) {
            Files.copy(SEEDS.resolve("camp-david-2023").resolve(file), seed.resolve(file));
        }
        client = McpClient.sync(new StdioClientTransport(
                        ServerParameters.builder(command().get(0))
                                .args(command().subList(1, command().size()))
                                .build(),
                        new JacksonMcpJsonMapper(JSON)))
                .requestTimeout(Duration.ofSeconds(60))
                .jsonSchemaValidator((schema, content) ->
                        io.modelcontextprotocol.json.schema.JsonSchemaValidator.ValidationResponse.asValid(""))
                .build();
        client.initialize();
    }

    @AfterEach
    void end() {
        client.closeGracefully();
    }

    private List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.sanad.cli.Main",
                "mcp",
                folder.toString(),
                "--write");
    }

    @Test
    void a_dossier_grows_from_the_article_by_mending_what_is_wrong_until_the_same_follows() throws Exception {
        String article = Files.readString(folder.resolve("summit/article.ar.txt"));
        Map<String, String> files = Map.of("article.ar.txt", article);
        // The resolutions are no sentences of the article: they cite texts that are not at hand.
        String right = Files.readString(folder.resolve("summit/dossier.yaml"))
                .replaceAll("(?s)  - id: resolution-1[78].*?(?=  - id: |\\z)", "");
        // A first draft has an assistant's slips: kinds, actors and quotes from memory.
        String draft = right.replace("kind: summit-held", "kind: sumit-held")
                .replace("implements: summit-agreement", "implements: summit-agrement")
                .replace("by: [prk]", "by: [prkk]")
                .replace("quote: \"أجرى وزراء", "quote: \"اجرى وزراء")
                .replace("قد عقدوا قمة في المنتجع", "عقد القادة قمة في المنتجع")
                .replace("خطط تبادل بيانات", "خططُ تبادل بيانات");
        int rounds = 0;
        for (List<JsonNode> errors = errors(draft, files); !errors.isEmpty(); errors = errors(draft, files)) {
            assertThat(++rounds).as("%s", errors).isLessThan(10);
            draft = mended(draft, errors);
        }
        assertThat(rounds).isPositive();
        JsonNode found = json("reason", Map.of("dossier", draft, "files", files));
        Files.writeString(folder.resolve("summit/dossier.yaml"), right);
        JsonNode wanted =
                JSON.readTree(Ran.sanad("reason", folder.resolve("summit").toString(), "--format", "json")
                        .out());
        assertThat(found.path("conclusions")).hasSizeGreaterThan(30).isEqualTo(wanted.path("conclusions"));

        assertThat(call("save", Map.of("name", "camp-david", "dossier", draft, "files", files))
                        .isError())
                .isFalse();
        assertThat(folder.resolve("camp-david/dossier.yaml")).hasContent(draft);
        assertThat(text("save", Map.of("name", "camp-david", "dossier", draft, "files", files)))
                .contains("there is already a 'camp-david'");
    }

    private List<JsonNode> errors(String draft, Map<String, String> files) throws IOException {
        return Stream.of(json("check", Map.of("dossier", draft, "files", files)).path("problems"))
                .flatMap(problems -> IntStream.range(0, problems.size()).mapToObj(problems::get))
                .filter(problem -> problem.path("severity").asText().equals("error"))
                .toList();
    }

    /** Does what the remedies say, and nothing else. */
    private static String mended(String draft, List<JsonNode> errors) {
        String[] lines = draft.split("\n", -1);
        for (JsonNode error : errors) {
            int line = error.path("line").asInt() - 1;
            Matcher proposed = PROPOSED.matcher(error.path("remedy").asText());
            Matcher meant = MEANT.matcher(error.path("remedy").asText());
            if (proposed.find()) {
                lines[line] = lines[line].replaceFirst(
                        "quote: .*", Matcher.quoteReplacement("quote: \"" + proposed.group(1) + "\""));
            } else if (meant.find()) {
                Matcher wrong = WRONG.matcher(error.path("message").asText());
                assertThat(wrong.find()).isTrue();
                lines[line] = lines[line].replace(wrong.group(1), meant.group(1));
            }
        }
        return String.join("\n", lines);
    }

    @Test
    void what_has_no_exact_quote_is_not_taken() throws Exception {
        String draft = """
                dossier: d
                vocabulary: diplomacy
                cast: [world]
                as-of: 2024-06-01
                sources: [{ id: wire, published: 2024-05-01, language: en, text: a.txt }]
                events:
                  - { id: e, kind: accusation, by: egy, to: sdn, time: 2024-04-01, cites: [{ source: wire }] }
                """;
        Map<String, String> files = Map.of("a.txt", "Egypt accused Sudan on 1 April.");
        assertThat(errors(draft, files))
                .singleElement()
                .satisfies(problem -> assertThat(problem.path("message").asText())
                        .isEqualTo("the event 'e' has no 'quote' that is found in the text of its source"));
        assertThat(call("reason", Map.of("dossier", draft, "files", files)).isError())
                .isTrue();

        String quoted = draft.replace("{ source: wire }", "{ source: wire, quote: Egypt accused Sudan }");
        assertThat(errors(quoted, files)).isEmpty();
        assertThat(json("quote", Map.of("text", files.get("a.txt"), "quote", "Egypt acused Sudan"))
                        .path("nearest")
                        .asText())
                .isEqualTo("Egypt accused Sudan");
    }

    @Test
    void questions_are_answered_as_on_the_command_line() throws Exception {
        String seed = SEEDS.resolve("camp-david-2023").toString();
        Map<String, String> summit = Map.of("path", "summit");
        assertThat(json("reason", summit))
                .isEqualTo(JSON.readTree(
                        Ran.sanad("reason", seed, "--format", "json").out()));
        assertThat(json("sources", summit))
                .isEqualTo(JSON.readTree(
                        Ran.sanad("sources", seed, "--format", "json").out()));
        assertThat(json("explain", Map.of("path", "summit", "conclusion", "violation-claim")))
                .isEqualTo(JSON.readTree(Ran.sanad("explain", seed, "violation-claim", "--format", "json")
                        .out()));
        assertThat(json("what_if", Map.of("path", "summit", "without", List.of("launch"))))
                .isEqualTo(JSON.readTree(Ran.sanad("what-if", seed, "--without", "launch", "--format", "json")
                        .out()));
        assertThat(text(
                        "why_not",
                        Map.of("path", "summit", "question", "violation-claim{respondent: jpn}", "form", "text")))
                .isEqualTo(Ran.sanad("why-not", seed, "violation-claim{respondent: jpn}")
                        .out());
        assertThat(text("reason", Map.of("path", "summit", "form", "brief", "lang", "ar")))
                .isEqualTo(Ran.sanad("reason", seed, "--brief", "--lang", "ar").out());
        assertThat(json("kinds", Map.of("word", "اتهم")))
                .isEqualTo(JSON.readTree(
                        Ran.sanad("kinds", "اتهم", "--format", "json").out()));
        assertThat(text("actors", Map.of("word", "zzzz"))).contains("no actor is called 'zzzz'");
    }

    @Test
    void the_folder_is_all_that_paths_lead_to() throws Exception {
        Path secret = Files.writeString(folder.resolveSibling(folder.getFileName() + "-secret.yaml"), "dossier: x\n");
        Files.createSymbolicLink(folder.resolve("link.yaml"), secret);
        for (String path : List.of(secret.toString(), "../" + secret.getFileName(), "link.yaml")) {
            assertThat(text("reason", Map.of("path", path))).contains("lies outside the folder");
        }
        Path linked = Files.createDirectory(folder.resolve("linked"));
        Files.createSymbolicLink(linked.resolve("dossier.yaml"), secret);
        assertThat(text("sources", Map.of("path", "linked"))).contains("a link in it leads there");
        assertThat(text("check", Map.of("dossier", "x", "files", Map.of("中".repeat(90), ""))))
                .contains("cannot be the name of a file");
        assertThat(text("check", Map.of("dossier", "x", "files", Map.of("../x", ""))))
                .contains("'../x' cannot be the name of a file");
        assertThat(text("save", Map.of("name", "..", "dossier", "x"))).isNotEmpty();
        assertThat(folder).isDirectoryNotContaining("glob:**.partial");
        Files.delete(secret);
    }

    @Test
    void a_call_that_does_not_fit_is_answered_with_what_fits() {
        assertThat(text("reason", Map.of())).contains("there is no dossier; give 'dossier'");
        assertThat(text("reason", Map.of("pth", "x"))).contains("there is no parameter 'pth'; did you mean 'path'?");
        assertThat(text("reason", Map.of("path", 3))).contains("'path' has another form; give it a text");
        assertThat(text("explain", Map.of("path", "summit"))).contains("'conclusion' is missing");
        assertThat(text("reason", Map.of("path", "summit", "form", "jsn"))).contains("did you mean 'json'?");
        assertThat(text("reason", Map.of("path", "sumit"))).contains("there is no 'sumit' in the folder");
        assertThatThrownBy(() -> call("nonsense", Map.of())).isInstanceOf(McpError.class);
    }

    @Test
    void the_guide_the_code_book_the_forms_and_a_prompt_are_at_hand() {
        assertThat(resource("sanad://guide")).startsWith("# Your first article");
        assertThat(resource("sanad://kinds/ar")).contains("call-held", "مكالمة");
        assertThat(resource("sanad://schema/dossier")).startsWith("{").contains("json-schema.org");
        assertThat(resource("sanad://codes/D109")).contains("Quote not found");
        assertThat(client.listTools().tools())
                .extracting(Tool::name)
                .contains(
                        "kinds", "actors", "check", "quote", "reason", "explain", "why_not", "what_if", "sources",
                        "save");
        assertThat(client.getPrompt(GetPromptRequest.builder("code-article")
                                .arguments(Map.of("article", "They met.", "published", "2024-01-02"))
                                .build())
                        .messages())
                .singleElement()
                .satisfies(message -> assertThat(((TextContent) message.content()).text())
                        .contains("They met.", "2024-01-02", "letter for letter"));
    }

    @Test
    void what_is_no_request_is_answered_and_the_end_of_the_requests_is_the_end() throws Exception {
        Process server = new ProcessBuilder(command())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (PrintWriter requests = new PrintWriter(server.outputWriter(StandardCharsets.UTF_8), true);
                BufferedReader answers =
                        new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))) {
            for (String wrong : List.of(
                    "garbage",
                    "[".repeat(5000),
                    "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"} {\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"ping\"}")) {
                requests.println(wrong);
                assertThat(answers.readLine()).contains("-32700", "this line is not JSON");
            }
            for (String answer : List.of("\"id\":1,\"error\":{}", "\"id\":1,\"result\":5", "\"result\":{}")) {
                requests.println("{\"jsonrpc\":\"2.0\"," + answer + "}"); // that nobody asked for
            }
            for (String wrong : List.of(
                    "{\"a\": 1}",
                    "{\"jsonrpc\":\"2.0\",\"id\":null,\"method\":\"ping\"}",
                    "{\"jsonrpc\":\"2.0\",\"id\":{},\"method\":\"ping\"}",
                    "{\"jsonrpc\":\"2.0\",\"id\":1.5,\"method\":\"ping\"}",
                    "{\"jsonrpc\":\"2.0\",\"id\":1e3,\"method\":\"ping\"}",
                    "{\"jsonrpc\":\"2.0\",\"id\":12345678901234567890,\"method\":\"ping\"}")) {
                requests.println(wrong);
                assertThat(answers.readLine()).contains("-32600");
            }
            for (String wrong : List.of("", ",\"params\":[]", ",\"params\":{\"name\":\"kinds\",\"arguments\":[1]}")) {
                requests.println("{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"tools/call\"" + wrong + "}");
                assertThat(answers.readLine()).contains("\"id\":7", "-32602");
            }
            requests.println("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"protocolVersion\":"
                    + "\"1999-01-01\",\"capabilities\":{},\"clientInfo\":{\"name\":\"x\",\"version\":\"1\"}}}");
            assertThat(answers.readLine()).contains("\"serverInfo\"").doesNotContain("1999-01-01");
        }
        assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(server.exitValue()).isZero();
    }

    @Test
    void what_was_asked_last_is_answered_before_the_end() throws Exception {
        Process server = new ProcessBuilder(command())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (PrintWriter requests = new PrintWriter(server.outputWriter(StandardCharsets.UTF_8), true)) {
            requests.println("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"protocolVersion\":"
                    + "\"2025-03-26\",\"capabilities\":{},\"clientInfo\":{\"name\":\"x\",\"version\":\"1\"}}}");
            requests.println("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}");
            requests.println("{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/call\",\"params\":{\"name\":\"reason\","
                    + "\"arguments\":{\"path\":\"summit\",\"lang\":\"ar\"}}}");
        }
        assertThat(new String(server.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("\"id\":1,", "\"id\":2,", "camp-david-2023");
        assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    private CallToolResult call(String tool, Map<String, ?> arguments) {
        return client.callTool(
                CallToolRequest.builder(tool).arguments(Map.copyOf(arguments)).build());
    }

    private String text(String tool, Map<String, ?> arguments) {
        return ((TextContent) call(tool, arguments).content().get(0)).text();
    }

    /** The answer as JSON, which stands in it twice: as data and as a text. */
    private JsonNode json(String tool, Map<String, ?> arguments) throws IOException {
        CallToolResult result = call(tool, arguments);
        JsonNode text = JSON.readTree(((TextContent) result.content().get(0)).text());
        assertThat((JsonNode) JSON.valueToTree(result.structuredContent())).isEqualTo(text);
        return text;
    }

    private String resource(String uri) {
        return ((TextResourceContents) client.readResource(new ReadResourceRequest(uri))
                        .contents()
                        .get(0))
                .text();
    }
}
