package dev.sanad.core.wording;

import dev.sanad.core.text.Language;
import java.util.Locale;
import java.util.Set;

/** The plural category of a number, after the plural rules of Unicode CLDR. */
enum PluralCategory {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    /** The category of a whole number in a language; languages other than Arabic follow English. */
    static PluralCategory of(int number, Language language) {
        if (!language.base().equals(Language.ARABIC)) {
            return number == 1 ? ONE : OTHER;
        }
        int hundredth = number % 100;
        return switch (number) {
            case 0 -> ZERO;
            case 1 -> ONE;
            case 2 -> TWO;
            default -> hundredth >= 3 && hundredth <= 10 ? FEW : hundredth >= 11 ? MANY : OTHER;
        };
    }

    /** The keywords by which a sentence chooses for a number: its category, and the number itself. */
    static Set<String> traits(int number, Language language) {
        return Set.of("=" + number, of(number, language).name().toLowerCase(Locale.ROOT));
    }
}
