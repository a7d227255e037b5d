package dev.sanad.cli.mutants;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.TypeLiteral;
import dev.sanad.core.Reasoner;
import dev.sanad.core.dossier.EventReader;
import dev.sanad.exchange.ExchangeModule;
import dev.sanad.render.RenderModule;
import dev.sanad.render.format.Formats;
import dev.sanad.render.internal.codes.CodePages;
import dev.sanad.rules.EngineModule;
import dev.sanad.rules.Reasoners;
import dev.sanad.rules.ruleset.RuleSet;
import dev.sanad.rules.ruleset.RuleSetReader;
import java.nio.file.Path;
import java.util.Set;

/** The parts of the product that trials share, since making them takes longer than a trial. */
record Product(
        RuleSet rules,
        Reasoner reasoner,
        Reasoners reasoners,
        Formats formats,
        Set<EventReader> readers,
        CodePages pages,
        Corpus corpus) {
    static Product assembled() {
        Injector parts = Guice.createInjector(
                new EngineModule(Path.of("target/user/cache")), new RenderModule(), new ExchangeModule());
        RuleSet rules = RuleSetReader.builtIn().orElseThrow();
        Reasoners reasoners = parts.getInstance(Reasoners.class);
        return new Product(
                rules,
                reasoners.with(rules).orElseThrow(),
                reasoners,
                parts.getInstance(Formats.class),
                parts.getInstance(Key.get(new TypeLiteral<Set<EventReader>>() {})),
                CodePages.read(),
                Corpus.read());
    }
}
