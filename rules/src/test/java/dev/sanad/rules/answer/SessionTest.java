package dev.sanad.rules.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Value;
import dev.sanad.core.justification.Limits;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.source.Source;
import dev.sanad.core.time.AsOf;
import dev.sanad.core.topic.Topic;
import dev.sanad.rules.internal.engine.DroolsReasoner;
import dev.sanad.rules.ruleset.RuleSetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events added and withdrawn during a session. */
final class SessionTest {
    private static final AsOf DAY = AsOf.parse("2023-09-08").orElseThrow();

    private final Dossier seed =
            DossierReader.read(List.of(Path.of("../seeds/camp-david-2023"))).orElseThrow();

    @Test
    void withdrawing_an_event_ends_what_rests_on_it_and_adding_it_again_brings_it_back() {
        Session session = Session.open(reasoner(), seed, DAY);
        Findings before = session.findings();
        Event condemnation = seed.events().get(new FactId("launch-condemned"));
        Changes lost = session.withdraw(List.of(condemnation.id()));
        assertThat(lost.gained()).isEmpty();
        assertThat(lost.lost())
                .extracting(reasoned -> reasoned.conclusion().kind().value())
                .contains("violation-claim", "claim-state", "solidarity-signal");
        assertThat(lost.lost())
                .allSatisfy(reasoned -> assertThat(reasoned.derivations()).isNotEmpty());
        session.add(Report.of(condemnation)).orElseThrow();
        assertThat(Changes.between(before, session.findings()).isEmpty()).isTrue();
    }

    @Test
    void moving_the_day_shows_what_time_alone_changed() {
        Session session = Session.open(reasoner(), seed, DAY);
        Changes changes = session.moveTo(AsOf.parse("2023-11-01").orElseThrow());
        assertThat(changes.gained())
                .extracting(reasoned -> reasoned.conclusion().roles().values().toString())
                .anyMatch(roles -> roles.contains("missed"));
        assertThat(changes.lost())
                .extracting(reasoned -> reasoned.conclusion().roles().values().toString())
                .anyMatch(roles -> roles.contains("awaited"));
    }

    @Test
    void a_report_brings_the_sources_actors_and_topics_that_its_events_name() {
        Session session = Session.open(reasoner(), seed, DAY);
        List<Changes> heard = new ArrayList<>();
        session.listen(heard::add);
        Event talks = Event.of("meeting-held", "talks")
                .with("participants", Value.actors("mng", "kor"))
                .with("topics", Value.topics("rare-earths"))
                .on(LocalDate.of(2023, 9, 6))
                .citing(Citation.of("daily", "They talked about rare earths."));
        Event deal = Event.of("agreement-made", "deal")
                .with("parties", Value.actors("mng", "kor"))
                .with("topics", Value.topics("rare-earths"))
                .with("made-at", Value.facts("talks"))
                .on(LocalDate.of(2023, 9, 6));
        Report report = Report.of(talks, deal)
                .bringing(Actor.state("mng"))
                .bringing(Topic.of("rare-earths"))
                .bringing(Source.of("daily").publishedOn(LocalDate.of(2023, 9, 7)));
        Checked<Changes> added = session.add(report);
        assertThat(added.problems()).singleElement().asString().startsWith("event 'deal': [D111]");
        assertThat(added.orElseThrow().gained()).isNotEmpty();
        assertThat(heard).containsExactly(added.orElseThrow());
        session.moveTo(DAY);
        assertThat(heard).as("a step that changes nothing is not reported").hasSize(1);
    }

    @Test
    void a_report_that_is_wrong_changes_nothing_and_says_why() {
        Session session = Session.open(reasoner(), seed, DAY);
        Findings before = session.findings();
        Event wrong = Event.of("meeting-held", "talks")
                .with("participants", Value.actors("mng", "kor"))
                .asBackground();
        Checked<Changes> refused = session.add(Report.of(wrong));
        assertThat(refused.value()).isEmpty();
        assertThat(refused.problems())
                .singleElement()
                .asString()
                .startsWith("event 'talks': [D104] unknown actor 'mng'");
        assertThat(session.findings()).isSameAs(before);
    }

    @Test
    void a_step_that_is_stopped_leaves_the_session_as_it_was() {
        AtomicBoolean isOver = new AtomicBoolean();
        Session session = Session.open(reasoner(), seed, DAY, Limits.none().until(isOver::get));
        Findings before = session.findings();
        isOver.set(true);
        assertThatThrownBy(() -> session.moveTo(AsOf.parse("2023-11-01").orElseThrow()))
                .isInstanceOf(Stopped.class);
        assertThat(session.findings()).isSameAs(before);
    }

    @Test
    void any_sequence_of_steps_ends_where_reasoning_anew_does() {
        Random random = new Random(20231108);
        List<Event> all = new ArrayList<>(seed.events().values());
        Session session = Session.open(reasoner(), seed, DAY);
        SortedMap<FactId, Event> onFile = new TreeMap<>(seed.events());
        for (int step = 0; step < 40; step++) {
            Event event = all.get(random.nextInt(all.size()));
            if (onFile.remove(event.id()) != null) {
                session.withdraw(List.of(event.id()));
            } else {
                Checked<Changes> added = session.add(Report.of(event));
                boolean namesWithdrawn = event.roles().values().values().stream()
                        .flatMap(value -> value.facts().stream())
                        .anyMatch(named -> !onFile.containsKey(named));
                assertThat(added.value().isEmpty()).isEqualTo(namesWithdrawn);
                added.value().ifPresent(changes -> onFile.put(event.id(), event));
            }
            Findings anew = reasoner().reason(seed.with(onFile), DAY);
            assertThat(Changes.between(anew, session.findings()).isEmpty())
                    .as("after step %s", step)
                    .isTrue();
        }
    }

    @Test
    void conclusions_that_only_support_each_other_end_with_their_last_real_support(@TempDir Path folder)
            throws IOException {
        Files.writeString(folder.resolve("kinds.yaml"), """
                vocabulary: circle
                kinds:
                  seen: { roles: { what: { type: topic } } }
                conclusions:
                  here: { roles: { what: { type: topic } } }
                  there: { roles: { what: { type: topic } } }
                """);
        Files.writeString(folder.resolve("rules.yaml"), """
                pack: circle
                vocabulary: ./kinds.yaml
                ---
                rule: starts
                when: [ { fact: seen, where: { what: $x } } ]
                then: { conclude: here, with: { what: $x } }
                ---
                rule: back
                when: [ { fact: there, where: { what: $x } } ]
                then: { conclude: here, with: { what: $x } }
                ---
                rule: forth
                when: [ { fact: here, where: { what: $x } } ]
                then: { conclude: there, with: { what: $x } }
                """);
        Files.writeString(folder.resolve("dossier.yaml"), """
                dossier: circle
                vocabulary: ./kinds.yaml
                as-of: 2024-01-01
                topics: [ { id: a } ]
                events: [ { id: e, kind: seen, what: a, background: true } ]
                """);
        Reasoner reasoner = new DroolsReasoner(
                RuleSetReader.read(folder.resolve("rules.yaml"), "rules.yaml").orElseThrow());
        Session session = Session.open(
                reasoner,
                DossierReader.read(List.of(folder)).orElseThrow(),
                AsOf.parse("2024-01-01").orElseThrow());
        assertThat(session.findings().conclusions()).hasSize(2);
        session.withdraw(List.of(new FactId("e")));
        assertThat(session.findings().conclusions()).isEmpty();
    }

    private static Reasoner reasoner() {
        return Shared.REASONER;
    }

    private static final class Shared {
        static final Reasoner REASONER =
                new DroolsReasoner(RuleSetReader.builtIn().orElseThrow());
    }
}
