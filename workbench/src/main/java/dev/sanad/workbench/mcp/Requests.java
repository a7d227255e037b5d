package dev.sanad.workbench.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/**
 * The requests of an assistant, one a line. What is not a request is answered with an error and left out: the library stops
 * reading at it, and so would serve nobody any more.
 */
final class Requests extends InputStream {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 64_000_000;

    private final InputStream in;
    private final Consumer<String> answer;
    private final CountDownLatch gone = new CountDownLatch(1);
    private byte[] line = new byte[0];
    private int at;

    /** @param answer takes an error, as a line of JSON */
    Requests(InputStream in, Consumer<String> answer) {
        this.in = new BufferedInputStream(in);
        this.answer = answer;
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
            refuse(
                    NullNode.getInstance(),
                    -32700,
                    "this line is not JSON, from column " + wrong.getLocation().getColumnNr() + " on");
            return false;
        }
    }

    private boolean isRequest(JsonNode message) {
        JsonNode id = message.path("id");
        if (!id.isMissingNode() && !id.isTextual() && !id.canConvertToExactIntegral()) {
            refuse(
                    NullNode.getInstance(),
                    -32600,
                    "the 'id' of a request is a text or a whole number; leave it out where no answer is wanted");
            return false;
        }
        JsonNode asked = id.isMissingNode() ? NullNode.getInstance() : id;
        boolean isMessage = message.path("jsonrpc").asText().equals("2.0")
                && (message.path("method").isTextual() || message.has("result") || message.has("error"));
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
        }
        return fits;
    }

    private void refuse(JsonNode id, int code, String words) {
        ObjectNode error = JSON.createObjectNode().put("jsonrpc", "2.0");
        error.set("id", id);
        error.set("error", JSON.createObjectNode().put("code", code).put("message", words));
        answer.accept(error.toString());
    }
}
