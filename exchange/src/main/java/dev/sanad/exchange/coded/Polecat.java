package dev.sanad.exchange.coded;

import dev.sanad.exchange.coded.CodedRecord.Code;
import dev.sanad.exchange.coded.CodedRecord.CodedReport;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Events of POLECAT, as published: tabs and a header; types and modes of PLOVER. */
final class Polecat implements Importer {
    @Override
    public String name() {
        return "polecat";
    }

    @Override
    public void read(InputStream in, Records records) throws IOException {
        List<String> needed =
                List.of("Event ID", "Event Date", "Event Type", "Event Mode", "Actor Name", "Recipient Name");
        CodedTable.read(in, CodedTable.TABS, needed, records, row -> {
            Optional<LocalDate> day = row.day("Event Date");
            Optional<String> type = row.get("Event Type");
            if (day.isEmpty() || type.isEmpty()) {
                records.leave(row.line(), day.isEmpty() ? "it has no day" : "it has no code");
                return;
            }
            String mode = row.get("Event Mode")
                    .map(text -> "/" + text.toLowerCase(Locale.ROOT).replace(' ', '-'))
                    .orElse("");
            records.take(new CodedRecord(
                    row.line(),
                    row.get("Event ID").orElse(String.valueOf(row.line())),
                    day.get(),
                    day.get(),
                    new Code("plover", type.get().toUpperCase(Locale.ROOT) + mode),
                    row.actor("Actor Name", "Actor Country", "Primary Actor Sector"),
                    row.actor("Recipient Name", "Recipient Country", "Primary Recipient Sector"),
                    row.get("Story ID").map(story -> new CodedReport(story, row.get("Source"))).stream()
                            .toList(),
                    row.place("City", "Country"),
                    Optional.empty()));
        });
    }
}
