package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.YamlProblem;
import dev.sanad.core.problem.ProblemCode;
import dev.sanad.core.text.Language;
import dev.sanad.render.internal.codes.CodePage;
import dev.sanad.render.internal.codes.CodePages;
import dev.sanad.rules.internal.ruleset.Warnings;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code has a page, every page has a code, and its example has exactly that problem. */
final class CodePagesTest {
    /** Of a command in a shell: without blanks, or between quotation marks. */
    private static final Pattern ARGUMENT = Pattern.compile("'[^']*'|[^ ']+");

    private static final Pattern BLOCK = Pattern.compile("```(\\w+) ?(\\S*)\n(.*?)\n```", Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("(?m)^## \\w+");
    private static final Pattern QUOTED = Pattern.compile("`[^`]+`");
    private static final Pattern TOLD = Pattern.compile("(?m): \\[([DVRCTX]\\d{3})]");
    /** What is not said but named or quoted: in quotation marks, brackets or braces, and places. */
    private static final Pattern NAMES =
            Pattern.compile("'[^']*'|\"[^\"]*\"|\\([^)]*\\)|\\{[^}]*}|\\S*[/:$.-]\\S*|[A-Za-z-]+(, [A-Za-z-]+)+");

    private static final Pattern ENGLISH = Pattern.compile("\\b[A-Za-z]+ [A-Za-z]+ [A-Za-z]+");
    private static final String TRUSTING =
            "rule-set: mine\nvocabulary: diplomacy\npacks: [ ./coalition.drl ]\ntrusted: true\n";

    @TempDir
    private Path folder;

    @Test
    void every_code_has_a_page() {
        CodePages pages = CodePages.read();
        assertThat(codes())
                .hasSizeGreaterThan(150)
                .allSatisfy(code -> assertThat(pages.find(code)).isPresent());
    }

    @Test
    void every_page_has_a_code() {
        SortedSet<String> codes = codes();
        assertThat(CodePages.read().all().keySet())
                .allSatisfy(page -> assertThat(codes).contains(page.length() == 3 ? "D" + page : page));
    }

    @Test
    void every_warning_can_be_allowed_but_those_about_allowances() {
        assertThat(CodePages.read().all().values())
                .filteredOn(page -> page.text().startsWith("A warning"))
                .hasSizeGreaterThan(25)
                .extracting(page -> page.code().length() == 3 ? "D" + page.code() : page.code())
                .filteredOn(code -> !code.matches("D02[12]"))
                .allSatisfy(code -> assertThat(Warnings.CODES).contains(code));
    }

    static Stream<CodePage> pages() {
        return CodePages.read().all().values().stream()
                .filter(page -> page.text().contains("```"));
    }

    @Test
    void every_page_but_that_of_bytes_has_an_example() {
        assertThat(CodePages.read().all().values())
                .filteredOn(page -> !page.text().contains("```"))
                .extracting(CodePage::code)
                .containsExactly("006");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void its_example_has_it_and_nothing_else(CodePage page) throws IOException {
        Ran ran = check(page);
        assertThat(TOLD.matcher(ran.out() + ran.err()).results().map(reported -> reported.group(1)))
                .as("%s%s", ran.out(), ran.err())
                .isNotEmpty()
                .allSatisfy(code -> assertThat(code).endsWith(page.code()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void its_example_is_told_in_Arabic_too(CodePage page) throws IOException {
        Ran ran = check(page, "--lang", "ar");
        assertThat((ran.out() + ran.err()).lines())
                .isNotEmpty()
                .filteredOn(line -> !line.startsWith("    ") && !line.contains("[R210]")) // a compiler's own words
                .allSatisfy(
                        line -> assertThat(NAMES.matcher(line).replaceAll("")).doesNotContainPattern(ENGLISH));
    }

    @Test
    void every_code_has_its_words_in_Arabic_too() throws IOException {
        Path english = Golden.TOP.resolve("docs/codes");
        assertThat(headings(english.resolve("ar"))).isEqualTo(headings(english));
    }

    static Stream<CodePage> arabicPages() {
        return CodePages.read(Language.ARABIC).all().values().stream();
    }

    @ParameterizedTest
    @MethodSource("arabicPages")
    void its_words_in_Arabic_are_about_the_same(CodePage arabic) {
        CodePage english = CodePages.read().find(arabic.code()).orElseThrow();
        assertThat(arabic.remedy()).startsWith("للإصلاح: ");
        assertThat(arabic.meaning().startsWith("تحذير"))
                .isEqualTo(english.meaning().startsWith("A warning"));
        assertThat(found(BLOCK, arabic.text())).isEqualTo(found(BLOCK, english.text()));
        assertThat(found(QUOTED, arabic.meaning() + arabic.remedy()))
                .hasSameElementsAs(found(QUOTED, english.meaning() + english.remedy()));
    }

    /** The codes that have sections, in order, by file. */
    private static SortedMap<String, List<String>> headings(Path folder) throws IOException {
        SortedMap<String, List<String>> codes = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.md")) {
            for (Path file : files) {
                codes.put(file.getFileName().toString(), found(HEADING, Files.readString(file)));
            }
        }
        return codes;
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    private Ran check(CodePage page, String... more) throws IOException {
        List<MatchResult> blocks = BLOCK.matcher(page.text()).results().toList();
        for (MatchResult block :
                blocks.stream().filter(some -> !some.group(1).equals("sh")).toList()) {
            String name = block.group(2).isEmpty() ? "example.yaml" : block.group(2);
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), block.group(3) + "\n");
            if (blocks.size() == 1 && name.endsWith(".drl")) {
                Files.writeString(folder.resolve("set.yaml"), TRUSTING);
            }
        }
        String[] command = blocks.stream()
                .filter(block -> block.group(1).equals("sh"))
                .map(block -> arguments(block.group(3)))
                .findFirst()
                .orElseGet(() -> new String[] {"check", folder.toString()});
        return Ran.sanad(
                Stream.concat(Arrays.stream(command), Arrays.stream(more)).toArray(String[]::new));
    }

    @Test
    void bytes_that_are_not_utf8_have_theirs() throws IOException {
        Files.write(folder.resolve("old.yaml"), "dossier: caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Ran.sanad("check", folder.toString()).out()).contains(": [D006] ");
    }

    private String[] arguments(String command) {
        return ARGUMENT.matcher(command)
                .results()
                .map(argument -> argument.group().replace("'", ""))
                .skip(1)
                .map(word -> word.startsWith("seeds/")
                        ? Golden.TOP.resolve(word).toString()
                        : Files.exists(folder.resolve(word))
                                ? folder.resolve(word).toString()
                                : word)
                .toArray(String[]::new);
    }

    /** The codes in all classes of codes, and the general ones in each form. */
    private static SortedSet<String> codes() {
        SortedSet<String> codes = new TreeSet<>();
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dev.sanad").stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getRawType().isEquivalentTo(ProblemCode.class))
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                        .forEach(field -> codes.add(value(field)));
        for (YamlProblem general : YamlProblem.values()) {
            for (Form form : Form.values()) {
                codes.add(general.in(form).toString());
            }
        }
        return codes;
    }

    private static String value(JavaField constant) {
        try {
            Field field = constant.reflect();
            field.setAccessible(true);
            return String.valueOf(field.get(null));
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
