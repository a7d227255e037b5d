package dev.sanad.core.internal.yaml;

import dev.sanad.core.internal.file.FilesRead;
import dev.sanad.core.internal.file.NearFiles;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.SourceMark;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads the text of a file: bounded in size, strictly UTF-8, without a byte order mark. */
public final class YamlText {
    private static final int MOST_MIB = 1_024;

    /** The greatest size of a file: 8 MiB, or as many as the property {@code sanad.largest-file} says. */
    static final long LARGEST =
            (long) Math.max(1, Math.min(MOST_MIB, Integer.getInteger("sanad.largest-file", 8))) << 20;

    /** The greatest size of a file of which each line is an event. */
    public static final long LARGEST_OF_LINES = Math.max(LARGEST, 64L << 20);

    private YamlText() {}

    /**
     * Reads a file.
     *
     * @param file its path
     * @param name the name by which the user knows it
     * @param form the form whose codes problems get
     */
    public static Checked<SourceFile> read(Path file, String name, Form form) {
        SourceMark whole = SourceMark.of(new SourceFile(name, ""));
        if (Files.isDirectory(file) && Files.isReadable(file)) {
            return unreadable(form, whole, "this is a folder, not a file", "name a file in it");
        }
        try {
            return decoded(FilesRead.bytes(file, mostRead(LARGEST)), name, form, LARGEST);
        } catch (NoSuchFileException missing) {
            return unreadable(form, whole, "there is no such file", NearFiles.remedy(file));
        } catch (IOException failed) {
            return unreadable(
                    form,
                    whole,
                    "the file cannot be read: " + FilesRead.reason(failed),
                    "check the path and its permissions");
        }
    }

    /**
     * Reads a stream to its end.
     *
     * @param in the text in UTF-8
     * @param name what problems call it
     * @param form whose codes problems get
     */
    public static Checked<SourceFile> read(InputStream in, String name, Form form) {
        return read(in, name, form, LARGEST);
    }

    /**
     * Reads a stream to its end.
     *
     * @param in the text in UTF-8
     * @param name what problems call it
     * @param form whose codes problems get
     * @param largest the greatest size that is read, in bytes
     */
    public static Checked<SourceFile> read(InputStream in, String name, Form form, long largest) {
        try {
            return decoded(in.readNBytes(mostRead(largest)), name, form, largest);
        } catch (IOException failed) {
            SourceMark whole = SourceMark.of(new SourceFile(name, ""));
            return unreadable(form, whole, "the stream cannot be read: " + FilesRead.reason(failed), "read it again");
        }
    }

    private static Checked<SourceFile> unreadable(Form form, SourceMark whole, String message, String remedy) {
        Problems problems = new Problems();
        problems.error(YamlProblem.UNREADABLE.in(form), whole, message, remedy);
        return new Checked<>(Optional.empty(), problems.inOrder());
    }

    private static Checked<SourceFile> decoded(byte[] bytes, String name, Form form, long largest) {
        Problems problems = new Problems();
        if (bytes.length > largest) {
            problems.error(
                    YamlProblem.TOO_LARGE.in(form),
                    SourceMark.of(new SourceFile(name, "")),
                    "the file has more than " + (largest >> 20) + " MB, the most that is read",
                    "split it into several files, or let more be read: SANAD_JAVA_OPTS=-Dsanad.largest-file=MB");
            return new Checked<>(Optional.empty(), problems.inOrder());
        }
        String text = decode(bytes, name, form, problems);
        return Checked.of(problems, () -> new SourceFile(name, text));
    }

    /** At most one byte more than is allowed: a device or a pipe may never end. */
    private static int mostRead(long largest) {
        return Math.toIntExact(largest + 1);
    }

    /** Whether it begins as files of gzip and Zstandard do. */
    private static boolean isCompressed(byte[] bytes) {
        return bytes.length > 3
                && (bytes[0] == 0x1F && bytes[1] == (byte) 0x8B
                        || bytes[0] == 0x28 && bytes[1] == (byte) 0xB5 && bytes[2] == 0x2F && bytes[3] == (byte) 0xFD);
    }

    private static String decode(byte[] bytes, String name, Form form, Problems problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        if (decoder.decode(in, out, true).isError()) {
            if (isCompressed(bytes)) {
                problems.error(
                        YamlProblem.NOT_UTF8.in(form),
                        SourceMark.of(new SourceFile(name, "")),
                        "the file is compressed",
                        "decompress it; files of events are read as they are with 'sanad reason --by'");
                return "";
            }
            SourceFile readable = new SourceFile(name, out.flip().toString());
            problems.error(
                    YamlProblem.NOT_UTF8.in(form),
                    readable.mark(readable.content().length(), 1),
                    "byte 0x%02X is not UTF-8".formatted(bytes[in.position()]),
                    "save the file as UTF-8");
            return "";
        }
        String text = out.flip().toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
