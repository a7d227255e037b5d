package dev.sanad.rules.internal.engine.drl;

import dev.sanad.core.internal.file.OwnFolder;
import dev.sanad.core.internal.file.WholeFile;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.rules.language.CodedRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.kie.api.KieServices;

/**
 * A cache of compiled DRL by content and by the versions of all that compiles it. What cannot be read is as if it were not
 * there, what cannot be kept is used from memory, and what others could have written is neither read nor written.
 */
final class DrlCache {
    /** A part of every key, to be raised when the code that is compiled in changes. */
    private static final String GENERATION = "2";

    private final Path folder;

    DrlCache(Path folder) {
        this.folder = folder;
    }

    /** The jar of these files, compiled if it is not there. */
    Checked<byte[]> jar(List<SourceFile> files, List<CodedRule> rules) {
        Path jar = folder.resolve(key(files) + ".jar");
        Optional<byte[]> kept = read(jar);
        if (kept.isPresent()) {
            return Checked.good(kept.get());
        }
        Checked<byte[]> compiled = DrlCompiler.compile(files, rules);
        compiled.value().ifPresent(bytes -> write(jar, bytes));
        return compiled;
    }

    /** The kept jar, if it is whole: the digest of what was written stands beside it. */
    private Optional<byte[]> read(Path jar) {
        try {
            if (!Files.isRegularFile(jar) || !OwnFolder.isOwn(folder) || !OwnFolder.isOwn(jar)) {
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(jar);
            return Files.readString(digestOf(jar)).equals(digest(bytes)) ? Optional.of(bytes) : Optional.empty();
        } catch (IOException | UncheckedIOException unreadable) {
            return Optional.empty();
        }
    }

    /** Writes the jar completely or not at all, since another process may look for it. */
    private void write(Path jar, byte[] bytes) {
        try {
            OwnFolder.create(folder);
            if (OwnFolder.isOwn(folder)) {
                WholeFile.write(jar, out -> out.write(bytes));
                WholeFile.write(digestOf(jar), out -> out.write(digest(bytes).getBytes(StandardCharsets.US_ASCII)));
            }
        } catch (IOException | UncheckedIOException unwritable) {
            // The rules run all the same; they are compiled anew the next time.
        }
    }

    private static Path digestOf(Path jar) {
        return jar.resolveSibling(jar.getFileName() + ".sha256");
    }

    private static String key(List<SourceFile> files) {
        StringBuilder content = new StringBuilder(GENERATION)
                .append('\n')
                .append(Runtime.version().feature())
                .append('\n')
                .append(DrlCache.class.getPackage().getImplementationVersion())
                .append('\n')
                .append(KieServices.class.getPackage().getImplementationVersion());
        for (int i = 0; i < files.size(); i++) {
            content.append('\0').append(DrlUnit.of(files.get(i), i));
        }
        return digest(content.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
