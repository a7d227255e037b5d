package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk is a folder of dossiers, which are read as one, with what they share beside them. */
final class DeskTest {
    private static final String CAST = """
            cast: ministries
            extends: [world]
            actors: [ { id: egy-irrigation, name: Egypt's irrigation minister, type: office, of: egy } ]
            topics: [ { id: water, name: the dam } ]
            """;
    private static final String PACT = """
            dossier: %s
            title: { en: %s }
            vocabulary: diplomacy
            cast: [ministries]
            as-of: 2024-04-01
            sources: [ { id: %s, published: 2024-03-10, language: en } ]
            events:
              - { id: pact, kind: agreement-made, parties: [egy, %s], topics: [water], time: %s, cites: [ { source: %s, quote: "%s" } ] }
            """;

    @TempDir
    private Path desk;

    @Test
    void every_dossier_below_the_folder_is_read_with_the_cast_beside_it_and_nothing_else() throws IOException {
        write("ministries.yaml", CAST);
        write("nile/dossier.yaml", pact("nile", "sdn"));
        write(
                "horn/2024/ethiopia.yaml",
                pact("horn", "eth").replace("[ministries]", "[world]") + "topics: [ { id: water } ]\n");
        write("horn/2024/.hidden.yaml", "dossier: [\n");
        write("horn/words.yaml", "vocabulary: words\nkinds: {}\n");
        write("notes.yaml", "about this dossier: [ nothing\n");
        write("nile/article.txt", "dossier: none\n");
        Ran alone = Ran.sanad("reason", desk.resolve("nile").toString(), "--brief");
        assertThat(alone.exitCode()).as(alone.err()).isZero();
        write(
                "horn/2024/ethiopia.yaml",
                pact("horn", "eth").replace("cast: [ministries]", "cast: [world]")
                        + "topics: [ { id: water, name: the dam } ]\n");
        Ran ran = Ran.sanad("reason", desk.toString(), "--brief");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .startsWith("horn · nile · as of 1 April 2024\n2 events from 2 sources")
                .contains("Egypt and Ethiopia", "Egypt and Sudan");
    }

    @Test
    void two_events_of_one_id_are_told_apart_by_their_dossiers() throws IOException {
        write("ministries.yaml", CAST);
        String cancelled =
                "  - { id: end, kind: cancellation, by: egy, of: %s, time: 2024-03-05, cites: [ { source: %s } ] }\n";
        write("nile/dossier.yaml", pact("nile", "sdn") + cancelled.formatted("pact", "nile-wire"));
        write(
                "horn/dossier.yaml",
                pact("horn", "eth")
                        + cancelled.formatted("nile/pact", "horn-wire").replace("id: end", "id: note"));
        Ran ran = Ran.sanad("table", desk.toString(), "--of", "events");
        assertThat(ran.out())
                .contains(
                        "\nhorn/pact,agreement-made,",
                        "\nnile/pact,agreement-made,",
                        "\nend,cancellation,",
                        "\nnote,cancellation,")
                .containsPattern("\nend,.*,nile/pact,")
                .containsPattern("\nnote,.*,nile/pact,");
        assertThat(Ran.sanad("what-if", desk.toString(), "--without", "nile/pact")
                        .exitCode())
                .isZero();
        write("horn/dossier.yaml", pact("horn", "eth") + cancelled.formatted("nile/pakt", "horn-wire"));
        assertThat(Ran.sanad("reason", desk.toString()).err())
                .contains("[D106] unknown event 'nile/pakt'", "did you mean 'nile/pact'?");
    }

    @Test
    void an_event_that_two_dossiers_report_is_told_when_the_folder_is_checked() throws IOException {
        write("ministries.yaml", CAST);
        write("nile/dossier.yaml", pact("nile", "sdn"));
        write("khartoum/dossier.yaml", pact("khartoum", "sdn").replace("2024-03-01", "2024-03-02"));
        Ran ran = Ran.sanad("check", desk.toString());
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out())
                .contains(
                        "nile/dossier.yaml:8:11: [D128] warning: 'nile/pact' (2024-03-01) and 'khartoum/pact' (2024-03-02) may be one event")
                .contains("same-as: khartoum/pact");
        write(
                "nile/dossier.yaml",
                pact("nile", "sdn").replace("kind: agreement-made", "same-as: khartoum/pact, kind: agreement-made"));
        assertThat(Ran.sanad("check", desk.toString()).out()).contains("nothing wrong");
        assertThat(Ran.sanad("reason", desk.toString(), "--brief").out()).contains("\n1 event from 2 sources");
    }

    @Test
    void each_dossier_counts_as_looked_for_up_to_its_own_day() throws IOException {
        write("ministries.yaml", CAST);
        String due = ", due: 2024-03-20, time";
        write("nile/dossier.yaml", pact("nile", "sdn").replace(", time", due) + "searched-to: 2024-03-25\n");
        write("horn/dossier.yaml", pact("horn", "eth").replace(", time", due));
        assertThat(certainty("Egypt and Sudan")).contains("probable").doesNotContain("possible");
        assertThat(certainty("Egypt and Ethiopia")).contains("possible");
        write("horn/dossier.yaml", pact("horn", "eth").replace(", time", due) + "searched-to: 2024-03-21\n");
        assertThat(certainty("Egypt and Ethiopia")).contains("probable");
        write("horn/dossier.yaml", pact("horn", "eth").replace(", time", due) + "searched-to: 2024-03-19\n");
        assertThat(certainty("Egypt and Ethiopia")).contains("possible");
        assertThat(certainty("Egypt and Sudan")).contains("probable");
    }

    @Test
    void what_one_dossier_leaves_out_of_an_actor_another_may_say() throws IOException {
        String pact = pact("nile", "sdn").replace("[ministries]", "[world]");
        write(
                "nile/dossier.yaml",
                pact + "topics: [ { id: water } ]\nactors: [ { id: fao, type: organisation, name: { en: FAO } } ]\n");
        write(
                "horn/dossier.yaml",
                pact("horn", "eth").replace("[ministries]", "[world]")
                        + "topics: [ { id: water, name: { en: the dam, ar: السد } } ]\n"
                        + "actors: [ { id: fao, type: organisation, name: { ar: الفاو }, aliases: [food agency] } ]\n");
        Ran ran = Ran.sanad("reason", desk.toString(), "--brief");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("The dam");
        write(
                "nile/dossier.yaml",
                pact
                        + "topics: [ { id: water } ]\nactors: [ { id: fao, type: organisation, name: { en: FAO, ar: منظمة } } ]\n");
        assertThat(Ran.sanad("reason", desk.toString()).err())
                .contains("[D120] the actor 'fao' means something else in ");
    }

    @Test
    void a_desk_is_searched_for_actors_with_its_own_casts() throws IOException {
        write("ministries.yaml", CAST);
        write(
                "nile/dossier.yaml",
                pact("nile", "sdn") + "actors: [ { id: nile-broker, type: person, name: the Nile broker } ]\n");
        assertThat(Ran.sanad("actors", "irrigation", "--in", desk.toString()).out())
                .startsWith("egy-irrigation  Egypt's irrigation minister\n");
        assertThat(Ran.sanad("actors", "broker", "--in", desk.toString()).out())
                .startsWith("nile-broker  the Nile broker\n");
    }

    @Test
    void time_zones_of_unrelated_dossiers_may_differ() throws IOException {
        write("ministries.yaml", CAST);
        write("nile/dossier.yaml", pact("nile", "sdn") + "zone: Africa/Cairo\n");
        write("horn/dossier.yaml", pact("horn", "eth") + "zone: Africa/Addis_Ababa\n");
        assertThat(Ran.sanad("check", desk.toString()).out()).contains("nothing wrong");
        assertThat(Ran.sanad("reason", desk.toString()).err()).contains("[D122] warning: days are counted in ");
    }

    @Test
    void the_rule_set_beside_a_dossier_or_above_it_is_used_and_named() throws IOException {
        write("ministries.yaml", CAST);
        write("nile/dossier.yaml", pact("nile", "sdn"));
        write("ruleset.yaml", "rule-set: ours\nvocabulary: diplomacy\npacks: [norms]\n");
        Ran found = Ran.sanad("reason", desk.resolve("nile").toString(), "--format", "json");
        assertThat(found.out()).contains("\"ruleSet\" : \"ours\"");
        assertThat(found.err()).isEqualTo("sanad: the rules are those of " + desk.resolve("ruleset.yaml") + "\n");
        assertThat(Ran.sanad("what-if", desk.toString(), "--without", "pact").err())
                .contains("the rules are those of");
        assertThat(Ran.sanad("reason", desk.toString(), "--quiet").err()).isEmpty();
        Ran named = Ran.sanad("reason", desk.toString(), "--rules", "diplomacy", "--format", "json");
        assertThat(named.out()).contains("\"ruleSet\" : \"diplomacy\"");
        assertThat(named.err()).isEmpty();
    }

    @Test
    void a_dossier_names_its_rule_set_like_its_cast() throws IOException {
        write("ministries.yaml", CAST);
        write("nile/ours.yaml", "rule-set: ours\nvocabulary: diplomacy\npacks: [norms]\n");
        write("nile/theirs.yaml", "rule-set: theirs\nvocabulary: diplomacy\npacks: [norms]\n");
        write("nile/dossier.yaml", pact("nile", "sdn"));
        assertThat(Ran.sanad("reason", desk.resolve("nile").toString(), "--brief")
                        .err())
                .contains("[C111] warning: none of the rule sets beside this dossier is used");
        write("nile/dossier.yaml", pact("nile", "sdn") + "rules: theirs\n");
        assertThat(Ran.sanad("reason", desk.resolve("nile").toString(), "--format", "json")
                        .out())
                .contains("\"ruleSet\" : \"theirs\"");
        write("nile/dossier.yaml", pact("nile", "sdn") + "rules: thiers\n");
        Ran wrong = Ran.sanad("reason", desk.resolve("nile").toString());
        assertThat(wrong.exitCode()).isEqualTo(3);
        assertThat(wrong.err())
                .contains(
                        "nile/dossier.yaml:9:8: [C110] unknown rule set 'thiers'",
                        "write 'diplomacy' or 'event-data', the name of");
        assertThat(Ran.sanad("check", desk.toString()).out()).contains("[C110] unknown rule set 'thiers'");
        write("nile/dossier.yaml", pact("nile", "sdn") + "rules: ours\n");
        write("horn/dossier.yaml", pact("horn", "eth") + "rules: diplomacy\n");
        assertThat(Ran.sanad("reason", desk.toString()).err())
                .contains("[C112] dossiers that are read as one have different rule sets: ", "ours.yaml, diplomacy");
    }

    @Test
    void five_hundred_dossiers_are_read_as_one() throws IOException {
        write("ministries.yaml", CAST);
        for (int i = 0; i < 500; i++) {
            write("d%03d/dossier.yaml".formatted(i), pact("d%03d".formatted(i), "sdn"));
        }
        Ran ran = Ran.sanad("table", desk.toString(), "--of", "events");
        assertThat(ran.exitCode()).as(ran.err()).isZero();
        assertThat(ran.out().lines()).hasSize(501).anyMatch(line -> line.startsWith("d499/pact,"));
    }

    @Test
    void of_many_titles_the_first_are_shown_with_their_number() throws IOException {
        write("ministries.yaml", CAST);
        for (String dossier : List.of("a", "b", "c", "d", "e")) {
            write(dossier + "/dossier.yaml", pact(dossier, "sdn"));
        }
        assertThat(Ran.sanad("reason", desk.toString(), "--brief").out())
                .startsWith("a · b · c · … (5) · as of 1 April 2024\n5 events from 5 sources");
    }

    /** The commitment between these parties, as a row of a table. */
    private String certainty(String parties) {
        return Ran.sanad("table", desk.toString(), "--of", "commitments")
                .out()
                .lines()
                .filter(line -> line.contains(parties))
                .collect(Collectors.joining("\n"));
    }

    private static String pact(String dossier, String partner) {
        return PACT.formatted(
                dossier,
                dossier,
                dossier + "-wire",
                partner,
                "2024-03-01",
                dossier + "-wire",
                "They agreed in " + dossier);
    }

    private void write(String name, String text) throws IOException {
        Path file = desk.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
