package dev.sanad.core.vocabulary;

import dev.sanad.core.internal.problem.Suggestion;
import dev.sanad.core.internal.source.Spelling;
import dev.sanad.core.problem.Remedy;
import dev.sanad.core.text.Language;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.text.Phrase;
import dev.sanad.core.text.Template;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A kind of fact.
 *
 * @param id unique in the vocabulary
 * @param isConclusion whether its facts are concluded by rules; otherwise they are reported
 * @param isA its direct supertypes
 * @param label its name
 * @param phrase a sentence about a fact of it, without the date
 * @param notActual the same for what is not said to have happened, so far as it has words of its own, by modality
 * @param mention a noun phrase for a fact of it inside another sentence
 * @param plover its PLOVER type, with a mode after a slash
 * @param cameo its CAMEO code
 * @param usage what helps to choose it
 * @param shown the place of its facts on a page, if that is said
 * @param roles its roles and those of its supertypes, by name
 */
public record Kind(
        KindId id,
        boolean isConclusion,
        List<KindId> isA,
        LocalizedText label,
        Optional<Phrase> phrase,
        SortedMap<String, Phrase> notActual,
        Optional<Phrase> mention,
        Optional<String> plover,
        Optional<String> cameo,
        Usage usage,
        Optional<Showing> shown,
        SortedMap<String, Role> roles) {
    /** The modalities other than actual, for which a kind may have words of its own. */
    public static final List<String> NOT_ACTUAL = List.of("planned", "conditional", "speculated", "denied");

    /**
     * Copies {@code isA} and {@code roles}.
     *
     * @param id unique in the vocabulary
     * @param isConclusion whether its facts are concluded by rules; otherwise they are reported
     * @param isA its direct supertypes
     * @param label its name
     * @param phrase a sentence about a fact of it, without the date
     * @param notActual the same for what is not said to have happened, so far as it has words of its own, by modality
     * @param mention a noun phrase for a fact of it inside another sentence
     * @param plover its PLOVER type, with a mode after a slash
     * @param cameo its CAMEO code
     * @param usage what helps to choose it
     * @param shown the place of its facts on a page, if that is said
     * @param roles its roles and those of its supertypes, by name
     */
    public Kind {
        isA = List.copyOf(isA);
        notActual = Collections.unmodifiableSortedMap(new TreeMap<>((Map<String, Phrase>) notActual));
        roles = Collections.unmodifiableSortedMap(new TreeMap<>(roles));
    }

    /**
     * {@return a kind of events, which are reported; it has no roles yet, and goes by its id}
     *
     * @param id the id of the kind
     */
    public static Kind reported(String id) {
        return of(id, false);
    }

    /**
     * {@return a kind of conclusions, which rules make; it has no roles yet, and goes by its id}
     *
     * @param id the id of the kind
     */
    public static Kind concluded(String id) {
        return of(id, true);
    }

    private static Kind of(String id, boolean isConclusion) {
        LocalizedText label = LocalizedText.of(id.replace('-', ' '));
        Optional<Phrase> none = Optional.empty();
        return new Kind(
                new KindId(id),
                isConclusion,
                List.of(),
                label,
                none,
                Collections.emptySortedMap(),
                none,
                Optional.empty(),
                Optional.empty(),
                Usage.NONE,
                Optional.empty(),
                Collections.emptySortedMap());
    }

    /**
     * {@return the same kind as a subkind of others}
     *
     * @param supertypes the ids of the kinds above it
     */
    public Kind under(String... supertypes) {
        List<KindId> parents = Stream.of(supertypes).map(KindId::new).toList();
        return new Kind(
                id, isConclusion, parents, label, phrase, notActual, mention, plover, cameo, usage, shown, roles);
    }

    /**
     * {@return the same kind with one more role; it takes the place of one of its name}
     *
     * @param role the role
     */
    public Kind with(Role role) {
        SortedMap<String, Role> more = new TreeMap<>((Map<String, Role>) roles);
        more.put(role.name(), role);
        return withRoles(more.values());
    }

    /**
     * {@return the same kind with a sentence about its facts, such as <code>{by} launched {what}</code>}
     *
     * @param language the language
     * @param sentence the sentence, with the names of roles in braces
     * @throws IllegalArgumentException if that is no template
     */
    public Kind saying(Language language, String sentence) {
        SortedMap<Language, Template> templates =
                new TreeMap<>(phrase.map(Phrase::templates).orElse(Collections.emptySortedMap()));
        templates.put(language, Template.parse(sentence).orElseThrow());
        Optional<Phrase> said = Optional.of(new Phrase(templates));
        return new Kind(id, isConclusion, isA, label, said, notActual, mention, plover, cameo, usage, shown, roles);
    }

    /** The same kind with these roles only. */
    Kind withRoles(Iterable<Role> others) {
        return new Kind(
                id,
                isConclusion,
                isA,
                label,
                phrase,
                notActual,
                mention,
                plover,
                cameo,
                usage,
                shown,
                Role.byName(others));
    }

    /**
     * {@return the right kind in place of an unknown one, or the known ones}
     *
     * @param wrong the unknown id
     * @param known the kinds that may stand there
     */
    public static Remedy remedy(KindId wrong, Collection<Kind> known) {
        Map<String, List<String>> names = known.stream()
                .collect(Collectors.toMap(kind -> kind.id().value(), Kind::alsoCalled, (one, same) -> one));
        return Suggestion.correcting(
                wrong.value(), names.keySet(), Suggestion.remedy(wrong.value(), names, "sanad kinds WORD"));
    }

    /**
     * {@return whether a word occurs in its id, its name, its words or a sentence about it in any language, or in its PLOVER
     *     type}
     *
     * @param word the word, in whatever case and spelling
     */
    public boolean isCalled(String word) {
        String wanted = Spelling.loosely(word);
        Stream<String> sentences = phrase.stream()
                .flatMap(said -> said.templates().values().stream())
                .map(Template::toString);
        return Stream.of(Stream.of(id.value()), alsoCalled().stream(), sentences)
                .flatMap(names -> names)
                .anyMatch(name -> Spelling.loosely(name).contains(wanted));
    }

    private List<String> alsoCalled() {
        return Stream.of(label.words().values().stream(), plover.stream(), cameo.stream(), usage.allWords())
                .flatMap(names -> names)
                .toList();
    }

    /**
     * {@return the role of a name}
     *
     * @param name the name of the role
     */
    public Optional<Role> role(String name) {
        return Optional.ofNullable(roles.get(name));
    }

    /** {@return the roles that take the manner of topics when they are left empty} */
    public List<Role> mannersOfTopics() {
        List<Role> manners = new ArrayList<>();
        for (Role role : roles.values()) {
            if (role.mannerOf().isPresent()) {
                manners.add(role);
            }
        }
        return manners;
    }

    /**
     * {@return the same kind with the roles of a supertype, and its codes if it has none}
     *
     * @param supertype the kind above it
     */
    public Kind inheriting(Kind supertype) {
        SortedMap<String, Role> all = new TreeMap<>((Map<String, Role>) supertype.roles);
        all.putAll(roles);
        return new Kind(
                id,
                isConclusion,
                isA,
                label,
                phrase,
                notActual,
                mention,
                plover.or(supertype::plover),
                cameo.or(supertype::cameo),
                usage,
                shown.or(supertype::shown),
                all);
    }

    /** {@return whether its events are friendly or hostile, by its PLOVER type} */
    public Nature nature() {
        return plover.map(Nature::of).orElse(Nature.OTHER);
    }

    /** {@return the place of its facts on a page: what is said of it, or else what is usual} */
    public Showing showing() {
        return shown.orElseGet(() -> Showing.usual(this));
    }
}
