package dev.sanad.rules.internal.semantics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.ContinuedReasoning;
import dev.sanad.core.Findings;
import dev.sanad.core.answer.Changes;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.justification.Limits;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.source.Source;
import dev.sanad.core.source.Sources;
import dev.sanad.core.time.AsOf;
import dev.sanad.rules.internal.engine.DroolsReasoner;
import dev.sanad.rules.internal.upkeep.KeptReasoning;
import dev.sanad.rules.ruleset.RuleSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events come, go and change, and days pass, in random rules and dossiers: what is kept up is what reasoning anew finds. */
@Tag("random")
final class KeptAtRandomTest {
    private static final int PROGRAMS = Integer.getInteger("sanad.programs", 600);
    private static final int STEPS = 6;

    private final Map<String, Integer> seen = new ConcurrentSkipListMap<>();

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void what_is_kept_up_is_what_reasoning_anew_finds() {
        Long seed = Long.getLong("sanad.seed");
        List<String> failures = (seed == null ? LongStream.range(0, PROGRAMS) : LongStream.of(seed))
                .parallel()
                .mapToObj(this::failure)
                .flatMap(Optional::stream)
                .limit(3)
                .toList();
        assertThat(failures)
                .as("replay a seed with -Dsanad.seed=N; of all: %s", seen)
                .isEmpty();
        assertThat(seen.getOrDefault("conclusions", 0))
                .as("of all: %s", seen)
                .isGreaterThan(seed == null ? PROGRAMS : -1);
        assertThat(seen.getOrDefault("lost", 0)).as("of all: %s", seen).isGreaterThan(seed == null ? PROGRAMS / 4 : -1);
    }

    private Optional<String> failure(long seed) {
        Program program = RandomProgram.of(seed);
        Checked<RuleSet> rules = program.ruleSet(folder(seed));
        Checked<Dossier> dossier = program.dossier(folder(seed));
        if (rules.value().isEmpty() || dossier.value().isEmpty()) {
            return Optional.empty(); // rules that would never end
        }
        try {
            return difference(seed, rules.orElseThrow(), dossier.orElseThrow(), program.day())
                    .map(words -> "seed " + seed + ": " + words + "\n" + program);
        } catch (RuntimeException failed) {
            StringBuilder where = new StringBuilder("seed " + seed + ": " + failed);
            for (int i = 0; i < Math.min(12, failed.getStackTrace().length); i++) {
                where.append("\n    ").append(failed.getStackTrace()[i]);
            }
            return Optional.of(where + "\n" + program);
        }
    }

    private Optional<String> difference(long seed, RuleSet rules, Dossier dossier, AsOf first) {
        Random random = new Random(seed);
        NaiveReasoner naive = new NaiveReasoner(rules);
        AsOf day = first;
        Dossier state = seed % 4 == 0 ? Trial.rejectingSome(dossier, naive.reason(dossier, first)) : dossier;
        ContinuedReasoning kept = seed % 3 == 0
                ? new KeptReasoning(rules, state, day, Limits.none())
                : new DroolsReasoner(rules).begin(state, day, Limits.none());
        Findings anew = naive.reason(state, day);
        List<String> steps = new ArrayList<>();
        List<Event> all = List.copyOf(dossier.events().values());
        SortedMap<FactId, Event> events = new TreeMap<>(dossier.events());
        for (int step = 0; step <= STEPS; step++) {
            String reported = RandomComparison.difference("kept", kept.findings(), "anew", anew);
            if (!reported.isEmpty()) {
                return Optional.of("after " + steps + "\n" + reported);
            }
            for (Conclusion conclusion : anew.undecided().graph().conclusions()) {
                Findings some = anew.isUndecided(conclusion) ? anew.asPossible() : anew;
                Findings mine = anew.isUndecided(conclusion) ? kept.findings().asPossible() : kept.findings();
                if (!some.assess(conclusion).equals(mine.assess(conclusion))) {
                    return Optional.of("after " + steps + "\n" + conclusion + " is kept as " + mine.assess(conclusion)
                            + "\nand not " + some.assess(conclusion));
                }
            }
            seen.merge("conclusions", anew.conclusions().size(), Integer::sum);
            seen.merge("rejected", anew.rejected().items().size(), Integer::sum);
            seen.merge("undecided", anew.undecided().conclusions().size(), Integer::sum);
            seen.merge("pending", anew.pending().size(), Integer::sum);
            switch (random.nextInt(7)) {
                case 5 -> {
                    List<Source> sources =
                            new ArrayList<>(state.sources().byId().values());
                    Source one = sources.get(random.nextInt(sources.size()));
                    LocalDate published = first.day().minusDays(random.nextInt(40));
                    sources.set(sources.indexOf(one), one.publishedOn(published));
                    state = with(state, Sources.of(sources), state.searchedTo());
                    steps.add(one.id() + " published " + published);
                }
                case 6 -> {
                    AsOf to = new AsOf(first.day().minusDays(random.nextInt(60)));
                    state = with(state, state.sources(), Optional.of(to));
                    steps.add("searched to " + to);
                }
                case 0 -> {
                    day = new AsOf(day.day().plusDays(random.nextInt(80) - 20L));
                    steps.add("day " + day);
                }
                case 1 -> {
                    Event one = all.get(random.nextInt(all.size()));
                    Event other = all.get(random.nextInt(all.size()));
                    events.put(one.id(), withTimeOf(one, other));
                    steps.add(one.id() + " at " + other.time());
                }
                default -> {
                    Event one = all.get(random.nextInt(all.size()));
                    if (events.remove(one.id()) == null) {
                        events.put(one.id(), one);
                        steps.add("+" + one.id());
                    } else {
                        steps.add("-" + one.id());
                    }
                }
            }
            Dossier now = state.with(events);
            Findings before = kept.findings();
            ContinuedReasoning.Step went = kept.goOn(now, day, Limits.none());
            anew = naive.reason(now, day);
            Changes changes = Changes.of(before, went);
            Changes whole = Changes.between(before, went.findings());
            seen.merge("lost", changes.lost().size(), Integer::sum);
            if (!words(changes).equals(words(whole))) {
                return Optional.of(
                        "after " + steps + "\nthe changes are " + words(changes) + "\nand not " + words(whole));
            }
        }
        return Optional.empty();
    }

    private static Dossier with(Dossier dossier, Sources sources, Optional<AsOf> searchedTo) {
        return new Dossier(
                dossier.ids(),
                dossier.title(),
                dossier.vocabulary(),
                dossier.asOf(),
                searchedTo,
                dossier.searchedFor(),
                dossier.zone(),
                dossier.actors(),
                dossier.topics(),
                sources,
                dossier.events(),
                dossier.rejected());
    }

    private static String words(Changes changes) {
        return changes.gained().stream().map(each -> each.conclusion().id()).toList()
                + " lost "
                + changes.lost().stream().map(each -> each.conclusion().id()).toList()
                + " otherwise "
                + changes.reassessed().stream()
                        .map(each -> each.conclusion().id())
                        .toList()
                + " by others "
                + changes.newReason().stream()
                        .map(each -> each.conclusion().id())
                        .toList();
    }

    private static Event withTimeOf(Event one, Event other) {
        return new Event(
                one.id(),
                one.kind(),
                one.roles(),
                other.time(),
                one.place(),
                one.modality(),
                other.certainty(),
                one.background(),
                one.note(),
                one.cites());
    }

    private Path folder(long seed) {
        try {
            return Files.createDirectories(folder.resolve("program-" + seed));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
