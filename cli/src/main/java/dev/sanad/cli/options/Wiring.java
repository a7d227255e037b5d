package dev.sanad.cli.options;

import com.google.inject.Binding;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.Module;
import com.google.inject.Stage;
import com.google.inject.util.Types;
import dev.sanad.bulk.CaseEngine;
import dev.sanad.core.Reasoner;
import dev.sanad.core.dossier.EventReader;
import dev.sanad.core.dossier.LineForm;
import dev.sanad.core.internal.file.FilesRead;
import dev.sanad.core.internal.problem.Suggestion;
import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.YamlProblem;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.Severity;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.exchange.ExchangeModule;
import dev.sanad.exchange.coded.Importer;
import dev.sanad.render.RenderModule;
import dev.sanad.render.format.Format;
import dev.sanad.render.format.Formats;
import dev.sanad.rules.EngineModule;
import dev.sanad.rules.Reasoners;
import dev.sanad.rules.RuleSetSource;
import dev.sanad.rules.internal.ruleset.RulesOfDossiers;
import dev.sanad.rules.internal.ruleset.TrustedCode;
import dev.sanad.rules.internal.upkeep.StandingEngine;
import dev.sanad.rules.ruleset.RuleSet;
import dev.sanad.rules.ruleset.RuleSetReader;
import dev.sanad.workbench.drafting.Drafter;
import dev.sanad.workbench.drafting.DraftingModule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The parts of the program: those of its own modules, and those of the modules that jars on the class path name in
 * {@code META-INF/services/com.google.inject.Module}. They are assembled when the first is needed, since some commands
 * need none.
 */
public final class Wiring {
    private final FutureTask<Injector> parts = new FutureTask<>(this::assembled);

    /** The digests of the code that may run in this command alone. */
    private final Set<String> trusted = ConcurrentHashMap.newKeySet();

    private int most = LimitOption.USUAL;

    private Optional<StandingEngine> standing = Optional.empty();

    /** Begins to assemble the parts on another processor, for a command that needs them after reading its inputs. */
    public void prepare() {
        Thread thread = new Thread(parts, "wiring");
        thread.setDaemon(true);
        thread.start();
    }

    /** The formats of one sort of answer by their names. */
    public <A> Map<String, Format<A>> formats(Class<A> answer) {
        return injector().getInstance(Formats.class).of(answer);
    }

    /** The readers of events in other forms than YAML, found when the first is asked for. */
    public Collection<EventReader> readers() {
        return new AbstractCollection<>() {
            @Override
            public Iterator<EventReader> iterator() {
                return every(EventReader.class).iterator();
            }

            @Override
            public int size() {
                return every(EventReader.class).size();
            }
        };
    }

    /** The importers of coded events of others. */
    public Collection<Importer> importers() {
        return every(Importer.class);
    }

    /** The forms that are read a line at a time. */
    public Collection<LineForm> lineForms() {
        return every(LineForm.class);
    }

    /**
     * A rule set with other parameters.
     *
     * @param named its file, or the name of one that a module binds; the default one if this is missing
     */
    Checked<RuleSet> ruleSet(@Nullable Path named, Map<String, String> parameters) {
        if (named == null) {
            return RuleSetReader.builtIn(parameters);
        }
        String name = named.toString();
        Stream<RuleSetSource> sources = Files.exists(named) ? Stream.empty() : every(RuleSetSource.class).stream();
        return sources.filter(source -> source.name().equals(name))
                .findFirst()
                .map(source -> source.read(parameters))
                .or(() -> misspelt(named))
                .orElseGet(() -> RuleSetReader.read(named, name, parameters));
    }

    /** What is no file, and nearly the name of a rule set that needs none. */
    private Optional<Checked<RuleSet>> misspelt(Path named) {
        return Suggestion.closest(named.toString(), ruleSets())
                .filter(near -> !FilesRead.exists(named))
                .map(near -> new Checked<>(
                        Optional.empty(),
                        List.of(new Problem(
                                YamlProblem.UNREADABLE.in(Form.RULE_SET),
                                Severity.ERROR,
                                SourceMark.of(new SourceFile(named.toString(), "")),
                                "there is no such file",
                                "did you mean '" + near + "'?"))));
    }

    /** The rule set of the dossier at a path: its own, or else the default one. */
    public Checked<RuleSet> rulesOf(Path dossier) {
        Checked<Optional<Path>> beside = RulesOfDossiers.of(List.of(dossier), this::ruleSets);
        return beside.value()
                .map(found -> ruleSet(found.orElse(null), Map.of()))
                .orElseGet(() -> new Checked<>(Optional.empty(), beside.problems()));
    }

    /** The names of the rule sets that need no file. */
    public List<String> ruleSets() {
        return every(RuleSetSource.class).stream()
                .map(RuleSetSource::name)
                .sorted()
                .toList();
    }

    /** The drafter: the built-in one, or that of a module. */
    public Drafter drafter() {
        return injector().getInstance(Drafter.class);
    }

    /** Lets all reasoning go on from what an engine found before. */
    public Wiring on(StandingEngine engine) {
        standing = Optional.of(engine);
        RuleSetReader.builtIn(); // once for all runs, each of which would read a part of them
        return this;
    }

    /** Lets the reasoning of a command that reasons several times go on, unless it does already. */
    public void goOn() {
        if (standing.isEmpty()) {
            on(new StandingEngine());
        }
    }

    /** The port that makes reasoners, which keep to the limit. */
    public Reasoners reasoners() {
        Reasoners port = injector().getInstance(Reasoners.class);
        int limit = most;
        Optional<StandingEngine> engine = standing;
        return rules -> {
            Checked<Reasoner> made = engine.isPresent() ? engine.get().with(rules, port::with) : port.with(rules);
            return new Checked<>(
                    made.value().map(reasoner -> new LimitOption.Limited(reasoner, limit)), made.problems());
        };
    }

    /** What reasons about many cases: threads of this machine, or what a module binds. */
    public CaseEngine caseEngine() {
        Binding<CaseEngine> bound = injector().getExistingBinding(Key.get(CaseEngine.class));
        return bound == null
                ? (run, command, files, folder, result, watcher) -> run.over(files, folder, result, watcher)
                : bound.getProvider().get();
    }

    /** Sets the greatest number of derivations of a run. */
    void limit(int derivations) {
        most = derivations;
    }

    @SuppressWarnings("unchecked") // the type is made of the class of the parts
    private <T> Set<T> every(Class<T> part) {
        return injector().getInstance((Key<Set<T>>) Key.get(Types.setOf(part)));
    }

    private Injector injector() {
        parts.run(); // does nothing if it has been run, or is running
        try {
            return parts.get();
        } catch (ExecutionException unfit) {
            throw new IllegalStateException("a module on the class path does not fit: " + unfit.getCause(), unfit);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(impatient);
        }
    }

    /** Lets code run, known by its digest. */
    void trust(Collection<String> digests) {
        trusted.addAll(digests);
    }

    private boolean trusts(SourceFile code) {
        return trusted.contains(TrustedCode.digest(code))
                || TrustedFiles.ofUser().covers(code);
    }

    private Injector assembled() {
        List<Module> modules = new ArrayList<>(List.of(
                new EngineModule(UserFolder.CACHE.path(), this::trusts),
                new RenderModule(),
                new ExchangeModule(),
                new DraftingModule()));
        ServiceLoader.load(Module.class).forEach(modules::add);
        return Guice.createInjector(Stage.DEVELOPMENT, modules);
    }
}
