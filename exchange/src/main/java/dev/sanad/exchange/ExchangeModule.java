package dev.sanad.exchange;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;
import dev.sanad.core.dossier.EventReader;
import dev.sanad.core.dossier.LineForm;
import dev.sanad.exchange.coded.ImportersModule;

/** Binds the readers of events in other forms than YAML. */
public final class ExchangeModule extends AbstractModule {
    @Override
    protected void configure() {
        install(new ImportersModule());
        Multibinder<EventReader> readers = Multibinder.newSetBinder(binder(), EventReader.class);
        readers.addBinding().toInstance(new JsonLines());
        readers.addBinding().toInstance(new SeparatedValues("csv"));
        readers.addBinding().toInstance(new SeparatedValues("tsv"));
        readers.addBinding().toInstance(new Workbook());
        Multibinder<LineForm> forms = Multibinder.newSetBinder(binder(), LineForm.class);
        forms.addBinding().toInstance(new JsonRows());
        forms.addBinding().toInstance(new TableRows("csv"));
        forms.addBinding().toInstance(new TableRows("tsv"));
    }
}
