package dev.sanad.core.fact;

import dev.sanad.core.actor.ActorId;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.time.When;
import dev.sanad.core.topic.TopicId;
import dev.sanad.core.vocabulary.RoleType;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The value of a role. One actor is a set of one, so that {@code actor} and {@code actors} can be compared. */
public sealed interface Value extends Comparable<Value> {
    /** {@return the sort of values that it can be compared with} */
    RoleType.Sort sort();

    /** {@return the ids of a set in order, or the single text of any other value, as JSON prints them} */
    List<String> texts();

    /**
     * Applies the function for its case.
     *
     * @param <T> the type of the result
     * @param cases the functions, one for each case
     * @return the result of the function
     */
    <T> T fold(Cases<T> cases);

    /**
     * A function for each case of a value.
     *
     * @param <T> the type of the result
     */
    interface Cases<T> {
        /**
         * For actors.
         *
         * @param ids the ids of the actors
         * @return the result
         */
        T actors(List<ActorId> ids);

        /**
         * For events and conclusions.
         *
         * @param ids the ids of the events and conclusions
         * @return the result
         */
        T facts(List<FactId> ids);

        /**
         * For topics.
         *
         * @param ids the ids of the topics
         * @return the result
         */
        T topics(List<TopicId> ids);

        /**
         * For a time.
         *
         * @param when the time
         * @return the result
         */
        T time(When when);

        /**
         * For words.
         *
         * @param text the text
         * @return the result
         */
        T text(LocalizedText text);

        /**
         * For a number.
         *
         * @param number the number
         * @return the result
         */
        T number(BigDecimal number);

        /**
         * For a code.
         *
         * @param code the code
         * @return the result
         */
        T code(String code);

        /**
         * For true or false.
         *
         * @param flag whether it is true
         * @return the result
         */
        T flag(boolean flag);
    }

    /**
     * {@return a set of actors}
     *
     * @param ids the ids of the actors
     * @throws IllegalArgumentException if there are none
     */
    static Value actors(String... ids) {
        return new Actors(Stream.of(ids).map(ActorId::new).toList());
    }

    /**
     * {@return a set of events and conclusions}
     *
     * @param ids the ids of the events and conclusions
     * @throws IllegalArgumentException if there are none
     */
    static Value facts(String... ids) {
        return new Facts(Stream.of(ids).map(FactId::new).toList());
    }

    /**
     * {@return a set of topics}
     *
     * @param ids the ids of the topics
     * @throws IllegalArgumentException if there are none
     */
    static Value topics(String... ids) {
        return new Topics(Stream.of(ids).map(TopicId::new).toList());
    }

    /**
     * {@return a value from the list of its role}
     *
     * @param code the code
     */
    static Value code(String code) {
        return new Code(code);
    }

    /**
     * {@return words whose language is not stated}
     *
     * @param words the words
     */
    static Value text(String words) {
        return new Text(LocalizedText.of(words));
    }

    /**
     * {@return a whole number}
     *
     * @param number the number
     */
    static Value number(long number) {
        return new Number(BigDecimal.valueOf(number));
    }

    /** {@return each element of a set as a set of one; anything else is its own only element} */
    default List<Value> elements() {
        return List.of(this);
    }

    /** {@return its actors; empty for any other value} */
    default List<ActorId> actors() {
        return List.of();
    }

    /** {@return its events and conclusions; empty for any other value} */
    default List<FactId> facts() {
        return List.of();
    }

    /** {@return its topics; empty for any other value} */
    default List<TopicId> topics() {
        return List.of();
    }

    /** {@return the time; empty for any other value} */
    default Optional<When> asTime() {
        return Optional.empty();
    }

    /** {@return the words; empty for any other value} */
    default Optional<LocalizedText> asText() {
        return Optional.empty();
    }

    /** {@return the number; empty for any other value} */
    default Optional<BigDecimal> asNumber() {
        return Optional.empty();
    }

    /** {@return the code; empty for any other value} */
    default Optional<String> asCode() {
        return Optional.empty();
    }

    /** {@return the flag; empty for any other value} */
    default Optional<Boolean> asFlag() {
        return Optional.empty();
    }

    /**
     * Actors, in order and each once.
     *
     * @param ids the ids, at least one
     */
    record Actors(List<ActorId> ids) implements Value {
        /**
         * Sorts the ids and drops repetitions.
         *
         * @param ids the ids, at least one
         * @throws IllegalArgumentException if there are none
         */
        public Actors {
            ids = sorted(ids);
        }

        @Override
        public RoleType.Sort sort() {
            return RoleType.Sort.ACTORS;
        }

        @Override
        public List<String> texts() {
            return ids.stream().map(ActorId::value).toList();
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.actors(ids);
        }

        @Override
        public List<Value> elements() {
            return ids.stream().<Value>map(id -> new Actors(List.of(id))).toList();
        }

        @Override
        public List<ActorId> actors() {
            return ids;
        }
    }

    /**
     * Events and conclusions, in order and each once.
     *
     * @param ids the ids, at least one
     */
    record Facts(List<FactId> ids) implements Value {
        /**
         * Sorts the ids and drops repetitions.
         *
         * @param ids the ids, at least one
         * @throws IllegalArgumentException if there are none
         */
        public Facts {
            ids = sorted(ids);
        }

        @Override
        public RoleType.Sort sort() {
            return RoleType.Sort.FACTS;
        }

        @Override
        public List<String> texts() {
            return ids.stream().map(FactId::value).toList();
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.facts(ids);
        }

        @Override
        public List<Value> elements() {
            return ids.stream().<Value>map(id -> new Facts(List.of(id))).toList();
        }

        @Override
        public List<FactId> facts() {
            return ids;
        }
    }

    /**
     * Topics, in order and each once.
     *
     * @param ids the ids, at least one
     */
    record Topics(List<TopicId> ids) implements Value {
        /**
         * Sorts the ids and drops repetitions.
         *
         * @param ids the ids, at least one
         * @throws IllegalArgumentException if there are none
         */
        public Topics {
            ids = sorted(ids);
        }

        @Override
        public RoleType.Sort sort() {
            return RoleType.Sort.TOPICS;
        }

        @Override
        public List<String> texts() {
            return ids.stream().map(TopicId::value).toList();
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.topics(ids);
        }

        @Override
        public List<Value> elements() {
            return ids.stream().<Value>map(id -> new Topics(List.of(id))).toList();
        }

        @Override
        public List<TopicId> topics() {
            return ids;
        }
    }

    /**
     * A time.
     *
     * @param when the time
     */
    record Time(When when) implements Value {
        @Override
        public RoleType.Sort sort() {
            return RoleType.Sort.TIME;
        }

        @Override
        public List<String> texts() {
            return List.of(when.edtf());
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.time(when);
        }

        @Override
        public Optional<When> asTime() {
            return Optional.of(when);
        }
    }

    /**
     * Words.
     *
     * @param text the words in their languages
     */
    record Text(LocalizedText text) implements Value {
        @Override
        public RoleType.Sort sort() {
            return RoleType.Sort.TEXT;
        }

        @Override
        public List<String> texts() {
            return List.copyOf(text.words().values());
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.text(text);
        }

        @Override
        public Optional<LocalizedText> asText() {
            return Optional.of(text);
        }
    }

    /**
     * A number; 1.10 and 1.1 are one.
     *
     * @param number the number, without zeros that do not count
     */
    record Number(BigDecimal number) implements Value {
        /**
         * Drops zeros that do not count.
         *
         * @param number the number, without zeros that do not count
         */
        public Number {
            number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        }

        @Override
        public RoleType.Sort sort() {
            return RoleType.Sort.NUMBER;
        }

        @Override
        public List<String> texts() {
            return List.of(number.toPlainString());
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.number(number);
        }

        @Override
        public Optional<BigDecimal> asNumber() {
            return Optional.of(number);
        }
    }

    /**
     * A value from the list of its role.
     *
     * @param code the code
     */
    record Code(String code) implements Value {
        @Override
        public RoleType.Sort sort() {
            return RoleType.Sort.CODE;
        }

        @Override
        public List<String> texts() {
            return List.of(code);
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.code(code);
        }

        @Override
        public Optional<String> asCode() {
            return Optional.of(code);
        }
    }

    /**
     * True or false.
     *
     * @param flag whether it is true
     */
    record Flag(boolean flag) implements Value {
        @Override
        public RoleType.Sort sort() {
            return RoleType.Sort.FLAG;
        }

        @Override
        public List<String> texts() {
            return List.of(String.valueOf(flag));
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.flag(flag);
        }

        @Override
        public Optional<Boolean> asFlag() {
            return Optional.of(flag);
        }
    }

    /** By sort, then by text. */
    @Override
    default int compareTo(Value other) {
        int bySort = sort().compareTo(other.sort());
        return bySort != 0 ? bySort : compare(texts(), other.texts());
    }

    private static int compare(List<String> one, List<String> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private static <T extends Comparable<T>> List<T> sorted(Collection<T> ids) {
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("an empty set is not a value: leave the role out");
        }
        return ids.size() == 1
                ? List.copyOf(ids)
                : ids.stream().sorted(Comparator.naturalOrder()).distinct().toList();
    }
}
