package dev.sanad.cli.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * A Chromium without a window and its one tab, spoken to in its own protocol (DevTools): a driver would be one more
 * program to keep in step.
 */
final class Chromium implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PATIENCE = 30;

    /** The number of a message that answers the browser. */
    private static final int UNASKED = 1_000_000;

    private final Process process;
    private final WebSocket tab;
    private final Map<Integer, CompletableFuture<JsonNode>> awaited = new ConcurrentHashMap<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private volatile CompletableFuture<Void> loaded = new CompletableFuture<>();
    private int sent;
    private boolean runsScripts = true;

    /** Starts one whose settings are kept in a folder. */
    Chromium(Path folder) {
        try {
            // As root, which builds often are, Chromium starts only without its sandbox; it opens nothing but own
            // pages.
            process = new ProcessBuilder(
                            "chromium",
                            "--headless",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--no-first-run",
                            "--remote-debugging-port=0",
                            "--user-data-dir=" + folder,
                            "about:blank")
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("output.txt").toFile())
                    .start();
            tab = HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .buildAsync(address(port(folder.resolve("DevToolsActivePort"))), new Listener())
                    .join();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Stream.of("Page.enable", "Runtime.enable", "Log.enable", "Network.enable")
                .forEach(domain -> send(domain, Map.of()));
        send("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
    }

    private static String port(Path file) throws IOException {
        for (int tries = 0; tries < PATIENCE * 20; tries++) {
            if (Files.exists(file) && Files.readString(file).contains("\n")) {
                return Files.readAllLines(file).get(0);
            }
            pause();
        }
        throw new IOException("Chromium does not start");
    }

    private static URI address(String port) throws IOException {
        HttpRequest list = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list"))
                .build();
        try {
            JsonNode tabs = JSON.readTree(HttpClient.newHttpClient()
                    .send(list, HttpResponse.BodyHandlers.ofString())
                    .body());
            for (JsonNode each : tabs) {
                if (each.path("type").asText().equals("page")) {
                    return URI.create(each.path("webSocketDebuggerUrl").asText());
                }
            }
            throw new IOException("Chromium has no tab");
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    // ---- What a test does

    /** Opens a file anew, and waits until it has loaded. */
    void open(Path file) {
        open(file.toUri());
    }

    /** Opens an address anew, and waits until it has loaded. */
    void open(URI address) {
        complaints.clear();
        requests.clear();
        loaded = new CompletableFuture<>();
        send("Page.navigate", Map.of("url", address.toString()));
        await(loaded);
    }

    /** Waits until an expression is true. */
    void waitFor(String expression) {
        for (int tries = 0; !value("Boolean(" + expression + ")").asBoolean(); tries++) {
            if (tries == PATIENCE * 20) {
                throw new AssertionError("it does not come about: " + expression);
            }
            pause();
        }
    }

    /** The value of an expression in the page, once that is known if it is promised. */
    JsonNode value(String expression) {
        JsonNode answer = send(
                "Runtime.evaluate",
                Map.of("expression", expression, "returnByValue", true, "awaitPromise", true, "userGesture", true));
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(expression + ": " + answer.get("exceptionDetails"));
        }
        return answer.path("result").path("value");
    }

    String text(String expression) {
        return value(expression).asText();
    }

    /** The value of an expression that is a list of texts. */
    List<String> texts(String expression) {
        List<String> texts = new ArrayList<>();
        value(expression).forEach(text -> texts.add(text.asText()));
        return texts;
    }

    /** The texts of the elements that a selector finds and a reader sees. */
    List<String> seen(String selector) {
        return texts("[...document.querySelectorAll('" + selector + "')]"
                + ".filter(each => each.checkVisibility()).map(each => each.textContent.trim())");
    }

    void click(String selector) {
        value("document.querySelector('" + selector + "').click()");
        settle();
    }

    /** Follows a link to a place in the page. */
    void goTo(String place) {
        value("location.hash = '" + place + "'");
        settle();
    }

    /** Fills or chooses in a field as a person does, who is followed at each step. */
    void fill(String selector, String text) {
        value("{ const field = document.querySelector('" + selector + "'); field.value = '" + text
                + "'; field.dispatchEvent(new Event('input', { bubbles: true })); }");
        settle();
    }

    /** Presses a key, by the name and the code that browsers have for it. */
    void press(String key, int code) {
        String typed = key.equals("Enter") ? "\r" : "";
        send(
                "Input.dispatchKeyEvent",
                Map.of("type", "keyDown", "key", key, "code", key, "windowsVirtualKeyCode", code, "text", typed));
        send("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "code", key, "windowsVirtualKeyCode", code));
        settle();
    }

    /** Presses a key with others held down: Alt, Ctrl, Shift. */
    void press(String key, String code, int number, Set<String> held) {
        int modifiers =
                (held.contains("Alt") ? 1 : 0) + (held.contains("Ctrl") ? 2 : 0) + (held.contains("Shift") ? 8 : 0);
        Stream.of("rawKeyDown", "keyUp")
                .forEach(type -> send(
                        "Input.dispatchKeyEvent",
                        Map.of(
                                "type",
                                type,
                                "key",
                                key,
                                "code",
                                code,
                                "windowsVirtualKeyCode",
                                number,
                                "modifiers",
                                modifiers)));
        settle();
    }

    /** Types a character into the field that has the focus. */
    void type(String character) {
        send("Input.dispatchKeyEvent", Map.of("type", "keyDown", "key", character, "text", character));
        send("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", character));
        settle();
    }

    /** Moves the mouse, and presses or lets go of its button: mouseMoved, mousePressed, mouseReleased. */
    void mouse(String type, double x, double y) {
        send(
                "Input.dispatchMouseEvent",
                Map.of(
                        "type",
                        type,
                        "x",
                        x,
                        "y",
                        y,
                        "button",
                        "left",
                        "buttons",
                        type.equals("mouseReleased") ? 0 : 1,
                        "clickCount",
                        1));
        settle();
    }

    /** Lets the page do what it has begun. */
    private void settle() {
        if (runsScripts) {
            value("new Promise(done => requestAnimationFrame(() => setTimeout(done)))");
        }
    }

    void isWide(int width) {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 800));
    }

    /** Lets the page run as on a machine that is so many times as slow. */
    void isSlow(int times) {
        send("Emulation.setCPUThrottlingRate", Map.of("rate", times));
    }

    void prefers(String scheme) {
        send(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    void runsScripts(boolean runs) {
        runsScripts = runs;
        send("Emulation.setScriptExecutionDisabled", Map.of("value", !runs));
    }

    /** What the console says, and errors, since the page was opened. */
    List<String> complaints() {
        return complaints;
    }

    /** The addresses that were asked for since the page was opened, its own first. */
    List<String> requests() {
        return requests;
    }

    @Override
    public void close() {
        send("Browser.close", Map.of());
        tab.abort();
        try {
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
        }
    }

    // ---- The protocol

    private JsonNode send(String method, Map<String, ?> parameters) {
        int id = ++sent;
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        awaited.put(id, answer);
        ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
        message.set("params", JSON.valueToTree(parameters));
        tab.sendText(message.toString(), true).join();
        JsonNode told = await(answer);
        if (told.has("error")) {
            throw new AssertionError(method + ": " + told.get("error"));
        }
        return told.path("result");
    }

    /** Says yes where a page asks whether what was entered may be lost; nobody waits for the answer. */
    private void leaveThePage() {
        awaited.put(UNASKED, new CompletableFuture<>());
        ObjectNode message = JSON.createObjectNode().put("id", UNASKED).put("method", "Page.handleJavaScriptDialog");
        message.set("params", JSON.createObjectNode().put("accept", true));
        tab.sendText(message.toString(), true);
    }

    private static <T> T await(CompletableFuture<T> answer) {
        try {
            return answer.get(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException none) {
            throw new AssertionError("Chromium does not answer", none);
        }
    }

    private void received(JsonNode message) {
        JsonNode about = message.path("params");
        if (message.has("id")) {
            awaited.remove(message.get("id").asInt()).complete(message);
            return;
        }
        switch (message.path("method").asText()) {
            case "Page.loadEventFired" -> loaded.complete(null);
            case "Page.javascriptDialogOpening" -> leaveThePage();
            case "Network.requestWillBeSent" ->
                requests.add(about.path("request").path("url").asText());
            case "Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded" ->
                complaints.add(about.toString());
            default -> {} // of no interest
        }
    }

    /** Puts messages together from the parts in which they come. */
    private final class Listener implements WebSocket.Listener {
        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean isLast) {
            message.append(part);
            if (isLast) {
                try {
                    received(JSON.readTree(message.toString()));
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                } finally {
                    message.setLength(0);
                }
            }
            from.request(1);
            return CompletableFuture.completedFuture(null);
        }
    }
}
