package dev.sanad.workbench.drafting;

import dev.sanad.core.time.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds expressions of time, and reads them from the day of publication: what is planned from then on, all else up to then. */
final class TimeExpressions {
    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");
    /** Begins the readings that count from when the sentence before says, or from another time of the same sentence. */
    private static final String SAME = "same";

    private static final String OTHER = "other";
    private static final String DIGIT = "[0-9\u0660-\u0669]";

    /** The days of the longest year. */
    private static final int YEAR = 366;

    private final List<Form> forms = new ArrayList<>();
    private final Map<String, Integer> months;
    private final Map<String, Integer> weekdays;
    private final Map<String, Integer> numbers;

    /** Looking for words that a form has anyway, such as one of the months, is quicker than trying its pattern. */
    private record Form(Pattern pattern, String word, List<Set<String>> names, String reading) {
        boolean mayBeIn(String plain, Map<Set<String>, Boolean> known) {
            return plain.contains(word)
                    && names.stream()
                            .allMatch(some -> known.computeIfAbsent(
                                    some, any -> any.stream().anyMatch(plain::contains)));
        }
    }

    TimeExpressions(Tongue tongue) {
        months = places(tongue.list("months"));
        weekdays = places(tongue.list("weekdays"));
        numbers = places(tongue.list("numbers"));
        for (Lists.Line line : tongue.list("times").lines()) {
            String[] parts = line.words().get(0).split(" = ", 2);
            String pattern = PLACE.matcher(parts[0].replace(" ", "[\\s,،]+"))
                    .replaceAll(place -> Matcher.quoteReplacement(pattern(place.group(1))));
            String joined = tongue.isArabic() ? "[وفبل]?" : "";
            String word = Stream.of(parts[0].split(" "))
                    .filter(each -> !each.contains("{"))
                    .max(Comparator.comparing(String::length))
                    .orElse("");
            forms.add(new Form(
                    Pattern.compile("(?i)(?<![\\p{L}\\p{N}])" + joined + "(?<whole>" + pattern + ")(?![\\p{L}\\p{N}])"),
                    word.toLowerCase(Locale.ROOT),
                    Stream.of(Map.entry("{month}", months), Map.entry("{weekday}", weekdays))
                            .filter(place -> parts[0].contains(place.getKey()))
                            .map(place -> place.getValue().keySet())
                            .toList(),
                    parts[1]));
        }
    }

    private static Map<String, Integer> places(Lists list) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < list.lines().size(); i++) {
            for (String word : list.lines().get(i).words()) {
                places.put(word.toLowerCase(Locale.ROOT), i + 1);
            }
        }
        return places;
    }

    private String pattern(String place) {
        String any = switch (place) {
            case "day" -> DIGIT + "{1,2}(?:st|nd|rd|th)?|" + either(numbers);
            case "year" -> "[12\u0661\u0662]" + DIGIT + "{3}";
            case "month" -> "(?:" + either(months) + ")(?:/(?:" + either(months) + "))?(?:\\.(?!$))?";
            case "weekday" -> either(weekdays);
            default -> DIGIT + "{1,3}|" + either(numbers);
        };
        return "(?<" + place + ">" + any + ")";
    }

    private static String either(Map<String, Integer> words) {
        return words.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /** Those in a sentence that do not overlap, in its order; {@code before} is what "the same day" means. */
    List<TimeExpression> in(
            Sentence sentence, Optional<LocalDate> published, Optional<When> before, boolean isPlanned) {
        List<TimeExpression> found = new ArrayList<>();
        String plain = sentence.text().toLowerCase(Locale.ROOT);
        Map<Set<String>, Boolean> known = new HashMap<>();
        for (Form form : forms) {
            if (!form.mayBeIn(plain, known)) {
                continue;
            }
            Matcher matcher = form.pattern().matcher(sentence.text());
            while (matcher.find()) {
                int from = sentence.wordsUpTo(matcher.start("whole"));
                int to = sentence.wordsUpTo(matcher.end("whole"));
                if (found.stream().noneMatch(other -> from < other.to() && other.from() < to)) {
                    boolean isOfNext = form.reading().startsWith(OTHER);
                    reading(form.reading(), matcher, published, isOfNext ? beside(from, found) : before, isPlanned)
                            .map(edtf -> new TimeExpression(from, to, matcher.group("whole"), edtf, isOfNext))
                            .ifPresent(found::add);
                }
            }
        }
        found.sort(Comparator.comparing(TimeExpression::from));
        return found;
    }

    /** The other time of a sentence, from which "a day after" counts: the one before, or else the next. */
    private static Optional<When> beside(int from, List<TimeExpression> found) {
        return found.stream()
                .min(Comparator.comparing((TimeExpression each) -> each.from() > from)
                        .thenComparing(each -> Math.abs(each.from() - from)))
                .flatMap(Timing::read);
    }

    private Optional<String> reading(
            String reading, Matcher found, Optional<LocalDate> published, Optional<When> before, boolean isPlanned) {
        String[] words = reading.split(" ");
        if (words[0].equals(SAME) || words[0].equals(OTHER)) {
            return words.length == 1
                    ? before.map(When::edtf)
                    : before.flatMap(when -> counted(when, words[1], words.length > 2 ? count(words[2], found) : 0));
        }
        boolean isComplete = group(found, "year").isPresent() && words[0].equals("date");
        if (published.isEmpty() && !isComplete) {
            return Optional.empty();
        }
        LocalDate day = published.orElse(LocalDate.EPOCH);
        return switch (words[0]) {
            case "date", "last", "next" -> {
                boolean isLater = words[0].equals("next") || words[0].equals("date") && isPlanned;
                yield date(found, day, isLater).or(() -> weekday(found, day, isLater));
            }
            default -> Optional.of(shifted(words[0], count(words[1], found), day));
        };
    }

    /** How many of a unit a reading counts: itself, or with its sign alone the number found. */
    private int count(String reading, Matcher found) {
        return reading.length() > 1 || reading.equals("0")
                ? Integer.parseInt(reading)
                : (reading.equals("-") ? -1 : 1)
                        * group(found, "number")
                                .map(word -> number(word, numbers))
                                .orElse(1);
    }

    /** "A day later", "in the same year": counted from another time, if that is said so finely. */
    private static Optional<String> counted(When when, String unit, int count) {
        if (when.earliestStart() < 0 || when.latestEnd() - when.earliestStart() > YEAR) {
            return Optional.empty();
        }
        LocalDate first = LocalDate.ofEpochDay(when.earliestStart());
        LocalDate last = LocalDate.ofEpochDay(when.latestEnd() - 1);
        boolean isOne = switch (unit) {
            case "day" -> first.equals(last);
            case "month" -> YearMonth.from(first).equals(YearMonth.from(last));
            default -> first.getYear() == last.getYear();
        };
        return isOne ? Optional.of(shifted(unit, count, first)) : Optional.empty();
    }

    private static String shifted(String unit, int count, LocalDate day) {
        return switch (unit) {
            case "week" -> {
                LocalDate monday = day.plusWeeks(count).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield "[" + monday + ".." + monday.plusDays(6) + "]";
            }
            case "month" -> YearMonth.from(day).plusMonths(count).toString();
            case "year" -> String.valueOf(day.plusYears(count).getYear());
            default -> day.plusDays(count).toString();
        };
    }

    private Optional<String> weekday(Matcher found, LocalDate day, boolean isPlanned) {
        return group(found, "weekday").map(name -> {
            DayOfWeek weekday = DayOfWeek.of(number(name, weekdays));
            return day.with(isPlanned ? TemporalAdjusters.next(weekday) : TemporalAdjusters.previousOrSame(weekday))
                    .toString();
        });
    }

    /** A date; without a year the nearest one before, or after, the day of publication. */
    private Optional<String> date(Matcher found, LocalDate published, boolean isLater) {
        Optional<Integer> day = group(found, "day").map(word -> number(word, numbers));
        Optional<Integer> month = group(found, "month").map(word -> number(word, months));
        Optional<Integer> year = group(found, "year").map(word -> number(word, Map.of()));
        if (month.isEmpty()) {
            return year.map(String::valueOf);
        }
        if (month.get() == 0 || day.filter(number -> number < 1 || number > 31).isPresent()) {
            return Optional.empty();
        }
        YearMonth here = YearMonth.of(year.orElse(published.getYear()), month.get());
        YearMonth now = YearMonth.from(published);
        if (year.isEmpty() && !isLater && here.isAfter(now)) {
            here = here.minusYears(1);
        } else if (year.isEmpty() && isLater && here.isBefore(now)) {
            here = here.plusYears(1);
        }
        YearMonth meant = here;
        return day.isEmpty()
                ? Optional.of(meant.toString())
                : day.filter(meant::isValidDay)
                        .map(number -> meant.atDay(number).toString());
    }

    private static Optional<String> group(Matcher found, String name) {
        return found.pattern().pattern().contains("(?<" + name + ">")
                ? Optional.ofNullable(found.group(name))
                : Optional.empty();
    }

    /** The number of a word of a list, or in digits. */
    private static int number(String word, Map<String, Integer> list) {
        String plain = word.toLowerCase(Locale.ROOT);
        Integer place = list.get(plain);
        if (place == null) {
            place = list.get(plain.replaceFirst("/.*", "").replaceFirst("\\.$", ""));
        }
        String digits = plain.replaceAll("\\D", "");
        return place != null ? place : digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
