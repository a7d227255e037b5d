package dev.sanad.core.wording;

import dev.sanad.core.Findings;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.internal.vocabulary.CommonRole;
import dev.sanad.core.text.Phrase;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.KindId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells apart the facts of a kind that would read alike, by the roles in which they differ. */
final class Distinctions {
    /** A role of a fact in words; empty if the fact does not have it. */
    @FunctionalInterface
    interface RoleWords {
        Optional<String> of(Fact fact, String role);
    }

    private final Findings findings;
    private final Function<Fact, String> words;
    private final Function<Kind, Optional<Phrase>> phrase;
    private final RoleWords roles;
    private final Map<KindId, Map<Fact, String>> known = new HashMap<>();
    private final Map<KindId, List<Fact>> ofKinds = new HashMap<>();

    /**
     * The distinctions of findings.
     *
     * @param words the words for a fact, in which nothing is told apart
     * @param phrase the phrase from which these are made
     * @param roles the words for a role
     */
    Distinctions(
            Findings findings, Function<Fact, String> words, Function<Kind, Optional<Phrase>> phrase, RoleWords roles) {
        this.findings = findings;
        this.words = words;
        this.phrase = phrase;
        this.roles = roles;
    }

    /** {@return what tells a fact apart from those that read like it; empty if there are none} */
    synchronized Optional<String> of(Fact fact) {
        Map<Fact, String> told = known.get(fact.kind());
        if (told == null) {
            // Words for a role can ask for other kinds, and these for this one, in which nothing is told apart.
            known.put(fact.kind(), Map.of());
            told = ofKind(fact.kind());
            known.put(fact.kind(), told);
        }
        return Optional.ofNullable(told.get(fact));
    }

    private Map<Fact, String> ofKind(KindId kind) {
        Map<Fact, String> told = new HashMap<>();
        if (ofKinds.isEmpty()) {
            Stream.concat(findings.graph().events().values().stream(), findings.conclusions().stream())
                    .forEach(fact -> ofKinds.computeIfAbsent(fact.kind(), first -> new ArrayList<>())
                            .add(fact));
        }
        ofKinds.getOrDefault(kind, List.of()).stream()
                .collect(Collectors.groupingBy(this::reading, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(alike -> alike.size() > 1)
                .forEach(alike -> tellApart(alike, told));
        return told;
    }

    /** The words, and the facts named in them, which are told apart themselves. */
    private List<Object> reading(Fact fact) {
        List<Object> reading = new ArrayList<>(List.of(words.apply(fact)));
        phrase.apply(findings.vocabulary().kind(fact.kind())).map(Phrase::places).stream()
                .flatMap(Collection::stream)
                .forEach(place -> fact.roles().get(place).ifPresent(value -> reading.addAll(value.facts())));
        return reading;
    }

    private void tellApart(List<Fact> alike, Map<Fact, String> told) {
        List<Map<Fact, String>> differing = new ArrayList<>();
        for (String role : roles(alike)) {
            Map<Fact, String> values = new HashMap<>();
            alike.forEach(fact -> values.put(fact, roles.of(fact, role).orElse("")));
            if (new TreeSet<>(values.values()).size() > 1) {
                differing.add(values);
            }
        }
        List<Function<Fact, String>> ways = new ArrayList<>();
        differing.forEach(values -> ways.add(fact -> values.getOrDefault(fact, "")));
        ways.add(fact -> differing.stream()
                .map(values -> values.getOrDefault(fact, ""))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining("; ")));
        for (Function<Fact, String> way : ways) {
            Map<String, List<Fact>> same = alike.stream().collect(Collectors.groupingBy(way));
            same.forEach((value, facts) -> {
                if (facts.size() == 1 && !value.isEmpty()) {
                    told.putIfAbsent(facts.get(0), value);
                }
            });
        }
        alike.forEach(fact -> told.putIfAbsent(fact, fact.id().value()));
    }

    /** The roles that can differ: first what readers know a fact by, and other facts last. */
    private static List<String> roles(List<Fact> alike) {
        TreeSet<String> named = new TreeSet<>();
        TreeSet<String> facts = new TreeSet<>();
        alike.forEach(fact ->
                fact.roles().values().forEach((role, value) -> (value.facts().isEmpty() ? named : facts).add(role)));
        return Stream.of(Stream.of(CommonRole.TIME.keyword()), named.stream(), facts.stream())
                .flatMap(Function.identity())
                .distinct()
                .toList();
    }
}
