package dev.sanad.bulk;

import dev.sanad.bulk.cases.CaseReasoning;
import dev.sanad.bulk.internal.CaseBatch;
import dev.sanad.bulk.internal.Division;
import dev.sanad.bulk.internal.EventLines;
import dev.sanad.core.Reasoner;
import dev.sanad.core.dossier.CaseKey;
import dev.sanad.core.dossier.Part;
import dev.sanad.core.dossier.PartSort;
import dev.sanad.core.dossier.Setting;
import dev.sanad.core.justification.Limits;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.time.AsOf;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.render.answer.CaseAnswer;
import dev.sanad.render.format.Format;
import dev.sanad.rules.Reasoners;
import dev.sanad.rules.ruleset.RuleSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reasons about files of events case by case, with several threads. What is written is the same on any number of them: it comes
 * in the order in which the cases are divided.
 *
 * @param setting what all cases share
 * @param key what divides events into cases
 * @param rules the rules
 * @param reasoners makes a reasoner with these rules
 * @param day the as-of day; if empty, each case has its own
 * @param format writes what follows from a case
 * @param inWords whether each conclusion has its sentences
 * @param threads the number of threads that reason
 */
public record BulkRun(
        Setting setting,
        CaseKey key,
        RuleSet rules,
        Reasoners reasoners,
        Optional<AsOf> day,
        Format<CaseAnswer> format,
        boolean inWords,
        int threads) {
    /**
     * Runs over files.
     *
     * @param files the files
     * @param folder an empty folder for what is divided, as large as the files are before they are compressed; what is in it
     *     afterwards is of no use
     * @param result the destination
     * @param watcher is told how far it has come, and ends it
     * @return whether all was read and written, rather than ended by the watcher
     * @throws IOException if something cannot be written
     */
    public boolean over(List<EventFile> files, Path folder, BulkResult result, Watcher watcher) throws IOException {
        Optional<Setting> known = key.needsActors() ? declared(files, watcher) : Optional.of(setting);
        if (known.isEmpty()) {
            return false;
        }
        Buckets buckets = new Buckets(folder);
        Division division = new Division(key, known.get(), buckets::add, watcher);
        Optional<List<EventLines.Header>> headers = EventLines.readTo(division, division.keys(), files, watcher);
        if (headers.isEmpty()) {
            return false;
        }
        Optional<Setting> whole = key.needsActors() ? known : with(division.declared(), watcher);
        if (whole.isEmpty()) {
            return false;
        }
        CaseReasoning reasoning = reasoning(whole.get(), division.kinds());
        Limits limits = Limits.none().until(() -> !watcher.goesOn());
        try (CaseQueue queue = new CaseQueue(
                threads,
                cases -> new CaseBatch(files, headers.get(), reasoning, format, inWords, limits).over(cases),
                result,
                watcher)) {
            if (!buckets.drainTo(queue::take) || !queue.finish()) {
                return false;
            }
        }
        result.finish();
        return true;
    }

    /**
     * {@return the same run as of another day}
     *
     * @param other the day; if empty, each case has its own
     */
    public BulkRun asOf(Optional<AsOf> other) {
        return new BulkRun(setting, key, rules, reasoners, other, format, inWords, threads);
    }

    /**
     * {@return the reasoning about each case}
     *
     * @param whole what all cases share, with what the files declare
     * @param kinds the kinds of all events
     */
    public CaseReasoning reasoning(Setting whole, Set<KindId> kinds) {
        RuleSet applicable = rules.applicableTo(kinds, setting.vocabulary());
        Reasoner reasoner = reasoners.with(applicable).orElseThrow();
        return new CaseReasoning(whole, applicable, reasoner, day);
    }

    /** The setting with all that the files declare, where nothing can be divided before it is known. */
    private Optional<Setting> declared(List<EventFile> files, Watcher watcher) throws IOException {
        List<Part> declared = new ArrayList<>();
        EventLines.LineTaker taker = line -> {
            line.stated().parts().stream().filter(Division::declares).forEach(declared::add);
            return true;
        };
        return EventLines.readTo(taker, PartSort.declaringKeys(), files, new Unwatched(watcher))
                        .isPresent()
                ? with(declared, watcher)
                : Optional.empty();
    }

    /**
     * {@return the setting with what files declare; empty, if the watcher has been told why, where that cannot be}
     *
     * @param declared the actors, topics and sources that they declare
     * @param watcher is told what is wrong
     */
    public Optional<Setting> with(List<Part> declared, Watcher watcher) {
        if (declared.isEmpty()) {
            return Optional.of(setting);
        }
        Checked<Setting> whole = setting.with(declared);
        whole.errors().forEach(watcher::wrong);
        return whole.value();
    }
}
