package dev.sanad.workbench.mcp;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/**
 * The requests of an assistant, one a line. What is not a request is answered with an error and left out: the library stops
 * reading at it, and so would serve nobody any more.
 */
final class Requests extends InputStream {
    /** Of two messages in a line, the library would answer the first alone. */
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private static final int LONGEST = 64_000_000;
    private static final Duration LAST_CALLS = Duration.ofSeconds(10);

    private final InputStream in;
    private final Answers answers;
    private final CountDownLatch gone = new CountDownLatch(1);
    private byte[] line = new byte[0];
    private int at;
    private int calls;

    /** @param answers takes the errors, and knows what was answered */
    Requests(InputStream in, Answers answers) {
        this.in = new BufferedInputStream(in);
        this.answers = answers;
    }

    /** Waits until there is nothing more to read: then the assistant is gone. */
    void awaitEnd() throws InterruptedException {
        gone.await();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (at == line.length && !advance()) {
            return -1;
        }
        int some = Math.min(length, line.length - at);
        System.arraycopy(line, at, bytes, from, some);
        at += some;
        return some;
    }

    @Override
    public int available() {
        return line.length - at;
    }

    /** Goes on to the next request; false at the end. */
    private boolean advance() throws IOException {
        Optional<byte[]> next = next();
        while (next.isPresent() && !isRequest(next.get())) {
            next = next();
        }
        line = next.orElseGet(() -> new byte[0]);
        at = 0;
        return next.isPresent();
    }

    private Optional<byte[]> next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean isWhole = false;
        try {
            for (int next = in.read(); next >= 0 && !isWhole; next = isWhole ? next : in.read()) {
                if (bytes.size() < LONGEST) {
                    bytes.write(next);
                }
                isWhole = next == '\n';
            }
        } finally {
            if (!isWhole) {
                answers.await(calls, LAST_CALLS); // at the end of its input the library drops what it has not answered
                gone.countDown();
            }
        }
        return isWhole ? Optional.of(bytes.toByteArray()) : Optional.empty();
    }

    private boolean isRequest(byte[] text) {
        if (new String(text, StandardCharsets.UTF_8).isBlank()) {
            return false;
        }
        try {
            return isRequest(JSON.readTree(new String(text, StandardCharsets.UTF_8)));
        } catch (JsonProcessingException wrong) {
            JsonLocation place = wrong.getLocation(); // none where it is only nested too deeply, or too long
            refuse(
                    NullNode.getInstance(),
                    -32700,
                    "this line is not JSON that can be read"
                            + (place == null ? "" : ", from column " + place.getColumnNr() + " on"));
            return false;
        }
    }

    private boolean isRequest(JsonNode message) {
        if (!message.has("method") && (message.has("result") || message.has("error"))) {
            return false; // nothing is asked of an assistant, and the library fails at such an answer
        }
        JsonNode id = message.path("id");
        boolean isWhole = id.isIntegralNumber() && id.canConvertToLong(); // others the library cannot read
        if (!id.isMissingNode() && !id.isTextual() && !isWhole) {
            refuse(
                    NullNode.getInstance(),
                    -32600,
                    "the 'id' of a request is a text or a whole number; leave it out where no answer is wanted");
            return false;
        }
        JsonNode asked = id.isMissingNode() ? NullNode.getInstance() : id;
        boolean isMessage = message.path("jsonrpc").asText().equals("2.0")
                && message.path("method").isTextual();
        if (!isMessage) {
            refuse(asked, -32600, "this is not a JSON-RPC 2.0 message; write one a line");
            return false;
        }
        JsonNode given = message.path("params");
        boolean isCall = message.path("method").asText().equals("tools/call");
        boolean fits = (given.isMissingNode() ? !isCall : given.isObject())
                && (!isCall
                        || given.path("name").isTextual()
                                && (!given.has("arguments")
                                        || given.path("arguments").isObject()));
        if (!fits) {
            refuse(
                    asked,
                    -32602,
                    "the parameters have another form; give them as an object, for a call with 'name' and 'arguments'");
        } else if (!id.isMissingNode()) {
            calls++;
        }
        return fits;
    }

    private void refuse(JsonNode id, int code, String words) {
        ObjectNode error = JSON.createObjectNode().put("jsonrpc", "2.0");
        error.set("id", id);
        error.set("error", JSON.createObjectNode().put("code", code).put("message", words));
        answers.line(error.toString());
    }
}
