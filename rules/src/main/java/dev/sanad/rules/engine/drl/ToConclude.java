package dev.sanad.rules.engine.drl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A conclusion that a DRL rule is about to draw, with its premises if the rule names them. */
public final class ToConclude {
    private final String kind;
    private final Map<String, Object> roles = new LinkedHashMap<>();
    private final List<Ground> grounds = new ArrayList<>();
    private Optional<Object> time = Optional.empty();
    private Optional<Object> attributedTo = Optional.empty();
    private Optional<String> modality = Optional.empty();

    ToConclude(String kind) {
        this.kind = kind;
    }

    /** A premise of the conclusion. */
    public sealed interface Ground {
        /** A fact that matched. */
        record Fact(AnyEvent fact) implements Ground {}

        /** The absence of facts. */
        record Lack(SoughtFacts sought) implements Ground {}

        /** A group of enough facts. */
        record Group(SoughtFacts sought, Collection<?> members, String distinct, int atLeast) implements Ground {}
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
            grounds.add(new Ground.Fact(fact));
        }
        return this;
    }

    /** Adds the absence of facts as a premise; while such a fact could still happen, the rule is pending. */
    public ToConclude lacking(SoughtFacts sought) {
        grounds.add(new Ground.Lack(sought));
        return this;
    }

    /** Adds a number of facts as a premise. */
    public ToConclude counting(SoughtFacts sought, Collection<?> members, int atLeast) {
        return counting(sought, members, "", atLeast);
    }

    /** Adds facts with a number of different values in a role, or of {@code source-root}s, as a premise. */
    public ToConclude counting(SoughtFacts sought, Collection<?> members, String distinct, int atLeast) {
        grounds.add(new Ground.Group(sought, members, distinct, atLeast));
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
    public List<Ground> grounds() {
        return Collections.unmodifiableList(grounds);
    }
}
