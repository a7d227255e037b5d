package dev.sanad.render.internal.document;

import dev.sanad.render.answer.FindingsAnswer;
import dev.sanad.render.format.Format;
import dev.sanad.render.format.Formats;
import dev.sanad.render.format.FormatsModule;
import dev.sanad.render.format.Presentation;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Offers documents to hand on. */
public final class DocumentFormats extends FormatsModule {
    @Override
    protected void addTo(Formats formats) {
        formats.add(
                FindingsAnswer.class,
                Format.of(
                        "markdown",
                        "the first screen and the chains, with quotes as footnotes",
                        (answer, how) -> MarkdownDocument.of(FindingsDocument.of(answer, how.language()))));
        formats.add(FindingsAnswer.class, new Word());
    }

    /** The document for Word. */
    private static final class Word implements Format<FindingsAnswer> {
        @Override
        public String name() {
            return "docx";
        }

        @Override
        public String description() {
            return "the same as a document for Word";
        }

        @Override
        public Charset encoding() {
            return StandardCharsets.ISO_8859_1;
        }

        @Override
        public void write(FindingsAnswer answer, Presentation how, Appendable out) throws IOException {
            byte[] file = WordDocument.of(FindingsDocument.of(answer, how.language()));
            out.append(new String(file, StandardCharsets.ISO_8859_1));
        }
    }
}
