package dev.sanad.core.dossier;

import dev.sanad.core.actor.ActorId;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Value;
import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.LocalizedTextReader;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.internal.yaml.YamlProblem;
import dev.sanad.core.problem.ProblemCode;
import dev.sanad.core.time.When;
import dev.sanad.core.topic.TopicId;
import dev.sanad.core.vocabulary.Role;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reads the value of a role, as its type requires. Rules read their literals with it too. */
public final class ValueReader {
    private final ReadingContext reading;
    private final ZoneId zone;
    private final KnownNames names;

    /**
     * A reader of values.
     *
     * @param zone the zone in which days are counted
     * @param names the ids that may be used
     */
    public ValueReader(ReadingContext reading, ZoneId zone, KnownNames names) {
        this.reading = reading;
        this.zone = zone;
        this.names = names;
    }

    /** The value of a role; empty, with a problem, if the role cannot have it. */
    public Optional<Value> read(YamlNode node, Role role) {
        List<YamlNode> items = reading.oneOrMore(node);
        if (items.size() != 1 && !role.type().isMany()) {
            reading.problems()
                    .error(
                            code(DossierCodes.SEVERAL_IN_SINGLE_ROLE, YamlProblem.WRONG_SHAPE),
                            node.mark(),
                            "the role '" + role.name() + "' holds one value, not " + items.size(),
                            role.type().sort().isSet()
                                    ? "keep one; a role for several has the type "
                                            + role.type().keyword() + "s"
                                    : "keep one");
            return Optional.empty();
        }
        return switch (role.type().sort()) {
            case ACTORS ->
                ids(items, "an actor's id", names::isActor, DossierCodes.UNKNOWN_ACTOR, names::actors)
                        .map(ids ->
                                new Value.Actors(ids.stream().map(ActorId::new).toList()));
            case TOPICS ->
                ids(items, "a topic's id", names::isTopic, DossierCodes.UNKNOWN_TOPIC, names::topics)
                        .map(ids ->
                                new Value.Topics(ids.stream().map(TopicId::new).toList()));
            case FACTS ->
                ids(items, "an event's id", names::isEvent, DossierCodes.UNKNOWN_EVENT, names::events)
                        .map(ids ->
                                new Value.Facts(ids.stream().map(FactId::new).toList()));
            case TIME -> time(items.get(0)).map(Value.Time::new);
            case TEXT ->
                LocalizedTextReader.read(items.get(0), "'" + role.name() + "'", reading)
                        .map(Value.Text::new);
            case NUMBER -> reading.number(items.get(0), "'" + role.name() + "'").map(Value.Number::new);
            case CODE -> code(items.get(0), role);
            case FLAG -> reading.flag(items.get(0), "'" + role.name() + "'").map(Value.Flag::new);
        };
    }

    /** A date or interval in EDTF. */
    public Optional<When> time(YamlNode node) {
        return reading.leaf(node, "a time")
                .flatMap(leaf -> When.parse(leaf.text(), zone).fold(Optional::of, (message, remedy) -> {
                    reading.problems()
                            .error(code(DossierCodes.BAD_TIME, YamlProblem.WRONG_TYPE), node.mark(), message, remedy);
                    return Optional.empty();
                }));
    }

    /** The code of a problem: the general one outside dossiers, where the codes of dossiers do not apply. */
    private ProblemCode code(ProblemCode ofDossiers, YamlProblem general) {
        boolean isOther = reading.form() != Form.DOSSIER && reading.form() != Form.CASES;
        return isOther ? general.in(reading.form()) : ofDossiers;
    }

    private Optional<Value> code(YamlNode node, Role role) {
        return reading.leaf(node, "'" + role.name() + "'").flatMap(leaf -> {
            if (role.values().containsKey(leaf.text())) {
                return Optional.of(new Value.Code(leaf.text()));
            }
            unknown(DossierCodes.UNKNOWN_CODE, node, "value", leaf.text(), () -> role.values().keySet().stream());
            return Optional.empty();
        });
    }

    private Optional<List<String>> ids(
            List<YamlNode> items,
            String what,
            Function<String, Boolean> isKnown,
            ProblemCode code,
            Supplier<Stream<String>> known) {
        List<String> ids = items.stream()
                .map(item -> reading.id(item, what)
                        .filter(id -> {
                            if (!isKnown.apply(id)) {
                                unknown(code, item, noun(code), id, known);
                            }
                            return isKnown.apply(id);
                        })
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
        return ids.isEmpty() ? Optional.empty() : Optional.of(ids);
    }

    private static String noun(ProblemCode code) {
        if (code.equals(DossierCodes.UNKNOWN_ACTOR)) {
            return "actor";
        }
        return code.equals(DossierCodes.UNKNOWN_TOPIC) ? "topic" : "event";
    }

    private void unknown(ProblemCode code, YamlNode node, String noun, String id, Supplier<Stream<String>> known) {
        reading.problems()
                .error(
                        code(code, YamlProblem.UNKNOWN_WORD),
                        node.mark(),
                        "unknown " + noun + " '" + id + "'",
                        reading.remedy(id, known));
    }
}
