package dev.sanad.workbench.serve;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Answers command lines on a socket of the file system, which only the user can open: a thread for each. What is sent by
 * somebody who leaves is interrupted.
 */
public final class CommandServer implements AutoCloseable {
    private final Path socket;
    private final Answering answering;
    private final ServerSocketChannel channel;

    private CommandServer(Path socket, Answering answering) throws IOException {
        this.socket = socket;
        this.answering = answering;
        this.channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    }

    /**
     * A server that listens on a socket, which is made; one that nobody listens on any more is replaced.
     *
     * @throws IOException if it cannot be made
     */
    public static CommandServer on(Path socket, Answering answering) throws IOException {
        CommandServer server = new CommandServer(socket, answering);
        try {
            if (Files.isRegularFile(socket)) {
                throw new FileAlreadyExistsException(socket.toString(), null, "this is not a socket; move it away");
            }
            Files.deleteIfExists(socket);
            server.channel.bind(UnixDomainSocketAddress.of(socket));
            if (socket.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-------"));
            }
            return server;
        } catch (IOException failed) {
            server.channel.close();
            throw failed;
        }
    }

    /** Whether somebody listens on a socket. */
    public static boolean isServed(Path socket) {
        try (SocketChannel other = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return other.connect(UnixDomainSocketAddress.of(socket));
        } catch (IOException nobody) {
            return false;
        }
    }

    /** Answers until it is closed. */
    public void serve() throws IOException {
        while (true) {
            try {
                SocketChannel asker = channel.accept();
                Thread thread = new Thread(() -> answer(asker), "answer");
                thread.setDaemon(true);
                thread.start();
            } catch (ClosedChannelException closed) {
                return;
            }
        }
    }

    private void answer(SocketChannel asker) {
        try (asker) {
            InputStream in = new BufferedInputStream(Channels.newInputStream(asker));
            Asked asked = Asked.read(new DataInputStream(in));
            DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(asker)));
            if (answering.answers(asked)) {
                int code = answer(asked, out, asker);
                out.writeByte(Sent.CODE);
                out.writeInt(code);
            } else {
                out.writeByte(Sent.REFUSED);
            }
            out.flush();
        } catch (IOException gone) {
            // nobody waits for an answer
        }
    }

    private int answer(Asked asked, DataOutputStream out, SocketChannel asker) {
        Thread working = Thread.currentThread();
        Thread waiting = new Thread(() -> awaitEnd(asker, working), "asker");
        waiting.setDaemon(true);
        waiting.start();
        return answering.answer(asked, new Part(out, Sent.RESULT), new Part(out, Sent.ASIDE));
    }

    /** Ends the work once the asker has left, who sends nothing more. A stream of the channel would keep the answer from it. */
    private static void awaitEnd(SocketChannel asker, Thread working) {
        try {
            asker.read(ByteBuffer.allocate(1));
        } catch (IOException left) {
            // as after the last byte
        }
        working.interrupt();
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(socket);
    }

    /** One of the two streams of an answer. */
    private static final class Part extends OutputStream {
        private final DataOutputStream out;
        private final int sort;

        Part(DataOutputStream out, int sort) {
            this.out = out;
            this.sort = sort;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            synchronized (out) {
                out.writeByte(sort);
                out.writeInt(length);
                out.write(bytes, from, length);
            }
        }

        @Override
        public void flush() throws IOException {
            synchronized (out) {
                out.flush();
            }
        }
    }
}
