package dev.sanad.render.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.TypeLiteral;
import dev.sanad.render.RenderModule;
import dev.sanad.render.answer.FindingsAnswer;
import dev.sanad.render.answer.ProblemsAnswer;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Formats are found by name among those of their sort of answer. */
final class FormatTest {
    private static final Format<ProblemsAnswer> COUNT = Format.of(
            "count", "their number", (answer, how) -> answer.problems().size() + "\n");

    @Test
    void every_built_in_format_is_bound() {
        Injector injector = Guice.createInjector(new RenderModule());
        Formats all = new Formats();
        injector.getInstance(Key.get(new TypeLiteral<Set<Formats>>() {})).forEach(all::addAll);
        assertThat(all.of(FindingsAnswer.class))
                .containsOnlyKeys("text", "json", "jsonl", "prov", "dot", "mermaid", "html", "markdown", "docx")
                .allSatisfy((name, format) -> assertThat(format.description()).isNotBlank());
        assertThat(all.of(ProblemsAnswer.class)).containsOnlyKeys("text", "json", "sarif");
        assertThat(all.of(String.class)).isEmpty();
    }

    @Test
    void two_formats_of_one_name_are_refused() {
        Formats formats = new Formats();
        formats.add(ProblemsAnswer.class, COUNT);
        assertThatThrownBy(() -> formats.addAll(formats))
                .hasMessage("two formats of ProblemsAnswer have the name 'count'");
    }

    @Test
    void a_sink_that_fails_is_reported_to_the_caller() throws IOException {
        Appendable full = mock(Appendable.class);
        when(full.append(any(CharSequence.class))).thenThrow(new IOException("no space left"));
        assertThatThrownBy(() -> COUNT.write(new ProblemsAnswer(List.of(), 1), Presentation.PLAIN, full))
                .hasMessage("no space left");
    }
}
