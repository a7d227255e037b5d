package dev.sanad.core.vocabulary;

import java.util.Locale;

/** The type of a role. */
public enum RoleType {
    /** One actor. */
    ACTOR(Sort.ACTORS, false),
    /** Several actors. */
    ACTORS(Sort.ACTORS, true),
    /** One event or conclusion. */
    EVENT(Sort.FACTS, false),
    /** Several events or conclusions. */
    EVENTS(Sort.FACTS, true),
    /** One topic. */
    TOPIC(Sort.TOPICS, false),
    /** Several topics. */
    TOPICS(Sort.TOPICS, true),
    /** A date or interval. */
    TIME(Sort.TIME, false),
    /** Words, in one or more languages. */
    TEXT(Sort.TEXT, false),
    /** A number. */
    NUMBER(Sort.NUMBER, false),
    /** One of the values that the role lists. */
    CODE(Sort.CODE, false),
    /** True or false. */
    BOOLEAN(Sort.FLAG, false);

    /**
     * The sort of values, which decides what can be compared: one actor with several, but never an actor with a topic.
     */
    public enum Sort {
        /** Sets of actors. */
        ACTORS,
        /** Sets of events and conclusions. */
        FACTS,
        /** Sets of topics. */
        TOPICS,
        /** Times. */
        TIME,
        /** Words. */
        TEXT,
        /** Numbers. */
        NUMBER,
        /** Listed values. */
        CODE,
        /** True and false. */
        FLAG;

        /** {@return whether a value of this sort is a set that has elements} */
        public boolean isSet() {
            return this == ACTORS || this == FACTS || this == TOPICS;
        }

        /** {@return its name in messages, such as {@code actors} or {@code topics}} */
        public String title() {
            return switch (this) {
                case FACTS -> "events";
                case FLAG -> "true or false";
                case TIME -> "a time";
                case TEXT -> "text";
                case NUMBER -> "a number";
                case CODE -> "a code";
                case ACTORS, TOPICS -> name().toLowerCase(Locale.ROOT);
            };
        }
    }

    private final Sort sort;
    private final boolean many;

    RoleType(Sort sort, boolean many) {
        this.sort = sort;
        this.many = many;
    }

    /** {@return the sort of its values} */
    public Sort sort() {
        return sort;
    }

    /** {@return whether it takes more than one value} */
    public boolean isMany() {
        return many;
    }

    /** {@return the corresponding type for several values, if there is one; otherwise the type itself} */
    public RoleType ofSeveral() {
        return switch (this) {
            case ACTOR, ACTORS -> ACTORS;
            case EVENT, EVENTS -> EVENTS;
            case TOPIC, TOPICS -> TOPICS;
            case TIME, TEXT, NUMBER, CODE, BOOLEAN -> this;
        };
    }

    /** {@return the keyword in vocabularies} */
    public String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }
}
