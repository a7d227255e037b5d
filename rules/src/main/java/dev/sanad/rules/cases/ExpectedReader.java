package dev.sanad.rules.cases;

import dev.sanad.core.dossier.KnownNames;
import dev.sanad.core.dossier.ValueReader;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Value;
import dev.sanad.core.internal.problem.Suggestion;
import dev.sanad.core.internal.yaml.Fields;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.internal.yaml.YamlNode.Entry;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.core.vocabulary.Vocabulary;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Reads what a case expects, and checks that it can be: by the facts of the case and the rules that it tests. */
final class ExpectedReader {
    private static final String POSSIBLY = "possibly";

    private final ReadingContext reading;
    private final Vocabulary vocabulary;
    private final Set<KindId> concluded;
    private final KnownNames names;

    /**
     * A reader.
     *
     * @param concluded the kinds that the tested rules conclude; none if they are not known
     * @param names the ids of the given facts
     */
    ExpectedReader(ReadingContext reading, Vocabulary vocabulary, Set<KindId> concluded, KnownNames names) {
        this.reading = reading;
        this.vocabulary = vocabulary;
        this.concluded = concluded;
        this.names = names;
    }

    List<Expected> read(List<YamlNode> nodes) {
        List<Expected> expected = new ArrayList<>();
        nodes.forEach(node -> expected(node).ifPresent(expected::add));
        return expected;
    }

    private Optional<Expected> expected(YamlNode node) {
        if (node.asMapping().isEmpty()) {
            return reading.id(node, "a kind")
                    .flatMap(id -> kind(id, node))
                    .map(kind -> new Expected(kind.id(), new TreeMap<>(), Optional.empty(), false));
        }
        Fields fields = reading.fields(node, "what is expected").orElseThrow();
        Optional<SortedSet<FactId>> from = fields.optional("from").map(this::events);
        boolean possibly = fields.optional("holds")
                .flatMap(
                        word -> reading.word(word, "how it holds", List.of("certainly", POSSIBLY), Function.identity()))
                .filter(POSSIBLY::equals)
                .isPresent();
        Optional<Expected> expected = Optional.empty();
        for (Entry entry : fields.rest()) {
            if (expected.isEmpty()) {
                fields.optional(entry.key().text());
                expected = reading.id(entry.key(), "a kind")
                        .flatMap(id -> kind(id, entry.key()))
                        .map(kind -> new Expected(kind.id(), roles(entry.value(), kind), from, possibly));
            }
        }
        if (expected.isPresent()) {
            fields.finish();
        }
        return expected;
    }

    private SortedSet<FactId> events(YamlNode node) {
        SortedSet<FactId> events = new TreeSet<>();
        reading.oneOrMore(node)
                .forEach(item -> reading.id(item, "an event's id")
                        .filter(id -> isEvent(id, item))
                        .map(FactId::new)
                        .ifPresent(events::add));
        return events;
    }

    private boolean isEvent(String id, YamlNode node) {
        boolean isEvent = names.isEvent(id);
        if (!isEvent) {
            reading.problems()
                    .error(
                            CaseCodes.UNKNOWN_EVENT,
                            node.mark(),
                            "no case of this file gives an event '" + id + "'",
                            reading.remedy(id, names::events));
        }
        return isEvent;
    }

    private SortedMap<String, Value> roles(YamlNode node, Kind kind) {
        SortedMap<String, Value> roles = new TreeMap<>();
        ValueReader values = new ValueReader(reading, ZoneOffset.UTC, names);
        reading.fields(node, "the roles of " + kind.id()).ifPresent(fields -> {
            for (Entry entry : fields.rest()) {
                String name = entry.key().text();
                Optional<Role> role = kind.role(name);
                if (role.isEmpty()) {
                    reading.problems()
                            .error(
                                    CaseCodes.UNKNOWN_ROLE,
                                    entry.key().mark(),
                                    "the kind '" + kind.id() + "' has no role '" + name + "'",
                                    Suggestion.correcting(name, kind.roles().keySet()));
                }
                role.flatMap(known -> values.read(entry.value(), known)).ifPresent(value -> roles.put(name, value));
            }
        });
        return roles;
    }

    private Optional<Kind> kind(String id, YamlNode node) {
        Optional<Kind> kind = vocabulary.find(new KindId(id)).filter(Kind::isConclusion);
        if (kind.isEmpty()) {
            reading.problems()
                    .error(
                            CaseCodes.UNKNOWN_CONCLUSION,
                            node.mark(),
                            "unknown conclusion kind '" + id + "'",
                            Suggestion.correcting(
                                    id,
                                    vocabulary.kinds().values().stream()
                                            .filter(Kind::isConclusion)
                                            .map(known -> known.id().value())
                                            .toList()));
        }
        kind.filter(known -> !concluded.isEmpty() && !concluded.contains(known.id()))
                .ifPresent(known -> reading.problems()
                        .error(
                                CaseCodes.NEVER_CONCLUDED,
                                node.mark(),
                                "no rule that this file tests concludes '" + id + "'",
                                "name a rule that does under 'rules', or expect what they conclude"));
        return kind;
    }
}
