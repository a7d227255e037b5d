package dev.sanad.cli;

import dev.sanad.cli.options.StandardOutput;
import dev.sanad.cli.options.Surroundings;
import dev.sanad.workbench.serve.Asked;
import dev.sanad.workbench.serve.Sent;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Has a command line answered by the program that serves this folder. It is most of the time that such an answer takes, so that
 * it loads next to nothing: no lambdas, streams, or texts put together.
 */
public final class Ask {
    /** The exit code of who is not answered and has printed nothing, so that the program may be run instead. */
    private static final int UNANSWERED = 75;

    private static final int LOST = 70;

    private Ask() {}

    /** Asks, and exits with the code of the answer. */
    public static void main(String[] arguments) {
        System.exit(asked(arguments));
    }

    private static int asked(String[] arguments) {
        Asked asked = Surroundings.asked(Arrays.asList(arguments));
        if (!asked.fits()) {
            return UNANSWERED;
        }
        boolean[] isAnswered = {false};
        try (SocketChannel server = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.connect(UnixDomainSocketAddress.of(Asked.SOCKET));
            asked.write(new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(server))));
            return answer(new DataInputStream(new BufferedInputStream(Channels.newInputStream(server))), isAnswered);
        } catch (IOException unserved) {
            if (!isAnswered[0]) {
                return UNANSWERED;
            }
            System.err.println(
                    "sanad: the program that serves this folder ended before its answer; run the command again");
            return LOST;
        }
    }

    private static int answer(DataInputStream in, boolean[] isAnswered) throws IOException {
        StandardOutput result = new StandardOutput();
        OutputStream aside = new FileOutputStream(FileDescriptor.err);
        while (true) {
            int sort = in.readByte();
            switch (sort) {
                case Sent.RESULT -> pass(in, result);
                case Sent.ASIDE -> pass(in, aside);
                case Sent.REFUSED -> {
                    return UNANSWERED;
                }
                default -> {
                    return result.codeAfter(in.readInt(), new PrintWriter(aside, false, StandardCharsets.UTF_8));
                }
            }
            isAnswered[0] = true;
        }
    }

    /** Passes on a piece; who reads it may have left, which changes nothing. */
    private static void pass(DataInputStream in, OutputStream out) throws IOException {
        byte[] piece = in.readNBytes(in.readInt());
        try {
            out.write(piece);
        } catch (IOException lost) {
            // said at the end
        }
    }
}
