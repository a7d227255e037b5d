package dev.sanad.render.internal.table;

import dev.sanad.render.answer.TableAnswer;
import dev.sanad.render.format.Formats;
import dev.sanad.render.format.FormatsModule;

/** Offers tables. */
public final class TableFormats extends FormatsModule {
    @Override
    protected void addTo(Formats formats) {
        formats.add(TableAnswer.class, new CsvTable());
        formats.add(TableAnswer.class, new XlsxTable());
    }
}
