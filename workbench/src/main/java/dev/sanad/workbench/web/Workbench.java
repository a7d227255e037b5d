package dev.sanad.workbench.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.sse.SseClient;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The workbench over the dossiers of a folder, for browsers on this machine. It keeps no data of its own: every change is one
 * whole write of the dossier's file, and what others write there is noticed.
 *
 * <p>It answers on the loopback address only, and only to who has the token in its address. Any thread may use it.
 */
public final class Workbench implements AutoCloseable {
    private static final int LARGEST_REQUEST = 8 << 20;

    private final Doorkeeper doorkeeper = new Doorkeeper(Assets.hashOfMap());
    private final Queue<SseClient> browsers = new ConcurrentLinkedQueue<>();
    private final OpenDossiers dossiers;
    private final Routes routes;
    private final Javalin server;

    /**
     * Opens a folder and begins to serve it.
     *
     * @param folder the folder of the dossiers; nothing outside it is read or written for a browser
     * @param port the port, or 0 for any that is free
     * @param parts what it works with
     * @throws IOException if the folder cannot be used, or the port is taken
     */
    public Workbench(Path folder, int port, WorkbenchParts parts) throws IOException {
        DeskFolder desk = new DeskFolder(folder);
        Evaluator evaluator = new Evaluator(parts);
        dossiers = new OpenDossiers(desk, evaluator, this::changed);
        routes = new Routes(desk, dossiers, parts);
        server = Javalin.create(this::configure);
        try {
            server.start("127.0.0.1", port);
        } catch (RuntimeException taken) {
            server.stop();
            throw new IOException(taken.getMessage(), taken);
        }
    }

    /** {@return the address to open, token included: whoever has it can read and change the folder} */
    public String address() {
        return doorkeeper.address(server.port());
    }

    /** Looks whether others have changed files that are open, and lets the browsers know. */
    public void look() {
        dossiers.look();
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = LARGEST_REQUEST;
        config.routes.before(doorkeeper::check);
        config.routes.get(
                "/", request -> request.contentType("text/html; charset=utf-8").result(Assets.page()));
        config.routes.get("/app/<file>", Workbench::asset);
        config.routes.get("/lib/<file>", Workbench::asset);
        config.routes.sse("/api/changes", this::follow);
        routes.addTo(config.routes);
        config.routes.exception(Refusal.class, Workbench::refuse);
        config.routes.exception(HttpResponseException.class, (wrong, request) -> refuse(refusal(wrong), request));
        config.routes.exception(
                Exception.class, (fault, request) -> refuse(new Refusal(500, "refused.fault"), request));
    }

    /** What Javalin refuses by itself, in the words of the others: the page shows it like them. */
    private static Refusal refusal(HttpResponseException wrong) {
        return new Refusal(
                wrong.getStatus(),
                wrong.getStatus() == HttpStatus.CONTENT_TOO_LARGE.getCode() ? "refused.too-large" : "refused.no-page");
    }

    private static void asset(Context request) {
        Optional<Assets.Asset> asset = Assets.at(request.path());
        asset.ifPresentOrElse(
                found -> request.header("Cache-Control", "no-cache")
                        .contentType(found.type())
                        .result(found.bytes()),
                () -> refuse(new Refusal(404, "refused.no-page"), request));
    }

    private static void refuse(Refusal refusal, Context request) {
        request.status(refusal.status())
                .contentType("application/json; charset=utf-8")
                .result(JsonText.object(refusal::write));
    }

    private void follow(SseClient browser) {
        browser.keepAlive();
        browser.onClose(() -> browsers.remove(browser));
        browsers.add(browser);
        browser.sendComment("following");
    }

    private void changed(String path, String version) {
        String news = JsonText.object(json -> json.put("path", path).put("version", version));
        browsers.forEach(browser -> browser.sendEvent("changed", news));
    }

    @Override
    public void close() {
        browsers.forEach(SseClient::close);
        server.stop();
    }
}
