package dev.sanad.rules.internal.semantics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A random vocabulary: kinds of events and of conclusions with subkinds, and roles of every sort. */
final class RandomKinds {
    /** The types of the roles by name, the same in every kind. */
    static final Map<String, String> TYPES = types();

    private final Choice choice;
    private final SortedMap<String, Kind> kinds = new TreeMap<>();
    private final List<String> lines = new ArrayList<>();

    /**
     * A kind.
     *
     * @param level the level on which it is concluded; -1 for events
     * @param roles its own and inherited roles, with whether they are required
     */
    record Kind(String name, int level, List<String> parents, SortedMap<String, Boolean> roles) {}

    RandomKinds(Choice choice) {
        this.choice = choice;
        lines.add("vocabulary: random\nkinds:\n");
        int events = choice.from(2, 4);
        for (int i = 0; i < events; i++) {
            add("e" + i, -1, 50);
        }
        lines.add("conclusions:\n");
        int conclusions = choice.from(2, 4);
        for (int i = 0; i < conclusions; i++) {
            add("k" + i, choice.from(0, 2), 30);
        }
    }

    private static Map<String, String> types() {
        Map<String, String> types = new LinkedHashMap<>();
        types.put("by", "actors");
        types.put("to", "actor");
        types.put("of", "event");
        types.put("upon", "events");
        types.put("about", "topic");
        types.put("themes", "topics");
        types.put("due", "time");
        types.put("words", "text");
        types.put("amount", "number");
        types.put("grade", "code");
        types.put("public", "boolean");
        return types;
    }

    private void add(String name, int level, int subkind) {
        List<String> parents = new ArrayList<>();
        List<String> possible = kinds.values().stream()
                .filter(kind -> level < 0 || kind.level() >= 0 || !isA(kind.name(), "e0") && choice.chance(20))
                .map(Kind::name)
                .toList();
        if (!possible.isEmpty() && choice.chance(subkind)) {
            parents.add(choice.of(possible));
            if (choice.chance(20)) {
                String other = choice.of(possible);
                if (!parents.contains(other)) {
                    parents.add(other);
                }
            }
        }
        SortedMap<String, Boolean> own = new TreeMap<>();
        choice.some(List.copyOf(TYPES.keySet()), level >= 0 ? 3 : 4)
                .forEach(role -> own.put(role, level >= 0 && choice.chance(40)));
        if (own.isEmpty()) {
            own.put("by", false);
        }
        SortedMap<String, Boolean> all = new TreeMap<>();
        parents.forEach(parent -> all.putAll(kind(parent).roles()));
        all.putAll(own);
        // Of two supertypes with one role it is not this test's matter whose counts: require what either does.
        parents.forEach(parent -> kind(parent).roles().forEach((role, required) -> {
            if (required) {
                all.put(role, true);
                own.put(role, true);
            }
        }));
        kinds.put(name, new Kind(name, level, parents, all));
        lines.add("  " + name + ":\n" + (parents.isEmpty() ? "" : "    is-a: " + parents + "\n") + "    roles:\n");
        own.forEach((role, required) -> lines.add("      " + role + ": { type: " + TYPES.get(role)
                + (role.equals("grade") ? ", values: [low, middle, high]" : "")
                + (required ? ", required: true" : "") + " }\n"));
    }

    String text() {
        return String.join("", lines);
    }

    /** The dossier's own kinds: perhaps a subkind that is unknown to the rules. */
    String extension() {
        String text = "vocabulary: more\nextends: [./vocabulary.yaml]\n";
        return hasExtra() ? text + "kinds:\n  x0: { is-a: " + extraParent() + " }\n" : text;
    }

    private boolean hasExtra() {
        return kinds.size() % 3 == 0;
    }

    private String extraParent() {
        return eventKinds().get(0);
    }

    Kind kind(String name) {
        return java.util.Objects.requireNonNull(kinds.get(name), name);
    }

    List<Kind> all() {
        return List.copyOf(kinds.values());
    }

    List<String> eventKinds() {
        return kinds.values().stream()
                .filter(kind -> kind.level() < 0)
                .map(Kind::name)
                .toList();
    }

    /** The kinds that events of the dossier may have. */
    List<String> reported() {
        List<String> reported = new ArrayList<>(eventKinds());
        if (hasExtra()) {
            reported.add("x0");
        }
        return reported;
    }

    SortedMap<String, Boolean> rolesOf(String reported) {
        return kind(reported.equals("x0") ? extraParent() : reported).roles();
    }

    /** The highest level on which facts of a kind or its subkinds are concluded. */
    int level(String name) {
        return kinds.values().stream()
                .filter(kind -> isA(kind.name(), name))
                .mapToInt(Kind::level)
                .max()
                .orElseThrow();
    }

    private boolean isA(String kind, String supertype) {
        return kind.equals(supertype) || kind(kind).parents().stream().anyMatch(parent -> isA(parent, supertype));
    }

    /** The roles that a condition on a kind may use. */
    List<String> readable(String name) {
        SortedSet<String> roles = new TreeSet<>();
        kinds.values().stream()
                .filter(kind -> isA(kind.name(), name))
                .forEach(kind -> roles.addAll(kind.roles().keySet()));
        return List.copyOf(roles);
    }
}
