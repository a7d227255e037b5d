package dev.sanad.render.internal.json;

import dev.sanad.render.answer.ActorsAnswer;
import dev.sanad.render.answer.CaseAnswer;
import dev.sanad.render.answer.CasesAnswer;
import dev.sanad.render.answer.DifferenceAnswer;
import dev.sanad.render.answer.ExplanationAnswer;
import dev.sanad.render.answer.FindingsAnswer;
import dev.sanad.render.answer.KindsAnswer;
import dev.sanad.render.answer.ProblemsAnswer;
import dev.sanad.render.answer.ReplayAnswer;
import dev.sanad.render.answer.RuleAnswer;
import dev.sanad.render.answer.RuleListAnswer;
import dev.sanad.render.answer.SourcesAnswer;
import dev.sanad.render.answer.UnusableAnswer;
import dev.sanad.render.answer.WatchForAnswer;
import dev.sanad.render.answer.WhyNotAnswer;
import dev.sanad.render.format.Format;
import dev.sanad.render.format.Formats;
import dev.sanad.render.format.FormatsModule;
import dev.sanad.render.internal.codes.CodePages;
import java.util.function.Function;

/** Offers the formats that are JSON. */
public final class JsonFormats extends FormatsModule {
    @Override
    protected void addTo(Formats formats) {
        json(formats, FindingsAnswer.class, answer -> new JsonReport(answer).render());
        json(
                formats,
                ExplanationAnswer.class,
                answer -> new ExplanationJson(answer.findings())
                        .render(answer.explanation(), answer.fragile(), answer.fall()));
        json(formats, WhyNotAnswer.class, answer -> new WhyNotJson(answer.findings()).render(answer.whyNot()));
        json(formats, DifferenceAnswer.class, answer -> new ChangesJson(answer.before(), answer.after()).render());
        json(formats, ReplayAnswer.class, answer -> new ReplayJson().render(answer.timeline()));
        json(formats, WatchForAnswer.class, answer -> new WatchForJson(answer.findings()).render(answer.outlook()));
        json(formats, SourcesAnswer.class, answer -> new SourcesJson(answer.findings()).render(answer.independence()));
        json(formats, ProblemsAnswer.class, answer -> new ProblemJson().render("check", answer.problems()));
        json(formats, UnusableAnswer.class, answer -> new ProblemJson().render("problems", answer.problems()));
        json(formats, RuleListAnswer.class, answer -> new RuleJson().render(answer.rules()));
        json(formats, ActorsAnswer.class, answer -> new ActorsJson().render(answer));
        json(formats, KindsAnswer.class, answer -> new KindsJson().render(answer));
        json(formats, RuleAnswer.class, answer -> new RuleJson().render(answer));
        json(formats, CasesAnswer.class, answer -> new CaseJson().render(answer));
        bind(
                formats,
                FindingsAnswer.class,
                "jsonl",
                "one conclusion per line",
                answer -> new JsonReport(answer).renderLines());
        bind(
                formats,
                CaseAnswer.class,
                "jsonl",
                "one conclusion per line",
                answer -> new BulkJson(answer).renderLines());
        bind(formats, FindingsAnswer.class, "prov", "PROV-JSON", answer -> new ProvJson(answer.findings()).render());
        bind(
                formats,
                ReplayAnswer.class,
                "jsonl",
                "one day per line",
                answer -> new ReplayJson().renderLines(answer.timeline()));
        bind(
                formats,
                ProblemsAnswer.class,
                "sarif",
                "SARIF, which code hosts and editors show",
                answer -> new SarifReport(CodePages.read()).render(answer.problems()));
    }

    private static <A> void json(Formats formats, Class<A> answer, Function<A, String> text) {
        bind(formats, answer, "json", "one JSON object", text);
    }

    private static <A> void bind(
            Formats formats, Class<A> answer, String name, String description, Function<A, String> text) {
        formats.add(answer, Format.of(name, description, (value, how) -> text.apply(value)));
    }
}
