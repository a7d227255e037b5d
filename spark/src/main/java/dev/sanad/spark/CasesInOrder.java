package dev.sanad.spark;

import dev.sanad.bulk.internal.CaseBatch;
import dev.sanad.bulk.internal.Stored;
import dev.sanad.core.justification.Limits;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.TaskContext;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/** What follows from the cases of a partition, whose lines come in order: some cases at a time. */
final class CasesInOrder implements Iterator<DoneCases> {
    private final Iterator<? extends Tuple2<Stored, ?>> lines;
    private final CaseBatch batch;
    private final int linesAtOnce;
    private @Nullable Stored next;

    CasesInOrder(Iterator<? extends Tuple2<Stored, ?>> lines, SentRun run, int linesAtOnce) {
        TaskContext task = TaskContext.get();
        this.lines = lines;
        this.batch = Workplace.of(run).batch(Limits.none().until(task::isInterrupted));
        this.linesAtOnce = linesAtOnce;
        advance();
    }

    private void advance() {
        next = lines.hasNext() ? lines.next()._1() : null;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public DoneCases next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        List<List<Stored>> cases = new ArrayList<>();
        for (int count = 0; next != null && count < linesAtOnce; ) {
            List<Stored> one = nextCase(next);
            cases.add(one);
            count += one.size();
        }
        return DoneCases.of(batch.over(cases));
    }

    private List<Stored> nextCase(Stored first) {
        List<Stored> one = new ArrayList<>();
        while (next != null && next.key().equals(first.key())) {
            one.add(next);
            advance();
        }
        return one;
    }
}
