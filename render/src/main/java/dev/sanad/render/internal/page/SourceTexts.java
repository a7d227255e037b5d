package dev.sanad.render.internal.page;

import dev.sanad.core.Findings;
import dev.sanad.core.source.Reliability;
import dev.sanad.core.source.Source;
import dev.sanad.core.source.SourceText;
import dev.sanad.core.text.Language;
import dev.sanad.core.wording.Messages;
import dev.sanad.core.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sources with their texts, once for both languages: only what is said about them is in each. */
final class SourceTexts {
    /** Those with a text first. */
    private final List<Source> sources;

    private final SourceMap map;
    private final Quotes quotes;
    /** The language that is shown first, and then the other, by the classes that show them. */
    private final Map<String, Wording> wordings = new LinkedHashMap<>();

    SourceTexts(Findings findings, Quotes quotes, Language first, Language second) {
        this.sources = findings.dossier().sourcesKnownOn(findings.asOf()).stream()
                .sorted(Comparator.comparing(source -> source.text().isEmpty()))
                .toList();
        this.map = new SourceMap(findings);
        this.quotes = quotes;
        wordings.put("first", new Wording(findings, first));
        wordings.put("second", new Wording(findings, second));
    }

    /** The texts, if there are sources. */
    Optional<Tag> render() {
        if (sources.isEmpty()) {
            return Optional.empty();
        }
        Tag block = Tag.of("div", "block");
        wordings.forEach((shown, wording) -> block.add(spoken("h2", "margin " + shown, wording)
                .with("id", prefix(wording) + "sources")
                .text(wording.messages().get("page.sources"))));
        Tag rows = Tag.of("div", "rows");
        wordings.forEach((shown, wording) -> map.in(wording)
                .ifPresent(list -> rows.add(spoken("div", shown, wording).add(list))));
        sources.forEach(source -> rows.add(source(source)));
        return Optional.of(Tag.of("footer", "texts").add(block.add(rows)));
    }

    private Tag source(Source source) {
        Tag article = Tag.of("article", "source");
        wordings.forEach((shown, wording) -> article.add(spoken("header", shown, wording)
                .add(Tag.of("h3").text(Wording.capitalised(wording.outlet(source.id()))))
                .text(" ")
                .add(Tag.of("p", "meta").text(String.join(" · ", facts(source, wording))))));
        source.text().ifPresent(text -> article.add(text(source, text)));
        return article;
    }

    private Tag text(Source source, SourceText text) {
        Map<String, String> prefixes = new LinkedHashMap<>();
        wordings.forEach(
                (shown, wording) -> prefixes.put(shown.equals("second") ? "anchor second" : "anchor", prefix(wording)));
        Tag list = Direction.set(Tag.of("ol", "text"), source.language());
        quotes.paragraphs(source.id(), text, prefixes)
                .forEach(paragraph -> list.add(Tag.of("li").add(paragraph)));
        return list;
    }

    private static List<String> facts(Source source, Wording wording) {
        Messages messages = wording.messages();
        List<String> facts = new ArrayList<>();
        source.publisher()
                .filter(publisher -> source.title().isPresent())
                .ifPresent(publisher -> facts.add(wording.text(publisher)));
        source.published().ifPresent(time -> facts.add(wording.dates().name(time)));
        if (!source.relays().isEmpty()) {
            facts.add(messages.get(
                    "page.relays",
                    "names",
                    wording.list(source.relays().stream().map(wording::name).toList())));
        }
        if (source.reliability() != Reliability.F) {
            facts.add(messages.get("page.grade", "grade", source.reliability().name()));
        }
        return facts;
    }

    private static Tag spoken(String name, String style, Wording wording) {
        String code = wording.messages().language().code();
        return Tag.of(name, style).with("lang", code).with("dir", Direction.of(code));
    }

    private static String prefix(Wording wording) {
        return wording.messages().language() + "-";
    }
}
