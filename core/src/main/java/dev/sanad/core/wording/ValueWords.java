package dev.sanad.core.wording;

import dev.sanad.core.actor.ActorId;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.fact.Citation;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Value;
import dev.sanad.core.source.Source;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.text.Inflected;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.time.When;
import dev.sanad.core.topic.Topic;
import dev.sanad.core.topic.TopicId;
import dev.sanad.core.vocabulary.Role;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Puts values of roles into words: actors, topics and sources by their names, and everything else as the language writes it. */
final class ValueWords {
    private final Dossier dossier;
    private final Messages messages;
    private final Dates dates;
    private final Agreement agreement;
    private final SourceNames sourceNames;
    private final Groups groups;
    private final Map<ActorId, Inflected> names = new ConcurrentHashMap<>();

    ValueWords(Dossier dossier, Messages messages, Dates dates, Agreement agreement) {
        this.dossier = dossier;
        this.messages = messages;
        this.dates = dates;
        this.agreement = agreement;
        this.sourceNames = new SourceNames(dossier.sources(), messages, dates);
        this.groups = new Groups(dossier.actors());
    }

    /** {@return a value, with these words for facts; if there is no role, codes are given as they are} */
    Inflected of(Value value, Optional<Role> role, Function<List<FactId>, List<Inflected>> facts) {
        return value.fold(new Value.Cases<>() {
            @Override
            public Inflected actors(List<ActorId> ids) {
                return ValueWords.this.actors(ids);
            }

            @Override
            public Inflected facts(List<FactId> ids) {
                return agreement.list(facts.apply(ids));
            }

            @Override
            public Inflected topics(List<TopicId> ids) {
                return agreement.list(ids.stream().map(ValueWords.this::topic).toList());
            }

            @Override
            public Inflected time(When when) {
                return Inflected.of(dates.name(when));
            }

            @Override
            public Inflected text(LocalizedText text) {
                return agreement.of(text);
            }

            @Override
            public Inflected number(BigDecimal number) {
                boolean isWhole = number.stripTrailingZeros().scale() <= 0;
                return Inflected.of(
                        written(number),
                        isWhole ? PluralCategory.traits(number.intValue(), messages.language()) : Set.of());
            }

            @Override
            public Inflected code(String code) {
                String words = role.map(known -> known.values().get(code))
                        .map(messages::name)
                        .orElse(code);
                return Inflected.of(words, Set.of(code));
            }

            @Override
            public Inflected flag(boolean flag) {
                return new Inflected(
                        messages.get(flag ? "yes" : "no"),
                        Collections.emptySortedMap(),
                        flag,
                        Set.of(String.valueOf(flag)));
            }
        });
    }

    /** A number within a sentence, in which a language may spell out small ones. */
    private String written(BigDecimal number) {
        List<String> words = messages.find("number.words")
                .map(all -> List.of(all.split(", ")))
                .orElse(List.of());
        return IntStream.range(0, words.size())
                .filter(at -> number.compareTo(BigDecimal.valueOf(at + 1L)) == 0)
                .mapToObj(words::get)
                .findFirst()
                .orElseGet(() -> dates.number(number));
    }

    Inflected actor(ActorId id) {
        return names.computeIfAbsent(
                id,
                unnamed -> dossier.actors().find(unnamed).map(agreement::of).orElseGet(() -> Inflected.of(id.value())));
    }

    Inflected actors(List<ActorId> ids) {
        return agreement.list(named(ids).stream().map(this::actor).toList());
    }

    /** {@return the same actors, with a group in the place of all its members} */
    List<ActorId> named(List<ActorId> ids) {
        return groups.named(ids);
    }

    private Inflected topic(TopicId id) {
        return dossier.topics().find(id).map(Topic::name).map(agreement::of).orElseGet(() -> Inflected.of(id.value()));
    }

    /** {@return the name of a speaker, an actor or a source} */
    Inflected speaker(String id) {
        if (dossier.actors().find(new ActorId(id)).isPresent()) {
            return actor(new ActorId(id));
        }
        return id.equals(Citation.ANALYST)
                ? Inflected.of(messages.get("speaker.analyst"))
                : dossier.sources()
                        .find(new SourceId(id))
                        .map(source -> agreement.of(source.name()))
                        .orElseGet(() -> Inflected.of(id));
    }

    /** {@return the name of a source, told apart from others of that name} */
    String source(SourceId id) {
        return sourceNames.of(id).orElseGet(() -> outlet(id));
    }

    /** {@return the name of a source, which another one may share} */
    String outlet(SourceId id) {
        return dossier.sources().find(id).map(Source::name).map(messages::name).orElse(id.value());
    }
}
