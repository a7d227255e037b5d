package dev.sanad.core.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.actor.Actor.Holding;
import dev.sanad.core.actor.Actor.Membership;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.time.When;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The states that actors represent at a time. */
class PartiesTest {
    private static final Actors ACTORS = Actors.of(List.of(
            actor("kor", ActorType.STATE, null),
            actor("usa", ActorType.STATE, null),
            actor("un", ActorType.ORGANISATION, null),
            actor("kor-mnd", ActorType.ORGANISATION, "kor"),
            actor("kor-navy", ActorType.ORGANISATION, "kor-mnd"),
            actor("kor-minister", ActorType.OFFICE, "kor"),
            actor("usa-adviser", ActorType.OFFICE, "usa"),
            actor("un-envoy", ActorType.OFFICE, "un"),
            person("lee", held("kor-minister", "2022-05/2023-10")),
            person("kim", held("kor-minister", "2010/2012"), held("usa-adviser", "2020/..")),
            Actor.of("ministers", ActorType.GROUP)
                    .having("kor-minister")
                    .having("lee")
                    .having("usa"),
            new Actor(
                    new ActorId("council"),
                    LocalizedText.of("council"),
                    ActorType.GROUP,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(member("kor", "2023-01/2023-06"), member("usa", "2023-07/..")),
                    List.of()),
            Actor.of("alliance", ActorType.ORGANISATION).having("kor").having("usa"),
            person("citizen"),
            person("anytime", new Holding(new ActorId("kor-minister"), Optional.empty()))));

    @Test
    void a_state_represents_itself() {
        assertThat(parties("2023", "kor", "usa")).containsExactly("kor", "usa");
    }

    @Test
    void an_office_represents_its_state_whoever_holds_it() {
        assertThat(parties("1990", "kor-minister")).containsExactly("kor");
    }

    @Test
    void a_body_within_a_body_of_a_state_represents_the_state() {
        assertThat(parties("2023", "kor-navy")).containsExactly("kor");
    }

    @Test
    void an_organisation_of_no_state_stands_for_itself_and_its_envoy_for_it() {
        assertThat(parties("2023", "un", "un-envoy")).containsExactly("un");
    }

    @Test
    void a_person_represents_the_state_whose_office_is_held_then() {
        assertThat(parties("2023-09-07", "lee")).containsExactly("kor");
        assertThat(parties("2011", "kim")).containsExactly("kor");
        assertThat(parties("2021", "kim")).containsExactly("usa");
        assertThat(parties("1999", "anytime")).containsExactly("kor");
    }

    @Test
    void a_group_is_its_members_and_two_who_share_an_office_are_one_party() {
        assertThat(parties("2023-09-07", "ministers")).containsExactly("kor", "usa");
    }

    @Test
    void a_group_is_those_who_were_its_members_then() {
        assertThat(parties("2023-05-01", "council")).containsExactly("kor");
        assertThat(parties("2023-08-01", "council")).containsExactly("usa");
        assertThat(parties("2022", "council")).containsExactly("council");
    }

    @Test
    void an_organisation_acts_for_itself_whoever_its_members_are() {
        assertThat(parties("2023", "alliance")).containsExactly("alliance");
    }

    @Test
    void who_acts_acts_for_the_offices_held_then_and_for_those_they_belong_to() {
        assertThat(acting("2023-09-07", "lee").actFor())
                .extracting(ActorId::value)
                .containsExactly("kor", "kor-minister", "lee");
        assertThat(acting("2024-01-01", "lee").actFor())
                .extracting(ActorId::value)
                .containsExactly("lee");
    }

    @Test
    void somebody_who_is_named_can_be_replaced_by_whoever_holds_the_same_office() {
        assertThat(acting("2023-09-07", "lee", "usa").named()).containsExactly(ids("kor-minister", "lee"), ids("usa"));
        assertThat(acting("2023-09-07", "ministers").named())
                .containsExactly(ids("kor-minister"), ids("kor-minister", "lee"), ids("usa"));
    }

    @Test
    void a_person_out_of_office_stands_for_himself() {
        assertThat(parties("2023-11-01", "lee")).containsExactly("lee");
        assertThat(parties("2015", "kim")).containsExactly("kim");
        assertThat(parties("2023", "citizen")).containsExactly("citizen");
    }

    @Test
    void without_a_time_every_office_ever_held_counts() {
        assertThat(ids(ACTORS.partiesOf(List.of(new ActorId("kim")), Optional.empty())))
                .containsExactly("kor", "usa");
    }

    @Test
    void several_actors_of_one_state_are_one_party() {
        assertThat(parties("2023-09-07", "lee", "kor-minister", "kor")).containsExactly("kor");
    }

    @Test
    void an_unknown_actor_stands_for_himself_and_a_circle_ends() {
        assertThat(parties("2023", "stranger")).containsExactly("stranger");
        Actors circle = Actors.of(List.of(actor("a", ActorType.OFFICE, "b"), actor("b", ActorType.OFFICE, "a")));
        assertThat(circle.partiesOf(List.of(new ActorId("a")), Optional.empty()))
                .isNotEmpty();
    }

    private static List<String> parties(String time, String... actors) {
        Optional<When> when = Optional.of(When.parse(time, ZoneOffset.UTC).orElseThrow());
        return ids(ACTORS.partiesOf(Stream.of(actors).map(ActorId::new).toList(), when));
    }

    private static List<String> ids(Iterable<ActorId> found) {
        return Stream.of(found)
                .flatMap(all -> java.util.stream.StreamSupport.stream(all.spliterator(), false))
                .map(ActorId::value)
                .toList();
    }

    private static Holding held(String office, String time) {
        return new Holding(
                new ActorId(office),
                Optional.of(When.parse(time, ZoneOffset.UTC).orElseThrow()));
    }

    private static Parties acting(String time, String... actors) {
        return Parties.of(
                ACTORS,
                Stream.of(actors).map(ActorId::new).toList(),
                Optional.of(When.parse(time, ZoneOffset.UTC).orElseThrow()));
    }

    private static SortedSet<ActorId> ids(String... ids) {
        return Stream.of(ids).map(ActorId::new).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Membership member(String actor, String time) {
        return new Membership(
                new ActorId(actor), Optional.of(When.parse(time, ZoneOffset.UTC).orElseThrow()));
    }

    private static Actor person(String id, Holding... holds) {
        return new Actor(
                new ActorId(id),
                LocalizedText.of(id),
                ActorType.PERSON,
                Optional.empty(),
                Optional.empty(),
                List.of(holds),
                List.of(),
                List.of());
    }

    private static Actor actor(String id, ActorType type, String of) {
        return new Actor(
                new ActorId(id),
                LocalizedText.of(id),
                type,
                Optional.empty(),
                Optional.ofNullable(of).map(ActorId::new),
                List.of(),
                List.of(),
                List.of());
    }
}
