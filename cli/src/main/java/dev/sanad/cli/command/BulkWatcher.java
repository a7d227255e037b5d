package dev.sanad.cli.command;

import dev.sanad.bulk.Watcher;
import dev.sanad.cli.options.BulkOptions.OnError;
import dev.sanad.cli.options.Output;
import dev.sanad.cli.options.Surroundings;
import dev.sanad.core.problem.Problem;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/** Shows how far a run has come, reports the first lines that are wrong, and counts them all. */
final class BulkWatcher implements Watcher {
    private static final int MOST_SHOWN = 20;
    private static final long SECOND = 1_000_000_000L;
    private static final int HUNDRED = 100;

    private final Output output;
    private final BooleanSupplier interrupted;
    private final OnError onError;
    private final long size;
    private final boolean isSeen = Surroundings.areTerminal();
    private final long start = System.nanoTime();
    private final SortedMap<String, Integer> wrong = new TreeMap<>();
    private long shown = start;
    private int problems;
    private long lines;
    private long apart;
    private long cases;
    private long events;
    private long conclusions;
    private boolean isStopped;

    BulkWatcher(Output output, BooleanSupplier interrupted, OnError onError, long size) {
        this.output = output;
        this.interrupted = interrupted;
        this.onError = onError;
        this.size = size;
    }

    @Override
    public boolean goesOn() {
        return !interrupted.getAsBoolean();
    }

    @Override
    public boolean read(long bytes) {
        lines++;
        if ((lines & 1023) == 0 && isTime()) {
            show(lines + " lines divided, " + Math.min(HUNDRED, HUNDRED * bytes / Math.max(1, size)) + " %");
        }
        return goesOn();
    }

    @Override
    public boolean wrong(Problem problem) {
        unreadable(problem);
        isStopped |= onError == OnError.STOP;
        return onError == OnError.SKIP && !interrupted.getAsBoolean();
    }

    @Override
    public void unreadable(Problem problem) {
        wrong.merge(problem.code().toString(), 1, Integer::sum);
        if (problems++ < MOST_SHOWN) {
            clear();
            output.report(List.of(problem));
        }
    }

    @Override
    public boolean apart(Problem problem) {
        apart++;
        return !interrupted.getAsBoolean();
    }

    @Override
    public boolean finished(int someCases, int someEvents, int someConclusions) {
        cases += someCases;
        events += someEvents;
        conclusions += someConclusions;
        if (isTime()) {
            double seconds = seconds();
            show(cases + " cases, " + events + " events, " + conclusions + " conclusions, "
                    + Math.round(events / seconds)
                    + " events a second, about "
                    + Math.round(Math.max(0, lines - events) * seconds / Math.max(1, events))
                    + " s left");
        }
        return !interrupted.getAsBoolean();
    }

    private boolean isTime() {
        return isSeen && System.nanoTime() - shown > SECOND;
    }

    private double seconds() {
        return Math.max(1e-3, (System.nanoTime() - start) / (double) SECOND);
    }

    private void show(String words) {
        shown = System.nanoTime();
        output.progress(words);
    }

    private void clear() {
        if (isSeen) {
            output.progress("");
        }
    }

    /** Whether lines were left out. */
    boolean leftOut() {
        return problems > 0;
    }

    /** Says what was done. */
    void end(boolean isWhole) {
        clear();
        if (problems > MOST_SHOWN) {
            output.note("problems in all: " + problems + ", of which the first " + MOST_SHOWN + " are shown: " + wrong);
        }
        if (apart > 0) {
            output.mention("events that belong to no case, which were left out: " + apart);
        }
        output.mention("events: " + events + ", cases: " + cases + ", conclusions: " + conclusions + ", problems: "
                + problems + ", seconds: " + String.format(Locale.ROOT, "%.1f", seconds()));
        if (!isWhole) {
            if (isStopped) {
                output.note("stopped at a line that is wrong; --on-error skip would go on");
            } else if (interrupted.getAsBoolean()) {
                output.note("interrupted");
            }
            if (!output.isStandard()) {
                output.note(
                        "what is finished is kept beside the result; the same command with --resume goes on from there");
            }
        }
    }
}
