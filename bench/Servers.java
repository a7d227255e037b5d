import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures what an editor and an assistant wait for: in a dossier of some hundred events, completion and problems after a
 * keystroke; on the seeds, each call of a tool. Each server is a process that is started as users start it.
 */
final class Servers {
    private static final int KEYSTROKES = 40;
    private static final int WARM_UP = 10;
    private static final int ROUNDS = 5;

    private final Process process;
    private final InputStream in;
    private final OutputStream out;
    private final boolean hasHeaders;
    private int number;

    private Servers(boolean hasHeaders, List<String> command) throws IOException {
        this.process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        this.in = new BufferedInputStream(process.getInputStream());
        this.out = process.getOutputStream();
        this.hasHeaders = hasHeaders;
    }

    public static void main(String[] arguments) throws IOException {
        Path home = Path.of(arguments[0]);
        editor(home.resolve("sanad").toString(), Path.of(arguments[1]));
        assistant(home.resolve("sanad").toString(), home.resolve("seeds"));
    }

    private static void editor(String sanad, Path dossier) throws IOException {
        Servers server = new Servers(true, List.of(sanad, "lsp"));
        String text = Files.readString(dossier);
        String uri = quoted(dossier.toUri().toString());
        server.await("\"id\":" + server.request("initialize", "{\"capabilities\":{}}"));
        server.notify("initialized", "{}");
        server.notify(
                "textDocument/didOpen",
                "{\"textDocument\":{\"uri\":" + uri + ",\"languageId\":\"yaml\",\"version\":0,\"text\":" + quoted(text) + "}}");
        server.await("publishDiagnostics");
        // A kind is typed, letter by letter, in the middle of the events.
        int kind = text.indexOf("kind: ", text.length() / 2) + "kind: ".length();
        int line = (int) text.substring(0, kind).chars().filter(c -> c == '\n').count();
        int column = kind - text.lastIndexOf('\n', kind) - 1;
        List<Long> completions = new ArrayList<>();
        List<Long> problems = new ArrayList<>();
        for (int key = 1; key <= KEYSTROKES; key++) {
            String typed = text.substring(0, kind) + "x".repeat(key % 5) + text.substring(kind);
            long start = System.nanoTime();
            server.notify(
                    "textDocument/didChange",
                    "{\"textDocument\":{\"uri\":" + uri + ",\"version\":" + key + "},\"contentChanges\":[{\"text\":" + quoted(typed)
                            + "}]}");
            server.await("publishDiagnostics");
            long after = System.nanoTime();
            problems.add(after - start);
            server.await("\"id\":" + server.request(
                    "textDocument/completion",
                    "{\"textDocument\":{\"uri\":" + uri + "},\"position\":{\"line\":" + line + ",\"character\":" + column + "}}"));
            completions.add(System.nanoTime() - after);
        }
        print("problems after a keystroke", problems.subList(WARM_UP, KEYSTROKES));
        print("completion", completions.subList(WARM_UP, KEYSTROKES));
        System.out.printf(Locale.ROOT, "the first: problems %.0f ms, completion %.0f ms%n", problems.get(0) / 1e6, completions.get(0) / 1e6);
        server.process.destroy();
    }

    private static void assistant(String sanad, Path seeds) throws IOException {
        Servers server = new Servers(false, List.of(sanad, "mcp", seeds.toString()));
        server.await("\"id\":" + server.request(
                "initialize",
                "{\"protocolVersion\":\"2025-06-18\",\"capabilities\":{},\"clientInfo\":{\"name\":\"bench\",\"version\":\"1\"}}"));
        server.notify("notifications/initialized", "{}");
        List<Path> dossiers;
        try (Stream<Path> folders = Files.list(seeds)) {
            dossiers = folders.filter(Files::isDirectory).sorted().toList();
        }
        for (String tool : List.of("kinds", "check", "reason", "sources")) {
            List<Long> times = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                for (Path dossier : dossiers) {
                    String of = tool.equals("kinds")
                            ? "{\"word\":\"summit\"}"
                            : "{\"path\":" + quoted(dossier.getFileName().toString()) + "}";
                    long start = System.nanoTime();
                    String answer = server.await("\"id\":" + server.request(
                            "tools/call", "{\"name\":" + quoted(tool) + ",\"arguments\":" + of + "}"));
                    times.add(System.nanoTime() - start);
                    if (answer.contains("\"isError\":true") || answer.contains("\"error\":")) {
                        throw new IOException(tool + ": " + answer.substring(0, Math.min(600, answer.length())));
                    }
                }
            }
            print("call of '" + tool + "'", times.subList(dossiers.size(), times.size()));
            System.out.printf(Locale.ROOT, "the first: %.0f ms%n", times.get(0) / 1e6);
        }
        server.process.destroy();
    }

    private static void print(String what, List<Long> nanos) {
        List<Long> sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%s: median %.0f ms, nine in ten below %.0f, worst %.0f (%d)%n",
                what,
                sorted.get(sorted.size() / 2) / 1e6,
                sorted.get(sorted.size() * 9 / 10) / 1e6,
                sorted.get(sorted.size() - 1) / 1e6,
                sorted.size());
    }

    private int request(String method, String parameters) throws IOException {
        number++;
        send("{\"jsonrpc\":\"2.0\",\"id\":" + number + ",\"method\":" + quoted(method) + ",\"params\":" + parameters + "}");
        return number;
    }

    private void notify(String method, String parameters) throws IOException {
        send("{\"jsonrpc\":\"2.0\",\"method\":" + quoted(method) + ",\"params\":" + parameters + "}");
    }

    private void send(String message) throws IOException {
        byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
        out.write((hasHeaders ? "Content-Length: " + bytes.length + "\r\n\r\n" : "").getBytes(StandardCharsets.US_ASCII));
        out.write(bytes);
        out.write(hasHeaders ? new byte[0] : new byte[] {'\n'});
        out.flush();
    }

    /** Reads until a message has some text, and returns it. */
    private String await(String text) throws IOException {
        while (true) {
            String message = hasHeaders ? body() : line();
            if (message.contains(text)) {
                return message;
            }
        }
    }

    private String body() throws IOException {
        int length = 0;
        for (String header = line(); !header.isBlank(); header = line()) {
            if (header.startsWith("Content-Length:")) {
                length = Integer.parseInt(header.substring("Content-Length:".length()).strip());
            }
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the server ended");
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"', '\\' -> json.append('\\').append(c);
                case '\n' -> json.append("\\n");
                case '\t' -> json.append("\\t");
                case '\r' -> json.append("\\r");
                default -> json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
