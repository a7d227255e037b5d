package dev.sanad.cli.mutants;

import dev.sanad.cli.mutants.Trial.Depth;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tries mutants, that of one seed after the other, on all processors, until there were enough or the time is up. */
final class Fuzzer {
    private static final int MOST_FINDINGS = 20;
    private static final Duration TOO_LONG = Duration.ofSeconds(90);

    private final Product product = Product.assembled();
    private final Path folder = Path.of("target/mutants");
    private final long end;
    private final Instant deadline;
    private final Consumer<String> told;
    private final AtomicLong next;
    private final Instant start = Instant.now();
    private final Duration busyBefore = busy();
    private final Map<Depth, Long> depths = new ConcurrentSkipListMap<>();
    private final ConcurrentLinkedQueue<String> findings = new ConcurrentLinkedQueue<>();
    /** The seeds that are being tried, with the time since when. */
    private final Map<Long, Instant> current = new ConcurrentHashMap<>();

    /**
     * A fuzzer.
     *
     * @param first the first seed
     * @param most the greatest number of mutants
     * @param time the longest time
     * @param told takes each finding and, each minute, how many mutants have been tried
     */
    Fuzzer(long first, long most, Duration time, Consumer<String> told) {
        this.next = new AtomicLong(first);
        this.end = first + most;
        this.deadline = start.plus(time);
        this.told = told;
    }

    /** Runs to the end, and returns the findings. */
    List<String> run() throws InterruptedException {
        List<Thread> threads = Stream.iterate(0, i -> i + 1)
                .limit(Runtime.getRuntime().availableProcessors())
                .map(i -> new Thread(() -> tryAll(folder.resolve("" + i)), "mutants-" + i))
                .toList();
        threads.forEach(thread -> {
            thread.setDaemon(true); // a trial may never end
            thread.start();
        });
        Instant minute = start;
        while (threads.stream().anyMatch(Thread::isAlive) && !isStuck()) {
            threads.get(0).join(100);
            if (Instant.now().isAfter(minute.plusSeconds(60))) {
                minute = Instant.now();
                told.accept(toString());
            }
        }
        return List.copyOf(findings);
    }

    /** How many mutants have come how far. */
    Map<Depth, Long> depths() {
        return depths;
    }

    /** Whether a trial has gone on for too long, which is a finding too. */
    private boolean isStuck() {
        List<Long> stuck = current.entrySet().stream()
                .filter(trial -> trial.getValue().plus(TOO_LONG).isBefore(Instant.now()))
                .map(Map.Entry::getKey)
                .toList();
        stuck.forEach(seed -> add(seed, "its trial does not end"));
        return !stuck.isEmpty();
    }

    private void tryAll(Path own) {
        for (long seed = next.getAndIncrement();
                seed < end && findings.size() < MOST_FINDINGS && Instant.now().isBefore(deadline);
                seed = next.getAndIncrement()) {
            current.put(seed, Instant.now());
            tryOne(seed, own);
            current.remove(seed);
        }
    }

    private void tryOne(long seed, Path own) {
        Mutant mutant = Mutant.of(seed, product.corpus());
        try {
            Files.createDirectories(own);
            new Trial(mutant, own, product).run().forEach(depth -> depths.merge(depth, 1L, Long::sum));
        } catch (IOException | RuntimeException | Error fault) {
            StringWriter trace = new StringWriter();
            fault.printStackTrace(new PrintWriter(trace));
            add(seed, trace + "\n" + mutant);
        }
    }

    private void add(long seed, String what) {
        String finding = "seed " + seed + " (again: bench/mutating 1 " + seed + "): " + what;
        findings.add(finding);
        told.accept(finding);
    }

    /** How long processors have been busy with this program, which others that run beside it do not change. */
    private static Duration busy() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** The number of mutants so far, the rate, and what part of them has come how far. */
    @Override
    public String toString() {
        long tried = Math.max(1, depths.getOrDefault(Depth.READ, 0L));
        long seconds = Math.max(1, Duration.between(start, Instant.now()).toSeconds());
        double busy = busy().minus(busyBefore).toMillis();
        return "%d mutants, %d a minute, %.1f ms of a processor each; %s; %d findings"
                .formatted(
                        tried,
                        60 * tried / seconds,
                        busy / tried,
                        depths.entrySet().stream()
                                .map(depth -> "%s %.1f%%".formatted(depth.getKey(), 100.0 * depth.getValue() / tried))
                                .collect(Collectors.joining(", ")),
                        findings.size());
    }
}
