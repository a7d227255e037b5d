package dev.sanad.workbench.drafting;

import dev.sanad.render.format.Format;
import dev.sanad.render.format.Formats;
import dev.sanad.render.format.FormatsModule;

/** The formats of drafts. */
final class DraftFormats extends FormatsModule {
    @Override
    protected void addTo(Formats formats) {
        formats.add(
                Draft.class,
                Format.of(
                        "text",
                        "what is proposed for each sentence, and why",
                        (draft, how) -> how.style().page(new DraftText(how.language()).render(draft))));
        formats.add(
                Draft.class,
                Format.of(
                        "yaml", "events as a dossier has them, to be pasted", (draft, how) -> DraftYaml.render(draft)));
        formats.add(
                Draft.class, Format.of("json", "one object, for programs", (draft, how) -> DraftJson.render(draft)));
    }
}
