package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The workbench as a browser speaks to it. */
@Timeout(120)
final class WorkbenchTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DOSSIER = """
            # Talks by telephone.
            dossier: talks
            title: The talks
            vocabulary: diplomacy
            as-of: 2024-02-01
            actors: [ { id: aaa, name: Aland, type: state }, { id: bbb, name: Beland, type: state } ]
            sources: [ { id: paper, publisher: The Paper, language: en, published: 2024-01-21, text: article.txt } ]
            events:
              # The first
              - id: call
                kind: call-held
                participants: [aaa, bbb]
                time: 2024-01-20
                cites: [ { source: paper, quote: spoke by phone } ]
            """;
    private static final String AGREED = """
            {"id":"agreed","kind":"meeting-agreed","participants":["aaa","bbb"],"window":"2024-03","time":"2024-01-20",\
            "cites":[{"source":"paper","quote":"agreed to meet in March"}]}""";

    @TempDir
    private static Path folder;

    private static OpenWorkbench program;

    private final HttpClient browser = HttpClient.newHttpClient();
    private String cookie = "";

    @BeforeAll
    static void open() throws InterruptedException {
        program = OpenWorkbench.on(folder);
    }

    @AfterAll
    static void end() throws InterruptedException {
        program.close();
    }

    @BeforeEach
    void begin_anew() throws Exception {
        try (Stream<Path> left = Files.walk(folder)) {
            for (Path file : left.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(folder)) {
                    Files.delete(file);
                }
            }
        }
        Files.writeString(folder.resolve("dossier.yaml"), DOSSIER);
        Files.writeString(folder.resolve("article.txt"), "They spoke by phone, and agreed to meet in March.\n");
        HttpResponse<String> first = ask(HttpRequest.newBuilder(program.address()));
        cookie = first.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
    }

    // ---- Who is let in

    @Test
    void who_has_the_address_is_let_in_and_the_token_leaves_the_address() throws Exception {
        HttpResponse<String> first = ask(HttpRequest.newBuilder(program.address()));
        assertThat(first.statusCode()).isEqualTo(302);
        assertThat(first.headers().firstValue("Location")).contains("/");
        assertThat(first.headers().firstValue("Set-Cookie").orElseThrow()).contains("HttpOnly", "SameSite=Strict");
        HttpResponse<String> page = get("/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<sanad-workbench>").doesNotContain(program.token());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/?token=wrong", "/api/dossiers", "/api/dossier?path=dossier.yaml", "/app/workbench.js"})
    void who_lacks_the_token_gets_nothing(String path) throws Exception {
        cookie = "";
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).doesNotContain("Aland").contains("Open the address that it printed");
    }

    @Test
    void another_name_for_this_machine_gets_nothing() throws IOException {
        assertThat(statusFor("evil.example:" + program.port())).isEqualTo("HTTP/1.1 403 Forbidden");
        assertThat(statusFor("localhost:" + program.port())).isEqualTo("HTTP/1.1 200 OK");
    }

    @Test
    void another_page_can_neither_read_nor_write() throws Exception {
        String before = file();
        assertThat(get("/api/dossiers", "Origin", "http://evil.example").statusCode())
                .isEqualTo(403);
        assertThat(get("/api/dossiers", "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);
        String body = save(version(), AGREED);
        assertThat(post("/api/save", body, "Origin", "http://evil.example").statusCode())
                .isEqualTo(403);
        assertThat(post("/api/save", body, "Origin", "").statusCode()).isEqualTo(403);
        assertThat(post("/api/save", body, "Content-Type", "text/plain").statusCode())
                .isEqualTo(415);
        assertThat(file()).isEqualTo(before);
    }

    @Test
    void the_page_may_run_its_own_scripts_and_nothing_else() throws Exception {
        assertThat(get("/").headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; script-src 'self' 'sha256-")
                .contains("frame-ancestors 'none'", "require-trusted-types-for 'script'")
                .doesNotContain("unsafe", "http:", "*");
        List<String> files = Pattern.compile("/(?:app|lib)/[^\"]+\\.(?:js|css|svg)")
                .matcher(get("/").body())
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(files).hasSizeGreaterThan(4);
        for (String file : files) {
            assertThat(get(file).statusCode()).as(file).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.yaml",
                "..%2Fsecret.yaml",
                "/etc/passwd",
                "link.yaml",
                "gone.yaml",
                "%00",
                "a%5C..%5C..%5Csecret.yaml"
            })
    void nothing_outside_the_folder_is_read(String path) throws Exception {
        Path secret = Files.writeString(folder.resolveSibling("secret.yaml"), DOSSIER);
        Files.createSymbolicLink(folder.resolve("link.yaml"), secret);
        assertThat(get("/api/dossier?path=" + path).statusCode()).isEqualTo(404);
        assertThat(get("/app/..%2F..%2Fworkbench.js").statusCode()).isIn(400, 404);
        Files.delete(secret);
    }

    // ---- What is written

    @Test
    void an_event_is_written_below_the_others_and_all_else_stays() throws Exception {
        JsonNode answer =
                JSON.readTree(post("/api/save", save(version(), AGREED)).body());
        assertThat(file()).isEqualTo(DOSSIER + """
                              - id: agreed
                                kind: meeting-agreed
                                participants: [aaa, bbb]
                                window: 2024-03
                                time: 2024-01-20
                                cites:
                                  - source: paper
                                    quote: "agreed to meet in March"
                            """);
        assertThat(answer.at("/state/version").asText()).isEqualTo(version());
        assertThat(answer.at("/change/gained").findValuesAsText("en"))
                .anySatisfy(text -> assertThat(text).contains("meeting"));
        assertThat(answer.at("/change/lost")).isEmpty();
        assertThat(Ran.sanad("check", folder.toString()).exitCode()).isZero();
    }

    @Test
    void what_is_tried_is_not_written() throws Exception {
        JsonNode answer = JSON.readTree(
                post("/api/preview", save("", AGREED).replace("{\"path\"", "{\"event\":\"agreed\",\"path\""))
                        .body());
        assertThat(answer.at("/gained")).isNotEmpty();
        assertThat(answer.at("/times/window/en").asText()).isEqualTo("March 2024");
        assertThat(answer.at("/times/window/ar").asText()).isEqualTo("مارس ٢٠٢٤");
        assertThat(file()).isEqualTo(DOSSIER);
    }

    @Test
    void what_could_not_be_read_afterwards_is_not_written() throws Exception {
        HttpResponse<String> answer =
                post("/api/save", save(version(), AGREED.replace("[\"aaa\",\"bbb\"]", "[\"aaa\",\"ccc\"]")));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("unknown actor 'ccc'", "\"field\":\"participants\"", "\"id\":\"agreed\"");
        assertThat(file()).isEqualTo(DOSSIER);
    }

    @Test
    void a_file_that_was_changed_outside_is_not_overwritten() throws Exception {
        String version = version();
        String others = DOSSIER.replace("The talks", "The long talks");
        Files.writeString(folder.resolve("dossier.yaml"), others);
        HttpResponse<String> answer = post("/api/save", save(version, AGREED));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("refused.changed");
        assertThat(file()).isEqualTo(others);
        assertThat(post("/api/save", save(version(), AGREED)).statusCode()).isEqualTo(200);
        assertThat(file()).startsWith(others).contains("id: agreed");
    }

    @Test
    void changes_are_taken_back_one_by_one_unless_others_wrote_since() throws Exception {
        post("/api/save", save(version(), AGREED));
        post("/api/save", save(version(), AGREED.replace("\"agreed\"", "\"again\"")));
        String undo = "{\"path\":\"dossier.yaml\",\"version\":\"%s\"}";
        assertThat(post("/api/undo", undo.formatted(version())).statusCode()).isEqualTo(200);
        assertThat(file()).contains("id: agreed").doesNotContain("id: again");
        post("/api/undo", undo.formatted(version()));
        assertThat(file()).isEqualTo(DOSSIER);
        assertThat(post("/api/undo", undo.formatted(version())).statusCode()).isEqualTo(409);
        post("/api/save", save(version(), AGREED));
        Files.writeString(folder.resolve("dossier.yaml"), file() + "# others\n");
        assertThat(post("/api/undo", undo.formatted(version())).body()).contains("refused.changed-since");
        assertThat(file()).endsWith("# others\n");
    }

    @Test
    void a_file_that_cannot_be_written_stays_as_it_is() throws Exception {
        Files.setPosixFilePermissions(folder.resolve("dossier.yaml"), PosixFilePermissions.fromString("r--r--r--"));
        HttpResponse<String> answer = post("/api/save", save(version(), AGREED));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("refused.unwritable").doesNotContain("Exception");
        assertThat(file()).isEqualTo(DOSSIER);
        assertThat(names()).containsExactly("article.txt", "dossier.yaml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[",
                "{}",
                "{\"path\":\"dossier.yaml\",\"changes\":[{\"list\":\"dossier\",\"id\":\"x\"}]}",
                "[[[[[[[[[["
            })
    void a_request_of_another_form_is_refused_without_a_trace(String body) throws Exception {
        HttpResponse<String> answer = post("/api/save", body);
        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.body()).contains("refused.").doesNotContain("Exception");
        assertThat(file()).isEqualTo(DOSSIER);
    }

    @Test
    void what_is_too_large_or_not_there_is_refused_in_both_languages() throws Exception {
        HttpResponse<String> large = post("/api/save", "\"" + "a".repeat(9 << 20) + "\"");
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(large.body()).contains("refused.too-large", "larger than 8 MB", "8 ميغابايت");
        assertThat(get("/api/nothing").body()).contains("refused.no-page");
    }

    // ---- Sources

    @Test
    void a_pasted_text_becomes_a_file_and_a_source() throws Exception {
        HttpResponse<String> answer = post(
                "/api/source",
                source("radio", "They will meet on Monday, the minister said to the reporters of the radio.", "en"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(folder.resolve("radio.en.txt"))
                .hasContent("They will meet on Monday, the minister said to the reporters of the radio.\n");
        assertThat(JSON.readTree(answer.body()).at("/state/sources").findValuesAsText("id"))
                .contains("radio");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!DOCTYPE html><html><body>Home News Sport</body></html>|en|a web page with its markup",
                "%PDF-1.7 stream|en|a PDF file",
                "Ø§Ù„ÙˆØ²ÙŠØ± Ù‚Ø§Ù„|ar|another encoding",
                "They spoke by  phone, and agreed to meet in March.|en|in the dossier already"
            })
    void what_is_not_the_text_of_a_new_article_is_refused_and_nothing_is_left(String text, String language, String why)
            throws Exception {
        HttpResponse<String> answer = post("/api/source", source("other", text, language));
        assertThat(answer.statusCode()).isIn(409, 422);
        assertThat(answer.body()).contains(why);
        assertThat(file()).isEqualTo(DOSSIER);
        assertThat(names()).containsExactly("article.txt", "dossier.yaml");
    }

    @Test
    void a_text_in_a_third_language_is_taken_in_and_has_no_proposals() throws Exception {
        String text = "Le ministre a déclaré lundi que les deux pays se réuniront en mars.";
        assertThat(post("/api/source", source("journal", text, "fr")).statusCode())
                .isEqualTo(200);
        JsonNode answer = JSON.readTree(
                get("/api/proposals?path=dossier.yaml&source=journal").body());
        assertThat(answer.get("isRead").asBoolean()).isFalse();
        assertThat(answer.get("proposals")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../up", ".hidden", "a/b", ""})
    void a_source_cannot_be_named_like_a_place_elsewhere(String name) throws Exception {
        assertThat(post("/api/source", source(name, "They met on Monday for the first time.", "en"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(names()).containsExactly("article.txt", "dossier.yaml");
    }

    // ---- Times and dossiers

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on Saturday|actual|2024-01-20",
                "next month|actual|2024-02",
                "in March|planned|2024-03",
                "in March|actual|2023-03",
                "by phone|actual|"
            })
    void words_that_say_when_are_read_from_the_day_of_publication(String words, String modality, String time)
            throws Exception {
        JsonNode answer = JSON.readTree(get("/api/when?path=dossier.yaml&source=paper&modality=" + modality + "&words="
                        + words.replace(" ", "%20"))
                .body());
        assertThat(answer.path("time").asText(null)).isEqualTo(time);
    }

    @Test
    void a_dossier_begins_in_a_folder_of_its_own_and_can_be_coded_in() throws Exception {
        HttpResponse<String> answer = post("/api/dossier", dossier("truce-2024", "The 'truce': a start"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(JSON.readTree(answer.body()).get("path").asText()).isEqualTo("truce-2024/dossier.yaml");
        Path file = folder.resolve("truce-2024").resolve("dossier.yaml");
        assertThat(file).content().contains("dossier: truce-2024\n", "The 'truce': a start", "events: []\n");
        assertThat(Ran.sanad("check", file.toString()).exitCode()).isZero();
        assertThat(post("/api/dossier", dossier("truce-2024", "Again")).statusCode())
                .isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../up", ".hidden", "a/b", "", "two words"})
    void a_dossier_cannot_be_named_like_a_place_elsewhere(String name) throws Exception {
        assertThat(post("/api/dossier", dossier(name, "A title")).statusCode()).isEqualTo(422);
        assertThat(names()).containsExactly("article.txt", "dossier.yaml");
    }

    @Test
    void of_a_dossier_that_could_not_be_read_nothing_stays() throws Exception {
        String unknown = dossier("other", "A title").replace("diplomacy", "chess");
        assertThat(post("/api/dossier", unknown).statusCode()).isEqualTo(422);
        assertThat(names()).containsExactly("article.txt", "dossier.yaml");
    }

    /** The file is at each moment as it was before a change or after it, whenever the program is killed. */
    @Test
    void a_program_that_is_killed_while_it_saves_leaves_a_whole_file() throws Exception {
        for (int round = 0; round < 2; round++) {
            Process killed = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            "dev.sanad.cli.Main",
                            "workbench",
                            folder.toString(),
                            "--no-browser")
                    .start();
            String said = killed.errorReader()
                    .lines() // some Javas warn first
                    .filter(line -> line.contains("http://"))
                    .findFirst()
                    .orElseThrow();
            URI other = URI.create(said.replaceFirst(".*(?=http)", ""));
            String own = cookie;
            cookie = "";
            cookie = ask(HttpRequest.newBuilder(other))
                    .headers()
                    .firstValue("Set-Cookie")
                    .orElseThrow()
                    .replaceFirst(";.*", "");
            CountDownLatch saved = new CountDownLatch(3);
            String theirs = cookie;
            Thread saves = new Thread(() -> saveOnAndOn(other, theirs, saved));
            saves.start();
            saved.await();
            Thread.sleep(round * 7L); // not between two saves each time
            killed.destroyForcibly().waitFor();
            saves.join();
            cookie = own;
            Ran checked = Ran.sanad("check", folder.resolve("dossier.yaml").toString());
            assertThat(checked.exitCode()).as(checked.out()).isZero();
            assertThat(file()).startsWith(DOSSIER).endsWith("quote: \"agreed to meet in March\"\n");
        }
    }

    private void saveOnAndOn(URI other, String theirs, CountDownLatch saved) {
        try {
            while (true) {
                String version = versionOf(file());
                ask(HttpRequest.newBuilder(other.resolve("/api/save"))
                        .setHeader("Cookie", theirs)
                        .setHeader("Origin", "http://127.0.0.1:" + other.getPort())
                        .setHeader("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(
                                save(version, AGREED.replace("\"agreed\"", "\"agreed-" + System.nanoTime() + "\"")))));
                saved.countDown();
            }
        } catch (IOException | InterruptedException | GeneralSecurityException killed) {
            saved.countDown();
        }
    }

    // ---- The command

    @Test
    void it_opens_folders_only() {
        Ran ran = Ran.sanad("workbench", folder.resolve("dossier.yaml").toString(), "--no-browser");
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("this is a file; name the folder that it is in");
        Ran taken = Ran.sanad("workbench", folder.toString(), "--no-browser", "--port", String.valueOf(program.port()));
        assertThat(taken.exitCode()).isEqualTo(2);
        assertThat(taken.err()).contains("this port is in use").doesNotContain("Exception");
    }

    // ---- As a browser does

    private String save(String version, String event) {
        return "{\"path\":\"dossier.yaml\",\"version\":\"" + version + "\",\"changes\":[{\"list\":\"events\",\"item\":"
                + event + "}]}";
    }

    private String source(String id, String text, String language) throws Exception {
        return JSON.createObjectNode()
                .put("path", "dossier.yaml")
                .put("version", version())
                .put("text", text)
                .set("item", JSON.createObjectNode().put("id", id).put("language", language))
                .toString();
    }

    private static String dossier(String name, String title) {
        return "{\"item\":{\"dossier\":\"" + name + "\",\"title\":{\"en\":\"" + title
                + "\"},\"vocabulary\":\"diplomacy\",\"cast\":[\"world\"],\"sources\":[],\"events\":[]}}";
    }

    private String version() throws Exception {
        return JSON.readTree(get("/api/dossier?path=dossier.yaml").body())
                .get("version")
                .asText();
    }

    private static String versionOf(String text) throws GeneralSecurityException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash).substring(0, 16);
    }

    private String file() throws IOException {
        return Files.readString(folder.resolve("dossier.yaml"));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private String statusFor(String host) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", program.port())) {
            socket.getOutputStream()
                    .write(("GET / HTTP/1.1\r\nHost: " + host + "\r\nCookie: " + cookie
                                    + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
        }
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return ask(with(HttpRequest.newBuilder(program.at(path)), headers));
    }

    private HttpResponse<String> post(String path, String body, String... headers)
            throws IOException, InterruptedException {
        String origin = "http://127.0.0.1:" + program.port();
        HttpRequest.Builder request = HttpRequest.newBuilder(program.at(path)).POST(BodyPublishers.ofString(body));
        List<String> given = List.of(headers);
        if (!given.contains("Origin")) {
            request.setHeader("Origin", origin);
        }
        if (!given.contains("Content-Type")) {
            request.setHeader("Content-Type", "application/json");
        }
        return ask(with(request, headers));
    }

    private HttpRequest.Builder with(HttpRequest.Builder request, String... headers) {
        for (int at = 0; at < headers.length; at += 2) {
            if (!headers[at + 1].isEmpty()) {
                request.setHeader(headers[at], headers[at + 1]);
            }
        }
        return request;
    }

    private HttpResponse<String> ask(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!cookie.isEmpty()) {
            request.setHeader("Cookie", cookie);
        }
        return browser.send(request.build(), BodyHandlers.ofString());
    }
}
