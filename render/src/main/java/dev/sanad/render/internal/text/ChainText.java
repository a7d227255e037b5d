package dev.sanad.render.internal.text;

import dev.sanad.core.Findings;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.justification.Assessment;
import dev.sanad.core.justification.Chain;
import dev.sanad.core.justification.Chain.Link;
import dev.sanad.core.justification.Premise;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.wording.AbsenceWording;
import dev.sanad.core.wording.Messages;
import dev.sanad.core.wording.Wording;
import dev.sanad.render.format.Style;
import dev.sanad.render.internal.phrase.ShortIds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Chains as trees of sentences: depth is indentation, and a part that was shown before is referred to by its number.
 */
final class ChainText {
    private final Findings findings;
    private final Wording wording;
    private final Messages messages;
    private final Style style;
    private final ShortIds ids;
    private final AbsenceWording absences;
    private final CitationText citations;
    private final Map<Conclusion, Integer> numbers = new HashMap<>();
    private final Set<Event> shownEvents = new HashSet<>();

    ChainText(Findings findings, Wording wording, Style style) {
        this.findings = findings;
        this.wording = wording;
        this.messages = wording.messages();
        this.style = style;
        this.ids = new ShortIds(findings.conclusions());
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

    private void append(Chain chain, String first, String rest, StringBuilder text) {
        Conclusion conclusion = chain.conclusion();
        numbers.put(conclusion, numbers.size() + 1);
        line(
                text,
                first,
                "∴ " + number(conclusion) + " " + style.strong(wording.statement(conclusion) + "."),
                ids.of(conclusion.id()));
        boolean hasLinks = !chain.links().isEmpty();
        String body = rest + (hasLinks ? "│ " : "  ");
        String rule = messages.get(
                "rule",
                "id",
                chain.derivation().rule().id().value(),
                "title",
                wording.text(chain.derivation().rule().title()));
        if (!wording.statement(conclusion).equals(wording.sentence(conclusion))) {
            wording.because(conclusion, chain.derivation())
                    .ifPresent(why -> line(text, body, messages.get("because", "why", why), ""));
        }
        assessment(conclusion).forEach(said -> line(text, body, style.faint(said), ""));
        String others = chain.others() == 0 ? "" : " · " + wording.count("others", chain.others());
        line(text, body, style.faint(rule + others), "");
        for (int i = 0; i < chain.links().size(); i++) {
            boolean last = i == chain.links().size() - 1;
            append(chain.links().get(i), rest + (last ? "└─ " : "├─ "), rest + (last ? "   " : "│  "), text);
        }
    }

    private void append(Link link, String first, String rest, StringBuilder text) {
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
                        String again = messages.get(
                                "shown.before",
                                "sentence",
                                wording.statement(conclusion),
                                "number",
                                number(conclusion));
                        return () -> line(text, first, "∴ " + again + ".", "");
                    }

                    @Override
                    public Runnable shownLater(Conclusion conclusion) {
                        String words = messages.get("shown.later", "sentence", wording.statement(conclusion));
                        return () -> line(text, first, "∴ " + words + ".", ids.of(conclusion.id()));
                    }

                    @Override
                    public Runnable missing(Premise.Absent absent) {
                        return () -> line(text, first, "∅ " + absences.sentence(absent) + ".", "");
                    }

                    @Override
                    public Runnable grouped(Premise.Counted counted, List<Link> members) {
                        return () -> append(counted, members, first, rest, text);
                    }
                })
                .run();
    }

    private void append(Premise.Counted counted, List<Link> members, String first, String rest, StringBuilder text) {
        line(text, first, "# " + absences.sentence(counted) + ".", "");
        for (int i = 0; i < members.size(); i++) {
            boolean last = i == members.size() - 1;
            append(members.get(i), rest + (last ? "└─ " : "├─ "), rest + (last ? "   " : "│  "), text);
        }
    }

    private void append(Event event, String first, String rest, StringBuilder text) {
        String modality = messages.get("modality." + event.modality().keyword());
        line(
                text,
                first,
                "• " + modality + wording.sentence(event) + ".",
                event.id().value());
        if (shownEvents.add(event)) {
            citations.lines(event).forEach(said -> line(text, rest + "   ", style.faint(said), ""));
        }
    }

    /** Likelihood on one line, confidence on the next: never in one sentence. */
    private List<String> assessment(Conclusion conclusion) {
        Assessment assessment = findings.assess(conclusion);
        List<String> lines = new ArrayList<>();
        String speakers = wording.list(
                assessment.attributedTo().stream().map(wording::speaker).toList());
        String others =
                wording.list(assessment.restsOn().stream().map(wording::speaker).toList());
        lines.add(messages.get("standing." + assessment.standing().keyword(), "speakers", speakers, "others", others)
                + " · "
                + messages.get("certainty." + assessment.certainty().keyword()));
        if (assessment.roots().isEmpty()) {
            lines.add(messages.get("unsourced"));
        } else {
            List<SourceId> roots = List.copyOf(assessment.roots());
            lines.add(messages.get(
                    "roots.named",
                    "count",
                    wording.count("roots", roots.size()),
                    "names",
                    wording.list(roots.stream().map(wording::name).toList()),
                    "weakest",
                    assessment.corroboration() == roots.size()
                            ? ""
                            : wording.count("roots.weakest", assessment.corroboration())));
        }
        return lines;
    }

    private String number(Conclusion conclusion) {
        int number = Objects.requireNonNull(numbers.get(conclusion));
        if (number <= 20) {
            return Character.toString('①' + number - 1);
        }
        if (number <= 35) {
            return Character.toString('㉑' + number - 21);
        }
        return number <= 50
                ? Character.toString('㊱' + number - 36)
                : "(" + wording.dates().number(number) + ")";
    }

    private void line(StringBuilder text, String indent, String words, String id) {
        text.append(indent).append(words);
        if (!id.isEmpty()) {
            text.append("   ").append(style.faint(id));
        }
        text.append('\n');
    }
}
