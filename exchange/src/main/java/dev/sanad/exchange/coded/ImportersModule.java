package dev.sanad.exchange.coded;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;
import java.util.Optional;

/** Binds the importers of coded events of others. */
public final class ImportersModule extends AbstractModule {
    @Override
    protected void configure() {
        Multibinder<Importer> importers = Multibinder.newSetBinder(binder(), Importer.class);
        importers.addBinding().toInstance(new Icews());
        importers.addBinding().toInstance(new Gdelt(Optional.empty()));
        importers.addBinding().toInstance(new Polecat());
        importers.addBinding().toInstance(new Ucdp());
        importers.addBinding().toInstance(new UcdpPeace());
        importers.addBinding().toInstance(new Acled());
    }
}
