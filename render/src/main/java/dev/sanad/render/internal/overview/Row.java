package dev.sanad.render.internal.overview;

import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Value;
import dev.sanad.core.source.SourceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A matter, or a part of one that has a row of its own.
 *
 * @param number its number on the page, from 1; that of its chains
 * @param depth 0 for a whole, 1 for a part of it, and so on
 * @param about the conclusion that it is about
 * @param whole what the row is about under which this one stands, if it is a part
 * @param states its states, the main one first; those that only accompany another come last
 * @param notes further findings on it that a word or two can say
 * @param further findings that serve only others, in no chain but its own
 * @param due what it waits for: a time, a fact or a word
 * @param narrators the sources that report it in their own voice
 * @param isOpen whether it is not over
 * @param isDone whether it was kept, held or came about
 * @param wrong what says that it was missed, broken or contradicted: its state, or what disputes it
 */
public record Row(
        int number,
        int depth,
        Conclusion about,
        Optional<Conclusion> whole,
        List<Conclusion> states,
        List<Conclusion> notes,
        List<Conclusion> further,
        Optional<Value> due,
        List<SourceId> narrators,
        boolean isOpen,
        boolean isDone,
        Optional<Conclusion> wrong) {
    /** Copies the lists. */
    public Row {
        states = List.copyOf(states);
        notes = List.copyOf(notes);
        further = List.copyOf(further);
        narrators = List.copyOf(narrators);
    }

    /** {@return the conclusion that says how things stand: the main state, or else what it is about} */
    public Conclusion verdict() {
        return states.stream().findFirst().orElse(about);
    }

    /** {@return whether it was missed, broken or contradicted} */
    public boolean isWrong() {
        return wrong.isPresent();
    }

    /** {@return whether somebody disputes what it rests on, whatever its state} */
    public boolean isDisputed() {
        return wrong.filter(conclusion -> !states.contains(conclusion)).isPresent();
    }

    /** {@return all its conclusions, the verdict first} */
    public List<Conclusion> conclusions() {
        return Stream.of(states.stream(), Stream.of(about), notes.stream(), further.stream())
                .flatMap(some -> some)
                .distinct()
                .toList();
    }

    /** {@return whether it waits for a time that is a window, its own or a later one, and no deadline from a role} */
    public boolean isWindow() {
        return due.filter(what -> !about.roles().values().containsValue(what)).isPresent();
    }

    /** {@return the last day of what it waits for, if that is a time} */
    Optional<LocalDate> dueDay() {
        return due.flatMap(Value::asTime).flatMap(time -> time.lastDay());
    }

    Row at(int newNumber) {
        return at(newNumber, depth, whole);
    }

    Row under(Optional<Conclusion> newWhole, int newDepth) {
        return at(0, newDepth, newWhole);
    }

    private Row at(int newNumber, int newDepth, Optional<Conclusion> newWhole) {
        return new Row(
                newNumber, newDepth, about, newWhole, states, notes, further, due, narrators, isOpen, isDone, wrong);
    }
}
