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

/** What a role holds. One actor is a set of one, so that {@code actor} and {@code actors} compare. */
public sealed interface Value extends Comparable<Value> {
    /** What it can be compared with. */
    RoleType.Sort sort();

    /** The ids of a set in order, or the one text of anything else: what JSON prints. */
    List<String> texts();

    /** Actors, in order and each once. */
    record Actors(List<ActorId> ids) implements Value {
        /** Sorts and copies. */
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
    }

    /** Events and conclusions, in order and each once. */
    record Facts(List<FactId> ids) implements Value {
        /** Sorts and copies. */
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
    }

    /** Topics, in order and each once. */
    record Topics(List<TopicId> ids) implements Value {
        /** Sorts and copies. */
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
    }

    /** A time. */
    record Time(When when) implements Value {
        @Override
        public RoleType.Sort sort() {
            return RoleType.Sort.TIME;
        }

        @Override
        public List<String> texts() {
            return List.of(when.edtf());
        }
    }

    /** Words. */
    record Text(LocalizedText text) implements Value {
        @Override
        public RoleType.Sort sort() {
            return RoleType.Sort.TEXT;
        }

        @Override
        public List<String> texts() {
            return List.copyOf(text.words().values());
        }
    }

    /** A number; 1.10 and 1.1 are one. */
    record Number(BigDecimal number) implements Value {
        /** Drops zeros that do not count. */
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
    }

    /** A value from the list of its role. */
    record Code(String code) implements Value {
        @Override
        public RoleType.Sort sort() {
            return RoleType.Sort.CODE;
        }

        @Override
        public List<String> texts() {
            return List.of(code);
        }
    }

    /** True or false. */
    record Flag(boolean flag) implements Value {
        @Override
        public RoleType.Sort sort() {
            return RoleType.Sort.FLAG;
        }

        @Override
        public List<String> texts() {
            return List.of(String.valueOf(flag));
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
            throw new IllegalArgumentException("an empty set is no value: leave the role out");
        }
        return ids.size() == 1
                ? List.copyOf(ids)
                : ids.stream().sorted(Comparator.naturalOrder()).distinct().toList();
    }
}
