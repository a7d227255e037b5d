package dev.sanad.spark;

import com.google.inject.AbstractModule;
import dev.sanad.bulk.CaseEngine;

/** Binds Spark as what reasons about many cases. */
public final class SparkModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(CaseEngine.class).to(SparkEngine.class);
    }
}
