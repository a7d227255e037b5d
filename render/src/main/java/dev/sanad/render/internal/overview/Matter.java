package dev.sanad.render.internal.overview;

import dev.sanad.core.fact.Certainty;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Value;
import dev.sanad.core.vocabulary.Block;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A matter as it is put together: its row without a number, what is under it, and its place. */
final class Matter {
    /** The order of weight: what falls due soon, what went wrong, what is open, and what is over; never by id. */
    static final Comparator<Matter> ORDER = Comparator.comparing((Matter matter) -> matter.urgency)
            .thenComparing(matter -> matter.due)
            .thenComparing(matter -> matter.certainty)
            .thenComparing(matter -> matter.since)
            .thenComparing(Matter::words)
            .thenComparing(matter -> matter.row.about().id());

    /** The weight of a matter. */
    enum Urgency {
        SOON,
        WRONG,
        DUE,
        OPEN,
        OVER
    }

    private final Block block;
    private final Optional<Value> who;
    private final Optional<Value> to;
    private final LocalDate due;
    private final Urgency urgency;
    private final Certainty certainty;
    private final LocalDate since;
    private final Row row;
    private final List<Matter> under = new ArrayList<>();

    /**
     * A matter.
     *
     * @param urgency its weight
     * @param certainty how certain its verdict is
     * @param since the day of the first event that it rests on
     */
    Matter(
            Block block,
            Optional<Value> who,
            Optional<Value> to,
            Row row,
            Urgency urgency,
            Certainty certainty,
            LocalDate since) {
        this.block = block;
        this.who = who;
        this.to = to;
        this.row = row;
        this.urgency = urgency;
        this.certainty = certainty;
        this.since = since;
        this.due = row.dueDay().orElse(LocalDate.MAX);
    }

    Block block() {
        return block;
    }

    Row row() {
        return row;
    }

    Optional<Value> who() {
        return who;
    }

    Optional<Value> to() {
        return to;
    }

    LocalDate since() {
        return since;
    }

    void add(Matter part) {
        under.add(part);
    }

    /** The weightiest of it and what is under it. */
    Matter weightiest() {
        return under.stream()
                .map(Matter::weightiest)
                .min(ORDER)
                .filter(part -> ORDER.compare(part, this) < 0)
                .orElse(this);
    }

    /** Its row and those under it, with their depths. */
    Stream<Row> rows() {
        return rows(Optional.empty(), 0);
    }

    private Stream<Row> rows(Optional<Conclusion> whole, int depth) {
        return Stream.concat(
                Stream.of(row.under(whole, depth)),
                under.stream()
                        .sorted(Comparator.comparing(Matter::weightiest, ORDER))
                        .flatMap(part -> part.rows(Optional.of(row.about()), depth + 1)));
    }

    /** What it is about, as written in the dossier: the order of names, where weight and time decide nothing. */
    private String words() {
        return row.about().kind() + row.about().roles().values().toString();
    }
}
