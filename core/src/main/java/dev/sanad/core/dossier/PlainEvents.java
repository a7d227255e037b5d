package dev.sanad.core.dossier;

import dev.sanad.core.actor.ActorId;
import dev.sanad.core.fact.Certainty;
import dev.sanad.core.fact.Citation;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Modality;
import dev.sanad.core.fact.Roles;
import dev.sanad.core.fact.Value;
import dev.sanad.core.fact.Voice;
import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.LocalizedTextReader;
import dev.sanad.core.internal.yaml.Names;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.source.Source;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.time.When;
import dev.sanad.core.topic.TopicId;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Reads dossiers of plain events, to which nobody could object: as {@link DossierAssembly} does, but without anything that only
 * serves to say what is wrong, where, and what else may have been meant. Of a million dossiers nearly all are so. Whatever is
 * wrong, or rare, is left to that.
 *
 * <p>Any thread may read.
 */
final class PlainEvents {
    /** The number of times that are kept, since what follows is likely to say the same again. */
    private static final int MOST_TIMES = 10_000;

    /** The same for what is named together, which takes more memory. */
    private static final int MOST_CASTS = 1_000;

    private final Setting setting;
    private final Map<String, When> times = new ConcurrentHashMap<>();
    private final Map<Named, Optional<Dossier>> casts = new ConcurrentHashMap<>();

    PlainEvents(Setting setting) {
        this.setting = setting;
    }

    /** The dossier; empty if it is to be read thoroughly. */
    Optional<Dossier> dossier(String id, Collection<Part> parts) {
        return new Reading().dossier(id, parts);
    }

    /** Who, what and which sources are named. */
    private record Named(Set<ActorId> actors, Set<TopicId> topics, Set<SourceId> sources) {
        boolean areAllIn(Dossier cast) {
            return cast.actors().byId().keySet().containsAll(actors)
                    && cast.topics().byId().keySet().containsAll(topics)
                    && cast.sources().byId().keySet().containsAll(sources);
        }
    }

    /** A dossier of what is named, with all that this refers to; empty if not all is known, or something is wrong with it. */
    private Optional<Dossier> cast(Named named) {
        Optional<Dossier> before = casts.get(named);
        if (before != null) {
            return before;
        }
        DossierBuilder builder = Dossier.builder(setting.vocabulary());
        builder.oneOfMany();
        builder.castFrom(setting.casts(), casting -> {
            named.actors().forEach(casting::cast);
            named.topics().forEach(casting::cast);
            named.sources().forEach(casting::cast);
        });
        return kept(builder.build().value().filter(named::areAllIn), named, casts, MOST_CASTS);
    }

    private static <K, V> V kept(V read, K from, Map<K, V> among, int most) {
        if (among.size() < most) {
            among.put(from, read);
        }
        return read;
    }

    /** The reading of one dossier. */
    private final class Reading {
        private final ReadingContext context = new ReadingContext(Form.DOSSIER, new Problems());
        private final ValueReader values = ValueReader.unchecked(context, setting.zone());
        private final SortedMap<FactId, Event> events = new TreeMap<>();
        private final Set<ActorId> actors = new HashSet<>();
        private final Set<TopicId> topics = new HashSet<>();
        private final Set<SourceId> sources = new HashSet<>();
        private final List<Reference> references = new ArrayList<>();
        private boolean isPlain = true;

        /** An event that another names in a role. */
        private record Reference(FactId from, Role role, FactId to) {}

        Optional<Dossier> dossier(String id, Collection<Part> parts) {
            for (Part part : parts) {
                add(part);
                if (!isPlain || context.problems().size() > 0) {
                    return Optional.empty();
                }
            }
            references.forEach(this::check);
            // Sources are often others in each dossier, of actors that are the same in many.
            Optional<Dossier> others = cast(new Named(actors, topics, Set.of()));
            Optional<Dossier> reports = cast(new Named(Set.of(), Set.of(), sources));
            if (others.isEmpty() || reports.isEmpty()) {
                return Optional.empty();
            }
            events.values().forEach(event -> check(event, reports.get()));
            return isPlain
                    ? Optional.of(new Dossier(
                            List.of(id),
                            Optional.empty(),
                            setting.vocabulary(),
                            setting.asOf(),
                            Optional.empty(),
                            Collections.emptySortedMap(),
                            setting.zone(),
                            others.get().actors(),
                            others.get().topics(),
                            reports.get().sources(),
                            events,
                            List.of()))
                    : Optional.empty();
        }

        private void add(Part part) {
            isPlain &= part.problems().isEmpty() && part.declares().isEmpty();
            FactId id = new FactId(text(part.node().find("id")));
            // Letters of other alphabets may look like those of another id.
            isPlain &= Names.isId(id.value()) && id.value().chars().allMatch(c -> c < 0x80);
            KindId name = new KindId(text(part.node().find("kind")));
            Optional<Kind> kind = setting.vocabulary().find(name).filter(known -> !known.isConclusion());
            Optional<YamlNode.Mapping> written = part.node().asMapping();
            isPlain &= kind.isPresent() && written.isPresent();
            if (isPlain) {
                Event event = event(id, kind.get(), written.get());
                isPlain &= events.put(id, event) == null;
            }
        }

        private Event event(FactId id, Kind kind, YamlNode.Mapping written) {
            Optional<When> time = Optional.empty();
            Optional<LocalizedText> place = Optional.empty();
            Modality modality = Modality.ACTUAL;
            Certainty certainty = Certainty.CERTAIN;
            List<Citation> cites = List.of();
            SortedMap<String, Value> held = new TreeMap<>();
            for (YamlNode.Entry entry : written.entries()) {
                String key = entry.key().text();
                YamlNode value = entry.value();
                switch (key) {
                    case "id", "kind" -> {}
                    case "time" -> time = time(value);
                    case "place" -> place = LocalizedTextReader.read(value, "'place'", context);
                    case "modality" -> modality = word(value, List.of(Modality.values()), Modality::keyword, modality);
                    case "certainty" ->
                        certainty = word(value, List.of(Certainty.values()), Certainty::keyword, certainty);
                    case "cites" -> cites = cites(value);
                    default -> role(id, kind, key, value).ifPresent(read -> held.put(key, read));
                }
            }
            for (Role role : kind.roles().values()) {
                isPlain &= !role.required() || held.containsKey(role.name());
            }
            return new Event(
                    id, kind.id(), new Roles(held), time, place, modality, certainty, false, Optional.empty(), cites);
        }

        private Optional<When> time(YamlNode value) {
            String written = text(Optional.of(value));
            return Optional.ofNullable(times.get(written))
                    .or(() -> values.time(value).map(read -> kept(read, written, times, MOST_TIMES)));
        }

        private <T> T word(YamlNode value, List<T> choices, Function<T, String> spelling, T otherwise) {
            return context.word(value, "a word", choices, spelling).orElse(otherwise);
        }

        private Optional<Value> role(FactId id, Kind kind, String key, YamlNode written) {
            Optional<Role> known = kind.role(key);
            if (known.isEmpty()) {
                isPlain = false;
                return Optional.empty();
            }
            Role role = known.get();
            return switch (role.type().sort()) {
                case ACTORS -> names(written, role, ActorId::new, actors).map(Value.Actors::new);
                case TOPICS -> names(written, role, TopicId::new, topics).map(Value.Topics::new);
                case FACTS -> {
                    Set<FactId> named = new HashSet<>();
                    Optional<Value> value =
                            names(written, role, FactId::new, named).map(Value.Facts::new);
                    named.forEach(to -> references.add(new Reference(id, role, to)));
                    yield value;
                }
                case CODE -> {
                    Optional<Value> value = values.read(written, role);
                    isPlain &= value.filter(code -> role.values().keySet().containsAll(code.texts()))
                            .isPresent();
                    yield value;
                }
                case TIME, TEXT, NUMBER, FLAG -> values.read(written, role);
            };
        }

        /** The names that a role holds; nothing if they are not plain. */
        private <T> Optional<List<T>> names(YamlNode written, Role role, Function<String, T> id, Set<T> all) {
            List<YamlNode.Leaf> leaves = written.leaves();
            List<T> names = new ArrayList<>(leaves.size());
            for (YamlNode.Leaf leaf : leaves) {
                T name = id.apply(leaf.text());
                isPlain &= !all.add(name) || Names.isId(leaf.text());
                names.add(name);
            }
            int count = written.asListing().map(list -> list.items().size()).orElse(1);
            boolean isRight = !names.isEmpty()
                    && names.size() == count
                    && (count == 1 || role.type().isMany());
            isPlain &= isRight;
            return isRight ? Optional.of(names) : Optional.empty();
        }

        private List<Citation> cites(YamlNode written) {
            List<Citation> cites = new ArrayList<>();
            for (YamlNode node : context.items(written, "'cites'")) {
                Optional<String> quote = node.find("quote")
                        .flatMap(text -> context.text(text, "'quote'"))
                        .map(YamlNode.Leaf::text);
                SourceId source = new SourceId(text(node.find("source")));
                isPlain &= node.asMapping()
                        .filter(map -> map.entries().size() == (quote.isPresent() ? 2 : 1))
                        .isPresent();
                isPlain &= !sources.add(source) || Names.isId(source.value());
                cites.add(new Citation(
                        source,
                        quote,
                        Optional.empty(),
                        Voice.NARRATOR,
                        Collections.emptySortedMap(),
                        Optional.empty(),
                        Optional.empty()));
            }
            return cites;
        }

        private String text(Optional<YamlNode> value) {
            String text =
                    value.flatMap(YamlNode::asLeaf).map(YamlNode.Leaf::text).orElse("");
            isPlain &= !text.isEmpty();
            return text;
        }

        private void check(Reference reference) {
            Event named = events.get(reference.to());
            Set<KindId> kinds = reference.role().kinds();
            isPlain &= named != null
                    && !reference.from().equals(reference.to())
                    && (kinds.isEmpty()
                            || kinds.stream()
                                    .anyMatch(kind -> setting.vocabulary().isA(named.kind(), kind)));
        }

        private void check(Event event, Dossier reports) {
            for (Citation citation : event.cites()) {
                Source source = reports.sources().find(citation.source()).orElseThrow();
                isPlain &= (citation.quote().isEmpty() || source.text().isEmpty())
                        && !EventCheck.isReportedTooEarly(event, source);
            }
        }
    }
}
