package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Help and problems are in Arabic where that is asked for. */
final class ArabicHelpTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "reason",
                "report",
                "explain",
                "why-not",
                "what-if",
                "diff",
                "replay",
                "watch-for",
                "sources",
                "table",
                "import",
                "check",
                "completion",
                "fmt",
                "test",
                "trust",
                "actors",
                "draft",
                "lsp",
                "workbench",
                "mcp",
                "serve",
                "kinds",
                "new",
                "schema",
                "help",
                "rules",
                "rules list",
                "rules show",
                "rules graph",
                "rules docs",
                "rules export"
            })
    void every_command_and_option_is_described(String command) {
        String[] words = (command + " --help --lang ar").split(" ");
        Ran ran = Ran.sanad(words);
        assertThat(ran.exitCode()).isZero();
        // The format that another jar adds is described in its own words.
        assertThat(ran.out().replaceAll("(?m)^  count .*", ""))
                .contains("الاستخدام: sanad " + command)
                .doesNotContainPattern("(?m)^ +[^ ].*?  +[A-Za-z]+ [a-z]+");
    }

    @Test
    void the_program_itself_is_described() {
        assertThat(Ran.sanad("--help", "--lang", "ar").out()).contains("يستنتج من أحداث", "الأوامر:", "رموز الخروج");
        assertThat(Ran.sanad("help", "explain", "--lang=ar-LB").out()).contains("يشرح استنتاجًا واحدًا");
    }

    @Test
    void a_problem_and_its_remedy_are_in_arabic(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("v.yaml"), "vocabulary: mine\nkinds: { visit: { is-a: call } }\n");
        assertThat(Ran.sanad("check", file.toString(), "--lang", "ar").out())
                .startsWith("خطأ [V101] في " + file + ":2:25: نوع غير معروف: 'call'\n")
                .contains("\n  المعروف: visit\n")
                .endsWith("فُحص ملف واحد: خطأ واحد، لا تحذيرات\n");
    }

    @Test
    void a_code_is_explained_in_arabic() {
        assertThat(Ran.sanad("help", "x103", "--lang", "ar").out())
                .contains(
                        "وقائع هذا النوع تُسجَّل في الملفات",
                        "sanad why-not seeds/camp-david-2023 call-held",
                        "للإصلاح: اسأل عن استنتاج")
                .doesNotContain("To fix it");
        assertThat(Ran.sanad("--lang", "ar-LB", "help", "X103").out()).contains("للإصلاح: اسأل عن استنتاج");
        assertThat(Ran.sanad("help", "X103").out()).contains("To fix it: ask about a conclusion");
    }

    @Test
    void wrong_usage_is_told_in_arabic() {
        assertThat(Ran.sanad("reason", "d.yaml", "--lang", "ar", "--nope").err())
                .startsWith("sanad: خيار غير معروف: '--nope'")
                .endsWith("\nجرّب 'sanad reason --help'.\n");
    }
}
