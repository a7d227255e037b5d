package dev.sanad.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A result in Parquet. Its columns are known when all of it is there: until then its lines grow beside its place.
 *
 * @param file the file that is to be written
 * @param lines its lines
 * @param linesFile the file of its lines
 */
public record ParquetResult(Path file, PartialFile lines, Path linesFile) implements BulkResult {
    /**
     * {@return the file in which the lines of a result grow}
     *
     * @param file the file that is to be written
     */
    public static Path linesOf(Path file) {
        return file.resolveSibling(file.getFileName() + ".jsonl");
    }

    @Override
    public long casesBefore() {
        return lines.casesBefore();
    }

    @Override
    public void add(int cases, String more) throws IOException {
        lines.add(cases, more);
    }

    @Override
    public void finish() throws IOException {
        lines.finish();
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Parquet.write(linesFile, fresh);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
        Files.delete(linesFile);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
