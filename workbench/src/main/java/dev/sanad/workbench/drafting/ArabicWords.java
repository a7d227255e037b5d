package dev.sanad.workbench.drafting;

import dev.sanad.core.internal.source.Spelling;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Arabic words: spelt in one way, without the conjunctions and prepositions that are joined to them and without the article;
 * verbs and nouns also without the prefixes and suffixes of persons, numbers and pronouns. All that a word may be is tried, since
 * what looks joined to it may be its own first letter (وزير is a minister, and not "and zir").
 */
final class ArabicWords implements Morphology {
    private static final Set<Spelling> ANY_SPELLING = EnumSet.of(
            Spelling.MARKS,
            Spelling.PERSIAN,
            Spelling.MARBUTA,
            Spelling.MAKSURA,
            Spelling.HAMZA,
            Spelling.TATWEEL,
            Spelling.INVISIBLE,
            Spelling.FORMS,
            Spelling.DIGITS);

    private static final String ARTICLE = "ال";
    private static final String[] SUFFIXES = {
        "تهما", "تها", "تهم", "ته", "وها", "وه", "هما", "ات", "ون", "ين", "ان", "وا", "تا", "ها", "هم", "ه", "ت", "ا"
    };
    private static final int ROOT = 3;

    /** The forms of verbal nouns: إفراج, انسحاب, تعزيز, هجوم, محادثات. */
    private static final Pattern NOUN =
            Pattern.compile("[وفبلك]?(?:ال.*|.*(?:ة|ات|ية)|إ.*|ا.{2,4}ا.|ت.{2}ي.|[^أايتن].[او].)[ًه]?ا?");

    private static final Pattern JOINED = Pattern.compile("\\p{L}{3,}(?:ها|هما|هم|ه)");

    /** Verbal nouns of longer verbs, which have an alef before their last letter. */
    private static final Pattern VERBAL = Pattern.compile("(ا\\p{L}{2,4})ا(\\p{L})");

    /** Verbal nouns of verbs with a doubled letter. */
    private static final Pattern SECOND = Pattern.compile("ت(\\p{L}{2})ي(\\p{L})");

    /** What begins with the letters of the article and has none: إلى، إلا، الذي، التي, as they are compared. */
    private static final Pattern LIKE_ARTICLE = Pattern.compile("ال(?:[ياى]|ذي|تي|ذين|لذين|لتين|ان)");

    /** A word as it is compared. */
    static String spelt(String word) {
        return Spelling.without(ANY_SPELLING, word);
    }

    /** Whether a word, as it is spelt here, has the article. */
    static boolean hasArticle(String spelt) {
        return spelt.startsWith(ARTICLE) && !LIKE_ARTICLE.matcher(spelt).matches();
    }

    @Override
    public String plain(String word) {
        return spelt(word);
    }

    @Override
    public Set<String> names(String word) {
        return unjoined(spelt(word)).map(ArabicWords::inOneCase).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public String name(String word) {
        return inOneCase(spelt(word));
    }

    /** Sound plurals in one case: المسلحون and المسلحين. */
    private static String inOneCase(String word) {
        return word.length() > ROOT + 1 && word.endsWith("ون") ? word.substring(0, word.length() - 2) + "ين" : word;
    }

    @Override
    public boolean mayFollowItsNoun(String word) {
        return false;
    }

    /** Nouns have the article, an ending of their own, or a long vowel where verbs have none. */
    @Override
    public boolean mayBeVerb(String word) {
        return word.length() >= ROOT && !NOUN.matcher(word).matches();
    }

    @Override
    public boolean isParticiple(String word) {
        return false;
    }

    @Override
    public boolean hasPronoun(String word) {
        return JOINED.matcher(word).matches();
    }

    @Override
    public Set<String> stem(String word) {
        // What looks like the article may begin a verb: التقى.
        return Stream.of(spelt(word), withoutArticle(spelt(word)))
                .flatMap(ArabicWords::bases)
                .map(ArabicWords::withoutWeakness)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public Set<String> stems(String word) {
        // What looks like the article may begin a verb: التقت.
        return unjoined(spelt(word))
                .flatMap(each -> Stream.of(withoutArticle(each), each))
                .flatMap(each -> Stream.concat(Stream.of(each), verbOf(each)))
                .flatMap(each -> bases(each)
                        .flatMap(base ->
                                isPrefixed(base) && !isPast(each, base) ? withoutPrefix(base) : Stream.of(base)))
                .map(ArabicWords::withoutWeakness)
                .filter(stem -> stem.length() >= ROOT - 1)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The word, and the word without what may be joined to it. */
    private static Stream<String> unjoined(String word) {
        Set<String> all = new LinkedHashSet<>(Set.of(word));
        // A particle of two letters may have a conjunction joined to it: وقد, ولم.
        if (word.length() >= ROOT && "وف".indexOf(word.charAt(0)) >= 0) {
            all.add(word.substring(1));
        }
        for (String each : Set.copyOf(all)) {
            if (each.startsWith("لل") && each.length() > ROOT) {
                all.add(ARTICLE + each.substring(2));
            }
            without(each, "بلك").ifPresent(all::add);
            if (each.length() > ROOT && each.charAt(0) == 'س' && isPrefixed(each.substring(1))) {
                all.add(each.substring(1));
            }
        }
        return all.stream();
    }

    private static Optional<String> without(String word, String letters) {
        return word.length() > ROOT && letters.indexOf(word.charAt(0)) >= 0
                ? Optional.of(word.substring(1))
                : Optional.empty();
    }

    private static String withoutArticle(String word) {
        return word.startsWith(ARTICLE) && word.length() > ROOT ? word.substring(2) : word;
    }

    private static Stream<String> bases(String word) {
        return Stream.concat(
                Stream.concat(Stream.of(word), ofShort(word)),
                Stream.of(SUFFIXES)
                        .filter(suffix -> word.endsWith(suffix) && word.length() - suffix.length() >= ROOT)
                        .map(suffix -> word.substring(0, word.length() - suffix.length())));
    }

    /** The verb of which hardly anything is left before the ending of "she": دعت of دعا, حثت of حث, ألقت of ألقى. */
    private static Stream<String> ofShort(String word) {
        int last = word.length() - 1;
        String rest = word.substring(0, Math.max(0, last));
        return !word.endsWith("ت")
                ? Stream.empty()
                : last == ROOT - 1
                        ? Stream.of(rest, rest + 'ا')
                        : last == ROOT && word.charAt(0) == 'ا' ? Stream.of(rest + 'ي') : Stream.empty();
    }

    /** The verb of the past that a verb of the present may be of: يقصف of قصف, يزور of زار. */
    private static Stream<String> withoutPrefix(String word) {
        String rest = word.substring(1);
        boolean isHollow = rest.length() == ROOT && "وي".indexOf(rest.charAt(1)) >= 0;
        return isHollow
                ? Stream.of(word, rest, "" + rest.charAt(0) + 'ا' + rest.charAt(2))
                : rest.length() == 2
                        ? Stream.of(word, rest, "" + rest.charAt(0) + 'ا' + rest.charAt(1))
                        : Stream.of(word, rest);
    }

    /** The verb of a verbal noun: أرسل of إرسال, انسحب of انسحاب, علق of تعليق. */
    private static Stream<String> verbOf(String noun) {
        Matcher longer = VERBAL.matcher(noun);
        Matcher second = SECOND.matcher(noun);
        return longer.matches()
                ? Stream.of(longer.group(1) + longer.group(2))
                : second.matches() ? Stream.of(second.group(1) + second.group(2)) : Stream.empty();
    }

    /** Whether a suffix that only verbs of the past have was taken from a word: نقلتهم is no form of قال. */
    private static boolean isPast(String word, String base) {
        return word.length() > base.length() && word.startsWith(base) && word.charAt(base.length()) == 'ت';
    }

    /** Whether it may be a verb of the present. */
    private static boolean isPrefixed(String word) {
        return word.length() >= ROOT && "يتنا".indexOf(word.charAt(0)) >= 0;
    }

    /** Without the letters that come and go with the form: the alef before a verb, a weak last letter. */
    private static String withoutWeakness(String word) {
        String stem = word.length() > ROOT && word.charAt(0) == 'ا' ? word.substring(1) : word;
        int last = stem.length() - 1;
        return stem.length() > ROOT && "يا".indexOf(stem.charAt(last)) >= 0 ? stem.substring(0, last) : stem;
    }
}
