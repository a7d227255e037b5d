package dev.sanad.rules.internal.engine.drl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A conclusion that a DRL rule is about to draw, with its premises if the rule names them. */
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

    /** A premise of the conclusion. */
    public sealed interface StatedPremise {
        /** Applies the function for its case. */
        <T> T fold(Function<Held, T> held, Function<Absent, T> absent, Function<Counted, T> counted);

        /** A fact that matched. */
        record Held(AnyEvent fact) implements StatedPremise {
            @Override
            public <T> T fold(Function<Held, T> held, Function<Absent, T> absent, Function<Counted, T> counted) {
                return held.apply(this);
            }
        }

        /** The absence of facts. */
        record Absent(SoughtFacts sought) implements StatedPremise {
            @Override
            public <T> T fold(Function<Held, T> held, Function<Absent, T> absent, Function<Counted, T> counted) {
                return absent.apply(this);
            }
        }

        /** A group of enough facts. */
        record Counted(SoughtFacts sought, Collection<?> members, String distinct, int atLeast)
                implements StatedPremise {
            @Override
            public <T> T fold(Function<Held, T> held, Function<Absent, T> absent, Function<Counted, T> counted) {
                return counted.apply(this);
            }
        }
    }

    /** Sets a role; left out if the operand is an empty role. */
    public ToConclude with(String role, Object operand) {
        roles.put(role, operand);
        return this;
    }

    /** Sets the time: a fact's time, a role, or a date. */
    public ToConclude time(Object operand) {
        time = Optional.of(operand);
        return this;
    }

    /** The actors who claim it. */
    public ToConclude attributedTo(Object operand) {
        attributedTo = Optional.of(operand);
        return this;
    }

    /** Sets the modality; the default is actual. */
    public ToConclude modality(String keyword) {
        modality = Optional.of(keyword);
        return this;
    }

    /** Adds facts as premises. */
    public ToConclude from(AnyEvent... facts) {
        for (AnyEvent fact : facts) {
            premises.add(new StatedPremise.Held(fact));
        }
        return this;
    }

    /** Adds the absence of facts as a premise; while such a fact could still happen, the rule is pending. */
    public ToConclude lacking(SoughtFacts sought) {
        premises.add(new StatedPremise.Absent(sought));
        return this;
    }

    /** Adds a number of facts as a premise. */
    public ToConclude counting(SoughtFacts sought, Collection<?> members, int atLeast) {
        return counting(sought, members, "", atLeast);
    }

    /** Adds facts with a number of different values in a role, or of {@code source-root}s, as a premise. */
    public ToConclude counting(SoughtFacts sought, Collection<?> members, String distinct, int atLeast) {
        premises.add(new StatedPremise.Counted(sought, members, distinct, atLeast));
        return this;
    }

    /** Its kind. */
    public String kind() {
        return kind;
    }

    /** The values of its roles. */
    public Map<String, Object> roles() {
        return Collections.unmodifiableMap(roles);
    }

    /** Its time. */
    public Optional<Object> time() {
        return time;
    }

    /** The actors who claim it. */
    public Optional<Object> attributedTo() {
        return attributedTo;
    }

    /** Its modality. */
    public Optional<String> modality() {
        return modality;
    }

    /** Its premises; empty if they are to be taken from the match. */
    public List<StatedPremise> premises() {
        return Collections.unmodifiableList(premises);
    }
}
