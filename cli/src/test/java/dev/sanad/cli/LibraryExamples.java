package dev.sanad.cli;

import com.google.inject.Guice;
import dev.sanad.core.Findings;
import dev.sanad.core.Reasoner;
import dev.sanad.core.Stopped;
import dev.sanad.core.actor.Actor;
import dev.sanad.core.answer.Changes;
import dev.sanad.core.answer.Session;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.dossier.DossierReader;
import dev.sanad.core.dossier.Report;
import dev.sanad.core.fact.Citation;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Value;
import dev.sanad.core.justification.Limits;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.source.Source;
import dev.sanad.core.text.Language;
import dev.sanad.core.time.AsOf;
import dev.sanad.core.topic.Topic;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.core.vocabulary.RoleType;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.core.vocabulary.VocabularyReader;
import dev.sanad.render.RenderModule;
import dev.sanad.render.answer.FindingsAnswer;
import dev.sanad.render.format.Formats;
import dev.sanad.render.format.Presentation;
import dev.sanad.rules.RulesModule;
import dev.sanad.rules.language.Conclude;
import dev.sanad.rules.language.Operand;
import dev.sanad.rules.language.Pattern;
import dev.sanad.rules.language.Rule;
import dev.sanad.rules.ruleset.RuleSet;
import dev.sanad.rules.ruleset.RuleSetReader;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The examples of docs/library.md, as the compiler and the tests see them. */
final class LibraryExamples {
    private LibraryExamples() {}

    static Checked<Dossier> read(InputStream request) {
        Checked<Dossier> read = DossierReader.read("request", request);
        read.problems().forEach(problem -> System.err.println(problem));
        return read;
    }

    static Dossier event() {
        Vocabulary vocabulary = VocabularyReader.builtIn("diplomacy").orElseThrow();
        Dossier dossier = Dossier.builder(vocabulary)
                .actors(Actor.state("kor"), Actor.state("usa"))
                .topics(Topic.of("missile-warning"))
                .sources(Source.of("article").publishedOn(LocalDate.of(2023, 9, 2)))
                .events(Event.of("call-held", "call")
                        .with("participants", Value.actors("kor", "usa"))
                        .with("topics", Value.topics("missile-warning"))
                        .on(LocalDate.of(2023, 9, 1))
                        .citing(Citation.of("article", "spoke of missiles")))
                .build()
                .orElseThrow();
        return dossier;
    }

    static Vocabulary kinds() {
        Vocabulary vocabulary = Vocabulary.builder("visits")
                .kinds(Kind.reported("visit")
                        .with(Role.of("by", RoleType.ACTOR).asRequired())
                        .with(Role.of("to", RoleType.ACTOR).asRequired())
                        .saying(Language.ENGLISH, "{by} visited {to}"))
                .kinds(Kind.concluded("courtesy").with(Role.of("of", RoleType.ACTOR)))
                .build()
                .orElseThrow();
        return vocabulary;
    }

    static RuleSet rule(Vocabulary vocabulary) {
        Operand host = Operand.variable("host");
        Operand guest = Operand.variable("guest");
        Rule returned = Rule.of("visit-returned", Conclude.of("courtesy").with("of", guest))
                .when(Pattern.of("visit").where("by", host).where("to", guest))
                .when(Pattern.of("visit").where("by", guest).where("to", host));
        RuleSet rules = RuleSet.of("visits", vocabulary, returned).orElseThrow();
        return rules;
    }

    static Reasoner reasoner() {
        RuleSet rules = RuleSetReader.builtIn().orElseThrow();
        Reasoner reasoner = Guice.createInjector(new RulesModule(rules)).getInstance(Reasoner.class);
        return reasoner;
    }

    static String reason(Reasoner reasoner, Dossier dossier, AsOf day, InstantSource clock) throws IOException {
        Formats formats = Guice.createInjector(new RenderModule()).getInstance(Formats.class);
        StringBuilder json = new StringBuilder();
        Instant deadline = clock.instant().plus(Duration.ofSeconds(10));
        try {
            Findings findings =
                    reasoner.reason(dossier, day, Limits.of(1_000_000).until(clock, deadline));
            FindingsAnswer answer = new FindingsAnswer(findings, List.of(), Optional.empty());
            formats.of(FindingsAnswer.class).get("json").write(answer, Presentation.PLAIN, json);
            return json.toString();
        } catch (Stopped stopped) {
            return stopped.getMessage();
        }
    }

    static void session(Reasoner reasoner, Dossier dossier, AsOf day, Report report) {
        Session session = Session.open(reasoner, dossier, day);
        session.listen(changes -> System.out.println(changes.gained().size() + " new conclusions"));
        Checked<Changes> added = session.add(report);
        added.errors().forEach(error -> System.err.println(error));
    }
}
