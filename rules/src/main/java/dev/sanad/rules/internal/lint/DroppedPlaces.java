package dev.sanad.rules.internal.lint;

import dev.sanad.core.internal.vocabulary.CommonRole;
import dev.sanad.core.internal.yaml.PhraseReader;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.problem.ProblemCode;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.text.Phrase;
import dev.sanad.core.text.Template;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A sentence in several languages, one of which leaves out a place that another has. */
final class DroppedPlaces {
    private DroppedPlaces() {}

    /** The values that a sentence has; a time with its preposition is the same as without. */
    private static Set<String> values(Template template) {
        return template.places().stream()
                .map(place -> place.equals(Phrase.WHEN) ? CommonRole.TIME.keyword() : Phrase.valueOf(place))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Looks at a sentence as it is written. */
    static void look(YamlNode sentence, String what, ProblemCode code, Problems found) {
        Map<YamlNode.Leaf, Set<String>> places = new LinkedHashMap<>();
        PhraseReader.sentences(sentence)
                .forEach(leaf -> Template.parse(leaf.text())
                        .asOptional()
                        .ifPresent(template -> places.put(leaf, values(template))));
        Set<String> all = places.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
        places.forEach((leaf, own) -> {
            Set<String> missing = new TreeSet<>(all);
            missing.removeAll(own);
            if (!missing.isEmpty()) {
                found.warning(
                        code,
                        leaf.mark(),
                        what + " leaves out "
                                + missing.stream().map(name -> "{" + name + "}").collect(Collectors.joining(", "))
                                + ", which it has in another language",
                        "say it in each language, so that readers learn the same");
            }
        });
    }
}
