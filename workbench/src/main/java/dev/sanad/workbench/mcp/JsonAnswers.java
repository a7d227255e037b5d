package dev.sanad.workbench.mcp;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.sanad.core.fact.Event;
import dev.sanad.core.source.SlightDifference;
import dev.sanad.core.source.SourceText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The JSON of answers that no command gives. */
final class JsonAnswers {
    private static final JsonFactory JSON = new JsonFactory();
    private static final Pattern ERROR = Pattern.compile("\"severity\"\\s*:\\s*\"error\"");

    private JsonAnswers() {}

    /** What is written. */
    @FunctionalInterface
    private interface Content {
        void writeTo(JsonGenerator json) throws IOException;
    }

    private static String object(String schema, Content content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("sanad", "1");
            json.writeStringField("schema", schema);
            content.writeTo(json);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // a text in memory takes everything
        }
        return text.toString();
    }

    /** Events without an exact quote, as problems in the form of {@code check}. */
    static String unquoted(List<Event> events, String file) {
        return object("check", json -> {
            json.writeArrayFieldStart("problems");
            for (Event event : events) {
                json.writeStartObject();
                json.writeStringField("code", "D005");
                json.writeStringField("severity", "error");
                json.writeStringField("file", file);
                json.writeNumberField("line", 0);
                json.writeNumberField("column", 0);
                json.writeStringField(
                        "message",
                        "the event '" + event.id() + "' has no 'quote' that is found in the text of its source");
                json.writeStringField(
                        "remedy",
                        "cite the exact words, and give the source its 'text'; without them a proposal is not taken");
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    /** Where a quote stands in a text, in code points, or what is like it. */
    static String quote(String quote, SourceText text) {
        List<SourceText.Span> found = text.find(quote);
        Optional<SlightDifference> slight = found.isEmpty() ? text.slightDifference(quote) : Optional.empty();
        Optional<String> nearest = found.isEmpty()
                ? slight.map(SlightDifference::passage).or(() -> text.nearest(quote))
                : Optional.empty();
        return object("quote", json -> {
            json.writeBooleanField("found", !found.isEmpty());
            json.writeArrayFieldStart("places");
            for (SourceText.Span span : found) {
                json.writeStartObject();
                json.writeNumberField("start", span.start());
                json.writeNumberField("end", span.end());
                json.writeNumberField("paragraph", text.paragraphOf(span));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeStringField("nearest", nearest.orElse(null));
            json.writeStringField(
                    "differsOnlyIn", slight.map(SlightDifference::in).orElse(null));
        });
    }

    /** What was kept. */
    static String saved(String name) {
        return object("saved", json -> json.writeStringField("folder", name));
    }

    /** Whether the JSON of {@code check} has errors. */
    static boolean hasErrors(String problems) {
        return ERROR.matcher(problems).find();
    }
}
