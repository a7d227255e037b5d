package dev.sanad.core.time;

import dev.sanad.core.internal.time.Hijri;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Dates with the name of their month, in English or Arabic, for guesses and remedies. */
final class MonthNames {

    private static final Pattern FORM = Pattern.compile(
            "(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?[ -]+)?(?<month>\\p{L}{2,}(?: \\p{L}{3,})?)(?: ?[/(](?<other>\\p{L}{2,}(?: \\p{L}{3,})?)\\)?)?[.,،]?[ -]+(?:(?<late>\\d{1,2})(?:st|nd|rd|th)?[,،]? +)?(?<year>\\d{4})");

    /** What is written around a date and adds nothing to it: the day of the week before, the era after. */
    private static final Pattern AROUND = Pattern.compile("^(?:يوم )?(?:%s)[,،.]? +|(?: (?:AD|CE|AH)|[ ]?(?:هـ|ه|م))$"
            .formatted(Stream.of("en", "ar")
                    .map(Locale::forLanguageTag)
                    .flatMap(language -> Arrays.stream(DayOfWeek.values())
                            .flatMap(day -> Stream.of(TextStyle.FULL, TextStyle.SHORT)
                                    .map(style -> day.getDisplayName(style, language))))
                    .distinct()
                    .collect(Collectors.joining("|"))));

    /** The Arabic names of each month in the Levant and Iraq, the Maghreb and elsewhere, in all their spellings. */
    private static final List<Set<String>> REGIONAL = List.of(
            Set.of("كانون الثاني", "جانفي"),
            Set.of("شباط", "فيفري"),
            Set.of("آذار", "اذار", "أذار"),
            Set.of("نيسان", "أفريل", "افريل", "ابريل", "إبريل"),
            Set.of("أيار", "ايار", "آيار", "ماي"),
            Set.of("حزيران", "جوان"),
            Set.of("تموز", "جويلية", "يوليوز"),
            Set.of("آب", "اب", "أوت", "اوت", "غشت", "اغسطس"),
            Set.of("أيلول", "ايلول", "شتنبر"),
            Set.of("تشرين الأول", "تشرين الاول", "اكتوبر"),
            Set.of("تشرين الثاني", "نونبر"),
            Set.of("كانون الأول", "كانون الاول", "دجنبر"));

    private static final List<Set<String>> HIJRI = List.of(
            Set.of("محرم", "المحرم"),
            Set.of("صفر"),
            Set.of("ربيع الأول", "ربيع الاول"),
            Set.of("ربيع الآخر", "ربيع الثاني"),
            Set.of("جمادى الأولى", "جمادى الاولى"),
            Set.of("جمادى الآخرة", "جمادى الثانية"),
            Set.of("رجب"),
            Set.of("شعبان"),
            Set.of("رمضان"),
            Set.of("شوال"),
            Set.of("ذو القعدة", "ذي القعدة"),
            Set.of("ذو الحجة", "ذي الحجة"));

    private MonthNames() {}

    /** The day or month in EDTF, if the text is written like {@code 7 September 2023} or {@code Sept. 7, 2023}. */
    static Optional<String> asEdtf(String text) {
        Matcher form = FORM.matcher(AROUND.matcher(text).replaceAll(""));
        if (!form.matches() || !isOneMonth(form.group("month"), form.group("other"))) {
            return Optional.empty();
        }
        String day = Stream.of("day", "late")
                .flatMap(group -> Optional.ofNullable(form.group(group)).stream())
                .map(digits -> String.format(Locale.ROOT, "-%02d", Integer.parseInt(digits)))
                .findFirst()
                .orElse("");
        String name = form.group("month");
        Optional<Integer> hijri = IntStream.range(0, HIJRI.size())
                .filter(month -> HIJRI.get(month).contains(name))
                .mapToObj(month -> month + 1)
                .findFirst();
        return hijri.isPresent()
                ? Hijri.asGregorian(Integer.parseInt(form.group("year")), hijri.get(), day)
                : named(name)
                        .map(month ->
                                String.format(Locale.ROOT, "%s-%02d%s", form.group("year"), month.getValue(), day));
    }

    /** Whether a month has one name, or two that mean the same, as papers of several countries write it. */
    private static boolean isOneMonth(String name, @Nullable String other) {
        return other == null || named(name).equals(named(other));
    }

    /** The day as people say it, {@code 7 September 2023}. */
    static String inWords(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH));
    }

    private static Optional<Month> named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(Month.values())
                .filter(month -> lower.length() >= 3 && spelt(month, "en").startsWith(lower)
                        || spelt(month, "ar").equals(lower)
                        || REGIONAL.get(month.ordinal()).contains(name))
                .findFirst();
    }

    private static String spelt(Month month, String language) {
        return month.getDisplayName(TextStyle.FULL, Locale.forLanguageTag(language))
                .toLowerCase(Locale.ROOT);
    }
}
