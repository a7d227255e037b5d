package dev.sanad.workbench.serve;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A command line, with all of the asking process on which its answer depends. It is written and read without anything that
 * would slow the start of the one who asks.
 *
 * @param program the program that asks, which is not answered by another version of it
 * @param folder the folder that its paths are relative to
 * @param isTerminal whether people read the answer
 * @param environment the variables that the program looks at, by their names
 * @param arguments the words of the command line
 */
public record Asked(
        String program, String folder, boolean isTerminal, Map<String, String> environment, List<String> arguments) {
    /** The name of the socket in the folder that is served. */
    public static final String SOCKET = ".sanad.sock";

    private static final int MOST = 10_000;
    private static final int LONGEST = 20_000;

    /** Whether it is short enough to be sent. */
    public boolean fits() {
        for (String argument : arguments) {
            if (argument.length() > LONGEST) {
                return false;
            }
        }
        return arguments.size() <= MOST;
    }

    /** Sends it. */
    public void write(DataOutputStream out) throws IOException {
        out.writeUTF(program);
        out.writeUTF(folder);
        out.writeBoolean(isTerminal);
        out.writeInt(environment.size());
        for (Map.Entry<String, String> variable : environment.entrySet()) {
            out.writeUTF(variable.getKey());
            out.writeUTF(variable.getValue());
        }
        out.writeInt(arguments.size());
        for (String argument : arguments) {
            out.writeUTF(argument);
        }
        out.flush();
    }

    /** Receives one. */
    static Asked read(DataInputStream in) throws IOException {
        String program = in.readUTF();
        String folder = in.readUTF();
        boolean isTerminal = in.readBoolean();
        Map<String, String> environment = new TreeMap<>();
        for (int left = size(in); left > 0; left--) {
            environment.put(in.readUTF(), in.readUTF());
        }
        List<String> arguments = new ArrayList<>();
        for (int left = size(in); left > 0; left--) {
            arguments.add(in.readUTF());
        }
        return new Asked(program, folder, isTerminal, environment, arguments);
    }

    private static int size(DataInputStream in) throws IOException {
        int size = in.readInt();
        if (size < 0 || size > MOST) {
            throw new IOException("a command line of " + size + " words");
        }
        return size;
    }
}
