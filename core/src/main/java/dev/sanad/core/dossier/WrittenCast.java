package dev.sanad.core.dossier;

import dev.sanad.core.actor.Actor;
import dev.sanad.core.actor.ActorType;
import dev.sanad.core.internal.check.Marks;
import dev.sanad.core.internal.yaml.Folder;
import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.LocalizedTextReader;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.internal.yaml.YamlNode.Leaf;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.source.Source;
import dev.sanad.core.text.Language;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.topic.Topic;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A cast in a file. Each of its parts is read when a dossier refers to it, since few of several hundred ever are; whether all
 * of them are right is for {@link CastReader}.
 */
final class WrittenCast implements Cast {
    private static final String STATE = "{state}";

    private final Map<String, YamlNode> actors;
    private final Map<String, YamlNode> topics;
    private final Map<String, YamlNode> sources;
    private final Map<String, YamlNode> offices;
    private final Optional<Folder> folder;
    private final Casts extended;
    private final ReadingContext untold = new ReadingContext(Form.CAST, new Problems());

    WrittenCast(YamlNode document, Optional<Folder> folder, Casts extended) {
        this.actors = byId(document, "actors");
        this.topics = byId(document, "topics");
        this.sources = byId(document, "sources");
        this.offices = byId(document, "offices");
        this.folder = folder;
        this.extended = extended;
    }

    private static Map<String, YamlNode> byId(YamlNode document, String key) {
        Map<String, YamlNode> nodes = new LinkedHashMap<>();
        document.find(key)
                .flatMap(YamlNode::asListing)
                .ifPresent(list -> list.items()
                        .forEach(node -> node.find("id")
                                .flatMap(YamlNode::asLeaf)
                                .ifPresent(id -> nodes.putIfAbsent(id.text(), node))));
        return nodes;
    }

    @Override
    public Optional<Placed<Actor>> actor(String id) {
        return Optional.ofNullable(actors.get(id))
                .flatMap(node -> new ActorsReader(untold, extended).read(node, ZoneOffset.UTC))
                .or(() -> office(id))
                .or(() -> extended.actor(id));
    }

    @Override
    public Optional<Placed<Topic>> topic(String id) {
        return Optional.ofNullable(topics.get(id))
                .flatMap(new TopicsReader(untold)::read)
                .or(() -> extended.topic(id));
    }

    @Override
    public Optional<Placed<Source>> source(String id) {
        return Optional.ofNullable(sources.get(id))
                .flatMap(node -> new SourcesReader(untold).read(node, ZoneOffset.UTC, folder))
                .or(() -> extended.source(id));
    }

    @Override
    public Stream<Actor> actors() {
        return Stream.concat(
                Stream.concat(actors.keySet().stream(), officeIds())
                        .flatMap(id -> actor(id).stream())
                        .map(Placed::value),
                extended.actors());
    }

    /** The ids of the offices that every state has: that of the state, a dot, and that of the office. */
    Stream<String> officeIds() {
        return offices.isEmpty()
                ? Stream.empty()
                : actors.entrySet().stream()
                        .filter(actor -> isState(actor.getValue()))
                        .flatMap(state -> offices.keySet().stream().map(office -> state.getKey() + "." + office));
    }

    private static boolean isState(YamlNode actor) {
        return actor.find("type")
                .flatMap(YamlNode::asLeaf)
                .map(Leaf::text)
                .filter(ActorType.STATE.keyword()::equals)
                .isPresent();
    }

    private Optional<Placed<Actor>> office(String id) {
        int dot = id.lastIndexOf('.');
        YamlNode office = dot < 0 ? null : offices.get(id.substring(dot + 1));
        return office == null
                ? Optional.empty()
                : Optional.ofNullable(actors.get(id.substring(0, dot)))
                        .filter(WrittenCast::isState)
                        .flatMap(state -> new ActorsReader(untold, extended).read(state, ZoneOffset.UTC))
                        .flatMap(state -> office.find("name")
                                .flatMap(name -> LocalizedTextReader.read(name, "'name'", untold))
                                .map(pattern -> new Placed<>(
                                        Actor.of(id, ActorType.OFFICE)
                                                .named(named(
                                                        pattern, state.value().name()))
                                                .belongingTo(state.value().id().value()),
                                        new Marks(office.mark()))));
    }

    /** The name of an office from that of its state: in English also "the United States' envoy", with one s. */
    private static LocalizedText named(LocalizedText pattern, LocalizedText state) {
        SortedMap<Language, String> words = new TreeMap<>(pattern.words());
        words.replaceAll(
                (language, text) -> text.replace(STATE, state.in(language)).replace("s's ", "s' "));
        return new LocalizedText(words);
    }
}
