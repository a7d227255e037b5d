package dev.sanad.exchange.coded;

import dev.sanad.exchange.coded.CodedRecord.Code;
import dev.sanad.exchange.coded.CodedRecord.CodedActor;
import dev.sanad.exchange.coded.CodedRecord.CodedReport;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Events of the UCDP Georeferenced Event Dataset, as published: commas and a header. */
final class Ucdp implements Importer {
    static final String GOVERNMENT = "Government of ";

    @Override
    public String name() {
        return "ucdp";
    }

    @Override
    public void read(InputStream in, Records records) throws IOException {
        List<String> needed = List.of("id", "type_of_violence", "side_a", "side_b", "date_start", "date_end");
        CodedTable.read(in, CodedTable.COMMAS, needed, records, row -> {
            Optional<LocalDate> day = row.day("date_start");
            Optional<String> type = row.get("type_of_violence");
            if (day.isEmpty() || type.isEmpty()) {
                records.leave(row.line(), day.isEmpty() ? "it has no day" : "it has no code");
                return;
            }
            records.take(new CodedRecord(
                    row.line(),
                    row.get("id").orElse(String.valueOf(row.line())),
                    day.get(),
                    row.day("date_end")
                            .filter(last -> !last.isBefore(day.get()))
                            .orElse(day.get()),
                    new Code("ucdp", type.get()),
                    row.get("side_a").map(Ucdp::side),
                    row.get("side_b").map(Ucdp::side),
                    row
                            .get("source_headline")
                            .or(() -> row.get("source_article"))
                            .map(story -> new CodedReport(
                                    story, row.get("source_office"), row.get("source_headline"), Optional.empty()))
                            .stream()
                            .toList(),
                    row.place("where_coordinates", "country"),
                    row.number("best")));
        });
    }

    static CodedActor side(String name) {
        return name.startsWith(GOVERNMENT)
                ? new CodedActor(name.substring(GOVERNMENT.length()), Optional.empty(), List.of())
                : new CodedActor(name, Optional.empty(), List.of());
    }
}
