package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.core.vocabulary.VocabularyReader;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** docs/cameo.md names one kind for each code of CAMEO down to the third digit. */
final class CameoTableTest {
    private static final Pattern ROW = Pattern.compile("^\\| (\\d+) \\| [^|]+ \\| `([a-z-]+)` \\|$", Pattern.MULTILINE);

    /** The last digit under each root, from 01 to 20 (Schrodt 2012, chapter 6). */
    private static final List<Integer> LAST = List.of(9, 8, 9, 6, 7, 4, 5, 7, 4, 8, 6, 9, 9, 5, 5, 6, 6, 6, 6, 4);

    private final Map<String, String> table = new TreeMap<>();

    private final Vocabulary vocabulary = VocabularyReader.builtIn("diplomacy").orElseThrow();

    @BeforeEach
    void read() throws IOException {
        Matcher rows = ROW.matcher(Files.readString(Golden.TOP.resolve("docs/cameo.md")));
        while (rows.find()) {
            assertThat(table.put(rows.group(1), rows.group(2)))
                    .as(rows.group(1))
                    .isNull();
        }
    }

    @Test
    void it_has_each_root_and_each_code_below_it_once() {
        assertThat(table.keySet())
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, LAST.size())
                        .mapToObj("%02d"::formatted)
                        .flatMap(root -> Stream.concat(
                                Stream.of(root),
                                IntStream.rangeClosed(0, LAST.get(Integer.parseInt(root) - 1))
                                        .mapToObj(digit -> root + digit)))
                        .toList());
    }

    @Test
    void it_names_kinds_of_events_that_there_are() {
        assertThat(table.values())
                .allSatisfy(kind -> assertThat(vocabulary.kinds().get(new KindId(kind)))
                        .isNotNull()
                        .returns(false, Kind::isConclusion));
    }

    @Test
    void a_kind_bears_a_code_of_which_the_table_says_that_it_is_its_own_or_a_supertypes() {
        vocabulary
                .kinds()
                .values()
                .forEach(kind -> kind.cameo().ifPresent(code -> {
                    KindId named = new KindId(table.getOrDefault(code.substring(0, Math.min(3, code.length())), ""));
                    assertThat(vocabulary.isA(kind.id(), named))
                            .as("%s bears %s, which is %s", kind.id(), code, named)
                            .isTrue();
                }));
    }
}
