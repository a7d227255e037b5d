package dev.sanad.render.internal.text;

import dev.sanad.core.Findings;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.internal.wording.AbsenceWording;
import dev.sanad.core.justification.Chain;
import dev.sanad.core.justification.Chain.Link;
import dev.sanad.core.justification.Premise;
import dev.sanad.core.wording.Messages;
import dev.sanad.core.wording.Wording;
import dev.sanad.render.format.Style;
import dev.sanad.render.internal.overview.Row;
import dev.sanad.render.internal.phrase.AssessmentPhrasing;
import dev.sanad.render.internal.phrase.ShortIds;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Chains as trees of sentences: depth is indentation, and a part that was shown before is referred to by its number.
 */
final class ChainText {
    private final Wording wording;
    private final Messages messages;
    private final Style style;
    private final ShortIds ids;
    private final AbsenceWording absences;
    private final AssessmentPhrasing assessments;
    private final CitationText citations;
    private final Map<Conclusion, Integer> numbers = new HashMap<>();
    private final Set<Event> shownEvents = new HashSet<>();

    ChainText(Findings findings, Wording wording, Style style) {
        this.assessments = new AssessmentPhrasing(findings, wording);
        this.wording = wording;
        this.messages = wording.messages();
        this.style = style;
        this.ids = new ShortIds(findings.rejected().graph().conclusions());
        this.absences = new AbsenceWording(findings, wording);
        this.citations = new CitationText(findings, wording);
    }

    /** The chains, with a blank line between them. */
    String render(List<Chain> chains) {
        StringBuilder text = new StringBuilder();
        for (Chain chain : chains) {
            text.append(text.isEmpty() ? "" : "\n");
            append(chain, "", "", text);
        }
        return text.toString();
    }

    /** The chains of each row in turn, after its sign; a conclusion of another row is named by its sign. */
    Stream<String> render(List<Row> rows, List<List<Chain>> chains) {
        rows.forEach(row -> row.conclusions().forEach(conclusion -> numbers.put(conclusion, row.number())));
        return IntStream.range(0, rows.size()).mapToObj(i -> render(rows.get(i).number(), chains.get(i)));
    }

    private String render(int row, List<Chain> chains) {
        StringBuilder text = new StringBuilder();
        String sign = OverviewText.sign(row, wording) + " ";
        String rest = " ".repeat(Lines.columns(sign));
        for (Chain chain : chains) {
            number(chain, row);
            append(chain, sign, rest, text.append('\n'));
            sign = rest;
        }
        return text.toString();
    }

    /** Remembers under which number the parts of a chain are shown. */
    private void number(Chain chain, int number) {
        numbers.putIfAbsent(chain.conclusion(), number);
        chain.links().forEach(link -> number(link, number));
    }

    private void number(Link link, int number) {
        link.<Runnable>fold(new Link.Cases<>() {
                    @Override
                    public Runnable reported(Event event) {
                        return () -> {};
                    }

                    @Override
                    public Runnable followed(Chain chain) {
                        return () -> number(chain, number);
                    }

                    @Override
                    public Runnable shownElsewhere(Conclusion conclusion) {
                        return () -> {};
                    }

                    @Override
                    public Runnable shownLater(Conclusion conclusion) {
                        return () -> {};
                    }

                    @Override
                    public Runnable missing(List<Premise.Absent> missing) {
                        return () -> {};
                    }

                    @Override
                    public Runnable grouped(Premise.Counted counted, List<Link> members) {
                        return () -> members.forEach(member -> number(member, number));
                    }
                })
                .run();
    }

    private void append(Chain chain, String first, String rest, StringBuilder text) {
        Conclusion conclusion = chain.conclusion();
        String body = rest + (chain.links().isEmpty() ? "  " : "│ ");
        line(text, first + "∴ ", body, wording.statement(conclusion) + ".", ids.of(conclusion.id()), style::strong);
        String rule = messages.get(
                "rule",
                "id",
                chain.derivation().rule().id().value(),
                "title",
                wording.text(chain.derivation().rule().title()));
        if (!wording.statement(conclusion).equals(wording.sentence(conclusion))) {
            wording.because(conclusion, chain.derivation())
                    .ifPresent(why -> line(text, body, body, messages.get("because", "why", why), "", words -> words));
        }
        assessments.lines(conclusion).forEach(said -> line(text, body, body, said, "", style::faint));
        String others = chain.others() == 0 ? "" : " · " + wording.count("others", chain.others());
        line(text, body, body, rule + others, "", style::faint);
        for (int i = 0; i < chain.links().size(); i++) {
            boolean last = i == chain.links().size() - 1;
            append(
                    chain.links().get(i),
                    conclusion,
                    rest + (last ? "└─ " : "├─ "),
                    rest + (last ? "   " : "│  "),
                    text);
        }
    }

    private void append(Link link, Conclusion of, String first, String rest, StringBuilder text) {
        link.<Runnable>fold(new Link.Cases<>() {
                    @Override
                    public Runnable reported(Event event) {
                        return () -> append(event, first, rest, text);
                    }

                    @Override
                    public Runnable followed(Chain chain) {
                        return () -> append(chain, first, rest, text);
                    }

                    @Override
                    public Runnable shownElsewhere(Conclusion conclusion) {
                        return () -> line(text, first + "∴ ", rest + "  ", again(conclusion) + ".", "");
                    }

                    @Override
                    public Runnable shownLater(Conclusion conclusion) {
                        String words = messages.get("shown.later", "sentence", wording.statement(conclusion));
                        return () -> line(text, first + "∴ ", rest + "  ", words + ".", ids.of(conclusion.id()));
                    }

                    @Override
                    public Runnable missing(List<Premise.Absent> missing) {
                        return () -> append(missing, absences.after(of), first, rest, text);
                    }

                    @Override
                    public Runnable grouped(Premise.Counted counted, List<Link> members) {
                        return () -> append(counted, members, of, first, rest, text);
                    }
                })
                .run();
    }

    private void append(
            List<Premise.Absent> missing, AbsenceWording said, String first, String rest, StringBuilder text) {
        if (missing.size() == 1) {
            line(text, first + "∅ ", rest + "  ", said.sentence(missing.get(0)) + ".", "");
            return;
        }
        line(text, first + "∅ ", rest + "  ", said.head() + ":", "");
        missing.forEach(absent -> line(text, rest + "  - ", rest + "    ", said.item(absent), ""));
    }

    private void append(
            Premise.Counted counted, List<Link> members, Conclusion of, String first, String rest, StringBuilder text) {
        line(text, first + "# ", rest + "  ", absences.sentence(counted) + ".", "");
        for (int i = 0; i < members.size(); i++) {
            boolean last = i == members.size() - 1;
            append(members.get(i), of, rest + (last ? "└─ " : "├─ "), rest + (last ? "   " : "│  "), text);
        }
    }

    private void append(Event event, String first, String rest, StringBuilder text) {
        line(
                text,
                first + "• ",
                rest + "  ",
                wording.sentence(event) + ".",
                event.id().value());
        if (shownEvents.add(event)) {
            citations.lines(event).forEach(said -> line(text, rest + "   ", rest + "   ", said, "", style::faint));
        }
    }

    /** A conclusion that is not unfolded here, with the place where it is. */
    private String again(Conclusion conclusion) {
        Integer number = numbers.get(conclusion);
        return number == null
                ? messages.get("shown.above", "sentence", wording.statement(conclusion))
                : messages.get(
                        "shown.as-in",
                        "sentence",
                        wording.statement(conclusion),
                        "number",
                        OverviewText.sign(number, wording));
    }

    private void line(StringBuilder text, String first, String rest, String words, String id) {
        line(text, first, rest, words, id, plain -> plain);
    }

    /** Words after the start of a line, broken to the width; an id after them, faint. */
    private void line(
            StringBuilder text, String first, String rest, String words, String id, UnaryOperator<String> styled) {
        List<String> lines = Lines.wrap(
                words,
                Math.max(style.width() - Lines.columns(first), Lines.LEAST),
                Math.max(style.width() - Lines.columns(rest), Lines.LEAST));
        String start = first;
        for (int i = 0; i < lines.size(); i++) {
            text.append(start).append(styled.apply(lines.get(i)));
            start = rest;
            if (i == lines.size() - 1 && !id.isEmpty()) {
                boolean fits = Lines.columns(start + lines.get(i) + "   " + id) <= style.width();
                text.append(fits ? "   " : "\n" + rest).append(style.faint(id));
            }
            text.append('\n');
        }
    }
}
