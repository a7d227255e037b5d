package dev.sanad.render;

import com.google.inject.AbstractModule;
import dev.sanad.render.graph.GraphFormats;
import dev.sanad.render.json.JsonFormats;
import dev.sanad.render.text.TextFormats;

/** Binds all built-in formats. */
public final class RenderModule extends AbstractModule {
    @Override
    protected void configure() {
        install(new TextFormats());
        install(new JsonFormats());
        install(new GraphFormats());
    }
}
