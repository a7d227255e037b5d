package dev.sanad.render.internal.page;

import dev.sanad.core.Findings;
import dev.sanad.core.fact.Certainty;
import dev.sanad.core.fact.Citation;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Modality;
import dev.sanad.core.internal.wording.AbsenceWording;
import dev.sanad.core.justification.Assessment;
import dev.sanad.core.justification.Chain;
import dev.sanad.core.justification.Chain.Link;
import dev.sanad.core.justification.Premise;
import dev.sanad.core.source.Source;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.wording.Messages;
import dev.sanad.core.wording.Wording;
import dev.sanad.render.internal.overview.Row;
import dev.sanad.render.internal.phrase.AssessmentPhrasing;
import dev.sanad.render.internal.phrase.CitationPhrasing;
import dev.sanad.render.internal.phrase.ShortIds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Chains as sentences that open to what they rest on; a part that is shown elsewhere is a link to it. */
final class ChainTags {
    private final Findings findings;
    private final Quotes quotes;
    private final String prefix;
    private final Wording wording;
    private final Messages messages;
    private final AbsenceWording absences;
    private final AssessmentPhrasing assessments;
    private final CitationPhrasing citations;
    private final ShortIds ids;
    private final Map<Conclusion, Integer> numbers = new HashMap<>();
    private final Map<Event, String> shownEvents = new HashMap<>();

    ChainTags(Findings findings, Wording wording, Quotes quotes, String prefix) {
        this.findings = findings;
        this.quotes = quotes;
        this.prefix = prefix;
        this.wording = wording;
        this.messages = wording.messages();
        this.absences = new AbsenceWording(findings, wording).undated(); // the key says it once
        this.assessments = new AssessmentPhrasing(findings, wording);
        this.citations = new CitationPhrasing(findings, wording);
        this.ids = new ShortIds(findings.rejected().graph().conclusions());
    }

    /** Remembers under which row the conclusions of rows are shown, before any chain is made. */
    void number(List<Row> rows) {
        rows.forEach(row -> row.conclusions().forEach(conclusion -> numbers.put(conclusion, row.number())));
    }

    /** A chain of a row, opened. */
    Tag chain(Chain chain, int row) {
        return chain(chain, row, List.of());
    }

    /** A chain in another one, whose standing, certainty and roots are not said again if they are the same. */
    private Tag chain(Chain chain, int row, List<String> above) {
        Conclusion conclusion = chain.conclusion();
        numbers.putIfAbsent(conclusion, row);
        Assessment assessment = findings.assess(conclusion);
        List<String> assessed = assessments.lines(conclusion);
        boolean isSaidBelow = !above.contains(assessed.get(0));
        Sign sign = Sign.of(assessment.standing());
        Tag node = Tag.of("details", "node").with("id", anchor(conclusion)).with("open");
        node.add(Tag.of("summary")
                .add(
                        isSaidBelow
                                ? sign.beside()
                                : sign.named(messages.get(
                                        "standing." + assessment.standing().keyword())))
                .text(" ")
                .add(Tag.of("span").text(wording.statement(conclusion) + "."))
                .text(" ")
                .add(Tag.of("code").text(ids.of(conclusion.id()))));
        if (!wording.statement(conclusion).equals(wording.sentence(conclusion))) {
            wording.because(conclusion, chain.derivation())
                    .ifPresent(why -> node.add(Tag.of("p").text(messages.get("because", "why", why))));
        }
        String rule = messages.get(
                "rule",
                "id",
                chain.derivation().rule().id().value(),
                "title",
                wording.text(chain.derivation().rule().title()));
        String others = chain.others() == 0 ? "" : " · " + wording.count("others", chain.others());
        node.add(Tag.of("p", "meta")
                .text(Stream.concat(assessed.stream().filter(line -> !above.contains(line)), Stream.of(rule + others))
                        .collect(Collectors.joining(" · "))));
        if (!chain.links().isEmpty()) {
            node.add(links(chain.links(), conclusion, row, assessed));
        }
        return node;
    }

    private Tag links(List<Link> links, Conclusion of, int row, List<String> above) {
        return Tag.of("ul")
                .add(links.stream().map(link -> link(link, of, row, above)).toList());
    }

    private Tag link(Link link, Conclusion of, int row, List<String> above) {
        return link.fold(new Link.Cases<>() {
            @Override
            public Tag reported(Event event) {
                return ChainTags.this.reported(event);
            }

            @Override
            public Tag followed(Chain chain) {
                return Tag.of("li").add(chain(chain, row, above));
            }

            @Override
            public Tag shownElsewhere(Conclusion conclusion) {
                Integer number = numbers.get(conclusion);
                return elsewhere(
                        conclusion,
                        sentence -> number == null
                                ? messages.get("shown.above", "sentence", sentence)
                                : messages.get(
                                        "shown.as-in",
                                        "sentence",
                                        sentence,
                                        "number",
                                        wording.dates().number(number)));
            }

            @Override
            public Tag shownLater(Conclusion conclusion) {
                return elsewhere(conclusion, sentence -> messages.get("shown.later", "sentence", sentence));
            }

            @Override
            public Tag missing(List<Premise.Absent> missing) {
                return absent(missing, absences.after(of));
            }

            @Override
            public Tag grouped(Premise.Counted counted, List<Link> members) {
                return line("counted", Sign.COUNTED, absences.sentence(counted) + ".")
                        .add(links(members, of, row, above));
            }
        });
    }

    /** What is not on file, under one head if it is more than one thing. */
    static Tag absent(List<Premise.Absent> missing, AbsenceWording said) {
        if (missing.size() == 1) {
            return Tag.of("li", "absent").text(said.sentence(missing.get(0)) + ".");
        }
        Tag items = Tag.of("ul");
        missing.forEach(absent -> items.add(Tag.of("li").text(said.item(absent))));
        return Tag.of("li", "absent").text(said.head() + ":").add(items);
    }

    private Tag elsewhere(Conclusion conclusion, Function<String, String> said) {
        Sign sign = Sign.of(findings.assess(conclusion).standing());
        return Tag.of("li", "elsewhere")
                .add(sign.beside())
                .text(" ")
                .add(Tag.of("a")
                        .with("href", "#" + anchor(conclusion))
                        .text(said.apply(wording.statement(conclusion)) + "."));
    }

    private static Tag line(String style, Sign sign, String words) {
        return Tag.of("li", style).add(sign.beside()).text(" " + words);
    }

    private Tag reported(Event event) {
        String known = shownEvents.get(event);
        String sentence = wording.sentence(event) + ".";
        Tag item = Tag.of("li", event.modality() == Modality.ACTUAL ? "event" : "event open");
        Tag id = Tag.of("code").text(event.id().value());
        if (known != null) {
            String mention = Wording.capitalised(wording.mention(event)) + ".";
            return item.add(Tag.of("a").with("href", "#" + known).text(mention))
                    .text(" ")
                    .add(id);
        }
        String anchor = prefix + "e" + (shownEvents.size() + 1);
        shownEvents.put(event, anchor);
        item.with("id", anchor).text(sentence + " ").add(id);
        if (event.certainty() != Certainty.CERTAIN) {
            item.add(Tag.of("p", "meta")
                    .text(messages.get("certainty." + event.certainty().keyword())));
        }
        if (event.background()) {
            item.add(Tag.of("p", "meta").text(messages.get("background")));
        } else if (event.cites().isEmpty()) {
            item.add(Tag.of("p", "meta").text(messages.get("no.citation")));
        }
        return item.add(event.cites().stream().map(this::citation).toList());
    }

    /** Who said it and where, and then the words: eye and quote do not part if these run the other way. */
    private Tag citation(Citation citation) {
        Optional<Source> source = findings.dossier().sources().find(citation.source());
        String place = citations.place(citation);
        Tag quote = Tag.of("div", "quote")
                .add(Tag.of("p")
                        .add(quotes.number(citation)
                                .map(number -> Tag.of("a").with("href", "#" + prefix + "q" + number))
                                .orElseGet(() -> Tag.of("span"))
                                .text(place)));
        citation.quote()
                .ifPresent(words -> quote.add(Direction.set(Tag.of("blockquote"), source.flatMap(Source::language))
                        .text(LocalizedText.onOneLine(words))));
        return quote;
    }

    /** The id of the place where the chain of a conclusion is, if it is among the chains that were made. */
    Optional<String> place(Conclusion conclusion) {
        return numbers.containsKey(conclusion) ? Optional.of(anchor(conclusion)) : Optional.empty();
    }

    /** The id of the place where an event is, if a chain that was made leads to it. */
    Optional<String> place(Event event) {
        return Optional.ofNullable(shownEvents.get(event));
    }

    /** The id of the place where the chain of a conclusion is. */
    String anchor(Conclusion conclusion) {
        return prefix + ids.of(conclusion.id());
    }
}
