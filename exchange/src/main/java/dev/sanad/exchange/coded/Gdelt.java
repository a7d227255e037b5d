package dev.sanad.exchange.coded;

import dev.sanad.exchange.coded.CodedRecord.Code;
import dev.sanad.exchange.coded.CodedRecord.CodedReport;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Events of GDELT 2.0, as published: tabs, and 61 columns without a header; with the table of mentions, which has 16.
 *
 * @param mentions the table of mentions
 */
record Gdelt(Optional<InputStream> mentions) implements Importer {
    /** The columns of the Event Codebook 2.0, in order. */
    private static final List<String> COLUMNS = List.of(("GLOBALEVENTID SQLDATE MonthYear Year FractionDate "
                    + actor("Actor1") + actor("Actor2")
                    + "IsRootEvent EventCode EventBaseCode EventRootCode QuadClass GoldsteinScale NumMentions NumSources"
                    + " NumArticles AvgTone "
                    + geo("Actor1Geo") + geo("Actor2Geo") + geo("ActionGeo")
                    + "DATEADDED SOURCEURL")
            .split(" "));

    /** The columns of its table of mentions. */
    private static final List<String> OF_MENTIONS = List.of(("GLOBALEVENTID EventTimeDate MentionTimeDate MentionType"
                    + " MentionSourceName MentionIdentifier SentenceID Actor1CharOffset Actor2CharOffset ActionCharOffset"
                    + " InRawText Confidence MentionDocLen MentionDocTone MentionDocTranslationInfo Extras")
            .split(" "));

    /** The length of a day at the beginning of a time: YYYYMMDD. */
    private static final int DAY_LENGTH = 8;

    /** A report, and the line on which it is said to mention an event. */
    private record Mention(long line, CodedReport report) {}

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
    public Optional<Importer> citing(InputStream table) {
        return Optional.of(new Gdelt(Optional.of(table)));
    }

    @Override
    public void read(InputStream in, Records records) throws IOException {
        Map<String, List<Mention>> byEvent = mentions.isPresent() ? mentions(mentions.get(), records) : new HashMap<>();
        CodedTable.readWithout(in, CodedTable.TABS, COLUMNS, records, row -> {
            Optional<LocalDate> day = row.day("SQLDATE");
            Optional<String> code = row.get("EventCode");
            if (day.isEmpty() || code.isEmpty()) {
                records.leave(row.line(), day.isEmpty() ? "it has no day" : "it has no code");
                return;
            }
            String id = row.get("GLOBALEVENTID").orElse(String.valueOf(row.line()));
            List<Mention> found = Optional.ofNullable(byEvent.remove(id)).orElse(List.of());
            records.take(new CodedRecord(
                    row.line(),
                    id,
                    day.get(),
                    day.get(),
                    new Code("cameo", code.get()),
                    actor(row, "Actor1"),
                    actor(row, "Actor2"),
                    reports(row.get("SOURCEURL"), found),
                    row.get("ActionGeo_Fullname"),
                    Optional.empty()));
        });
        byEvent.values()
                .forEach(others -> others.forEach(
                        mention -> records.leave(mention.line(), "a mention of an event that the file does not have")));
    }

    /** The reports that mention each event, in memory: a report that mentions it several times does so once. */
    private static Map<String, List<Mention>> mentions(InputStream table, Records records) throws IOException {
        Map<String, List<Mention>> byEvent = new LinkedHashMap<>();
        CodedTable.readWithout(table, CodedTable.TABS, OF_MENTIONS, records, row -> {
            Optional<String> event = row.get("GLOBALEVENTID");
            Optional<String> story = row.get("MentionIdentifier");
            if (event.isEmpty() || story.isEmpty()) {
                records.leave(row.line(), "a mention without its event or its report");
                return;
            }
            byEvent.computeIfAbsent(event.get(), none -> new ArrayList<>())
                    .add(new Mention(
                            row.line(),
                            new CodedReport(
                                    story.get(),
                                    row.get("MentionSourceName"),
                                    Optional.empty(),
                                    row.day("MentionTimeDate", DAY_LENGTH))));
        });
        return byEvent;
    }

    /** The report of the event itself, unless the mentions have it, and theirs. */
    private static List<CodedReport> reports(Optional<String> own, List<Mention> mentions) {
        Map<String, CodedReport> byStory = new LinkedHashMap<>();
        mentions.forEach(mention -> byStory.putIfAbsent(mention.report().story(), mention.report()));
        own.ifPresent(url -> byStory.putIfAbsent(url, new CodedReport(url, publisher(url))));
        return List.copyOf(byStory.values());
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
