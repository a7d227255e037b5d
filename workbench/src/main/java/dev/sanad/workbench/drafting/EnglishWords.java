package dev.sanad.workbench.drafting;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** English words: names as they are written, capitals included; verbs and nouns without their endings. */
final class EnglishWords implements Morphology {
    private static final String[] POSSESSIVES = {"'s", "’s", "'", "’"};
    private static final int SHORTEST = 3;

    /** The first form of each irregular one. */
    private final Map<String, String> first = new HashMap<>();

    EnglishWords() {
        for (Lists.Line line : Lists.read("irregular", "en").lines()) {
            line.words().forEach(form -> first.put(form, line.words().get(0)));
        }
    }

    @Override
    public String plain(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    @Override
    public Set<String> names(String word) {
        return Set.of(name(word));
    }

    @Override
    public String name(String word) {
        for (String ending : POSSESSIVES) {
            if (word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    @Override
    public boolean mayFollowItsNoun(String word) {
        return word.endsWith("ed") || first.containsKey(word);
    }

    @Override
    public boolean mayBeVerb(String word) {
        return mayFollowItsNoun(word);
    }

    @Override
    public boolean isParticiple(String word) {
        return word.endsWith("ing");
    }

    @Override
    public boolean hasPronoun(String word) {
        return false;
    }

    @Override
    public Set<String> stems(String word) {
        return stem(word);
    }

    @Override
    public Set<String> stem(String word) {
        String plain = name(word).toLowerCase(Locale.ROOT);
        return Set.of(withoutEnding(first.getOrDefault(plain, plain)));
    }

    /** The same for condemn, condemns, condemned and condemning, whatever it is called. */
    private static String withoutEnding(String word) {
        String stem = word;
        if (stem.endsWith("ies") || stem.endsWith("ied")) {
            stem = cut(stem, 3) + "y";
        } else if (stem.endsWith("ing") && stem.length() > SHORTEST + 2) {
            stem = cut(stem, 3);
        } else if (stem.endsWith("ed") && stem.length() > SHORTEST + 1) {
            stem = cut(stem, 2);
        } else if (stem.endsWith("s") && !stem.endsWith("ss") && stem.length() > SHORTEST) {
            stem = cut(stem, 1);
        }
        if (stem.endsWith("e") && stem.length() > SHORTEST) {
            stem = cut(stem, 1);
        }
        int last = stem.length() - 1;
        boolean isDouble =
                last > 2 && stem.charAt(last) == stem.charAt(last - 1) && "sz".indexOf(stem.charAt(last)) < 0;
        return isDouble ? cut(stem, 1) : stem;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
