package dev.sanad.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.fact.FactId;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several dossiers given together are read as one: the same id must mean the same thing. */
class SeveralDossiersTest {
    private static final String ONE = """
            dossier: one
            vocabulary: diplomacy
            as-of: 2023-09-08
            title: { en: The first }
            sources: [{ id: s }]
            actors: [{ id: kor, type: state }]
            events: [{ id: a, kind: call-held, participants: [kor, usa], cites: [{ source: s }] }]
            """;
    private static final String OTHER = """
            dossier: other
            vocabulary: diplomacy
            as-of: 2023-09-10
            sources: [{ id: s }]
            actors: [{ id: usa, type: state }, { id: kor, type: state }]
            events: [{ id: b, kind: task-assigned, by: [usa], of: a, cites: [{ source: s }] }]
            """;

    @TempDir
    Path folder;

    @Test
    void each_may_name_what_the_other_declares_and_both_may_declare_alike() {
        Dossier dossier = written().files("one.yaml", ONE, "other.yaml", OTHER).orElseThrow();
        assertThat(dossier.ids()).containsExactly("one", "other");
        assertThat(dossier.events().keySet()).containsExactly(new FactId("a"), new FactId("b"));
        assertThat(dossier.title().orElseThrow()).hasToString("The first");
    }

    @Test
    void their_order_does_not_matter_to_what_they_are_called() {
        String another = OTHER.replace("dossier: other", "dossier: an-other\ntitle: { en: The other, ar: الآخر }");
        Dossier dossier =
                written().files("one.yaml", ONE, "other.yaml", another).orElseThrow();
        assertThat(dossier.ids()).containsExactly("an-other", "one");
        assertThat(dossier.title().orElseThrow().in(Language.ENGLISH)).isEqualTo("The first · The other");
        assertThat(dossier.title().orElseThrow().in(Language.ARABIC)).isEqualTo("The first · الآخر");
    }

    @Test
    void what_an_addition_that_cannot_be_read_would_declare_is_not_reported_as_unknown() throws IOException {
        Path dossier = Files.writeString(folder.resolve("one.yaml"), ONE);
        Path broken = Files.writeString(folder.resolve("usa.yaml"), "actors: [{ id: usa, type: state ]\n");
        Path missing = folder.resolve("none.yaml");
        for (Path addition : List.of(broken, missing)) {
            assertThat(DossierReader.read(List.of(dossier), List.of(addition)).problems())
                    .singleElement()
                    .satisfies(
                            problem -> assertThat(problem.mark().file().name()).isEqualTo(addition.toString()));
        }
    }

    @Test
    void the_days_of_added_events_are_counted_in_the_zone_of_the_dossier() throws IOException {
        String at = "{ id: %s, kind: call-held, participants: [kor], time: 2023-08-23T18:50Z, background: true }";
        Path dossier = Files.writeString(
                folder.resolve("d.yaml"),
                "dossier: d\nvocabulary: diplomacy\nzone: Asia/Seoul\nactors: [{ id: kor, type: state }]\n");
        Path list = Files.writeString(folder.resolve("list.yaml"), "- " + at.formatted("a"));
        Path map = Files.writeString(folder.resolve("map.yaml"), "events: [" + at.formatted("b") + "]");
        Path own = Files.writeString(folder.resolve("own.yaml"), "zone: UTC\nevents: [" + at.formatted("c") + "]");
        Dossier read = DossierReader.read(List.of(dossier), List.of(list, map, own))
                .value()
                .orElseThrow();
        assertThat(read.events().values())
                .extracting(event -> event.time().orElseThrow().edtf())
                .containsExactly("2023-08-24T03:50+09:00", "2023-08-24T03:50+09:00", "2023-08-23T18:50Z");
    }

    @Test
    void each_counts_its_days_in_its_own_zone_and_that_they_differ_is_reported() {
        String at = "actors: [{ id: kor, type: state }]\nevents: [{ id: %s, kind: call-held, participants: [kor],"
                + " time: 2023-08-23T18:50Z, background: true }]\n";
        String seoul = "dossier: s\nvocabulary: diplomacy\nzone: Asia/Seoul\n" + at.formatted("a");
        String cairo = "dossier: c\nvocabulary: diplomacy\nzone: Africa/Cairo\n" + at.formatted("b");
        Checked<Dossier> read = written().files("s.yaml", seoul, "c.yaml", cairo, "s2.yaml", seoul);
        assertThat(written().reported(read))
                .containsExactly(
                        "c.yaml:3:7: [D122] days are counted in Africa/Cairo here, and in Asia/Seoul in s.yaml"
                                + " (line 3); write the same zone in both, or take care where events lie less than a day apart");
        for (Dossier dossier : List.of(
                read.value().orElseThrow(),
                written().files("c.yaml", cairo, "s.yaml", seoul).value().orElseThrow())) {
            assertThat(dossier.zone()).isEqualTo(ZoneOffset.UTC);
            assertThat(dossier.events().values())
                    .extracting(event -> event.time().orElseThrow().edtf())
                    .containsExactly("2023-08-24T03:50+09:00", "2023-08-23T21:50+03:00");
        }
    }

    @Test
    void the_latest_of_their_days_is_the_day_reasoned_as_of() {
        assertThat(written()
                        .files("other.yaml", OTHER, "one.yaml", ONE)
                        .orElseThrow()
                        .asOf()
                        .orElseThrow())
                .hasToString("2023-09-10");
    }

    @Test
    void one_id_for_two_meanings_is_reported_with_both_places() {
        String another = OTHER.replace("{ id: kor, type: state }", "{ id: kor, type: organisation }");
        assertThat(written().reported(written().files("one.yaml", ONE, "other.yaml", another)))
                .singleElement()
                .asString()
                .startsWith("other.yaml:5:42: [D120] the actor 'kor' means something else in one.yaml (line 6)");
    }

    @Test
    void two_vocabularies_must_not_mean_two_things_by_one_kind() {
        String own = "vocabulary: own\nkinds: { call-held: { roles: { by: { type: actor } } } }\n";
        String other = "dossier: other\nvocabulary: ./own.voc\n";
        assertThat(written()
                        .reported(
                                written().files("own.voc", own, "one.yaml", ONE.replace(", usa", ""), "x.yaml", other)))
                .containsExactly(
                        "x.yaml:2:13: [D120] the kind 'call-held' means something else in the vocabulary"
                                + " 'diplomacy' of another dossier; use one vocabulary for all, or give one of the kinds another id");
    }

    @Test
    void where_one_cannot_be_read_what_the_other_names_is_not_called_unknown() {
        assertThat(written().reported(written().files("one.yaml", ONE, "other.yaml", "dossier: other\nactors: [\n")))
                .singleElement()
                .asString()
                .startsWith("other.yaml:");
    }

    @Test
    void the_same_file_twice_is_read_once() {
        Path file = folder.resolve("one.yaml");
        written().files("one.yaml", ONE.replace(", usa", ""));
        assertThat(DossierReader.read(List.of(file, folder.resolve("./one.yaml")))
                        .orElseThrow()
                        .ids())
                .containsExactly("one");
    }

    private Written written() {
        return new Written(folder);
    }
}
