package dev.sanad.render.format;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;

/**
 * A module that offers formats. A jar adds formats to the program if it names a module of this type, or one that installs
 * it, in {@code META-INF/services/com.google.inject.Module}.
 */
public abstract class FormatsModule extends AbstractModule {
    @Override
    protected final void configure() {
        Formats formats = new Formats();
        addTo(formats);
        Multibinder.newSetBinder(binder(), Formats.class).addBinding().toInstance(formats);
    }

    /**
     * Adds its formats.
     *
     * @param formats the formats to add to
     */
    protected abstract void addTo(Formats formats);
}
