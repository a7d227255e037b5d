package dev.sanad.render.internal.text;

import dev.sanad.core.Findings;
import dev.sanad.core.answer.Independence;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.source.Source;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.text.Language;
import dev.sanad.core.time.When;
import dev.sanad.core.wording.Messages;
import dev.sanad.core.wording.Wording;
import dev.sanad.render.format.Style;
import dev.sanad.render.internal.overview.ReadingOrder;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The independence of sources, for people. */
final class SourcesText {
    private final Findings findings;
    private final TextPage page;
    private final Messages messages;
    private final Wording wording;

    /** A text in a language and a style. */
    SourcesText(Findings findings, Language language, Style style) {
        this.findings = findings;
        this.page = new TextPage(findings, language, style);
        this.messages = page.messages();
        this.wording = page.wording();
    }

    /** The whole text. */
    String render(Independence independence) {
        page.title(page.titled("sources.title"));
        if (independence.sources().isEmpty()) {
            page.heading(messages.get("sources.none"));
        } else {
            page.heading(messages.get("sources.relays"));
            independence.sources().stream()
                    .sorted(Comparator.comparing(source -> firstDay(source.published())))
                    .forEach(this::relay);
        }
        if (!independence.copies().isEmpty()) {
            page.heading(messages.get("sources.copies"));
            independence.copies().forEach(same -> page.line("  " + names(same)));
        }
        if (!independence.rootsOfEvents().isEmpty()) {
            page.heading(messages.get("sources.events"));
            independence.rootsOfEvents().entrySet().stream()
                    .sorted(Comparator.comparing(each -> firstDay(time(each.getKey()))))
                    .forEach(each -> event(each.getKey(), each.getValue()));
        }
        if (!findings.conclusions().isEmpty()) {
            conclusions(independence.singleRoot());
        }
        return page.finished();
    }

    private void conclusions(List<Conclusion> singleRoot) {
        if (singleRoot.isEmpty()) {
            page.heading(messages.get("sources.no-single"));
        } else {
            page.heading(messages.get(
                    "sources.single",
                    "n",
                    page.number(singleRoot.size()),
                    "all",
                    page.number(findings.conclusions().size())));
            ReadingOrder.of(findings).of(singleRoot).forEach(conclusion -> {
                page.fact("  ", conclusion);
                page.faint("      " + names(findings.assess(conclusion).roots()));
            });
        }
    }

    private Optional<When> time(FactId event) {
        return findings.graph().find(event).flatMap(findings::statedTime);
    }

    /** The day by which something stands in a list; what has none comes last. */
    private static LocalDate firstDay(Optional<When> time) {
        return time.flatMap(When::firstDay).orElse(LocalDate.MAX);
    }

    private void relay(Source source) {
        String name = wording.name(source.id());
        String id = source.id().value();
        SortedSet<SourceId> roots = findings.dossier().sources().rootsOf(source.id());
        page.line("  "
                + (source.relays().isEmpty()
                        ? messages.get("sources.root", "source", name)
                        : messages.get(
                                "sources.relay",
                                "source",
                                name,
                                "relayed",
                                names(source.relays()),
                                "roots",
                                roots.equals(new TreeSet<>(source.relays())) ? "" : names(roots)))
                + (name.equals(id) ? "" : "   " + page.style().faint(id)));
    }

    private void event(FactId id, SortedSet<SourceId> roots) {
        page.fact("  ", findings.graph().find(id).orElseThrow());
        page.faint("      "
                + (roots.isEmpty()
                        ? messages.get("unsourced")
                        : messages.get(
                                "roots.named", "count", wording.count("roots", roots.size()), "names", names(roots))));
    }

    private String names(Collection<SourceId> sources) {
        return wording.list(sources.stream().map(wording::name).toList());
    }
}
