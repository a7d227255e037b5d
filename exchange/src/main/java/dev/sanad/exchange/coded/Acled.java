package dev.sanad.exchange.coded;

import dev.sanad.exchange.coded.CodedRecord.Code;
import dev.sanad.exchange.coded.CodedRecord.CodedActor;
import dev.sanad.exchange.coded.CodedRecord.CodedReport;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Events of the Armed Conflict Location and Event Data Project, as published: commas and a header. */
final class Acled implements Importer {
    /** Forces of a state: "Military Forces of Mali (2021-)". */
    private static final Pattern OF_STATE =
            Pattern.compile("((?:Military|Police) Forces|Government) of ([^(]+?) *(?:\\(.*)?");

    @Override
    public String name() {
        return "acled";
    }

    @Override
    public void read(InputStream in, Records records) throws IOException {
        List<String> needed = List.of("event_id_cnty", "event_date", "sub_event_type", "actor1", "actor2", "source");
        CodedTable.read(in, CodedTable.COMMAS, needed, records, row -> {
            Optional<LocalDate> day = row.day("event_date");
            Optional<String> type = row.get("sub_event_type");
            if (day.isEmpty() || type.isEmpty()) {
                records.leave(row.line(), day.isEmpty() ? "it has no day" : "it has no code");
                return;
            }
            String id = row.get("event_id_cnty").orElse(String.valueOf(row.line()));
            records.take(new CodedRecord(
                    row.line(),
                    id,
                    day.get(),
                    day.get(),
                    new Code("acled", type.get()),
                    row.get("actor1").map(Acled::actor),
                    row.get("actor2").map(Acled::actor),
                    row
                            .get("source")
                            .map(source -> new CodedReport(source + " on " + day.get(), Optional.of(source)))
                            .stream()
                            .toList(),
                    row.place("location", "country"),
                    row.number("fatalities")));
        });
    }

    private static CodedActor actor(String name) {
        Matcher forces = OF_STATE.matcher(name);
        return forces.matches()
                ? new CodedActor(
                        forces.group(1) + " (" + forces.group(2) + ")",
                        Optional.of(forces.group(2)),
                        List.of(forces.group(1).startsWith("Police") ? "Police" : "Military"))
                : new CodedActor(name, Optional.empty(), List.of());
    }
}
