package dev.sanad.render;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import dev.sanad.render.format.Formats;
import dev.sanad.render.internal.document.DocumentFormats;
import dev.sanad.render.internal.graph.GraphFormats;
import dev.sanad.render.internal.json.JsonFormats;
import dev.sanad.render.internal.page.PageFormats;
import dev.sanad.render.internal.table.TableFormats;
import dev.sanad.render.internal.text.TextFormats;
import java.util.Set;

/** Binds all built-in formats, and {@link Formats} to these and those of other modules. */
public final class RenderModule extends AbstractModule {
    @Override
    protected void configure() {
        install(new DocumentFormats());
        install(new TextFormats());
        install(new JsonFormats());
        install(new GraphFormats());
        install(new PageFormats());
        install(new TableFormats());
    }

    /** All formats that the modules of an injector offer. */
    @Provides
    static Formats all(Set<Formats> parts) {
        Formats all = new Formats();
        parts.forEach(all::addAll);
        return all;
    }
}
