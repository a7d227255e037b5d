package dev.sanad.workbench.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets in the browser that was given the address with its token, and nobody else: no other page that the browser shows, no
 * other name that leads to this machine, no other user of it.
 */
final class Doorkeeper {
    private static final String TOKEN = "token";
    private static final int TOKEN_BYTES = 24;
    private static final String POLICY = "default-src 'none'; script-src 'self' %s; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none';"
            + " require-trusted-types-for 'script'; trusted-types lit-html";

    private final String token;
    private final String policy;

    /** @param scripts the hashes of the scripts in the page itself */
    Doorkeeper(String scripts) {
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        policy = POLICY.formatted(scripts);
    }

    /** The address with the token. */
    String address(int port) {
        return "http://127.0.0.1:" + port + "/?" + TOKEN + "=" + token;
    }

    /** Lets a request in, or ends it. */
    void check(Context request) {
        request.header("Content-Security-Policy", policy)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cache-Control", "no-store");
        int port = request.req().getLocalPort();
        if (!Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port).contains(header(request, "Host"))) {
            throw new Refusal(403, "refused.host");
        }
        String origin = header(request, "Origin");
        if (!origin.isEmpty() && !origin.equals("http://" + header(request, "Host"))) {
            throw new Refusal(403, "refused.origin");
        }
        if (Set.of("cross-site", "same-site").contains(header(request, "Sec-Fetch-Site")) && !isFirstVisit(request)) {
            throw new Refusal(403, "refused.origin");
        }
        boolean isRead = request.method().name().equals("GET");
        if (!isRead && origin.isEmpty()) {
            throw new Refusal(403, "refused.origin");
        }
        if (!isRead && !header(request, "Content-Type").startsWith("application/json")) {
            throw new Refusal(415, "refused.form");
        }
        if (isFirstVisit(request) && isToken(request.queryParam(TOKEN))) {
            Cookie cookie = new Cookie(nameOfCookie(port), token);
            cookie.setHttpOnly(true);
            cookie.setSameSite(SameSite.STRICT);
            request.cookie(cookie);
            request.redirect("/");
            request.skipRemainingHandlers();
        } else if (!isToken(request.cookie(nameOfCookie(port)))) {
            throw new Refusal(401, "refused.token");
        }
    }

    private static boolean isFirstVisit(Context request) {
        return request.path().equals("/") && request.queryParam(TOKEN) != null;
    }

    /** Cookies do not know ports: several workbenches need several. */
    private static String nameOfCookie(int port) {
        return "sanad-" + port;
    }

    private static String header(Context request, String name) {
        return Objects.requireNonNullElse(request.header(name), "");
    }

    private boolean isToken(@Nullable String given) {
        return given != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }
}
