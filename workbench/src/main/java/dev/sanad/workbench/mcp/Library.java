package dev.sanad.workbench.mcp;

import dev.sanad.workbench.Program;
import io.modelcontextprotocol.server.McpServerFeatures.SyncResourceSpecification;
import io.modelcontextprotocol.server.McpServerFeatures.SyncResourceTemplateSpecification;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceResult;
import io.modelcontextprotocol.spec.McpSchema.Resource;
import io.modelcontextprotocol.spec.McpSchema.ResourceTemplate;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** What an assistant can read: the guide, the forms of files, the code book, and the pages of problem codes. */
final class Library {
    private static final String SCHEME = "sanad://";
    private static final String CODES = SCHEME + "codes/";
    private static final String MARKDOWN = "text/markdown";
    private static final List<String> FORMS = List.of("dossier", "cast", "vocabulary", "rules", "rule-set", "cases");

    private final Program program;

    Library(Program program) {
        this.program = program;
    }

    List<SyncResourceSpecification> resources() {
        List<SyncResourceSpecification> resources = new ArrayList<>(List.of(
                page(
                        "guide",
                        "How to code an article: who did what to whom, said by whom, done or planned",
                        () -> file("guide.md")),
                page("guide/ar", "كيف تُرمَّز مقالة", () -> file("guide.ar.md")),
                page("dossiers", "The form of dossiers: every key, with examples", () -> file("dossiers.md")),
                page("kinds", "The code book: every kind of event, with its roles and words", () -> printed("kinds")),
                page("kinds/ar", "دليل الأنواع", () -> printed("kinds", "--lang", "ar"))));
        for (String form : FORMS) {
            resources.add(resource(
                    "schema/" + form,
                    "The JSON Schema of files of the form " + form,
                    "application/schema+json",
                    () -> printed("schema", form)));
        }
        return resources;
    }

    /** The pages of problem codes, which problems name. */
    SyncResourceTemplateSpecification codes() {
        return new SyncResourceTemplateSpecification(
                ResourceTemplate.builder(CODES + "{code}", "codes")
                        .description("What a problem code such as D109 means, with an example and its remedy")
                        .mimeType(MARKDOWN)
                        .build(),
                (exchange, request) -> {
                    Program.Ran ran = program.run(List.of("help", request.uri().substring(CODES.length())));
                    if (!ran.hasResult()) {
                        throw McpError.RESOURCE_NOT_FOUND.apply(request.uri());
                    }
                    return contents(request.uri(), MARKDOWN, ran.out());
                });
    }

    private static SyncResourceSpecification page(String name, String description, Supplier<String> text) {
        return resource(name, description, MARKDOWN, text);
    }

    private static SyncResourceSpecification resource(
            String name, String description, String type, Supplier<String> text) {
        return new SyncResourceSpecification(
                Resource.builder(SCHEME + name, name)
                        .description(description)
                        .mimeType(type)
                        .build(),
                (exchange, request) -> contents(request.uri(), type, text.get()));
    }

    private static ReadResourceResult contents(String uri, String type, String text) {
        return ReadResourceResult.builder(List.of(
                        TextResourceContents.builder(uri, text).mimeType(type).build()))
                .build();
    }

    private String printed(String... command) {
        return program.run(List.of(command)).out();
    }

    /** A page of the documents, which lie beside this class. */
    static String file(String name) {
        try (InputStream in = Objects.requireNonNull(Library.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
