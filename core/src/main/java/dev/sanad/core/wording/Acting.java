package dev.sanad.core.wording;

import dev.sanad.core.Findings;
import dev.sanad.core.actor.ActorId;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Value;
import dev.sanad.core.text.Language;
import dev.sanad.core.text.Template;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who acts in a sentence and in what it mentions, so that it need not say again whose something is. */
final class Acting {
    private final Findings findings;
    private final Language language;

    Acting(Findings findings, Language language) {
        this.findings = findings;
        this.language = language;
    }

    /** The parties for which those at a place of a sentence stand; nobody if no actors stand there. */
    Set<ActorId> parties(String place, Fact fact, Map<String, Value> bindings) {
        List<ActorId> actors = actors(place, fact, bindings);
        return actors.isEmpty() ? Set.of() : findings.dossier().actors().partiesOf(actors, fact.time());
    }

    /** Who acts in some facts, as their mentions say first; nobody if not the same do in each. */
    Set<ActorId> in(Collection<FactId> ids) {
        List<Set<ActorId>> each = ids.stream()
                .map(id -> findings.graph().find(id).map(this::in).orElse(Set.of()))
                .distinct()
                .toList();
        return each.size() == 1 ? each.get(0) : Set.of();
    }

    private Set<ActorId> in(Fact fact) {
        return findings.vocabulary().kind(fact.kind()).mention().stream()
                .flatMap(mention -> mention.in(language).places().stream())
                .map(place -> parties(place, fact, Map.of()))
                .filter(parties -> !parties.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    /**
     * What a sentence says of who acts.
     *
     * @param template the sentence
     * @param fact what it is about
     * @param bindings the values of places that are no roles
     * @param shortly what it mentions without saying whose it is
     */
    Said said(Template template, Fact fact, Map<String, Value> bindings, Set<FactId> shortly) {
        return new Said(template, fact, bindings, shortly);
    }

    /** What one sentence says of who acts, at each of its places. */
    final class Said {
        private final Template template;
        private final Fact fact;
        private final Map<String, Value> bindings;
        private final List<String> places;
        private final List<Set<ActorId>> named;
        private final List<Set<ActorId>> mentioned;

        private Said(Template template, Fact fact, Map<String, Value> bindings, Set<FactId> shortly) {
            this.template = template;
            this.fact = fact;
            this.bindings = bindings;
            this.places = List.copyOf(template.places());
            this.named =
                    places.stream().map(place -> parties(place, fact, bindings)).toList();
            this.mentioned = places.stream()
                    .map(place -> Filling.valueOf(place, fact, bindings)
                            .map(Value::facts)
                            .filter(ids -> ids.stream().noneMatch(shortly::contains))
                            .map(Acting.this::in)
                            .orElse(Set.of()))
                    .toList();
        }

        /**
         * Who acts in what stands at a place: whom the sentence names first of all, or right after that place, and who acts in what it
         * mentions before.
         */
        Set<Set<ActorId>> at(String place) {
            int number = places.indexOf(place);
            return Stream.of(
                            named.stream().filter(parties -> !parties.isEmpty()).limit(1),
                            named.stream().skip(number + 1L).limit(1),
                            mentioned.stream().limit(number).filter(mentioned.get(number)::equals))
                    .flatMap(parties -> parties)
                    .filter(parties -> !parties.isEmpty())
                    .collect(Collectors.toSet());
        }

        /**
         * Those at a place of an event's sentence whom it does not name before: who travels need not be said to take part too. Empty if
         * it names none of them before.
         */
        Optional<List<ActorId>> left(String place) {
            List<ActorId> all = actors(place, fact, bindings);
            if (template.needed().contains(place) || fact.fold(event -> false, conclusion -> true)) {
                return Optional.empty();
            }
            Set<ActorId> before = places.subList(0, places.indexOf(place)).stream()
                    .flatMap(earlier -> actors(earlier, fact, Map.of()).stream())
                    .collect(Collectors.toSet());
            return Optional.of(all.stream()
                            .filter(actor -> !before.contains(actor))
                            .toList())
                    .filter(rest -> rest.size() < all.size());
        }
    }

    private static List<ActorId> actors(String place, Fact fact, Map<String, Value> bindings) {
        return Filling.valueOf(place, fact, bindings).map(Value::actors).orElse(List.of());
    }
}
