package dev.sanad.exchange.coded;

import dev.sanad.core.vocabulary.VocabularyReader;
import dev.sanad.exchange.coded.CodedRecord.CodedReport;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Makes events of the records of others. Records of one day that say the same of the same actors are one event with several
 * citations: those that mirror each other, where both sides take part alike, and those that several stories have. Events wait a
 * week for such records, so that memory holds no more than a week of any file in the order of its days.
 */
public final class CodedEvents implements Importer.Records {
    private static final int DAYS_OPEN = 7;

    private final String prefix;
    private final CodedKinds kinds =
            new CodedKinds(VocabularyReader.builtIn("diplomacy").orElseThrow());
    private final CodedActors actors;
    private final CodedLines lines;
    private final ImportReport report = new ImportReport();
    private final Map<Key, Merged> open = new LinkedHashMap<>();
    private final Map<String, String> publishers = new LinkedHashMap<>();
    private final Set<String> topics = new HashSet<>();
    private LocalDate latest = LocalDate.MIN;

    /** What makes records one event. */
    private record Key(
            LocalDate day, LocalDate lastDay, String kind, SortedSet<String> source, String target, String host) {}

    /** An event that may still get citations, by stories with their publishers. */
    private record Merged(
            CodedRecord first, CodedKinds.Meaning meaning, Key key, Map<CodedReport, SortedSet<String>> stories) {}

    /**
     * Events of a data set.
     *
     * @param prefix its name, with which ids begin
     * @param out takes JSON Lines
     */
    public CodedEvents(String prefix, Writer out) {
        this.prefix = prefix;
        this.lines = new CodedLines(out);
        this.actors = new CodedActors(lines::actor);
    }

    @Override
    public void take(CodedRecord coded) throws IOException {
        report.read();
        Optional<CodedKinds.Meaning> meaning = kinds.of(coded.code());
        if (meaning.isEmpty()) {
            report.left(coded.line(), "no kind is for the code " + coded.code().value());
            return;
        }
        if (coded.source().isEmpty()
                && !(meaning.get().isMutual() && coded.target().isPresent())) {
            report.left(coded.line(), "nobody is named who acts");
            return;
        }
        if (meaning.get().needsTarget() && coded.target().isEmpty()) {
            report.left(coded.line(), "nobody is named who is concerned");
            return;
        }
        if (coded.day().isAfter(latest)) {
            latest = coded.day();
            closeBefore(latest.minusDays(DAYS_OPEN));
        }
        Key key = key(coded, meaning.get());
        Merged before = open.get(key);
        if (before == null) {
            before = new Merged(coded, meaning.get(), key, new LinkedHashMap<>());
            open.put(key, before);
            report.mapped();
        } else {
            report.merged();
        }
        int number = 0;
        for (CodedReport each : coded.reports()) {
            each.publisher()
                    .ifPresent(before.stories().computeIfAbsent(each.byAnybody(), none -> new TreeSet<>())::add);
            if (number++ > 0) {
                report.read();
                report.merged();
            }
        }
    }

    private Key key(CodedRecord coded, CodedKinds.Meaning meaning) {
        SortedSet<String> source = new TreeSet<>();
        coded.source().map(actors::id).ifPresent(source::add);
        Optional<String> target = coded.target().map(actors::id);
        if (meaning.isMutual()) {
            target.ifPresent(source::add);
        }
        return new Key(
                coded.day(),
                coded.lastDay(),
                meaning.kind().id().value() + meaning.about().orElse(""),
                source,
                meaning.isMutual() ? "" : target.orElse(""),
                meaning.host()
                        .flatMap(side -> side.equals("source") ? coded.source() : coded.target())
                        .map(actors::id)
                        .orElse(""));
    }

    @Override
    public void leave(long line, String reason) {
        report.read();
        report.left(line, reason);
    }

    @Override
    public void breakOff(long line, String reason) {
        leave(line, reason + "; nothing from here on could be read");
        report.brokeOff();
    }

    /**
     * Writes what is left.
     *
     * @return what became of the records
     * @throws IOException if it cannot be written
     */
    public ImportReport finish() throws IOException {
        closeBefore(LocalDate.MAX);
        lines.finish();
        return report;
    }

    private void closeBefore(LocalDate day) throws IOException {
        for (Iterator<Merged> all = open.values().iterator(); all.hasNext(); ) {
            Merged next = all.next();
            if (next.key().day().isBefore(day)) {
                write(next);
                all.remove();
            }
        }
    }

    private void write(Merged event) throws IOException {
        SortedSet<String> sources = new TreeSet<>();
        for (Map.Entry<CodedReport, SortedSet<String>> story : event.stories().entrySet()) {
            sources.add(source(
                    story.getKey(),
                    story.getValue(),
                    story.getKey().published().orElse(event.key().day())));
        }
        Optional<String> topic = event.meaning().about().map(about -> topic(event.first(), about));
        lines.event(
                prefix + "-" + event.first().id(),
                event.first(),
                event.meaning(),
                new CodedLines.Sides(
                        event.key().source(), event.key().target(), event.key().host()),
                topic,
                sources);
    }

    private String topic(CodedRecord first, String about) {
        String id = first.code().scheme() + "-" + CodedActors.slug(about);
        if (topics.add(id)) {
            lines.topic(id, about);
        }
        return id;
    }

    /** A story; one publisher's stories count once, and a story that several publish counts once too. */
    private String source(CodedReport story, SortedSet<String> by, LocalDate day) {
        String id = prefix + "-story-" + CodedActors.slug(story.story());
        if (lines.isNew(id)) {
            Optional<String> relayed = by.size() == 1 ? Optional.of(publisher(by.first())) : Optional.empty();
            lines.source(
                    id,
                    Optional.of(String.join(", ", by)).filter(name -> !name.isEmpty()),
                    story.title(),
                    Optional.of(day),
                    relayed);
        }
        return id;
    }

    private String publisher(String name) {
        return publishers.computeIfAbsent(name, unknown -> {
            String id = prefix + "-publisher-" + CodedActors.slug(unknown);
            if (lines.isNew(id)) {
                lines.source(id, Optional.of(unknown), Optional.empty(), Optional.empty(), Optional.empty());
            }
            return id;
        });
    }
}
