package dev.sanad.rules.internal.lint;

import dev.sanad.core.internal.yaml.PhraseReader;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.internal.yaml.YamlNode.Leaf;
import dev.sanad.core.problem.ProblemCode;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.text.Language;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Arabic sentences that read right with some names only: a verb in one gender, or a name after a preposition in its first form. */
final class ArabicAgreement {
    private static final String PLACE = " \\{(?<place>[^{}:?,]+)\\}";
    private static final String PREPOSITION =
            "من|إلى|على|عن|في|مع|بين|لدى|تجاه|ضد|عند|نحو|حول|بعد|قبل|منذ|سوى|غير|بشأن|ضيافة|جانب|بوساطة";
    /** The first word of a sentence, if it may be a verb: no preposition, no particle, and without article or feminine ending. */
    private static final Pattern VERB = Pattern.compile(
            "^(?!(?:" + PREPOSITION + "|ربما|لم|لا|لن|قد|إن|أن|إذا|هناك|ثمة|كل|أي|حتى|بحسب|ال[^ ]*|[^ ]*ة) )"
                    + "(?<verb>\\p{L}[\\p{L}\\p{M}]{2,})" + PLACE);

    private static final Pattern AFTER_PREPOSITION =
            Pattern.compile("(?<![\\p{L}\\p{M}])(?<word>(?:" + PREPOSITION + ") |[بلك])\\{(?<place>[^{}:?,]+)\\}");

    private ArabicAgreement() {}

    /**
     * Looks at a sentence as it is written.
     *
     * @param isNames whether a place is for the names of actors, of which nothing is known here
     */
    static void look(
            YamlNode sentence,
            Predicate<String> isNames,
            String what,
            ProblemCode verbs,
            ProblemCode prepositions,
            Problems found) {
        arabic(sentence).forEach(leaf -> {
            matches(VERB, leaf).filter(verb -> isNames.test(group(verb, 2))).forEach(verb -> {
                String word = group(verb, 1);
                String masculine = word.endsWith("ت") ? word.substring(0, word.length() - 1) : word;
                found.warning(
                        verbs,
                        leaf.mark().of(word),
                        "the verb '" + word + "' in " + what + " agrees with {" + group(verb, 2)
                                + "} in one gender only",
                        "write both: {" + group(verb, 2) + "?" + masculine + "|" + masculine + "ت}");
            });
            matches(AFTER_PREPOSITION, leaf)
                    .filter(place -> isNames.test(group(place, 2)))
                    .forEach(place -> found.warning(
                            prepositions,
                            leaf.mark().of("{" + place.group(2) + "}"),
                            "{" + group(place, 2) + "} in " + what + " stands after '" + group(place, 1)
                                    + "', where some names have another form",
                            "write {" + group(place, 2) + ":oblique}"));
        });
    }

    private static Stream<MatchResult> matches(Pattern pattern, Leaf leaf) {
        return pattern.matcher(leaf.text()).results();
    }

    private static String group(MatchResult match, int group) {
        return match.group(group).strip();
    }

    private static Stream<Leaf> arabic(YamlNode sentence) {
        return sentence.find(Language.ARABIC.code()).stream().flatMap(PhraseReader::ofLanguage);
    }
}
