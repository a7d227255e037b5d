package dev.sanad.core.vocabulary;

import java.util.Locale;

/** What a role may hold. */
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

    /** What can be compared with what: one actor with several, but never an actor with a topic. */
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

        /** Whether a value of this sort is a set that has elements. */
        public boolean isSet() {
            return this == ACTORS || this == FACTS || this == TOPICS;
        }

        /** For messages: "actors", "topics". */
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

    /** What its values can be compared with. */
    public Sort sort() {
        return sort;
    }

    /** Whether it may hold more than one. */
    public boolean isMany() {
        return many;
    }

    /** The type that may hold several of the same, if there is one; else the type itself. */
    public RoleType ofSeveral() {
        return switch (this) {
            case ACTOR, ACTORS -> ACTORS;
            case EVENT, EVENTS -> EVENTS;
            case TOPIC, TOPICS -> TOPICS;
            case TIME, TEXT, NUMBER, CODE, BOOLEAN -> this;
        };
    }

    /** As vocabularies write it. */
    public String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }
}
