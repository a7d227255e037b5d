package dev.sanad.render.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Writes JSON text. */
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory().setCharacterEscapes(new PlainCharacters());

    /** The version of all forms, which additions keep and other changes do not. */
    private static final String VERSION = "1";

    private Json() {}

    /** A writer of one value. */
    interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    /**
     * The text of an answer: one object.
     *
     * @param schema the name of its form in {@code docs/output.schema.json}
     * @param parts writes its fields
     */
    static String answer(String schema, Content parts) {
        return write(true, json -> {
            json.writeStartObject();
            json.writeStringField("sanad", VERSION);
            json.writeStringField("schema", schema);
            parts.write(json);
            json.writeEndObject();
        });
    }

    /** The text of a value, with a line end; indented for people, or on one line. */
    static String write(boolean indented, Content content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            if (indented) {
                DefaultIndenter lines = new DefaultIndenter("  ", "\n");
                json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(lines));
            }
            content.write(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.append('\n').toString();
    }
}
