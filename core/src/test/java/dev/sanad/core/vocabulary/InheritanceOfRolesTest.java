package dev.sanad.core.vocabulary;

import static dev.sanad.core.vocabulary.Vocabularies.good;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import org.junit.jupiter.api.Test;

/** A kind has the roles of its supertypes, and counts as each of them. */
class InheritanceOfRolesTest {
    private static final Vocabulary KINDS = good("""
            kinds:
              call: { is-a: talks, roles: { line: { type: text } } }
              talks:
                is-a: occurrence
                plover: CONSULT
                cameo: "04"
                roles: { participants: { type: actors, required: true }, topics: { type: topics } }
              occurrence: { roles: { place-of: { type: text } } }
              signing: { is-a: [talks, deed], plover: AGREE, roles: { topics: { type: topic, required: true } } }
              deed: { roles: { by: { type: actor } } }
            conclusions:
              friendship:
            """);

    @Test
    void roles_come_down_from_every_supertype_in_whatever_order_they_stand() {
        assertThat(kind("call").roles().keySet()).containsExactly("line", "participants", "place-of", "topics");
        assertThat(kind("signing").roles().keySet()).contains("by", "participants", "place-of", "topics");
        assertThat(kind("call").roles().get("participants").required()).isTrue();
    }

    @Test
    void a_role_said_anew_is_as_it_is_said_anew() {
        assertThat(kind("signing").roles().get("topics").type()).isEqualTo(RoleType.TOPIC);
        assertThat(kind("signing").roles().get("topics").required()).isTrue();
    }

    @Test
    void codes_come_down_where_a_kind_has_none_of_its_own() {
        assertThat(kind("call").plover()).contains("CONSULT");
        assertThat(kind("call").cameo()).contains("04");
        assertThat(kind("signing").plover()).contains("AGREE");
    }

    @Test
    void a_kind_is_each_of_its_supertypes_and_itself() {
        assertThat(isA("call", "occurrence")).isTrue();
        assertThat(isA("call", "call")).isTrue();
        assertThat(isA("occurrence", "call")).isFalse();
        assertThat(isA("signing", "deed")).isTrue();
    }

    @Test
    void subkinds_are_those_below_and_the_kind_itself() {
        assertThat(ids(KINDS.subkindsOf(new KindId("talks")))).containsExactly("call", "signing", "talks");
    }

    @Test
    void a_conclusion_is_a_kind_and_a_bare_one_is_called_by_its_id() {
        assertThat(kind("friendship").isConclusion()).isTrue();
        assertThat(kind("call").isConclusion()).isFalse();
        assertThat(kind("friendship").label()).hasToString("friendship");
    }

    @Test
    void a_vocabulary_that_extends_another_has_its_kinds_too() {
        Vocabulary more = good("extends: [diplomacy]\nkinds: { picnic: { is-a: consultation } }\n");
        assertThat(more.isA(new KindId("picnic"), new KindId("consultation"))).isTrue();
        assertThat(more.kind(new KindId("picnic")).roles()).containsKey("participants");
    }

    @Test
    void two_vocabularies_clash_where_they_mean_different_things() {
        Vocabulary other = good("kinds: { deed: { roles: { by: { type: text } } }, new-one: {} }\n");
        assertThat(KINDS.clashesWith(other)).containsExactly(new KindId("deed"));
        assertThat(KINDS.and(other).kind(new KindId("deed"))).isEqualTo(kind("deed"));
        assertThat(KINDS.and(other).find(new KindId("new-one"))).isPresent();
        assertThat(KINDS.clashesWith(KINDS)).isEmpty();
    }

    private static Kind kind(String id) {
        return KINDS.kind(new KindId(id));
    }

    private static boolean isA(String kind, String supertype) {
        return KINDS.isA(new KindId(kind), new KindId(supertype));
    }

    private static java.util.List<String> ids(Collection<Kind> kinds) {
        return kinds.stream().map(kind -> kind.id().value()).toList();
    }
}
