package dev.sanad.cli.options;

import dev.sanad.core.internal.file.OwnFolder;
import dev.sanad.core.internal.file.WholeFile;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.rules.internal.ruleset.TrustedCode;
import dev.sanad.rules.ruleset.Trust;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The code that the user trusts: a file for each, named by the digest of the code, that says where the code was. The folder
 * belongs to the user alone; if others could write to it, it counts for nothing.
 */
public final class TrustedFiles implements Trust {
    private final Path folder;

    TrustedFiles(Path folder) {
        this.folder = folder;
    }

    /** Those in {@code $XDG_CONFIG_HOME/sanad/trusted}, or {@code ~/.config/sanad/trusted} (XDG Base Directory Specification). */
    public static TrustedFiles ofUser() {
        return new TrustedFiles(UserFolder.CONFIG.path().resolve("trusted"));
    }

    @Override
    public boolean covers(SourceFile code) {
        try {
            Path known = folder.resolve(TrustedCode.digest(code));
            return Files.isRegularFile(known) && OwnFolder.isOwn(folder) && OwnFolder.isOwn(known);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Remembers code. */
    public void add(SourceFile code) throws IOException {
        OwnFolder.create(folder);
        if (!OwnFolder.isOwn(folder)) {
            throw new IOException("other users can write to " + folder);
        }
        String place = Path.of(code.name()).toAbsolutePath().normalize() + "\n";
        WholeFile.writePrivately(
                folder.resolve(TrustedCode.digest(code)), out -> out.write(place.getBytes(StandardCharsets.UTF_8)));
    }

    /** Forgets what has this digest, or was at this place; returns whether there was any. */
    public boolean remove(String digestOrPlace) throws IOException {
        String place = Path.of(digestOrPlace).toAbsolutePath().normalize().toString();
        boolean isKnown = false;
        for (Map.Entry<String, String> known : all().entrySet()) {
            boolean isMeant = known.getKey().equals(digestOrPlace)
                    || Path.of(known.getValue()).startsWith(place);
            if (isMeant) {
                Files.delete(folder.resolve(known.getKey()));
            }
            isKnown |= isMeant;
        }
        return isKnown;
    }

    /** The places by the digests of the code that was there. */
    public Map<String, String> all() {
        Map<String, String> all = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(
                                each -> each.getFileName().toString().matches("[0-9a-f]{64}"))
                        .toList()) {
                    all.put(
                            file.getFileName().toString(),
                            Files.readString(file).strip());
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return all;
    }
}
