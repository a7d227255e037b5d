package dev.sanad.core.internal.vocabulary;

import dev.sanad.core.internal.yaml.Fields;
import dev.sanad.core.internal.yaml.LocalizedTextReader;
import dev.sanad.core.internal.yaml.PhraseReader;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.internal.yaml.YamlNode.Leaf;
import dev.sanad.core.problem.ProblemCode;
import dev.sanad.core.problem.Remedy;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.problem.Suggestion;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.text.Phrase;
import dev.sanad.core.vocabulary.CommonRole;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.core.vocabulary.RoleType;
import dev.sanad.core.vocabulary.VocabularyCodes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the kinds of a vocabulary and passes roles down from supertypes. */
public final class KindReader {
    private final ReadingContext reading;
    private final boolean complete;
    private final RoleReader roles;
    private final Map<KindId, Kind> kinds;
    private final Map<KindId, Kind> own = new LinkedHashMap<>();
    private final Map<KindId, Fields> fieldsOf = new HashMap<>();
    private final Set<KindId> handedDown = new LinkedHashSet<>();

    /**
     * A reader of kinds.
     *
     * @param extended the kinds of the vocabularies that this one extends
     * @param complete whether all of these could be read; if not, the set of kinds is unknown
     */
    public KindReader(ReadingContext reading, Map<KindId, Kind> extended, boolean complete) {
        this.reading = reading;
        this.complete = complete;
        this.roles = new RoleReader(reading);
        this.kinds = extended;
        this.handedDown.addAll(extended.keySet());
    }

    public void read(YamlNode node, boolean conclusions) {
        reading.fields(node, conclusions ? "'conclusions'" : "'kinds'").ifPresent(fields -> {
            for (YamlNode.Entry entry : fields.rest()) {
                reading.id(entry.key(), "a kind's id")
                        .flatMap(id -> kind(new KindId(id), entry, conclusions))
                        .ifPresent(kind -> own.putIfAbsent(kind.id(), kind));
            }
        });
    }

    private Optional<Kind> kind(KindId id, YamlNode.Entry entry, boolean isConclusion) {
        if (kinds.containsKey(id) || own.containsKey(id)) {
            error(
                    VocabularyCodes.KIND_REDEFINED,
                    entry.key().mark(),
                    "the kind '" + id + "' is already declared",
                    "choose another id");
        }
        boolean bare = entry.value().isBlank();
        YamlNode value = bare ? new YamlNode.Mapping(entry.key().mark(), List.of()) : entry.value();
        return reading.fields(value, "the kind '" + id + "'").map(fields -> {
            fieldsOf.putIfAbsent(id, fields);
            Kind kind = new Kind(
                    id,
                    isConclusion,
                    supertypes(fields),
                    fields.optional("label")
                            .flatMap(node -> LocalizedTextReader.read(node, "'label'", reading))
                            .orElseGet(() -> LocalizedText.of(id.value().replace('-', ' '))),
                    phrase(fields, "phrase"),
                    phrase(fields, "mention"),
                    text(fields, "plover"),
                    text(fields, "cameo"),
                    Role.byName(fields.optional("roles").map(roles::read).orElse(List.of())));
            fields.optional("note");
            fields.finish();
            return kind;
        });
    }

    private List<KindId> supertypes(Fields fields) {
        List<KindId> found = new ArrayList<>();
        fields.optional("is-a")
                .ifPresent(node -> reading.oneOrMore(node)
                        .forEach(item ->
                                reading.id(item, "a kind's id").map(KindId::new).ifPresent(found::add)));
        return found;
    }

    private Optional<Phrase> phrase(Fields fields, String key) {
        return fields.optional(key).flatMap(node -> PhraseReader.read(node, "'" + key + "'", reading));
    }

    private Optional<String> text(Fields fields, String key) {
        return fields.optional(key)
                .flatMap(node -> reading.leaf(node, "'" + key + "'"))
                .map(Leaf::text);
    }

    /** Checks references to other kinds, and passes roles down. */
    public Map<KindId, Kind> finish() {
        kinds.putAll(own);
        own.keySet().forEach(id -> handDown(id, new LinkedHashSet<>()));
        own.keySet().forEach(this::checkNames);
        return kinds;
    }

    private Kind handDown(KindId id, Set<KindId> path) {
        Kind kind = Objects.requireNonNull(kinds.get(id));
        if (path.contains(id)) {
            String circle = path.stream().map(KindId::value).collect(Collectors.joining(" is-a "));
            error(
                    VocabularyCodes.CIRCULAR_SUPERTYPES,
                    place(id, "is-a"),
                    "circular is-a: " + circle + " is-a " + id,
                    "remove one is-a");
            return kind;
        }
        if (!handedDown.contains(id)) {
            Set<KindId> longer = new LinkedHashSet<>(path);
            longer.add(id);
            for (KindId parent : kind.isA()) {
                if (kinds.containsKey(parent)) {
                    Kind supertype = handDown(parent, longer);
                    checkRetyped(kind, supertype);
                    kind = kind.inheriting(supertype);
                } else {
                    unknown(VocabularyCodes.UNKNOWN_SUPERTYPE, place(id, "is-a"), parent);
                }
            }
            handedDown.add(id);
            kinds.put(id, kind);
        }
        return kind;
    }

    private void checkRetyped(Kind kind, Kind supertype) {
        kind.roles()
                .forEach((name, role) -> supertype.role(name).ifPresent(inherited -> {
                    if (inherited.type().sort() != role.type().sort()) {
                        error(
                                VocabularyCodes.ROLE_RETYPED,
                                rolePlace(kind.id(), name),
                                "the role '" + name + "' of " + kind.id() + " is "
                                        + role.type().sort().title() + ", but "
                                        + inherited.type().sort().title() + " in " + supertype.id(),
                                "give it the same type, or another name");
                    }
                }));
    }

    private void checkNames(KindId id) {
        Kind kind = Objects.requireNonNull(kinds.get(id));
        kind.roles().values().stream()
                .filter(role -> keyOf(id, role.name()).isPresent())
                .forEach(role -> role.kinds().stream()
                        .filter(accepted -> !kinds.containsKey(accepted))
                        .forEach(accepted ->
                                unknown(VocabularyCodes.UNKNOWN_KIND, rolePlace(id, role.name()), accepted)));
        checkPlaces(kind, "phrase", kind.phrase());
        checkPlaces(kind, "mention", kind.mention());
    }

    private void checkPlaces(Kind kind, String key, Optional<Phrase> phrase) {
        phrase.map(Phrase::places).orElse(Set.of()).stream()
                .filter(name -> !isPlace(name, kind))
                .forEach(name -> error(
                        VocabularyCodes.UNKNOWN_PLACE,
                        phrasePlace(kind.id(), key, name),
                        "{" + name + "} is not a role of " + kind.id(),
                        Suggestion.correcting(name, kind.roles().keySet())));
    }

    private static boolean isPlace(String name, Kind kind) {
        boolean isTimeOfRole = name.startsWith(Phrase.WHEN + "-")
                && kind.role(name.substring(Phrase.WHEN.length() + 1))
                        .filter(role -> role.type().sort() == RoleType.Sort.TIME)
                        .isPresent();
        return isTimeOfRole
                || kind.roles().containsKey(name)
                || CommonRole.named(name).isPresent()
                || name.equals(Phrase.WHEN);
    }

    private void unknown(ProblemCode code, SourceMark mark, KindId kind) {
        if (!complete) {
            return;
        }
        error(
                code,
                mark,
                "unknown kind '" + kind + "'",
                Suggestion.correcting(
                        kind.value(), kinds.keySet().stream().map(KindId::value).toList()));
    }

    private SourceMark rolePlace(KindId id, String role) {
        return keyOf(id, role).map(YamlNode::mark).orElseGet(() -> place(id, "roles"));
    }

    /** The key of a kind's own role; empty for an inherited one. */
    private Optional<Leaf> keyOf(KindId id, String role) {
        return Objects.requireNonNull(fieldsOf.get(id))
                .optional("roles")
                .flatMap(YamlNode::asMapping)
                .flatMap(roles -> roles.findKey(role));
    }

    private SourceMark phrasePlace(KindId id, String key, String name) {
        return Objects.requireNonNull(fieldsOf.get(id))
                .optional(key)
                .map(node -> PhraseReader.placeOf(node, name))
                .orElseGet(() -> place(id, key));
    }

    private SourceMark place(KindId id, String key) {
        Fields fields = Objects.requireNonNull(fieldsOf.get(id));
        return fields.optional(key).map(YamlNode::mark).orElse(fields.mark());
    }

    private void error(ProblemCode code, SourceMark mark, String message, Remedy remedy) {
        reading.problems().error(code, mark, message, remedy);
    }

    private void error(ProblemCode code, SourceMark mark, String message, String remedy) {
        reading.problems().error(code, mark, message, remedy);
    }
}
