package dev.sanad.exchange.coded;

import dev.sanad.exchange.coded.CodedRecord.Code;
import dev.sanad.exchange.coded.CodedRecord.CodedReport;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Events of the Integrated Crisis Early Warning System, as published: tabs, and twenty columns with a header. */
final class Icews implements Importer {
    @Override
    public String name() {
        return "icews";
    }

    @Override
    public void read(InputStream in, Records records) throws IOException {
        List<String> needed = List.of("Event ID", "Event Date", "Source Name", "CAMEO Code", "Target Name", "Story ID");
        CodedTable.read(in, CodedTable.TABS, needed, records, row -> {
            Optional<LocalDate> day = row.day("Event Date");
            Optional<String> code = row.get("CAMEO Code");
            if (day.isEmpty() || code.isEmpty()) {
                records.leave(row.line(), day.isEmpty() ? "it has no day" : "it has no code");
                return;
            }
            records.take(new CodedRecord(
                    row.line(),
                    row.get("Event ID").orElse(String.valueOf(row.line())),
                    day.get(),
                    day.get(),
                    new Code("cameo", code.get()),
                    row.actor("Source Name", "Source Country", "Source Sectors"),
                    row.actor("Target Name", "Target Country", "Target Sectors"),
                    row.get("Story ID").map(story -> new CodedReport(story, row.get("Publisher"))).stream()
                            .toList(),
                    row.place("City", "Country"),
                    Optional.empty()));
        });
    }
}
