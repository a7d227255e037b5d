package dev.sanad.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.bulk.internal.EventLines;
import dev.sanad.bulk.internal.Piece;
import dev.sanad.bulk.internal.ReadBytes;
import dev.sanad.core.dossier.EventReader.Statements;
import dev.sanad.core.dossier.LineForm;
import dev.sanad.core.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;

/** A file read in pieces has the lines, and their numbers, of the file read as a whole. */
final class PiecesTest {
    private static final String TEXT = "\uFEFFone\r\ntwo\n\n\r\rthree is longer than a piece\r\n\rfour\né\r\n\r\nlast";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 7, 11, 1000})
    void pieces_of_any_size_have_every_line_once_and_with_its_number(int size) throws IOException {
        Path path = Files.writeString(folder.resolve("lines"), TEXT);
        List<EventFile> files = List.of(new EventFile(path, new AnyLine(), EventFile.Packing.NONE));
        int length = TEXT.getBytes(StandardCharsets.UTF_8).length;
        List<String> lines = new ArrayList<>();
        int before = 0;
        for (int from = 0; from < length; from += size) {
            Piece piece = new Piece(0, from, from + size, before);
            before += reading(files, piece).count();
            EventLines lined = reading(files, piece);
            while (lined.next(
                    line -> lines.add(line.mark().line() + " " + new String(line.bytes(), StandardCharsets.UTF_8)))) {}
        }
        assertThat(lines)
                .containsExactly("1 one", "2 two", "6 three is longer than a piece", "8 four", "9 é", "11 last");
    }

    private static EventLines reading(List<EventFile> files, Piece piece) {
        Watcher watcher = Mockito.mock(Watcher.class);
        Mockito.when(watcher.read(Mockito.anyLong())).thenReturn(true);
        return new EventLines(files, piece, EventLines.Header.NONE, Set.of(), new ReadBytes(), watcher);
    }

    private static final class AnyLine implements LineForm {
        @Override
        public String ending() {
            return "lines";
        }

        @Override
        public boolean hasHeader() {
            return false;
        }

        @Override
        public Lines lines(String name, int header, String columns) {
            return new Lines() {
                @Override
                public List<Problem> problems() {
                    return List.of();
                }

                @Override
                public Statements read(int number, String line) {
                    return new Statements(List.of(), List.of());
                }
            };
        }
    }
}
