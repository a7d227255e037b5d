package dev.sanad.rules.internal.lint;

import dev.sanad.core.internal.yaml.PhraseReader;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.text.Phrase;
import dev.sanad.core.text.Template;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.Role;
import java.util.function.Predicate;

/** Places outside brackets for what a fact of the kind may lack, so that its sentence would have a gap. */
final class MissablePlaces {
    private MissablePlaces() {}

    static void look(YamlNode sentence, Kind kind, Problems found) {
        PhraseReader.sentences(sentence)
                .flatMap(leaf -> Template.parse(leaf.text()).asOptional().stream())
                .flatMap(template -> template.needed().stream())
                .distinct()
                .filter(place -> Phrase.isTime(place)
                        || kind.role(Phrase.valueOf(place))
                                .filter(Predicate.not(Role::required))
                                .isPresent())
                .forEach(place -> found.warning(
                        LintCodes.MISSABLE_PLACE_OF_KIND,
                        PhraseReader.placeOf(sentence, place),
                        "{" + place + "} in this sentence of '" + kind.id()
                                + "' may have no value, which would leave a gap",
                        "put what goes with it in brackets, [...], or make the role 'required'"));
    }
}
