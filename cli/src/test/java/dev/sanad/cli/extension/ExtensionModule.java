package dev.sanad.cli.extension;

import com.google.inject.multibindings.Multibinder;
import dev.sanad.core.dossier.EventReader;
import dev.sanad.render.answer.FindingsAnswer;
import dev.sanad.render.format.Formats;
import dev.sanad.render.format.FormatsModule;

/** Adds a format and an importer to the program. */
public final class ExtensionModule extends FormatsModule {
    @Override
    protected void addTo(Formats formats) {
        formats.add(FindingsAnswer.class, new CountFormat());
        Multibinder.newSetBinder(binder(), EventReader.class).addBinding().toInstance(new SemicolonLines());
    }
}
