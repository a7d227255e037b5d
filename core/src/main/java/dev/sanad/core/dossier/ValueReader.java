package dev.sanad.core.dossier;

import dev.sanad.core.actor.ActorId;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Value;
import dev.sanad.core.internal.yaml.LocalizedTextReader;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.internal.yaml.YamlProblem;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.time.When;
import dev.sanad.core.topic.TopicId;
import dev.sanad.core.vocabulary.Role;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the value of a role, as its type requires. Rules read their literals with it too. */
public final class ValueReader {
    private final ReadingContext reading;
    private final ZoneId zone;
    private final Optional<ValueCheck> check;

    /**
     * A reader of values that checks what they name.
     *
     * @param reading the context in which problems are collected
     * @param zone the zone in which days are counted
     * @param names the ids that may be used
     */
    public ValueReader(ReadingContext reading, ZoneId zone, KnownNames names) {
        this(reading, zone, Optional.of(new ValueCheck(reading, names)));
    }

    private ValueReader(ReadingContext reading, ZoneId zone, Optional<ValueCheck> check) {
        this.reading = reading;
        this.zone = zone;
        this.check = check;
    }

    /** For dossiers, which are checked as a whole once all is read. */
    static ValueReader unchecked(ReadingContext reading, ZoneId zone) {
        return new ValueReader(reading, zone, Optional.empty());
    }

    /**
     * {@return the value of a role; empty, with a problem, if the role cannot have it}
     *
     * @param node the value as written
     * @param role the role
     */
    public Optional<Value> read(YamlNode node, Role role) {
        List<YamlNode> items = reading.oneOrMore(node);
        if (items.size() != 1 && !role.type().isMany()) {
            RoleCheck.several(reading, role, items.size(), node.mark());
            return Optional.empty();
        }
        Optional<Value> value = value(items, role);
        check.ifPresent(names -> value.ifPresent(read -> names.check(read, role, text -> marks(items, text))));
        return value;
    }

    private Optional<Value> value(List<YamlNode> items, Role role) {
        return switch (role.type().sort()) {
            case ACTORS ->
                ids(items, item -> reading.id(item, "an actor's id"))
                        .map(ids ->
                                new Value.Actors(ids.stream().map(ActorId::new).toList()));
            case TOPICS ->
                ids(items, item -> reading.id(item, "a topic's id"))
                        .map(ids ->
                                new Value.Topics(ids.stream().map(TopicId::new).toList()));
            case FACTS ->
                ids(items, reading::eventId)
                        .map(ids ->
                                new Value.Facts(ids.stream().map(FactId::new).toList()));
            case TIME -> time(items.get(0)).map(Value.Time::new);
            case TEXT ->
                LocalizedTextReader.read(items.get(0), "'" + role.name() + "'", reading)
                        .map(Value.Text::new);
            case NUMBER -> reading.number(items.get(0), "'" + role.name() + "'").map(Value.Number::new);
            case CODE -> reading.leaf(items.get(0), "'" + role.name() + "'").map(leaf -> new Value.Code(leaf.text()));
            case FLAG -> reading.flag(items.get(0), "'" + role.name() + "'").map(Value.Flag::new);
        };
    }

    /**
     * {@return a date or interval in EDTF}
     *
     * @param node the value as written
     */
    public Optional<When> time(YamlNode node) {
        return reading.leaf(node, "a time")
                .flatMap(leaf -> When.parse(leaf.text(), zone).fold(Optional::of, (message, remedy) -> {
                    reading.problems()
                            .error(
                                    ValueCheck.codeIn(reading.form(), DossierCodes.BAD_TIME, YamlProblem.WRONG_TYPE),
                                    node.mark(),
                                    message,
                                    remedy);
                    return Optional.empty();
                }));
    }

    private static Optional<List<String>> ids(List<YamlNode> items, Function<YamlNode, Optional<String>> id) {
        List<String> ids = new ArrayList<>(items.size());
        items.forEach(item -> id.apply(item).ifPresent(ids::add));
        return ids.isEmpty() ? Optional.empty() : Optional.of(ids);
    }

    private static List<SourceMark> marks(List<YamlNode> items, String text) {
        return items.stream()
                .flatMap(item -> item.asLeaf().stream())
                .filter(leaf -> leaf.text().equals(text))
                .map(YamlNode::mark)
                .toList();
    }
}
