package dev.sanad.core.dossier;

import dev.sanad.core.actor.Actor;
import dev.sanad.core.actor.ActorId;
import dev.sanad.core.actor.Actors;
import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlProblem;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.time.AsOf;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.core.vocabulary.VocabularyReader;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What many dossiers share that are too many to be read together: the vocabulary, the zone, the day, and who is who. Each
 * takes from it what it refers to, and nothing else.
 *
 * <p>It never changes, and any thread may make dossiers in it.
 */
public final class Setting {
    private final Vocabulary vocabulary;
    private final Optional<AsOf> asOf;
    private final ZoneId zone;
    private final boolean isOpen;
    /** Who is who. */
    private final Cast known;

    private final Map<String, SortedSet<ActorId>> parties = new ConcurrentHashMap<>();
    private final PlainEvents plain = new PlainEvents(this);

    private Setting(Vocabulary vocabulary, Optional<AsOf> asOf, ZoneId zone, boolean isOpen, Casts known) {
        this.vocabulary = vocabulary;
        this.asOf = asOf;
        this.zone = zone;
        this.isOpen = isOpen;
        this.known = new KeptCast(known);
    }

    /**
     * Reads the files of a setting: dossiers without events. Without any it has the built-in vocabulary and the built-in cast.
     *
     * @param dossiers the paths of the dossiers, each a file or a folder
     * @param isOpen whether what nobody declares exists too, known by its id alone
     * @return the setting, or every error found
     */
    public static Checked<Setting> read(List<Path> dossiers, boolean isOpen) {
        if (dossiers.isEmpty()) {
            Casts world = new Casts();
            CastReader.builtIn(CastReader.WORLD).ifPresent(world::add);
            Vocabulary usual = VocabularyReader.builtIn("diplomacy").orElseThrow();
            return Checked.good(new Setting(usual, Optional.empty(), ZoneOffset.UTC, isOpen, world));
        }
        Problems problems = new Problems();
        DossierAssembly assembly = new DossierAssembly(new ReadingContext(Form.DOSSIER, problems));
        DossierReader.addAll(dossiers, assembly, new OtherForms(List.of(), problems), problems);
        Optional<Dossier> read = assembly.finish();
        read.filter(dossier -> !dossier.events().isEmpty())
                .ifPresent(dossier -> problems.error(
                        YamlProblem.WRONG_SHAPE.in(Form.DOSSIER),
                        SourceMark.of(new SourceFile(dossiers.get(0).toString(), "")),
                        "a dossier that many cases share has events of its own, which belong to no case",
                        "move its events to the file of events, or leave --by out"));
        return Checked.of(problems, () -> {
            Dossier dossier = read.orElseThrow();
            Casts known = new Casts();
            known.add(new DeclaredCast(dossier));
            known.addAll(assembly.casts());
            return new Setting(dossier.vocabulary(), dossier.asOf(), dossier.zone(), isOpen, known);
        });
    }

    /**
     * The same setting with what is declared beside the events.
     *
     * @param declared the actors, topics and sources, each a map of its one key
     * @return the setting, or every error found
     */
    public Checked<Setting> with(Collection<Part> declared) {
        Checked<Dossier> read = dossier("", declared);
        return new Checked<>(
                read.value().map(dossier -> {
                    Casts more = new Casts();
                    more.add(new DeclaredCast(dossier));
                    more.add(known);
                    return new Setting(vocabulary, asOf, zone, isOpen, more);
                }),
                read.errors());
    }

    /**
     * A dossier in this setting.
     *
     * @param id its name
     * @param parts its events, and the actors, topics and sources that it declares itself
     * @return the dossier, or every error found; what is only doubtful is not looked for
     */
    public Checked<Dossier> dossier(String id, Collection<Part> parts) {
        Problems problems = new Problems();
        DossierAssembly assembly = new DossierAssembly(new ReadingContext(Form.DOSSIER, problems));
        assembly.within(this, id);
        new StatedParts(assembly, problems).add(parts, SourceMark.of(new SourceFile(id, "")), Optional.empty());
        Optional<Dossier> dossier = assembly.finish();
        return Checked.of(problems, dossier::orElseThrow);
    }

    /**
     * The same dossier, read faster, if all its events are plain: if nobody could object to them, and nothing in them is rare.
     *
     * @param id its name
     * @param parts its events, whose places in the file do not matter
     * @return the dossier; empty if the slower reading has to tell what it is, or what is wrong with it
     */
    public Optional<Dossier> plainDossier(String id, Collection<Part> parts) {
        return plain.dossier(id, parts);
    }

    /**
     * {@return the states that an actor represents at any time; an actor without a state, or one that is not known, represents
     * itself}
     *
     * @param actor the id of the actor
     */
    public SortedSet<ActorId> partiesOf(String actor) {
        SortedSet<ActorId> before = parties.get(actor);
        if (before != null) {
            return before;
        }
        SortedMap<ActorId, Actor> concerned = new TreeMap<>();
        collect(actor, concerned);
        SortedSet<ActorId> found =
                Actors.of(concerned.values()).partiesOf(List.of(new ActorId(actor)), Optional.empty());
        if (!concerned.isEmpty()) {
            parties.put(actor, found);
        }
        return found;
    }

    private void collect(String id, Map<ActorId, Actor> concerned) {
        if (concerned.containsKey(new ActorId(id))) {
            return;
        }
        known.actor(id).map(Placed::value).ifPresent(actor -> {
            concerned.put(actor.id(), actor);
            Stream.of(
                            actor.of().stream(),
                            actor.holds().stream().map(Actor.Holding::office),
                            actor.members().stream().map(Actor.Membership::actor))
                    .flatMap(others -> others)
                    .forEach(other -> collect(other.value(), concerned));
        });
    }

    /** {@return the kinds of its events} */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** {@return its own as-of day} */
    public Optional<AsOf> asOf() {
        return asOf;
    }

    /** {@return the zone in which its days are counted} */
    public ZoneId zone() {
        return zone;
    }

    /** Who is who, with what exists by its id alone where that is so. */
    Casts casts() {
        Casts all = new Casts();
        all.add(known);
        if (isOpen) {
            all.add(new OpenCast(known));
        }
        return all;
    }
}
