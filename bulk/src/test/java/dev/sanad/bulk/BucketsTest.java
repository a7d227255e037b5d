package dev.sanad.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sanad.bulk.internal.Stored;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines divided on the disk come back case by case, whatever their number and their names. */
final class BucketsTest {
    @TempDir
    private Path folder;

    @Test
    void cases_whose_names_have_the_same_hash_are_not_divided_without_end() throws IOException {
        Buckets buckets = new Buckets(folder);
        List<String> names = List.of("AaAa", "AaBB", "BBAa", "BBBB");
        assertThat(names).extracting(String::hashCode).containsOnly("AaAa".hashCode());
        byte[] text = new byte[1 << 20];
        for (int number = 1; number <= 28; number++) {
            buckets.add(new Stored(names.get(number % 4), 0, number, text));
        }
        List<String> drained = new ArrayList<>();
        buckets.drainTo(lines -> drained.add(lines.get(0).key() + " " + lines.size()));
        assertThat(drained).containsExactly("AaAa 7", "AaBB 7", "BBAa 7", "BBBB 7");
    }

    @Test
    void what_cannot_be_kept_is_no_fault_of_the_files_read() throws IOException {
        Path gone = folder.resolve("gone");
        Buckets buckets = new Buckets(gone);
        assertThat(gone.toFile().delete()).isTrue();
        assertThatThrownBy(() -> buckets.add(new Stored("case", 0, 1, new byte[0])))
                .isInstanceOf(KeepingFailed.class);
    }
}
