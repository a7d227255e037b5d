package dev.sanad.core.vocabulary;

import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.problem.Problems;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The kinds of facts that dossiers and rules use.
 *
 * <p>Immutable, and so safe for use by several threads.
 */
public final class Vocabulary {
    private final String name;
    private final String version;
    private final SortedMap<KindId, Kind> kinds;
    private final Map<KindId, Set<KindId>> ancestors = new HashMap<>();
    private final Map<KindId, List<Kind>> subkinds = new HashMap<>();

    Vocabulary(String name, String version, Map<KindId, Kind> kinds) {
        this.name = name;
        this.version = version;
        this.kinds = Collections.unmodifiableSortedMap(new TreeMap<>(kinds));
        for (Kind kind : this.kinds.values()) {
            Set<KindId> supertypes = collectAncestors(kind.id());
            ancestors.put(kind.id(), supertypes);
            for (KindId supertype : supertypes) {
                subkinds.computeIfAbsent(supertype, none -> new ArrayList<>()).add(kind);
            }
        }
    }

    /**
     * {@return a vocabulary to make in code}
     *
     * @param name how dossiers and rule sets call it
     */
    public static VocabularyBuilder builder(String name) {
        return new VocabularyBuilder(new ReadingContext(Form.VOCABULARY, new Problems()), name);
    }

    /**
     * {@return a vocabulary without kinds, used if none could be read}
     *
     * @param name the name of the vocabulary
     */
    public static Vocabulary empty(String name) {
        return new Vocabulary(name, "", Map.of());
    }

    /** {@return its name in dossiers and rule sets} */
    public String name() {
        return name;
    }

    /** {@return its version as written} */
    public String version() {
        return version;
    }

    /** {@return the kinds by id} */
    public SortedMap<KindId, Kind> kinds() {
        return kinds;
    }

    /** {@return the manners that a topic can state, by their codes} */
    public SortedSet<String> manners() {
        return kinds.values().stream()
                .flatMap(kind -> kind.mannersOfTopics().stream())
                .flatMap(role -> role.values().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * {@return the kind with an id}
     *
     * @param id the id of the kind
     */
    public Optional<Kind> find(KindId id) {
        return Optional.ofNullable(kinds.get(id));
    }

    /**
     * {@return the kind with an id that is known to exist}
     *
     * @param id the id of the kind
     * @throws IllegalArgumentException if there is none
     */
    public Kind kind(KindId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no kind " + id + " in " + name));
    }

    /**
     * {@return whether every fact of {@code kind} is also of {@code supertype}, which may be the kind itself}
     *
     * @param kind the id of the kind
     * @param supertype the id of the kind that may be above it
     */
    public boolean isA(KindId kind, KindId supertype) {
        return ancestorsOf(kind).contains(supertype);
    }

    /**
     * {@return the kind itself and all its supertypes}
     *
     * @param kind the id of the kind
     */
    public Set<KindId> ancestorsOf(KindId kind) {
        return ancestors.getOrDefault(kind, Set.of(kind));
    }

    /**
     * {@return the kind itself and all its subkinds, by id}
     *
     * @param supertype the id of the kind
     */
    public Collection<Kind> subkindsOf(KindId supertype) {
        return Collections.unmodifiableList(subkinds.getOrDefault(supertype, List.of()));
    }

    /**
     * {@return this vocabulary with the kinds of another} If two kinds have the same id, the first counts; see {@link
     * #clashesWith}.
     *
     * @param other the vocabulary to add
     */
    public Vocabulary and(Vocabulary other) {
        if (other == this || kinds.keySet().containsAll(other.kinds.keySet())) {
            return this;
        }
        Map<KindId, Kind> all = new HashMap<>(other.kinds);
        all.putAll(kinds);
        return new Vocabulary(name + "+" + other.name, version, all);
    }

    /**
     * {@return the ids that both vocabularies give to different kinds}
     *
     * @param other the vocabulary to compare with
     */
    public Set<KindId> clashesWith(Vocabulary other) {
        if (other == this) {
            return Set.of();
        }
        Set<KindId> clashes = new TreeSet<>();
        kinds.forEach((id, kind) -> {
            if (other.kinds.containsKey(id) && !kind.equals(other.kinds.get(id))) {
                clashes.add(id);
            }
        });
        return clashes;
    }

    private Set<KindId> collectAncestors(KindId id) {
        Set<KindId> found = new HashSet<>();
        Deque<KindId> open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            KindId next = open.pop();
            Kind kind = kinds.get(next);
            if (found.add(next) && kind != null) {
                open.addAll(kind.isA());
            }
        }
        return Set.copyOf(found);
    }
}
