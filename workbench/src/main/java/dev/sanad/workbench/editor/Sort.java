package dev.sanad.workbench.editor;

import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.core.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a name in a file names. */
enum Sort {
    KIND,
    ACTOR,
    TOPIC,
    SOURCE,
    EVENT;

    /** The lists whose items declare names under {@code id}. */
    private static final Map<String, Sort> LISTS =
            Map.of("actors", ACTOR, "topics", TOPIC, "sources", SOURCE, "events", EVENT);

    private static final Set<String> KIND_KEYS = Set.of("kind", "fact", "not", "exists", "conclude", "is-a");
    private static final Map<String, Sort> KEYS = Map.of(
            "source", SOURCE,
            "via", SOURCE,
            "relays", SOURCE,
            "said-by", ACTOR,
            "office", ACTOR,
            "members", ACTOR,
            "actor", ACTOR,
            "part-of", TOPIC,
            "same-as", EVENT);

    /** What the text of a part names, or would. */
    static Optional<Sort> of(Part part, Vocabulary vocabulary) {
        Part named = part;
        while (named.isItem() && named.parent().isPresent()) {
            named = named.parent().get();
        }
        String key = named.key();
        if (key.equals("id")) {
            return declaredIn(named);
        }
        if (KIND_KEYS.contains(key)) {
            return Optional.of(KIND);
        }
        if (KEYS.containsKey(key)) {
            return Optional.of(KEYS.get(key));
        }
        Optional<Part> owner = named.parent();
        if (key.equals("of") && named.path().contains("actors")) {
            return Optional.of(ACTOR);
        }
        return owner.flatMap(event -> role(event, key, vocabulary))
                .flatMap(role -> switch (role.type().sort()) {
                    case ACTORS -> Optional.of(ACTOR);
                    case TOPICS -> Optional.of(TOPIC);
                    case FACTS -> Optional.of(EVENT);
                    case TIME, TEXT, NUMBER, CODE, FLAG -> Optional.empty();
                });
    }

    /** The role of an event that a key gives, by the event's kind. */
    static Optional<Role> role(Part event, String key, Vocabulary vocabulary) {
        String kind = event.textOf("kind");
        return kind.isEmpty()
                ? Optional.empty()
                : vocabulary.find(new KindId(kind)).flatMap(known -> known.role(key));
    }

    private static Optional<Sort> declaredIn(Part id) {
        List<String> path = id.path();
        return path.size() < 2 ? Optional.empty() : Optional.ofNullable(LISTS.get(path.get(path.size() - 2)));
    }

    /** The list in which names of this sort are declared; none for kinds, which are keys. */
    Optional<String> list() {
        return LISTS.entrySet().stream()
                .filter(entry -> entry.getValue() == this)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
