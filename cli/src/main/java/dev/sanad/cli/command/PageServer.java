package dev.sanad.cli.command;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.text.Language;
import dev.sanad.render.answer.FindingsAnswer;
import dev.sanad.render.internal.page.ServedPage;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves a page to browsers on this machine only, and tells them when there is a newer one. While the files are broken it
 * keeps the last page, with the problems.
 */
final class PageServer implements AutoCloseable {
    private final Language language;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "page");
        thread.setDaemon(true);
        return thread;
    });
    private final Queue<HttpExchange> waiting = new ConcurrentLinkedQueue<>();
    private Optional<FindingsAnswer> last = Optional.empty();
    private volatile Shown shown = new Shown(0, "");

    private record Shown(int version, String page) {}

    PageServer(Language language) throws IOException {
        this.language = language;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    String address() {
        return "http://" + server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort() + "/";
    }

    /** Shows findings. */
    void show(FindingsAnswer answer) {
        last = Optional.of(answer);
        showProblems(List.of());
    }

    /** Shows what is wrong, with the last findings if there are any. */
    void showProblems(List<Problem> problems) {
        ServedPage page = new ServedPage(shown.version() + 1, problems);
        String html = last.map(answer -> page.of(answer, language)).orElseGet(() -> page.ofProblems(language));
        shown = new Shown(page.version(), html);
        for (HttpExchange browser = waiting.poll(); browser != null; browser = waiting.poll()) {
            tell(browser);
        }
    }

    private void answer(HttpExchange request) throws IOException {
        if (!isFromHere(request)) {
            send(request, 403, "text/plain", "This page is for this machine only.\n");
        } else if (!request.getRequestMethod().equals("GET")) {
            send(request, 405, "text/plain", "This page can only be read.\n");
        } else if (request.getRequestURI().getPath().equals("/changes")) {
            follow(request);
        } else if (request.getRequestURI().getPath().equals("/")) {
            send(request, 200, "text/html", shown.page());
        } else {
            send(request, 404, "text/plain", "There is only one page here.\n");
        }
    }

    /** A page of somebody else's whose name leads to this machine has that name as its host. */
    private boolean isFromHere(HttpExchange request) {
        int port = server.getAddress().getPort();
        String host = Objects.requireNonNullElse(request.getRequestHeaders().getFirst("Host"), "");
        return Set.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port).contains(host);
    }

    /** Keeps the answer open until there is a newer page than the browser has. */
    private void follow(HttpExchange request) throws IOException {
        request.getResponseHeaders().set("Content-Type", "text/event-stream");
        request.getResponseHeaders().set("Cache-Control", "no-store");
        request.sendResponseHeaders(200, 0);
        request.getResponseBody().flush();
        waiting.add(request);
        boolean isOld =
                !("after=" + shown.version()).equals(request.getRequestURI().getQuery());
        if (isOld && waiting.remove(request)) {
            tell(request);
        }
    }

    private static void tell(HttpExchange browser) {
        try (OutputStream out = browser.getResponseBody()) {
            out.write("data: new\n\n".getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            browser.close(); // nobody is waiting any more
        }
    }

    private static void send(HttpExchange request, int code, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        request.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        request.getResponseHeaders().set("Cache-Control", "no-store");
        request.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        request.sendResponseHeaders(code, bytes.length);
        try (OutputStream out = request.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
