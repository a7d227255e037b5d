package dev.sanad.render.internal.page;

import dev.sanad.render.answer.FindingsAnswer;
import dev.sanad.render.format.Format;
import dev.sanad.render.format.Formats;
import dev.sanad.render.format.FormatsModule;
import java.util.Optional;

/** Offers the page. */
public final class PageFormats extends FormatsModule {
    @Override
    protected void addTo(Formats formats) {
        formats.add(
                FindingsAnswer.class,
                Format.of(
                        "html",
                        "one page for a browser, in both languages",
                        (answer, how) -> new Page(answer, how.language(), Optional.empty()).render()));
    }
}
