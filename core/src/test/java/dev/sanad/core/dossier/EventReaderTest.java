package dev.sanad.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.CALLS_REAL_METHODS;
import static org.mockito.Mockito.atLeast;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.SourceMark;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The port of files in other forms than YAML. */
final class EventReaderTest {
    private static final SourceMark THERE = new SourceMark(new SourceFile("more.log", "a line\n"), 1, 3, 1);

    private final EventReader reader = mock(EventReader.class);

    @TempDir
    private Path folder;

    private Path dossier;
    private Path more;

    @BeforeEach
    void writeFiles() throws IOException {
        dossier = Files.writeString(folder.resolve("d.yaml"), "dossier: d\nvocabulary: diplomacy\n");
        more = Files.writeString(folder.resolve("more.log"), "a line\n");
        when(reader.ending()).thenReturn("log");
    }

    @Test
    void a_reader_that_fails_is_a_problem_of_its_file() throws IOException {
        when(reader.read(any(), any())).thenThrow(new IOException("the disk is gone"));
        assertThat(read(dossier, more).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.mark().file().name()).isEqualTo(more.toString());
            assertThat(problem.code()).hasToString("D010");
            assertThat(problem.message()).isEqualTo("the file cannot be read: the disk is gone");
        });
    }

    @Test
    void a_file_is_read_once_however_often_it_is_named_and_under_the_name_that_was_given() throws IOException {
        when(reader.read(any(), any())).thenReturn(new EventReader.Statements(List.of(), List.of()));
        assertThat(read(dossier, more, more).value()).isPresent();
        verify(reader, times(1)).read(any(), eq(more.toString()));
    }

    @Test
    void what_a_slow_stream_gives_byte_by_byte_reads_like_the_file() throws IOException {
        byte[] bytes = Files.readAllBytes(dossier);
        InputStream slow = mock(InputStream.class, CALLS_REAL_METHODS);
        AtomicInteger next = new AtomicInteger();
        doAnswer(call -> next.get() < bytes.length ? Integer.valueOf(bytes[next.getAndIncrement()]) : -1)
                .when(slow)
                .read();
        doAnswer(call -> {
                    int one = slow.read();
                    call.<byte[]>getArgument(0)[call.<Integer>getArgument(1)] = (byte) one;
                    return one < 0 ? -1 : 1;
                })
                .when(slow)
                .read(any(byte[].class), anyInt(), anyInt());
        assertThat(DossierReader.read("slow", slow).orElseThrow())
                .usingRecursiveComparison()
                .isEqualTo(DossierReader.read(List.of(dossier)).orElseThrow());
        verify(slow, atLeast(bytes.length)).read();
    }

    @Test
    void yaml_is_not_for_it() throws IOException {
        read(dossier);
        verify(reader, never()).read(any(), any());
    }

    @Test
    void a_key_that_occurs_twice_and_a_control_character_are_reported_at_their_places() throws IOException {
        Part text = Part.text(THERE, "a\u001Bb");
        Part map = Part.map(THERE, List.of(new Part.Key(THERE, "id", text), new Part.Key(THERE, "id", text)));
        when(reader.read(any(), any())).thenReturn(new EventReader.Statements(List.of(map), List.of()));
        assertThat(read(dossier, more).problems())
                .extracting(problem -> problem.mark() + " " + problem.code())
                .contains("more.log:1:3 D001", "more.log:1:3 D002");
    }

    private Checked<Dossier> read(Path... files) {
        return DossierReader.read(List.of(files), List.of(), List.of(reader));
    }
}
