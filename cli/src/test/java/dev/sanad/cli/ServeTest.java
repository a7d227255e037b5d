package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.cli.command.Sanad;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A page that is served on this machine follows the files that it was made of. */
@Timeout(120)
final class ServeTest {
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)/");
    private static final Pattern VERSION = Pattern.compile("data-served=(\\d+)");
    private static final String DOSSIER = """
            dossier: talks
            title: The talks
            vocabulary: diplomacy
            as-of: 2024-02-01
            actors: [ { id: aaa, name: Aland, type: state }, { id: bbb, name: Beland, type: state } ]
            sources: [ { id: paper, publisher: The Paper, language: en, published: 2024-01-21, text: article.txt } ]
            events:
              - { id: call, kind: call-held, participants: [aaa, bbb], time: 2024-01-20, cites: [ { source: paper, quote: spoke by phone } ] }
            """;

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();
    private final HttpClient browser = HttpClient.newHttpClient();
    private Thread program = new Thread();
    private URI address = URI.create("");

    @BeforeEach
    void serve() throws Exception {
        Files.writeString(folder.resolve("dossier.yaml"), DOSSIER);
        Files.writeString(folder.resolve("article.txt"), "They spoke by phone.\n");
        program = new Thread(() -> Sanad.run(
                InputStream.nullInputStream(),
                new PrintWriter(new StringWriter()),
                new PrintWriter(err, true),
                "report",
                folder.toString(),
                "--serve"));
        program.start();
        while (!err.toString().contains("watching")) {
            assertThat(program.isAlive()).as(err.toString()).isTrue();
            Thread.sleep(20);
        }
        Matcher said = ADDRESS.matcher(err.toString());
        assertThat(said.find()).isTrue();
        address = URI.create(said.group());
    }

    @AfterEach
    void end() throws InterruptedException {
        program.interrupt();
        program.join();
    }

    @Test
    void the_page_may_ask_this_program_for_news_and_nothing_else() throws Exception {
        assertThat(page()).contains("The talks", "default-src 'none'", "connect-src 'self'");
        assertThat(Ran.sanad("report", folder.toString()).out()).doesNotContain("connect-src", "data-served=");
    }

    @Test
    void it_follows_the_dossier_and_the_text_of_its_sources_within_a_second() throws Exception {
        String version = version();
        long saved = System.nanoTime();
        Files.writeString(folder.resolve("dossier.yaml"), DOSSIER.replace("The talks", "The long talks"));
        assertThat(news(version)).isEqualTo("data: new");
        assertThat(Duration.ofNanos(System.nanoTime() - saved)).isLessThan(Duration.ofSeconds(5)); // on a busy machine
        assertThat(page()).contains("The long talks");

        version = version();
        Files.writeString(folder.resolve("article.txt"), "Yesterday they spoke by phone.\n");
        assertThat(news(version)).isEqualTo("data: new");
        assertThat(page()).contains("Yesterday they");
    }

    @Test
    void the_last_page_stays_with_the_problems_while_a_file_is_broken() throws Exception {
        String version = version();
        Files.writeString(folder.resolve("dossier.yaml"), DOSSIER.replace("[aaa, bbb]", "[aaa, ccc]"));
        assertThat(news(version)).isEqualTo("data: new");
        assertThat(page()).contains("The talks", "role=alert", "unknown actor 'ccc'", "فاعل غير معروف");

        version = version();
        Files.writeString(folder.resolve("dossier.yaml"), DOSSIER);
        assertThat(news(version)).isEqualTo("data: new");
        assertThat(page()).contains("The talks").doesNotContain("role=alert");
    }

    @Test
    void a_page_with_another_name_for_this_machine_gets_nothing() throws IOException {
        assertThat(statusFor("evil.example:" + address.getPort())).isEqualTo("HTTP/1.1 403 Forbidden");
        assertThat(statusFor("localhost:" + address.getPort())).isEqualTo("HTTP/1.1 200 OK");
    }

    private String statusFor(String host) throws IOException {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream()
                    .write(("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
        }
    }

    private String page() throws IOException, InterruptedException {
        return get("").body();
    }

    private String version() throws IOException, InterruptedException {
        Matcher version = VERSION.matcher(page());
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    /** What a browser is told that has a version of the page, as soon as there is a newer one. */
    private String news(String version) throws IOException, InterruptedException {
        return get("changes?after=" + version).body().strip();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.ofString());
    }
}
