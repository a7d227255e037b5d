package dev.sanad.rules.internal.engine.drl;

import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.rules.language.CodedRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** A cache of compiled DRL by content: any change compiles again, unchanged files start at once. */
final class DrlCache {
    /** A part of every key, to be raised when the code that is compiled in changes. */
    private static final String GENERATION = "1";

    private final Path folder;

    DrlCache(Path folder) {
        this.folder = folder;
    }

    /** The jar of these files, compiled if it is not there yet. */
    Checked<Path> jar(List<SourceFile> files, List<CodedRule> rules) {
        Path jar = folder.resolve(key(files) + ".jar");
        if (Files.isRegularFile(jar)) {
            return Checked.good(jar);
        }
        Checked<byte[]> compiled = DrlCompiler.compile(files, rules);
        if (compiled.value().isEmpty()) {
            return new Checked<>(Optional.empty(), compiled.problems());
        }
        write(jar, compiled.value().get());
        return Checked.good(jar);
    }

    /** Writes the jar completely or not at all, since another process may look for it. */
    private void write(Path jar, byte[] bytes) {
        try {
            Files.createDirectories(folder);
            Path partial = Files.createTempFile(folder, "compiled", ".partial");
            Files.write(partial, bytes);
            Files.move(partial, jar, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException("compiled rules cannot be kept in " + folder, failed);
        }
    }

    private static String key(List<SourceFile> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((GENERATION + Runtime.version().feature() + "\n").getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < files.size(); i++) {
                digest.update(DrlUnit.of(files.get(i), i).getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
