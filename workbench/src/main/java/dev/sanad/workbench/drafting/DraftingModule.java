package dev.sanad.workbench.drafting;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.OptionalBinder;

/** Binds the built-in drafter, unless another module binds its own, and the formats of drafts. */
public final class DraftingModule extends AbstractModule {
    @Override
    protected void configure() {
        OptionalBinder.newOptionalBinder(binder(), Drafter.class).setDefault().toInstance(new BuiltInDrafter());
        install(new DraftFormats());
    }
}
