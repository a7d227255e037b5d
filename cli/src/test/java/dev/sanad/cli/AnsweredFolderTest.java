package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.sanad.workbench.serve.Answering;
import dev.sanad.workbench.serve.Asked;
import dev.sanad.workbench.serve.CommandServer;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** In a folder that is served, a command is answered as it would be by a program of its own. */
@Timeout(120)
final class AnsweredFolderTest {
    private static final int UNANSWERED = 75;
    private static final String SEED =
            Path.of("../seeds/camp-david-2023").toAbsolutePath().normalize().toString();

    @TempDir
    private Path folder;

    private record Done(int code, String out, String err) {}

    @Test
    void what_is_answered_is_what_the_program_prints_itself() throws Exception {
        assertThat(ask(folder, "reason", SEED).code()).isEqualTo(UNANSWERED);
        Process server = start(folder, "Main", "serve");
        try {
            awaitSocket();
            for (List<String> command : List.of(
                    List.of("reason", SEED),
                    List.of("reason", SEED),
                    List.of("explain", SEED, "delegation", "--lang", "ar"),
                    List.of("check", "missing.yaml"),
                    List.of("reason", SEED, "--format", "nothing"))) {
                Ran itself = Ran.sanad(command.toArray(String[]::new));
                assertThat(ask(folder, command.toArray(String[]::new)))
                        .isEqualTo(new Done(itself.exitCode(), itself.out(), itself.err()));
            }
            assertThat(ask(folder, "reason", "-")).as("input that is piped").isEqualTo(new Done(UNANSWERED, "", ""));
            assertThat(ask(folder, "check", SEED, "--watch").code()).isEqualTo(UNANSWERED);
            assertThat(ask(folder, "mcp").code()).isEqualTo(UNANSWERED);
            Process second = start(folder, "Main", "serve");
            assertThat(second.waitFor()).isEqualTo(2);
            assertThat(errors(second)).contains("this folder is served already");
        } finally {
            server.destroy();
            server.waitFor();
        }
        assertThat(folder.resolve(Asked.SOCKET)).doesNotExist();
    }

    @Test
    void paths_are_those_of_whoever_asks() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Process server = start(folder, "Main", "serve");
        try {
            awaitSocket();
            Files.createSymbolicLink(elsewhere.resolve(Asked.SOCKET), folder.resolve(Asked.SOCKET));
            assertThat(ask(elsewhere, "reason", SEED)).isEqualTo(new Done(UNANSWERED, "", ""));
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    @Test
    void a_socket_that_a_killed_program_left_is_replaced_and_only_the_user_can_open_it() throws Exception {
        Process killed = start(folder, "Main", "serve");
        awaitSocket();
        killed.destroyForcibly().waitFor();
        Path socket = folder.resolve(Asked.SOCKET);
        assertThat(socket).exists();
        assertThat(ask(folder, "reason", SEED).code()).isEqualTo(UNANSWERED);
        try (CommandServer server = CommandServer.on(socket, mock(Answering.class))) {
            assertThat(CommandServer.isServed(socket)).isTrue();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(socket)))
                    .isEqualTo("rw-------");
        }
        assertThat(CommandServer.isServed(socket)).isFalse();
    }

    @Test
    void a_file_of_that_name_is_kept() throws IOException {
        Path file = Files.writeString(folder.resolve(Asked.SOCKET), "mine");
        assertThatThrownBy(() -> CommandServer.on(file, mock(Answering.class)))
                .hasMessageContaining("this is not a socket");
        assertThat(file).hasContent("mine");
    }

    @Test
    void the_work_for_somebody_who_leaves_ends() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        Answering answering = mock(Answering.class);
        when(answering.answers(any())).thenReturn(true);
        when(answering.answer(any(), any(), any())).thenAnswer(call -> {
            call.getArgument(1, OutputStream.class).write("begun".getBytes(StandardCharsets.UTF_8));
            call.getArgument(1, OutputStream.class).flush();
            begun.countDown();
            try {
                Thread.sleep(TimeUnit.MINUTES.toMillis(1));
            } catch (InterruptedException left) {
                ended.countDown();
            }
            return 0;
        });
        Path socket = folder.resolve(Asked.SOCKET);
        try (CommandServer server = CommandServer.on(socket, answering)) {
            Thread serving = new Thread(() -> serve(server));
            serving.start();
            try (SocketChannel asker = SocketChannel.open(StandardProtocolFamily.UNIX)) {
                asker.connect(UnixDomainSocketAddress.of(socket));
                new Asked("p", "f", false, Map.of(), List.of("reason"))
                        .write(new DataOutputStream(Channels.newOutputStream(asker)));
                assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
            }
            assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static void serve(CommandServer server) {
        try {
            server.serve();
        } catch (IOException ended) {
            throw new UncheckedIOException(ended);
        }
    }

    private void awaitSocket() throws InterruptedException {
        while (!CommandServer.isServed(folder.resolve(Asked.SOCKET))) {
            Thread.sleep(20);
        }
    }

    private static Done ask(Path folder, String... arguments) throws IOException, InterruptedException {
        Path err = Files.createTempFile(folder, "err", "");
        Process process =
                builder(folder, "Ask", arguments).redirectError(err.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Done(process.waitFor(), out, Files.readString(err));
    }

    private static Process start(Path folder, String main, String... arguments) throws IOException {
        return builder(folder, main, arguments).start();
    }

    private static ProcessBuilder builder(Path folder, String main, String... arguments) {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-cp",
                classPath(),
                "dev.sanad.cli." + main));
        words.addAll(List.of(arguments));
        return new ProcessBuilder(words).directory(folder.toFile());
    }

    private static String classPath() {
        String[] parts = System.getProperty("java.class.path").split(File.pathSeparator);
        List<String> absolute = new ArrayList<>();
        for (String part : parts) {
            absolute.add(Path.of(part).toAbsolutePath().toString());
        }
        return String.join(File.pathSeparator, absolute);
    }

    private static String errors(Process process) throws IOException {
        return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
