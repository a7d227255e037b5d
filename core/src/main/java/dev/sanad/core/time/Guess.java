package dev.sanad.core.time;

import dev.sanad.core.problem.Parsed;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Guesses at the meaning of a text that is not EDTF: similar texts that are. */
final class Guess {

    /** The remedy if nothing can be guessed. */
    static final String EXAMPLES =
            "write a date in EDTF, such as 2023-09-07, 2023-09, 2023, 2023-10/2023-11 or 2023-09-07/..";

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/. ](\\d{1,2})[-/. ](\\d{1,2})");
    private static final Pattern EIGHT_DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
    /** How spreadsheets number days: 1 is the first of 1900, with a leap day that there was not. */
    private static final Pattern DAY_NUMBER = Pattern.compile("[2-5]\\d{4}");

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final Pattern MONTH_LAST = Pattern.compile("(\\d{4})[-/. ](\\d{1,2})");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})[-/. ](\\d{4})");

    private Guess() {}

    /** A remedy that shows the right form. */
    static String remedy(String text, ZoneId zone) {
        boolean isYearLast = YEAR_LAST.matcher(text).matches();
        List<String> meant = candidates(text)
                .filter(candidate -> isGood(candidate, zone))
                .distinct()
                .map(candidate ->
                        isYearLast ? candidate + " for " + MonthNames.inWords(LocalDate.parse(candidate)) : candidate)
                .toList();
        if (meant.isEmpty()) {
            return EXAMPLES;
        }
        return (isYearLast ? "the year comes first, then the month, then the day: write " : "write ")
                + String.join(", or ", meant);
    }

    private static Stream<String> candidates(String text) {
        return Stream.of(
                        rewritten(YEAR_FIRST, text, 1, 2, 3),
                        rewritten(EIGHT_DIGITS, text, 1, 2, 3),
                        rewritten(YEAR_LAST, text, 3, 2, 1),
                        rewritten(YEAR_LAST, text, 3, 1, 2),
                        rewritten(MONTH_LAST, text, 1, 2),
                        rewritten(MONTH_FIRST, text, 2, 1),
                        MonthNames.asEdtf(text).stream(),
                        numbered(text),
                        Stream.of(text.replaceFirst("(?<=\\d) +(?=\\d\\d:)", "T"), respelt(text)))
                .flatMap(candidate -> candidate);
    }

    private static Stream<String> rewritten(Pattern form, String text, int... groups) {
        Matcher matcher = form.matcher(text);
        return matcher.matches()
                ? Stream.of(IntStream.of(groups)
                        .mapToObj(matcher::group)
                        .map(digits -> digits.length() == 1 ? "0" + digits : digits)
                        .collect(Collectors.joining("-")))
                : Stream.empty();
    }

    private static Stream<String> numbered(String text) {
        return DAY_NUMBER.matcher(text).matches()
                ? Stream.of(DAY_ZERO.plusDays(Long.parseLong(text)).toString())
                : Stream.empty();
    }

    /**
     * The text respelt from EDTF's drafts and other habits: {@code u} for {@code X}, words for open ends, long dashes,
     * blanks.
     */
    private static String respelt(String text) {
        return text.replaceAll("[\u2010-\u2015\u2212]", "-")
                .toUpperCase(Locale.ROOT)
                .replaceAll("\\s+", "")
                .replace("UNKNOWN", "")
                .replace("OPEN", "..")
                .replace('U', 'X')
                .replaceFirst("(?<=[\\dX])\\.\\.(?=\\d)", "/");
    }

    private static boolean isGood(String text, ZoneId zone) {
        return WhenReader.readAscii(text, zone).flatMap(Parsed::asOptional).isPresent();
    }
}
