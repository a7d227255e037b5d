package dev.sanad.render.internal.page;

import dev.sanad.core.Findings;
import dev.sanad.core.fact.Citation;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Modality;
import dev.sanad.core.justification.Assessment;
import dev.sanad.core.justification.Chain;
import dev.sanad.core.justification.Premise;
import dev.sanad.core.source.Source;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.wording.Messages;
import dev.sanad.core.wording.Wording;
import dev.sanad.render.internal.page.Layout.Place;
import dev.sanad.render.internal.page.Layout.Size;
import dev.sanad.render.internal.page.ProofGraph.Card;
import dev.sanad.render.internal.page.ProofGraph.Edge;
import dev.sanad.render.internal.phrase.CitationPhrasing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Chains as graphs of cards: the conclusion at the start, what is reported at the end. Layouts are computed here, so that
 * the page needs no script for them, and the heights of cards are reckoned from the lengths of their texts.
 */
final class GraphTags {
    private static final double WIDTH = 208;
    private static final double FRAME = 18;

    /**
     * A sort of text in a card.
     *
     * @param line the height of a line
     * @param letters the number of letters that fit into one
     */
    private record Type(double line, int letters) {
        /** The height of a text. */
        double height(String text) {
            int lines = 1;
            int taken = 0;
            for (String word : text.split(" ")) {
                int length = word.length() + 1;
                if (taken > 0 && taken + length > letters + 1) {
                    lines++;
                    taken = 0;
                }
                lines += length / (letters + 2); // a word too long for any line is broken
                taken += length % (letters + 2);
            }
            return lines * line;
        }
    }

    private static final Type QUOTE = new Type(22, 22);
    private static final Type ARABIC_QUOTE = new Type(26, 22);

    /** A graph of more cards would be read by nobody. */
    private static final int MOST = 40;
    /** A longer quote is cut short; the chain has the whole. */
    private static final int LONGEST_QUOTE = 120;

    private final Findings findings;
    private final Wording wording;
    private final Messages messages;
    private final CitationPhrasing citations;
    private final Function<Conclusion, String> place;
    private final boolean isMirrored;
    private final Type sentences;
    private final Type notes;

    /**
     * Graphs in one language.
     *
     * @param place the id of the place where a conclusion's chain is
     */
    GraphTags(Findings findings, Wording wording, Function<Conclusion, String> place) {
        this.findings = findings;
        this.wording = wording;
        this.messages = wording.messages();
        this.citations = new CitationPhrasing(findings, wording);
        this.place = place;
        this.isMirrored = Direction.of(messages.language().code()).equals("rtl");
        // Arabic letters are narrower, and their lines higher.
        this.sentences = isMirrored ? new Type(22, 24) : new Type(20, 22);
        this.notes = isMirrored ? new Type(20, 25) : new Type(18, 24);
    }

    /** A card with its texts, and how high it will be. */
    private record Drawn(Tag tag, double height) {}

    /** A chain as a graph, to be opened below it, unless it is too large. */
    Optional<Tag> of(Chain chain) {
        ProofGraph graph = new ProofGraph(chain);
        List<Card> cards = graph.cards();
        if (cards.size() > MOST) {
            return Optional.empty();
        }
        List<Edge> edges = graph.edges();
        List<Drawn> drawn = cards.stream().map(this::drawn).toList();
        Set<Integer> reported = IntStream.range(0, cards.size())
                .filter(i -> cards.get(i).isReported())
                .boxed()
                .collect(Collectors.toSet());
        Layout layout = Layout.of(
                drawn.stream().map(card -> new Size(WIDTH, card.height())).toList(), edges, reported);
        Tag svg = Tag.of("svg", "proof")
                .with("viewBox", "0 0 " + Svg.number(layout.width()) + " " + Svg.number(layout.height()))
                .with("width", Svg.number(layout.width()))
                .with("height", Svg.number(layout.height()));
        for (int i = 0; i < edges.size(); i++) {
            svg.add(edge(edges.get(i), layout.routes().get(i), layout));
        }
        for (int i = 0; i < cards.size(); i++) {
            Place corner = layout.places().get(i);
            svg.add(Tag.of("foreignObject")
                    .with("x", Svg.number(isMirrored ? layout.width() - corner.x() - WIDTH : corner.x()))
                    .with("y", Svg.number(corner.y()))
                    .with("width", Svg.number(WIDTH))
                    .with("height", Svg.number(drawn.get(i).height()))
                    .add(tell(drawn.get(i).tag(), cards.get(i), cards)
                            .with("tabindex", "0")
                            .with("role", "group")
                            .with("data-card", String.valueOf(i))));
        }
        return Optional.of(Tag.of("details", "graph")
                .add(Tag.of("summary").text(messages.get("page.graph")))
                .add(zoom())
                .add(Tag.of("div", "scroll").add(svg))
                .add(told()));
    }

    /** Controls of its size, which need the script. */
    private Tag zoom() {
        Tag zoom = Tag.of("div", "zoom").with("hidden").add(Tag.of("output"));
        Stream.of("smaller", "larger", "fit")
                .forEach(does -> zoom.add(Tag.of("button")
                        .with("type", "button")
                        .with("data-does", does)
                        .text(messages.get("page." + does))));
        return zoom;
    }

    // ---- Cards

    private Drawn drawn(Card card) {
        return card.fact().fold(this::event, conclusion -> conclusion(conclusion, card));
    }

    private Drawn conclusion(Conclusion conclusion, Card card) {
        Assessment assessment = findings.assess(conclusion);
        String standing = messages.get("standing." + assessment.standing().keyword());
        String sentence = wording.statement(conclusion) + ".";
        String certainty = standing + " · "
                + messages.get("certainty." + assessment.certainty().keyword());
        double height = FRAME + sentences.height(sentence) + notes.height(certainty);
        Tag tag = Tag.of("div", "card standing-" + assessment.standing().keyword())
                .add(Tag.of("p")
                        .add(Sign.of(assessment.standing()).named(standing))
                        .text(sentence))
                .add(Tag.of("p", "meta")
                        .add(Sign.of(assessment.certainty()).beside())
                        .text(certainty));
        for (Premise.Absent absent : card.absences()) {
            String kind = messages.get(
                    "page.none",
                    "kind",
                    Wording.uncapitalised(wording.text(
                            findings.vocabulary().kind(absent.pattern().kind()).label())));
            tag.add(Tag.of("p", "meta").add(Sign.ABSENT.beside()).text(kind));
            height += notes.height(kind);
        }
        if (card.leftOut() > 0) {
            String steps = wording.count("page.left-out", card.leftOut());
            tag.add(Tag.of("p", "meta").text(steps));
            height += notes.height(steps);
        }
        return new Drawn(tag, height);
    }

    private Drawn event(Event event) {
        String sentence = wording.sentence(event) + ".";
        double height = FRAME + sentences.height(sentence);
        Sign sign = event.modality() == Modality.ACTUAL ? Sign.EVENT : Sign.OPEN_EVENT;
        Tag tag = Tag.of("div", "card reported")
                .add(Tag.of("p").add(sign.beside()).text(sentence));
        Optional<Citation> citation = event.cites().stream().findFirst();
        if (citation.isPresent()) {
            String where = citations.place(citation.get());
            tag.add(Tag.of("p", "meta").text(where));
            height += notes.height(where);
            if (citation.get().quote().isPresent()) {
                String quote =
                        cut(LocalizedText.onOneLine(citation.get().quote().get()));
                Optional<Source> source =
                        findings.dossier().sources().find(citation.get().source());
                tag.add(Direction.set(Tag.of("blockquote"), source.flatMap(Source::language))
                        .text(quote));
                boolean isHigh = source.flatMap(Source::language)
                        .filter(language -> language.startsWith("ar"))
                        .isPresent();
                height += (isHigh ? ARABIC_QUOTE : QUOTE).height(quote);
            }
        }
        return new Drawn(tag, height);
    }

    private static String cut(String quote) {
        if (quote.codePointCount(0, quote.length()) <= LONGEST_QUOTE) {
            return quote;
        }
        String start = quote.substring(0, quote.offsetByCodePoints(0, LONGEST_QUOTE));
        return start.substring(0, Math.max(start.lastIndexOf(' '), LONGEST_QUOTE / 2)) + "…";
    }

    // ---- Edges

    /** An edge with its arrow at the conclusion, and with right angles. */
    private Tag edge(Edge edge, List<Place> route, Layout layout) {
        List<Place> corners = route.stream()
                .map(corner -> new Place(isMirrored ? layout.width() - corner.x() : corner.x(), corner.y()))
                .toList();
        StringBuilder path = new StringBuilder();
        Place head = corners.get(0);
        int back = isMirrored ? -7 : 7;
        path.append("M").append(point(new Place(head.x() + back, head.y() - 4)));
        path.append("L").append(point(head));
        path.append("l").append(back).append(" 4M").append(point(head));
        corners.stream().skip(1).forEach(corner -> path.append("L").append(point(corner)));
        return Tag.of("path", "edge").with("d", path.toString()).with("data-ends", edge.from() + " " + edge.to());
    }

    private static String point(Place place) {
        return Svg.number(place.x()) + " " + Svg.number(place.y());
    }

    // ---- What is selected, in words

    /** Where the script tells what is selected. */
    private Tag told() {
        return Tag.of("div", "told")
                .with("aria-live", "polite")
                .add(Tag.of("p")
                        .with("hidden")
                        .add(Tag.of("strong").text(messages.get("page.selected")))
                        .text(" ")
                        .add(Tag.of("span"))
                        .text(" ")
                        .add(Tag.of("a").text(messages.get("page.open-it"))));
    }

    /** Marks a card with what is told of it besides its sentence, and with the place of its chain. */
    private Tag tell(Tag tag, Card card, List<Card> cards) {
        long events = card.below().stream().filter(Card::isReported).count();
        long above =
                cards.stream().filter(other -> other.below().contains(card)).count();
        List<String> below = Stream.of(
                        counted("conclusions", card.below().size() - events),
                        counted("events", events),
                        counted("page.absences", card.absences().size()))
                .flatMap(Optional::stream)
                .toList();
        List<String> words = new ArrayList<>();
        if (!below.isEmpty()) {
            words.add(messages.get("page.rests-on", "what", wording.list(below)));
        }
        counted("conclusions", above).ifPresent(carried -> words.add(messages.get("page.carries", "what", carried)));
        card.fact()
                .fold(event -> Optional.<String>empty(), conclusion -> Optional.of(place.apply(conclusion)))
                .ifPresent(id -> tag.with("data-place", id));
        return tag.with("data-told", String.join(" ", words));
    }

    private Optional<String> counted(String what, long number) {
        return number == 0 ? Optional.empty() : Optional.of(wording.count(what, (int) number));
    }
}
