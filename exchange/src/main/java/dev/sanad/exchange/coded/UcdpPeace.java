package dev.sanad.exchange.coded;

import dev.sanad.exchange.coded.CodedRecord.Code;
import dev.sanad.exchange.coded.CodedRecord.CodedReport;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Agreements of the UCDP Peace Agreement Dataset, as published: commas and a header. Each pair that one binds has an event. */
final class UcdpPeace implements Importer {
    /** Between two pairs, each of which begins with a government. */
    private static final Pattern BETWEEN_PAIRS = Pattern.compile("\\s*,\\s*(?=" + Ucdp.GOVERNMENT + ")");

    private static final String BETWEEN_SIDES = " - ";

    @Override
    public String name() {
        return "ucdp-peace";
    }

    @Override
    public void read(InputStream in, Records records) throws IOException {
        List<String> needed = List.of("paid", "pa_name", "pa_date", "dyad_name");
        CodedTable.read(in, CodedTable.COMMAS, needed, records, row -> {
            Optional<LocalDate> day = row.day("pa_date");
            Optional<String> pairs = row.get("dyad_name").filter(names -> names.contains(BETWEEN_SIDES));
            if (day.isEmpty() || pairs.isEmpty()) {
                records.leave(row.line(), day.isEmpty() ? "it has no day" : "it names no pair");
                return;
            }
            String id = row.get("paid").orElse(String.valueOf(row.line()));
            int number = 0;
            for (String pair : BETWEEN_PAIRS.split(pairs.get())) {
                String[] sides = pair.split(BETWEEN_SIDES, 2);
                number++;
                records.take(new CodedRecord(
                        row.line(),
                        id + "-" + number,
                        day.get(),
                        day.get(),
                        new Code("ucdp", "agreement"),
                        Optional.of(Ucdp.side(sides[0].strip())),
                        Optional.of(sides[sides.length - 1].strip()).map(Ucdp::side),
                        row
                                .get("pa_name")
                                .map(name -> new CodedReport(
                                        id + " " + name, Optional.empty(), Optional.of(name), Optional.empty()))
                                .stream()
                                .toList(),
                        Optional.empty(),
                        Optional.empty()));
            }
        });
    }
}
