package dev.sanad.exchange;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;
import dev.sanad.core.dossier.EventReader;

/** Binds the readers of events in other forms than YAML. */
public final class ExchangeModule extends AbstractModule {
    @Override
    protected void configure() {
        Multibinder<EventReader> readers = Multibinder.newSetBinder(binder(), EventReader.class);
        readers.addBinding().toInstance(new JsonLines());
        readers.addBinding().toInstance(new SeparatedValues("csv"));
        readers.addBinding().toInstance(new SeparatedValues("tsv"));
        readers.addBinding().toInstance(new Workbook());
    }
}
