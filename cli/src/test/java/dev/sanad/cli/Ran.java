package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dev.sanad.cli.command.Sanad;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Stream;

/** A command that was run: its exit code and what it printed. */
public record Ran(int exitCode, String out, String err) {
    /** The formats that are JSON. */
    public static final Set<String> FOR_PROGRAMS = Set.of("json", "jsonl", "prov", "sarif");

    private static final JsonFactory STRICT = new JsonFactory().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    public static Ran sanad(String... arguments) {
        return reading("", arguments);
    }

    /** A command with this text as its standard input. */
    static Ran reading(String input, String... arguments) {
        InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Sanad.run(in, new PrintWriter(out), new PrintWriter(err), arguments);
        if (Stream.of(arguments).anyMatch(FOR_PROGRAMS::contains)) {
            assertThatCode(() -> readStrictly(out.toString())).doesNotThrowAnyException();
        }
        return new Ran(exitCode, out.toString(), err.toString());
    }

    /** Reads JSON as strictly as a reader may: no key occurs twice in one object. */
    public static void readStrictly(String json) throws IOException {
        try (JsonParser parser = STRICT.createParser(json)) {
            while (parser.nextToken() != null) {
                // each is checked as it is read
            }
        }
    }
}
