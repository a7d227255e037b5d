package dev.sanad.bulk;

import dev.sanad.bulk.cases.CaseEvents;
import dev.sanad.bulk.cases.CaseOutcome;
import dev.sanad.bulk.cases.CaseReasoning;
import dev.sanad.core.Reasoner;
import dev.sanad.core.dossier.CaseKey;
import dev.sanad.core.dossier.LineForm;
import dev.sanad.core.dossier.Part;
import dev.sanad.core.dossier.Setting;
import dev.sanad.core.justification.Limits;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.time.AsOf;
import dev.sanad.render.answer.CaseAnswer;
import dev.sanad.render.format.Format;
import dev.sanad.render.format.Presentation;
import dev.sanad.rules.Reasoners;
import dev.sanad.rules.ruleset.RuleSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        Division division = new Division(key, known.get(), buckets, watcher);
        EventLines lines = new EventLines(files, watcher);
        if (!lines.readTo(division)) {
            return false;
        }
        Optional<Setting> whole = key.needsActors() ? known : with(division.declared(), watcher);
        if (whole.isEmpty()) {
            return false;
        }
        RuleSet applicable = rules.applicableTo(division.kinds(), setting.vocabulary());
        Reasoner reasoner = reasoners.with(applicable).orElseThrow();
        CaseReasoning reasoning = new CaseReasoning(whole.get(), applicable, reasoner, day);
        try (CaseQueue queue = new CaseQueue(
                threads, cases -> reasoned(cases, files, lines.headers(), reasoning, watcher), result, watcher)) {
            if (!buckets.drainTo(queue::take) || !queue.finish()) {
                return false;
            }
        }
        result.finish();
        return true;
    }

    /** The setting with all that the files declare, where nothing can be divided before it is known. */
    private Optional<Setting> declared(List<EventFile> files, Watcher watcher) throws IOException {
        List<Part> declared = new ArrayList<>();
        boolean isRead = new EventLines(files, new Unwatched(watcher)).readTo(line -> {
            line.stated().parts().stream()
                    .filter(part ->
                            part.isDeclaration() && part.problems().stream().noneMatch(Problem::isError))
                    .forEach(declared::add);
            return true;
        });
        return isRead ? with(declared, watcher) : Optional.empty();
    }

    private Optional<Setting> with(List<Part> declared, Watcher watcher) {
        if (declared.isEmpty()) {
            return Optional.of(setting);
        }
        Checked<Setting> whole = setting.with(declared);
        whole.errors().forEach(watcher::wrong);
        return whole.value();
    }

    /** What follows from some cases, read and reasoned about by one thread. */
    private Finished reasoned(
            List<List<Stored>> cases,
            List<EventFile> files,
            List<EventLines.Header> headers,
            CaseReasoning reasoning,
            Watcher watcher) {
        Limits limits = Limits.none().until(() -> !watcher.goesOn());
        List<LineForm.Lines> readers = new ArrayList<>();
        for (int file = 0; file < files.size(); file++) {
            EventLines.Header header = headers.get(file);
            readers.add(files.get(file).form().lines(files.get(file).name(), header.number(), header.columns()));
        }
        StringBuilder lines = new StringBuilder();
        List<Problem> errors = new ArrayList<>();
        int events = 0;
        int conclusions = 0;
        for (List<Stored> stored : cases) {
            CaseOutcome outcome = reasoning.reason(events(stored, readers), limits);
            errors.addAll(outcome.errors());
            if (outcome.findings().isPresent()) {
                events += outcome.findings().get().dossier().events().size();
                conclusions += outcome.findings().get().conclusions().size();
                write(new CaseAnswer(outcome.key(), outcome.findings().get(), inWords), lines);
            }
        }
        return new Finished(cases.size(), events, conclusions, lines.toString(), errors);
    }

    private static CaseEvents events(List<Stored> stored, List<LineForm.Lines> readers) {
        List<Part> parts = new ArrayList<>();
        for (Stored line : stored) {
            readers.get(line.file())
                    .read(line.number(), new String(line.text(), StandardCharsets.UTF_8))
                    .parts()
                    .forEach(part -> parts.add(part.without(CaseKey.CASE)));
        }
        return new CaseEvents(stored.get(0).key(), parts);
    }

    private void write(CaseAnswer answer, StringBuilder lines) {
        try {
            format.write(answer, Presentation.PLAIN, lines);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
