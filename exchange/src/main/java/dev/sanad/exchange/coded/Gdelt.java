package dev.sanad.exchange.coded;

import dev.sanad.exchange.coded.CodedRecord.Code;
import dev.sanad.exchange.coded.CodedRecord.CodedReport;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Events of GDELT 2.0, as published: tabs, and 61 columns without a header. */
final class Gdelt implements Importer {
    /** The columns of the Event Codebook 2.0, in order. */
    private static final List<String> COLUMNS = List.of(("GLOBALEVENTID SQLDATE MonthYear Year FractionDate "
                    + actor("Actor1") + actor("Actor2")
                    + "IsRootEvent EventCode EventBaseCode EventRootCode QuadClass GoldsteinScale NumMentions NumSources"
                    + " NumArticles AvgTone "
                    + geo("Actor1Geo") + geo("Actor2Geo") + geo("ActionGeo")
                    + "DATEADDED SOURCEURL")
            .split(" "));

    private static String actor(String name) {
        return parts(
                name,
                "Code Name CountryCode KnownGroupCode EthnicCode Religion1Code Religion2Code Type1Code Type2Code Type3Code");
    }

    private static String geo(String name) {
        return parts(name, "_Type _Fullname _CountryCode _ADM1Code _ADM2Code _Lat _Long _FeatureID");
    }

    private static String parts(String name, String parts) {
        StringBuilder all = new StringBuilder();
        for (String part : parts.split(" ")) {
            all.append(name).append(part).append(' ');
        }
        return all.toString();
    }

    @Override
    public String name() {
        return "gdelt";
    }

    @Override
    public void read(InputStream in, Records records) throws IOException {
        CodedTable.readWithout(in, CodedTable.TABS, COLUMNS, records, row -> {
            Optional<LocalDate> day = row.day("SQLDATE");
            Optional<String> code = row.get("EventCode");
            if (day.isEmpty() || code.isEmpty()) {
                records.leave(row.line(), day.isEmpty() ? "it has no day" : "it has no code");
                return;
            }
            records.take(new CodedRecord(
                    row.line(),
                    row.get("GLOBALEVENTID").orElse(String.valueOf(row.line())),
                    day.get(),
                    day.get(),
                    new Code("cameo", code.get()),
                    actor(row, "Actor1"),
                    actor(row, "Actor2"),
                    row.get("SOURCEURL").map(url -> new CodedReport(url, publisher(url))),
                    row.get("ActionGeo_Fullname"),
                    Optional.empty()));
        });
    }

    /** GDELT names an actor by its country alone where it knows no more, and in capital letters. */
    private static Optional<CodedRecord.CodedActor> actor(CodedTable.Row row, String name) {
        List<String> sectors = new ArrayList<>();
        for (String part : List.of("Type1Code", "Type2Code", "Type3Code")) {
            row.get(name + part).ifPresent(sectors::add);
        }
        Optional<String> country = row.get(name + "CountryCode");
        Optional<String> called = row.get(name + "Name").or(() -> row.get(name + "Code"));
        boolean isCountry = sectors.isEmpty()
                && country.isPresent()
                && row.get(name + "Code").equals(country);
        return isCountry
                ? country.map(code -> new CodedRecord.CodedActor(code, country, sectors))
                : called.map(known -> new CodedRecord.CodedActor(
                        country.isPresent() ? known + " (" + country.get() + ")" : known, country, sectors));
    }

    private static Optional<String> publisher(String url) {
        try {
            return Optional.ofNullable(URI.create(url).getHost());
        } catch (IllegalArgumentException odd) {
            return Optional.empty();
        }
    }
}
