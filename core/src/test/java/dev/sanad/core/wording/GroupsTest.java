package dev.sanad.core.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.actor.Actor;
import dev.sanad.core.actor.ActorId;
import dev.sanad.core.actor.ActorType;
import dev.sanad.core.actor.Actors;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Several actors, named by the group that they make up. */
final class GroupsTest {
    private static final Actor PAIR =
            Actor.of("pair", ActorType.GROUP).having("kor").having("jpn");
    private static final Actor TRIO =
            Actor.of("trio", ActorType.GROUP).having("kor").having("jpn").having("usa");
    private static final Actor UNION =
            Actor.of("union", ActorType.ORGANISATION).having("prk").having("chn");

    private final Groups groups = new Groups(Actors.of(List.of(PAIR, TRIO, UNION)));

    private List<String> named(String... actors) {
        return groups.named(Stream.of(actors).map(ActorId::new).toList()).stream()
                .map(ActorId::value)
                .toList();
    }

    @Test
    void the_largest_group_of_which_all_are_named_stands_for_them_where_the_first_of_them_stood() {
        assertThat(named("usa", "kor", "jpn")).containsExactly("trio");
        assertThat(named("prk", "jpn", "rus", "kor")).containsExactly("prk", "pair", "rus");
    }

    @Test
    void a_part_of_a_group_is_not_the_group_and_an_organisation_acts_for_itself() {
        assertThat(named("usa", "kor")).containsExactly("usa", "kor");
        assertThat(named("prk", "chn")).containsExactly("prk", "chn");
    }

    @Test
    void a_group_that_is_named_beside_its_members_is_named_once() {
        assertThat(named("pair", "kor", "jpn")).containsExactly("pair");
    }
}
