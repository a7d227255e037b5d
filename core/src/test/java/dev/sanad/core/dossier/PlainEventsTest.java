package dev.sanad.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.SourceMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlainEventsTest {
    private static final SourceMark LINE = new SourceMark(new SourceFile("events.jsonl", ""), 1, 1, 1);
    private static final Setting CLOSED = Setting.read(List.of(), false)
            .value()
            .orElseThrow()
            .with(List.of(
                    declared("source", "wire"),
                    declared("topic", "trade"),
                    map(key(
                            "source",
                            map(
                                    key("id", text("later")),
                                    key("published", text("2024-03-01")),
                                    key("relays", text("wire")))))))
            .value()
            .orElseThrow();
    private static final Setting OPEN = Setting.read(List.of(), true).value().orElseThrow();

    @Test
    void an_event_of_who_did_what_to_whom_when_and_where_is_plain() {
        assertThat(OPEN.plainDossier("c", List.of(event("e1", "statement"), event("e2", "threat-made"))))
                .isPresent();
        assertThat(CLOSED.plainDossier("c", List.of(event("e1", "statement")))).isPresent();
    }

    @Test
    void an_event_that_names_another_of_its_case_is_plain() {
        Part denial = map(
                key("id", text("e2")),
                key("kind", text("rejection")),
                key("by", list("prk")),
                key("of", list("e1")),
                key("cites", cites("wire")));
        assertThat(CLOSED.plainDossier("c", List.of(event("e1", "accusation"), denial)))
                .isPresent();
        assertThat(CLOSED.plainDossier("c", List.of(denial))).isEmpty();
    }

    @Test
    void what_is_read_as_plain_is_what_is_read_thoroughly() {
        int plain = 0;
        for (int seed = 0; seed < 10_000; seed++) {
            Random random = new Random(seed);
            Setting setting = random.nextBoolean() ? OPEN : CLOSED;
            List<Part> parts = IntStream.rangeClosed(1, 1 + random.nextInt(3))
                    .mapToObj(number -> event(number, random))
                    .toList();
            Optional<Dossier> quick = setting.plainDossier("c", parts);
            if (quick.isPresent()) {
                plain++;
                Checked<Dossier> thorough = setting.dossier("c", parts);
                assertThat(thorough.errors()).as("seed %d", seed).isEmpty();
                assertThat(said(quick.get()))
                        .as("seed %d", seed)
                        .isEqualTo(said(thorough.value().orElseThrow()));
            }
        }
        assertThat(plain).isBetween(200, 9_800);
    }

    private static List<Object> said(Dossier dossier) {
        return List.of(
                dossier.ids(),
                dossier.title(),
                dossier.vocabulary(),
                dossier.asOf(),
                dossier.searchedTo(),
                dossier.searchedFor(),
                dossier.zone(),
                dossier.actors().byId(),
                dossier.topics().byId(),
                dossier.sources().byId(),
                dossier.events(),
                dossier.rejected());
    }

    /** An event in which one thing in some is unusual or wrong. */
    private static Part event(int number, Random random) {
        List<Part.Key> keys = new ArrayList<>();
        keys.add(key(
                "id", text(some(random, "e" + number, "e" + number, "e1", "é" + number, "e 1", "c-0123456789abcdef"))));
        keys.add(key("kind", text(some(random, "statement", "accusation", "consultation", "staement", "commitment"))));
        keys.add(key(
                some(random, "by", "by", "by", "participants", "bye"),
                list(some(random, "usa", "prk", "nobody", "а"))));
        keys.removeIf(key -> random.nextInt(12) == 0);
        Stream.of(
                        key("to", list("jpn", some(random, "kor", "kor.defence-minister", "zzz"))),
                        key("topics", list(some(random, "trade", "other"))),
                        key("of", text(some(random, "e1", "e2", "e9", "elsewhere/e1"))),
                        key(
                                "time",
                                text(some(random, "2024-02-01", "2024-02", "2024-04-01", "2024-13-01", "2024-02-01~"))),
                        key("place", map(key(some(random, "en", "ar", "e_"), text("Hanoi")))),
                        key("modality", text(some(random, "planned", "actual", "dreamt"))),
                        key("certainty", text(some(random, "probable", "sure"))),
                        key("casualties", text(some(random, "12", "many"))),
                        key("manner", list(some(random, "recurring", "once", "often"))),
                        key("note", text("seen by few")),
                        key("same-as", text("e1")),
                        key("weather", text("fine")))
                .filter(key -> random.nextInt(6) == 0)
                .forEach(keys::add);
        if (random.nextInt(5) > 0) {
            keys.add(key(
                    "cites",
                    random.nextInt(6) > 0
                            ? cites(some(random, "wire", "wire", "later", "unheard"))
                            : list(map(
                                    key("source", text("wire")),
                                    key("quote", text("so")),
                                    key("said-by", list("usa"))))));
        }
        return map(keys.toArray(Part.Key[]::new));
    }

    private static String some(Random random, String usual, String... others) {
        return random.nextInt(4) > 0 ? usual : others[random.nextInt(others.length)];
    }

    private static Part event(String id, String kind) {
        return map(
                key("id", text(id)),
                key("kind", text(kind)),
                key("by", list("usa", "kor")),
                key("to", list("prk")),
                key("time", text("2024-02-01")),
                key("place", map(key("en", text("Seoul")))),
                key("cites", cites("wire")));
    }

    private static Part cites(String source) {
        return list(map(key("source", text(source))));
    }

    private static Part declared(String what, String id) {
        return map(key(what, map(key("id", text(id)))));
    }

    private static Part.Key key(String name, Part value) {
        return new Part.Key(LINE, name, value);
    }

    private static Part map(Part.Key... keys) {
        return Part.map(LINE, List.of(keys));
    }

    private static Part list(Part... items) {
        return Part.list(LINE, List.of(items));
    }

    private static Part list(String... items) {
        return Part.list(LINE, Stream.of(items).map(PlainEventsTest::text).toList());
    }

    private static Part text(String text) {
        return Part.text(LINE, text);
    }
}
