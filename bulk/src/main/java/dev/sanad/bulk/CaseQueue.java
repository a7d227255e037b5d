package dev.sanad.bulk;

import dev.sanad.bulk.internal.Finished;
import dev.sanad.bulk.internal.Stored;
import dev.sanad.core.Stopped;
import dev.sanad.core.problem.Problem;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Cases on their way through several threads, whose results are taken in the order in which the cases came. No more lines are on
 * their way than are soon worked on, unless one case has more.
 */
final class CaseQueue implements AutoCloseable {
    /** The number of lines that a thread takes at once: enough that the queue costs little. */
    private static final int LINES_AT_ONCE = 2_000;

    private final ExecutorService executor;
    private final int mostLines;
    private final Function<List<List<Stored>>, Finished> work;
    private final BulkResult result;
    private final Watcher watcher;
    private final Deque<OnItsWay> queue = new ArrayDeque<>();
    private List<List<Stored>> next = new ArrayList<>();
    private int nextLines;
    private int lines;
    private long toSkip;

    private record OnItsWay(int lines, Future<Finished> outcome) {}

    CaseQueue(int threads, Function<List<List<Stored>>, Finished> work, BulkResult result, Watcher watcher) {
        this.executor = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "bulk");
            thread.setDaemon(true);
            return thread;
        });
        this.mostLines = 2 * threads * LINES_AT_ONCE;
        this.work = work;
        this.result = result;
        this.watcher = watcher;
        this.toSkip = result.casesBefore();
    }

    /** Takes a case; false if no more is wanted. */
    boolean take(List<Stored> lines) throws IOException {
        if (toSkip > 0) {
            toSkip--;
            return true;
        }
        next.add(lines);
        nextLines += lines.size();
        return nextLines < LINES_AT_ONCE || send();
    }

    /** Works off what is left; false if that was not wanted. */
    boolean finish() throws IOException {
        if (!next.isEmpty() && !send()) {
            return false;
        }
        while (!queue.isEmpty()) {
            if (!writeFirst()) {
                return false;
            }
        }
        return true;
    }

    private boolean send() throws IOException {
        while (!queue.isEmpty() && lines + nextLines > mostLines) {
            if (!writeFirst()) {
                return false;
            }
        }
        List<List<Stored>> cases = next;
        queue.add(new OnItsWay(nextLines, executor.submit(() -> work.apply(cases))));
        lines += nextLines;
        next = new ArrayList<>();
        nextLines = 0;
        return true;
    }

    private boolean writeFirst() throws IOException {
        OnItsWay first = queue.remove();
        lines -= first.lines();
        Finished done;
        try {
            done = outcome(first);
        } catch (Stopped interrupted) {
            return false;
        }
        for (Problem problem : done.errors()) {
            if (!watcher.wrong(problem)) {
                return false;
            }
        }
        result.add(done.cases(), done.lines());
        return watcher.finished(done.cases(), done.events(), done.conclusions());
    }

    private static Finished outcome(OnItsWay sent) {
        try {
            return sent.outcome().get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw failed.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(failed);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(impatient);
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
