package dev.sanad.render.internal.text;

import dev.sanad.core.Findings;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.internal.wording.AbsenceWording;
import dev.sanad.core.text.Language;
import dev.sanad.core.wording.Messages;
import dev.sanad.core.wording.Wording;
import dev.sanad.render.format.Style;
import dev.sanad.render.internal.phrase.ChangesPhrasing;
import dev.sanad.render.internal.phrase.ShortIds;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** A page of text about findings as it is put together, line by line, in one language and style. */
final class TextPage {
    private final Findings findings;
    private final Wording wording;
    private final AbsenceWording absences;
    private final Style style;
    private final ShortIds ids;
    private final StringBuilder text = new StringBuilder();

    TextPage(Findings findings, Language language, Style style) {
        this.findings = findings;
        this.wording = new Wording(findings, language);
        this.absences = new AbsenceWording(findings, wording);
        this.style = style;
        this.ids = new ShortIds(findings.rejected().graph().conclusions());
    }

    Findings findings() {
        return findings;
    }

    Wording wording() {
        return wording;
    }

    AbsenceWording absences() {
        return absences;
    }

    Messages messages() {
        return wording.messages();
    }

    Style style() {
        return style;
    }

    /** The first line, the title of the page. */
    void title(String words) {
        Lines.wrap(words, style.width())
                .forEach(part -> text.append(style.strong(part)).append('\n'));
    }

    /** The heading of a section, after an empty line. */
    void heading(String words) {
        blank();
        title(words);
    }

    void line(String words) {
        Lines.wrap(words, style.width()).forEach(part -> text.append(part).append('\n'));
    }

    void faint(String words) {
        Lines.wrap(words, style.width())
                .forEach(part -> text.append(style.faint(part)).append('\n'));
    }

    /** Lines that are not to be broken, or are broken already. */
    void whole(String lines) {
        text.append(lines);
    }

    void blank() {
        text.append('\n');
    }

    /** A fact on a line of its own. */
    void fact(String indent, Fact fact) {
        line(indent + said(fact));
    }

    /** A fact: its sign, its statement, its id. */
    String said(Fact fact) {
        String sign = fact.fold(event -> "•", conclusion -> ChangesPhrasing.sign(conclusion, findings)) + " ";
        return sign + wording.statement(fact) + ".   " + style.faint(shortId(fact.id()));
    }

    /** A fact within a sentence, or its id if it is unknown. */
    String mention(FactId id) {
        return findings.graph().find(id).map(wording::mention).orElse(id.value());
    }

    /** The explanation of a conclusion by the rule of its first derivation. */
    Optional<String> because(Conclusion conclusion) {
        return findings.graph().whyHolds(conclusion).stream()
                .findFirst()
                .flatMap(way -> wording.because(conclusion, way));
    }

    /** A title with the dossier's title, if it has one, and the day. */
    String titled(String key) {
        return findings.dossier()
                .title()
                .map(title -> messages().get(key, "title", wording.text(title), "day", day()))
                .orElseGet(() -> messages().get(key + ".plain", "day", day()));
    }

    String shortId(FactId id) {
        return ids.of(id);
    }

    /** Ids joined as in a + b. */
    String ids(Collection<FactId> some) {
        return some.stream().map(ids::of).collect(Collectors.joining(" + "));
    }

    String number(long number) {
        return wording.dates().number(number);
    }

    String day() {
        return wording.dates().day(findings.asOf().day());
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    String finished() {
        return style.page(text.toString());
    }
}
