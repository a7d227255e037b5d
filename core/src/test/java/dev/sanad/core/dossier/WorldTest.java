package dev.sanad.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.actor.Actor;
import dev.sanad.core.actor.ActorId;
import dev.sanad.core.actor.ActorType;
import dev.sanad.core.text.Language;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The built-in cast: states and organisations by the names that news gives them. */
class WorldTest {
    private static final Dossier WORLD = DossierReader.builtInCast("world").orElseThrow();

    @Test
    void every_state_has_its_code_two_names_and_five_offices() {
        Collection<Actor> all = WORLD.actors().byId().values();
        assertThat(all)
                .filteredOn(actor -> actor.type() == ActorType.STATE)
                .hasSize(198)
                .allSatisfy(state -> {
                    assertThat(state.code()).contains(state.id().value().toUpperCase(Locale.ROOT));
                    assertThat(state.name().words()).containsKeys(Language.ENGLISH, Language.ARABIC);
                    assertThat(all)
                            .filteredOn(actor -> actor.id().value().startsWith(state.id() + "."))
                            .hasSize(5);
                });
    }

    @Test
    void no_two_actors_have_one_name() {
        for (Language language : Set.of(Language.ENGLISH, Language.ARABIC)) {
            assertThat(WORLD.actors().byId().values())
                    .extracting(actor -> actor.name().in(language))
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kor                  | South Korea                     | كوريا الجنوبية
            kor.defence-minister | South Korea's defence minister  | وزير الدفاع في كوريا الجنوبية
            nld.un-envoy         | the Netherlands' envoy to the UN | مندوب هولندا لدى الأمم المتحدة
            usa.foreign-minister | the US secretary of state       | وزير الخارجية الأمريكي
            tur                  | Türkiye                         | تركيا
            un-security-council  | the UN Security Council         | مجلس الأمن الدولي
            """)
    void names_are_those_of_the_news(String id, String english, String arabic) {
        Actor actor = WORLD.actors().find(new ActorId(id)).orElseThrow();
        assertThat(actor.name().in(Language.ENGLISH)).isEqualTo(english);
        assertThat(actor.name().in(Language.ARABIC)).isEqualTo(arabic);
    }

    @Test
    void a_dossier_that_names_it_holds_no_more_of_it_than_it_refers_to() {
        Dossier dossier = DossierReader.read("d", """
                        dossier: d
                        vocabulary: diplomacy
                        cast: [world]
                        events:
                          - { id: call, kind: call-held, participants: [kor.defence-minister, gcc], background: true }
                        """).orElseThrow();
        assertThat(dossier.actors().byId().keySet().stream().map(ActorId::value).collect(Collectors.joining(" ")))
                .isEqualTo("are bhr gcc kor kor.defence-minister kwt omn qat sau");
    }
}
