package dev.sanad.workbench.mcp;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sanad.core.dossier.EventReader;
import dev.sanad.workbench.Program;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncPromptSpecification;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.GetPromptResult;
import io.modelcontextprotocol.spec.McpSchema.Prompt;
import io.modelcontextprotocol.spec.McpSchema.PromptArgument;
import io.modelcontextprotocol.spec.McpSchema.PromptMessage;
import io.modelcontextprotocol.spec.McpSchema.Role;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Serves the program to an assistant over the Model Context Protocol, until the assistant goes away. The assistant proposes;
 * every quote is looked up, and every conclusion derived, here.
 */
public final class AssistantServer {
    private static final McpJsonMapper JSON = new JacksonMcpJsonMapper(new ObjectMapper());
    private static final String INSTRUCTIONS = """
            Sanad reasons over events coded from news, and shows each conclusion with its chain down to the quotes. Code an article \
            as a dossier (resource sanad://guide): look kinds and actors up, cite exact words (tool quote), mend what check \
            reports, then ask reason, explain, why_not, what_if and sources. What a conclusion says is what the tools answer: add \
            none of your own.""";

    private final Program program;
    private final Tools tools;
    private final boolean mayWrite;
    /** A call takes a processor and the memory of a whole run: more at once would only wait for each other. */
    private final Semaphore processors = new Semaphore(Runtime.getRuntime().availableProcessors());

    /**
     * A server.
     *
     * @param program the program
     * @param readers the readers of tables, which dossiers may name
     * @param folder the only folder in which dossiers may be named by their path, if there is one
     * @param mayWrite whether new dossiers may be kept in it
     * @throws IOException if the folder cannot be found
     */
    public AssistantServer(Program program, Collection<EventReader> readers, Optional<Path> folder, boolean mayWrite)
            throws IOException {
        this.program = program;
        this.mayWrite = mayWrite;
        this.tools = new Tools(
                program,
                new Desk(folder.isEmpty() ? folder : Optional.of(folder.get().toRealPath())),
                readers);
    }

    /**
     * Serves until there is nothing more to read.
     *
     * @param in the requests
     * @param out the answers, and nothing else
     * @param version the program's version
     */
    public void serve(InputStream in, OutputStream out, String version) throws InterruptedException {
        Answers answers = new Answers(out);
        Requests requests = new Requests(in, answers);
        McpSyncServer server = McpServer.sync(new StdioServerTransportProvider(JSON, requests, answers))
                .serverInfo("sanad", version)
                .instructions(INSTRUCTIONS)
                .jsonMapper(JSON)
                // Arguments are checked here, with a remedy for each; the library's own validator is left out.
                .validateToolInputs(false)
                .jsonSchemaValidator((schema, content) -> JsonSchemaValidator.ValidationResponse.asValid(""))
                .capabilities(ServerCapabilities.builder()
                        .tools(false)
                        .resources(false, false)
                        .prompts(false)
                        .build())
                .tools(tools.all(mayWrite).stream().map(this::specification).toList())
                .resources(new Library(program).resources())
                .resourceTemplates(List.of(new Library(program).codes()))
                .prompts(List.of(prompt("code-article", "en"), prompt("code-article-ar", "ar")))
                .build();
        requests.awaitEnd();
        server.close();
    }

    private SyncToolSpecification specification(Tool tool) {
        return new SyncToolSpecification(
                io.modelcontextprotocol.spec.McpSchema.Tool.builder(tool.name(), Parameter.schema(tool.parameters()))
                        .description(tool.description())
                        .annotations(ToolAnnotations.builder()
                                .readOnlyHint(!tool.writes())
                                .destructiveHint(false)
                                .openWorldHint(false)
                                .build())
                        .build(),
                (exchange, request) -> result(tool, request));
    }

    private CallToolResult result(Tool tool, CallToolRequest request) {
        Tool.Answer answer = answer(tool, request);
        CallToolResult.Builder result =
                CallToolResult.builder().addTextContent(answer.text()).isError(answer.isError());
        return (answer.isJson() ? result.structuredContent(JSON, answer.text()) : result).build();
    }

    private Tool.Answer answer(Tool tool, CallToolRequest request) {
        processors.acquireUninterruptibly();
        try {
            Map<String, Object> given = request.arguments();
            return tool.answer().apply(Arguments.of(given == null ? Map.of() : given, tool.parameters()));
        } catch (Refused refused) {
            return new Tool.Answer(refused.words(), false, true);
        } catch (UncheckedIOException failed) {
            return new Tool.Answer("a file cannot be written here; see whether the disk is full", false, true);
        } finally {
            processors.release();
        }
    }

    /** A prompt that teaches how to code an article. */
    private static SyncPromptSpecification prompt(String name, String language) {
        String title = language.equals("ar") ? "ترميز مقالة" : "Code an article";
        return new SyncPromptSpecification(
                Prompt.builder(name)
                        .title(title)
                        .arguments(List.of(
                                PromptArgument.builder("article")
                                        .description("the text of the article")
                                        .required(true)
                                        .build(),
                                PromptArgument.builder("published")
                                        .description("its day, such as 2023-09-08")
                                        .build(),
                                PromptArgument.builder("publisher")
                                        .description("who published it")
                                        .build()))
                        .build(),
                (exchange, request) -> {
                    Map<String, Object> given = request.arguments() == null ? Map.of() : request.arguments();
                    String text = Library.file("code-article." + language + ".md")
                            .replace("{published}", String.valueOf(given.getOrDefault("published", "?")))
                            .replace("{publisher}", String.valueOf(given.getOrDefault("publisher", "?")))
                            .replace("{article}", String.valueOf(given.getOrDefault("article", "?")));
                    return GetPromptResult.builder(List.of(PromptMessage.builder(
                                            Role.USER, TextContent.builder(text).build())
                                    .build()))
                            .description(title)
                            .build();
                });
    }
}
