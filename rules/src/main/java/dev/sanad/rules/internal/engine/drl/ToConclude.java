package dev.sanad.rules.internal.engine.drl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What a DRL rule is about to conclude, and, where its text alone would not tell, from what. */
public final class ToConclude {
    private final String kind;
    private final Map<String, Object> roles = new LinkedHashMap<>();
    private final List<StatedPremise> premises = new ArrayList<>();
    private Optional<Object> time = Optional.empty();
    private Optional<Object> attributedTo = Optional.empty();
    private Optional<String> modality = Optional.empty();

    ToConclude(String kind) {
        this.kind = kind;
    }

    /** Something that the conclusion rests on. */
    public sealed interface StatedPremise {
        /** One answer for each case. */
        <T> T fold(Function<Held, T> held, Function<Absent, T> absent, Function<Counted, T> counted);

        /** A fact that matched. */
        record Held(AnyEvent fact) implements StatedPremise {
            @Override
            public <T> T fold(Function<Held, T> held, Function<Absent, T> absent, Function<Counted, T> counted) {
                return held.apply(this);
            }
        }

        /** That there is no fact of some sort. */
        record Absent(SoughtFacts sought) implements StatedPremise {
            @Override
            public <T> T fold(Function<Held, T> held, Function<Absent, T> absent, Function<Counted, T> counted) {
                return absent.apply(this);
            }
        }

        /** That facts of some sort are enough. */
        record Counted(SoughtFacts sought, Collection<?> members, String distinct, int atLeast)
                implements StatedPremise {
            @Override
            public <T> T fold(Function<Held, T> held, Function<Absent, T> absent, Function<Counted, T> counted) {
                return counted.apply(this);
            }
        }
    }

    /** What a role is given; nothing where the operand is an empty role. */
    public ToConclude with(String role, Object operand) {
        roles.put(role, operand);
        return this;
    }

    /** When it is: a fact's time, a role, or a date. */
    public ToConclude time(Object operand) {
        time = Optional.of(operand);
        return this;
    }

    /** Whose claim it is. */
    public ToConclude attributedTo(Object operand) {
        attributedTo = Optional.of(operand);
        return this;
    }

    /** Of which modality it is; actual unless it is said. */
    public ToConclude modality(String keyword) {
        modality = Optional.of(keyword);
        return this;
    }

    /** Facts that it rests on. */
    public ToConclude from(AnyEvent... facts) {
        for (AnyEvent fact : facts) {
            premises.add(new StatedPremise.Held(fact));
        }
        return this;
    }

    /** That it rests on the absence of facts; while such a fact could still happen, the rule is pending. */
    public ToConclude lacking(SoughtFacts sought) {
        premises.add(new StatedPremise.Absent(sought));
        return this;
    }

    /** That it rests on so many facts. */
    public ToConclude counting(SoughtFacts sought, Collection<?> members, int atLeast) {
        return counting(sought, members, "", atLeast);
    }

    /** That it rests on facts with so many different values in a role, or {@code source-root}s. */
    public ToConclude counting(SoughtFacts sought, Collection<?> members, String distinct, int atLeast) {
        premises.add(new StatedPremise.Counted(sought, members, distinct, atLeast));
        return this;
    }

    /** Its kind. */
    public String kind() {
        return kind;
    }

    /** What its roles are given. */
    public Map<String, Object> roles() {
        return Collections.unmodifiableMap(roles);
    }

    /** When it is. */
    public Optional<Object> time() {
        return time;
    }

    /** Whose claim it is. */
    public Optional<Object> attributedTo() {
        return attributedTo;
    }

    /** Of which modality it is. */
    public Optional<String> modality() {
        return modality;
    }

    /** What it rests on; empty if that is to be told from the match. */
    public List<StatedPremise> premises() {
        return Collections.unmodifiableList(premises);
    }
}
