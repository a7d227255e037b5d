package dev.sanad.rules.internal.engine.drl;

import dev.sanad.core.actor.ActorId;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Value;
import dev.sanad.core.text.Language;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.time.Length;
import dev.sanad.core.time.When;
import dev.sanad.core.topic.TopicId;
import dev.sanad.rules.language.Computation;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The functions that are available in every DRL file besides the facts: literal values, and derived ones. */
public final class Terms {
    private Terms() {}

    /** The states that actors represent. */
    public record StatesOf(Object actors) {}

    /** A role of facts. */
    public record RoleOf(Object facts, String role) {}

    /** Several together: the union of sets, or the choices of {@code any-of}. */
    public record Several(List<Object> parts) {}

    /** A time or a number that is computed. */
    public record Computed(Computation how, Object from) {}

    /** How many facts of a group count as different. */
    public record NumberOf(Object facts, String distinct) {}

    /** The as-of day. */
    public record Today() {}

    /** The states that the actors in a value represent at the time of its fact. */
    public static Object statesOf(Object actors) {
        return new StatesOf(actors);
    }

    /** The union of the values of a role over the facts of a group. */
    public static Object roleOf(Object facts, String role) {
        return new RoleOf(facts, role);
    }

    /** How many facts are in a group. */
    public static Object numberOf(Object facts) {
        return numberOf(facts, "");
    }

    /** How many different ones are in a group: a role, {@code states-of} a role or {@code source-root}. */
    public static Object numberOf(Object facts, String distinct) {
        return new NumberOf(facts, distinct);
    }

    /** A time of a group of facts: {@code first-of}, {@code last-of} or {@code span-of}. */
    public static Object computed(String which, Object facts) {
        return new Computed(Computation.OfGroup.named(which), facts);
    }

    /** A time and a length ({@code plus}), or the sum of what the facts of a group have in a role ({@code sum}). */
    public static Object computed(String how, Object from, String with) {
        return new Computed(
                how.equals("sum")
                        ? new Computation.Sum(with)
                        : new Computation.Plus(Length.parse(with).fold(length -> length, (message, remedy) -> {
                            throw new IllegalArgumentException(message + "; " + remedy);
                        })),
                from);
    }

    /** Several together: the union of sets, or the choices of {@code any-of}. */
    public static Object several(Object... parts) {
        return new Several(List.of(parts));
    }

    /** The as-of day. */
    public static Object today() {
        return new Today();
    }

    /** Actors by their ids. */
    public static Value actorIds(String... ids) {
        return new Value.Actors(Stream.of(ids).map(ActorId::new).toList());
    }

    /** Topics by their ids. */
    public static Value topicIds(String... ids) {
        return new Value.Topics(Stream.of(ids).map(TopicId::new).toList());
    }

    /** Events by their ids. */
    public static Value eventIds(String... ids) {
        return new Value.Facts(Stream.of(ids).map(FactId::new).toList());
    }

    /** A time in EDTF. */
    public static Value day(String edtf) {
        return new Value.Time(When.parse(edtf, ZoneOffset.UTC).fold(when -> when, (message, remedy) -> {
            throw new IllegalArgumentException(message + "; " + remedy);
        }));
    }

    /** Words by language: a code, then the words in it, and so on. */
    public static Value words(String... codesAndWords) {
        SortedMap<Language, String> words = new TreeMap<>();
        for (int i = 0; i + 1 < codesAndWords.length; i += 2) {
            words.put(new Language(codesAndWords[i]), codesAndWords[i + 1]);
        }
        return new Value.Text(new LocalizedText(words));
    }

    /** A number in decimal digits. */
    public static Value amount(String number) {
        return new Value.Number(new BigDecimal(number));
    }

    /** One of the words that a role allows. */
    public static Value code(String word) {
        return new Value.Code(word);
    }

    /** True or false. */
    public static Value flag(boolean flag) {
        return new Value.Flag(flag);
    }

    /** Whether a group of facts has enough members. */
    public static boolean enough(Collection<?> group, int atLeast) {
        return enough(group, "", atLeast);
    }

    /** Whether a group of facts has enough different values in a role, or enough {@code source-root}s. */
    public static boolean enough(Collection<?> group, String distinct, int atLeast) {
        return group.stream()
                .findFirst()
                .filter(AnyEvent.class::isInstance)
                .map(first -> ((AnyEvent) first).countDistinct(group, distinct) >= atLeast)
                .orElse(false);
    }

    /** Begins a conclusion of a kind. */
    public static ToConclude conclusion(String kind) {
        return new ToConclude(kind);
    }

    /** Begins a description of facts of a kind. */
    public static SoughtFacts sought(String kind) {
        return new SoughtFacts(kind);
    }
}
