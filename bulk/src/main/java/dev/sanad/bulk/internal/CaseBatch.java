package dev.sanad.bulk.internal;

import dev.sanad.bulk.EventFile;
import dev.sanad.bulk.cases.CaseEvents;
import dev.sanad.bulk.cases.CaseOutcome;
import dev.sanad.bulk.cases.CaseReasoning;
import dev.sanad.core.dossier.CaseKey;
import dev.sanad.core.dossier.EventReader;
import dev.sanad.core.dossier.LineForm;
import dev.sanad.core.dossier.Part;
import dev.sanad.core.justification.Limits;
import dev.sanad.core.problem.Problem;
import dev.sanad.render.answer.CaseAnswer;
import dev.sanad.render.format.Format;
import dev.sanad.render.format.Presentation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What follows from cases, from their lines to lines of conclusions. For one thread. */
public final class CaseBatch {
    private final CaseReasoning reasoning;
    private final Format<CaseAnswer> format;
    private final boolean inWords;
    private final Limits limits;
    private final List<LineForm.Lines> readers;

    /** What follows by some reasoning from lines of files with these columns. */
    public CaseBatch(
            List<EventFile> files,
            List<EventLines.Header> headers,
            CaseReasoning reasoning,
            Format<CaseAnswer> format,
            boolean inWords,
            Limits limits) {
        this.reasoning = reasoning;
        this.format = format;
        this.inWords = inWords;
        this.limits = limits;
        this.readers = readers(files, headers);
    }

    private static List<LineForm.Lines> readers(List<EventFile> files, List<EventLines.Header> headers) {
        List<LineForm.Lines> readers = new ArrayList<>();
        for (int file = 0; file < files.size(); file++) {
            EventLines.Header header = headers.get(file);
            readers.add(files.get(file).form().lines(files.get(file).name(), header.number(), header.columns()));
        }
        return readers;
    }

    /** What the lines of files with these columns state. */
    public static List<Part> parts(List<EventFile> files, List<EventLines.Header> headers, List<Stored> lines) {
        return parts(lines, readers(files, headers), LineForm.Lines::read);
    }

    /** A way of reading a line. */
    private interface Way {
        EventReader.Statements read(LineForm.Lines reader, int number, String line);
    }

    private static List<Part> parts(List<Stored> lines, List<LineForm.Lines> readers, Way way) {
        List<Part> parts = new ArrayList<>();
        for (Stored line : lines) {
            String text = new String(line.text(), StandardCharsets.UTF_8);
            parts.addAll(way.read(readers.get(line.file()), line.number(), text).parts());
        }
        return parts;
    }

    /** What follows from some cases, each with all its lines. */
    public Finished over(List<List<Stored>> cases) {
        StringBuilder lines = new StringBuilder();
        List<Problem> errors = new ArrayList<>();
        int events = 0;
        int conclusions = 0;
        for (List<Stored> stored : cases) {
            CaseOutcome outcome = reasoning.reason(events(stored), limits);
            errors.addAll(outcome.errors());
            if (outcome.findings().isPresent()) {
                events += outcome.findings().get().dossier().events().size();
                conclusions += outcome.findings().get().conclusions().size();
                write(new CaseAnswer(outcome.key(), outcome.findings().get(), inWords), lines);
            }
        }
        return new Finished(cases.size(), events, conclusions, lines.toString(), errors);
    }

    private CaseEvents events(List<Stored> stored) {
        return new CaseEvents(
                stored.get(0).key(), ofCase(stored, LineForm.Lines::skim), () -> ofCase(stored, LineForm.Lines::read));
    }

    private List<Part> ofCase(List<Stored> stored, Way way) {
        List<Part> parts = parts(stored, readers, way);
        parts.replaceAll(part -> part.without(CaseKey.CASE));
        return parts;
    }

    private void write(CaseAnswer answer, StringBuilder lines) {
        try {
            format.write(answer, Presentation.PLAIN, lines);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
