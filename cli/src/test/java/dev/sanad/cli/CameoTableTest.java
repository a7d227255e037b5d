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

/** docs/cameo.md names one kind for each code of CAMEO down to the third digit, and for each type and mode of PLOVER. */
final class CameoTableTest {
    private static final Pattern ROW = Pattern.compile("^\\| (\\d+) \\| [^|]+ \\| `([a-z-]+)` \\|$", Pattern.MULTILINE);

    /** The last digit under each root, from 01 to 20 (Schrodt 2012, chapter 6). */
    private static final List<Integer> LAST = List.of(9, 8, 9, 6, 7, 4, 5, 7, 4, 8, 6, 9, 9, 5, 5, 6, 6, 6, 6, 4);

    private static final Pattern PLOVER_ROW =
            Pattern.compile("^\\| ([A-Z]+(?:/[a-z-]+)?) \\| [^|]+ \\| `([a-z-]+)` \\|$", Pattern.MULTILINE);

    /** The types of PLOVER with their modes (PLOVER Manual, 2023, tables of modes). */
    private static final Map<String, String> MODES = Map.ofEntries(
            Map.entry("AGREE", ""),
            Map.entry("CONSULT", "visit third-party multilateral phone"),
            Map.entry("SUPPORT", ""),
            Map.entry("CONCEDE", ""),
            Map.entry("COOPERATE", ""),
            Map.entry("AID", ""),
            Map.entry("RETREAT", "withdraw release disarm ceasefire access resign"),
            Map.entry("REQUEST", "assist change yield meet"),
            Map.entry("ACCUSE", "disapprove investigate allege"),
            Map.entry("REJECT", "assist change yield meet"),
            Map.entry("THREATEN", "restrict arrest relations expel territory violence"),
            Map.entry("PROTEST", "demo riot strike hunger boycott obstruct vandalize"),
            Map.entry("SANCTION", "convict expel withdraw discontinue"),
            Map.entry("MOBILIZE", "troops weapons police militia"),
            Map.entry("COERCE", "seize restrict censor curfew martial-law arrest deport withhold misinformation cyber"),
            Map.entry(
                    "ASSAULT",
                    "abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial"
                            + " drone heavy-weapons crowd-control unconventional"));

    private final Map<String, String> table = new TreeMap<>();
    private final Map<String, String> plover = new TreeMap<>();

    private final Vocabulary vocabulary = VocabularyReader.builtIn("diplomacy").orElseThrow();

    @BeforeEach
    void read() throws IOException {
        String page = Files.readString(Golden.TOP.resolve("docs/cameo.md"));
        fill(table, ROW.matcher(page));
        fill(plover, PLOVER_ROW.matcher(page));
    }

    private static void fill(Map<String, String> codes, Matcher rows) {
        while (rows.find()) {
            assertThat(codes.put(rows.group(1), rows.group(2)))
                    .as(rows.group(1))
                    .isNull();
        }
    }

    @Test
    void it_has_each_type_and_mode_of_plover_once() {
        assertThat(plover.keySet())
                .containsExactlyInAnyOrderElementsOf(MODES.entrySet().stream()
                        .flatMap(type -> Stream.concat(
                                Stream.of(type.getKey()),
                                Stream.of(type.getValue().split(" "))
                                        .filter(mode -> !mode.isEmpty())
                                        .map(mode -> type.getKey() + "/" + mode)))
                        .toList());
    }

    @Test
    void a_code_of_plover_has_a_kind_of_events_of_its_type() {
        plover.forEach((code, kind) -> assertThat(vocabulary.kinds().get(new KindId(kind)))
                .as(code)
                .isNotNull()
                .returns(false, Kind::isConclusion)
                .returns(type(code), known -> type(known.plover().orElse("none"))));
    }

    @Test
    void a_kind_bears_no_code_of_plover_that_there_is_not() {
        assertThat(vocabulary.kinds().values().stream()
                        .filter(kind -> kind.plover()
                                .filter(code -> !plover.containsKey(code))
                                .isPresent()))
                .isEmpty();
    }

    private static String type(String code) {
        return code.replaceFirst("/.*", "");
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
