package dev.sanad.render.internal.text;

import dev.sanad.render.answer.ActorsAnswer;
import dev.sanad.render.answer.CasesAnswer;
import dev.sanad.render.answer.DifferenceAnswer;
import dev.sanad.render.answer.ExplanationAnswer;
import dev.sanad.render.answer.FindingsAnswer;
import dev.sanad.render.answer.KindsAnswer;
import dev.sanad.render.answer.ProblemsAnswer;
import dev.sanad.render.answer.ReplayAnswer;
import dev.sanad.render.answer.RuleAnswer;
import dev.sanad.render.answer.RuleExportAnswer;
import dev.sanad.render.answer.RuleListAnswer;
import dev.sanad.render.answer.SourcesAnswer;
import dev.sanad.render.answer.UnusableAnswer;
import dev.sanad.render.answer.WatchForAnswer;
import dev.sanad.render.answer.WhyNotAnswer;
import dev.sanad.render.format.Format;
import dev.sanad.render.format.Formats;
import dev.sanad.render.format.FormatsModule;
import dev.sanad.render.format.Presentation;
import java.util.List;
import java.util.function.BiFunction;

/** Offers the formats that people read, and JUnit's. */
public final class TextFormats extends FormatsModule {
    private static final String FOR_PEOPLE = "for people";

    @Override
    protected void addTo(Formats formats) {
        formats.add(
                FindingsAnswer.class,
                Format.inParts(
                        "text",
                        FOR_PEOPLE,
                        (answer, how) -> new TextReport(answer, how.language(), how.style()).parts()));
        text(
                formats,
                ExplanationAnswer.class,
                (answer, how) -> new ExplanationText(answer.findings(), how.language(), how.style())
                        .render(answer.explanation(), answer.fragile(), answer.fall()));
        text(
                formats,
                WhyNotAnswer.class,
                (answer, how) ->
                        new WhyNotText(answer.findings(), how.language(), how.style()).render(answer.whyNot()));
        text(
                formats,
                DifferenceAnswer.class,
                (answer, how) -> new WhatIfText(how.language(), how.style()).render(answer.before(), answer.after()));
        text(
                formats,
                ReplayAnswer.class,
                (answer, how) -> new ReplayText(how.language(), how.style())
                        .render(answer.timeline(), answer.last().get(), answer.from(), answer.to()));
        text(
                formats,
                WatchForAnswer.class,
                (answer, how) -> new WatchForText(answer.findings(), how.language(), how.style())
                        .render(answer.outlook(), answer.isShort()));
        text(
                formats,
                SourcesAnswer.class,
                (answer, how) ->
                        new SourcesText(answer.findings(), how.language(), how.style()).render(answer.independence()));
        text(
                formats,
                ProblemsAnswer.class,
                (answer, how) ->
                        new ProblemText(how.language(), how.style()).summary(answer.problems(), answer.files()));
        text(formats, CasesAnswer.class, (answer, how) -> new CaseText(how.language(), how.style()).render(answer));
        text(
                formats,
                RuleListAnswer.class,
                (answer, how) -> new RuleListText(how.language(), how.style()).render(answer.rules()));
        text(formats, ActorsAnswer.class, (answer, how) -> new ActorsText(how.language(), how.style()).render(answer));
        text(formats, KindsAnswer.class, (answer, how) -> new KindsText(how.language(), how.style()).render(answer));
        text(formats, RuleAnswer.class, (answer, how) -> new RulePage(how.language(), how.style()).render(answer));
        formats.add(
                KindsAnswer.class,
                Format.of(
                        "markdown",
                        CodeBook.DESCRIPTION,
                        (answer, how) -> new CodeBook(answer, how.language()).page()));
        formats.add(
                ActorsAnswer.class,
                Format.of(
                        "markdown",
                        CastPage.DESCRIPTION,
                        (answer, how) -> new CastPage(how.language()).render(answer)));
        formats.add(
                RuleAnswer.class,
                Format.of(
                        "markdown",
                        RuleMarkdown.DESCRIPTION,
                        (answer, how) -> RuleMarkdown.of(answer.rules())
                                .page(answer.rule(), answer.example().get())));
        formats.add(
                RuleListAnswer.class,
                Format.of(
                        "markdown",
                        RuleMarkdown.DESCRIPTION,
                        (answer, how) -> RuleMarkdown.of(answer.rules()).index()));
        formats.add(
                RuleExportAnswer.class,
                Format.of("drl", "Drools' rule language", (answer, how) -> new DrlText().render(answer.rules())));
        formats.add(
                CasesAnswer.class,
                Format.of(
                        "junit",
                        "XML as JUnit reports it",
                        (answer, how) -> new CaseXml()
                                .render(
                                        answer.outcome().results(),
                                        answer.outcome().problems())));
        formats.add(
                UnusableAnswer.class,
                Format.of(
                        "junit",
                        "XML as JUnit reports it",
                        (answer, how) -> new CaseXml().render(List.of(), answer.problems())));
    }

    private static <A> void text(Formats formats, Class<A> answer, BiFunction<A, Presentation, String> text) {
        formats.add(answer, Format.of("text", FOR_PEOPLE, text));
    }
}
