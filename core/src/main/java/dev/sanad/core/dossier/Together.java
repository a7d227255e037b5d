package dev.sanad.core.dossier;

import dev.sanad.core.actor.Actor;
import dev.sanad.core.source.Reliability;
import dev.sanad.core.source.Source;
import dev.sanad.core.text.Language;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.topic.Topic;
import java.util.List;
import java.util.Optional;

/**
 * What two dossiers say together of one actor, topic or source: nothing if they contradict each other, and all that either
 * says if they differ only in what one of them leaves out.
 */
final class Together {
    private boolean agree = true;

    private Together() {}

    static Optional<Actor> actor(Actor one, Actor other) {
        Together both = new Together();
        both.agree &= one.type() == other.type();
        Actor all = new Actor(
                one.id(),
                both.name(one.name(), other.name(), one.id().value()),
                one.type(),
                both.either(one.code(), other.code()),
                both.either(one.of(), other.of()),
                both.either(one.holds(), other.holds()),
                both.either(one.members(), other.members()),
                both.either(one.aliases(), other.aliases()));
        return both.ifAgreed(all);
    }

    static Optional<Topic> topic(Topic one, Topic other) {
        Together both = new Together();
        Topic all = new Topic(
                one.id(),
                both.name(one.name(), other.name(), one.id().value()),
                both.either(one.partOf(), other.partOf()),
                both.either(one.manner(), other.manner()));
        return both.ifAgreed(all);
    }

    static Optional<Source> source(Source one, Source other) {
        Together both = new Together();
        Source all = new Source(
                one.id(),
                both.words(one.publisher(), other.publisher()),
                both.words(one.title(), other.title()),
                both.either(one.language(), other.language()),
                both.either(one.published(), other.published()),
                both.either(graded(one), graded(other)).orElse(Reliability.F),
                both.either(one.text(), other.text()),
                both.either(one.relays(), other.relays()));
        return both.ifAgreed(all);
    }

    private <T> Optional<T> ifAgreed(T all) {
        return Optional.of(all).filter(none -> agree);
    }

    /** Whoever says nothing of the grade of a source has it as one that cannot be judged. */
    private static Optional<Reliability> graded(Source source) {
        return Optional.of(source.reliability()).filter(grade -> grade != Reliability.F);
    }

    private <T> Optional<T> either(Optional<T> one, Optional<T> other) {
        agree &= one.isEmpty() || other.isEmpty() || one.equals(other);
        return one.or(() -> other);
    }

    private <T> List<T> either(List<T> one, List<T> other) {
        agree &= one.isEmpty() || other.isEmpty() || one.equals(other);
        return one.isEmpty() ? other : one;
    }

    private Optional<LocalizedText> words(Optional<LocalizedText> one, Optional<LocalizedText> other) {
        return one.isPresent() && other.isPresent() ? Optional.of(words(one.get(), other.get())) : one.or(() -> other);
    }

    /** A name, where whatever has none goes by its id. */
    private LocalizedText name(LocalizedText one, LocalizedText other, String id) {
        LocalizedText unnamed = LocalizedText.of(id.replace('-', ' '));
        return one.equals(unnamed) ? other : other.equals(unnamed) ? one : words(one, other);
    }

    private LocalizedText words(LocalizedText one, LocalizedText other) {
        for (Language language : one.words().keySet()) {
            agree &= !other.words().containsKey(language)
                    || (one.words().get(language).equals(other.words().get(language))
                            && one.grammar(language).equals(other.grammar(language)));
        }
        boolean areOfAnyLanguage =
                one.words().containsKey(Language.UNSTATED) || other.words().containsKey(Language.UNSTATED);
        agree &= !areOfAnyLanguage || one.equals(other);
        return one.over(other);
    }
}
