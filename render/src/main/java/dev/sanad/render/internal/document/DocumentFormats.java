package dev.sanad.render.internal.document;

import dev.sanad.render.answer.FindingsAnswer;
import dev.sanad.render.format.BinaryFormat;
import dev.sanad.render.format.Format;
import dev.sanad.render.format.Formats;
import dev.sanad.render.format.FormatsModule;
import dev.sanad.render.format.Presentation;
import java.io.IOException;
import java.io.OutputStream;

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
    private static final class Word implements BinaryFormat<FindingsAnswer> {
        @Override
        public String name() {
            return "docx";
        }

        @Override
        public String description() {
            return "the same as a document for Word";
        }

        @Override
        public void writeBytes(FindingsAnswer answer, Presentation how, OutputStream out) throws IOException {
            out.write(WordDocument.of(FindingsDocument.of(answer, how.language())));
            out.flush();
        }
    }
}
