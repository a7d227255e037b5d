package dev.sanad.rules.internal.engine.drl;

import dev.sanad.core.fact.Certainty;
import dev.sanad.core.internal.problem.Suggestion;
import dev.sanad.core.justification.Standing;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.text.Language;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.text.Phrase;
import dev.sanad.core.text.Template;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * The annotations of a DRL rule: {@code @title}, {@code @strength}, {@code @standing}, {@code @because}. Words in
 * several languages are written {@code "en: ... | ar: ..."}.
 */
final class DrlMetadata {
    private final RuleDescr rule;
    private final Function<AnnotationDescr, SourceMark> places;
    private final Problems problems;

    DrlMetadata(RuleDescr rule, Function<AnnotationDescr, SourceMark> places, Problems problems) {
        this.rule = rule;
        this.places = places;
        this.problems = problems;
    }

    Optional<LocalizedText> title() {
        return text("title").map(DrlMetadata::words);
    }

    Certainty strength() {
        Optional<String> word = text("strength");
        Optional<Certainty> strength =
                word.flatMap(wanted -> List.of(Certainty.CERTAIN, Certainty.PROBABLE, Certainty.POSSIBLE).stream()
                        .filter(certainty -> certainty.keyword().equals(wanted))
                        .findFirst());
        if (word.isPresent() && strength.isEmpty()) {
            problems.error(
                    DrlCodes.BAD_METADATA,
                    places.apply(rule.getAnnotation("strength")),
                    "'" + word.get() + "' is not a strength",
                    "one of: certain, probable, possible");
        }
        return strength.orElse(Certainty.CERTAIN);
    }

    Optional<Standing> standing() {
        Optional<String> word = text("standing");
        Optional<Standing> standing = word.flatMap(wanted -> Stream.of(Standing.values())
                .filter(known -> known.keyword().equals(wanted))
                .findFirst());
        if (word.isPresent() && standing.isEmpty()) {
            problems.error(
                    DrlCodes.BAD_METADATA,
                    places.apply(rule.getAnnotation("standing")),
                    "'" + word.get() + "' is not a standing",
                    Suggestion.remedy(
                            word.get(),
                            Stream.of(Standing.values()).map(Standing::keyword).toList()));
        }
        return standing;
    }

    Optional<Phrase> because() {
        return text("because").map(DrlMetadata::words).flatMap(words -> {
            SortedMap<Language, Template> templates = new TreeMap<>();
            words.words()
                    .forEach((language, sentence) -> Template.parse(sentence)
                            .fold(template -> templates.put(language, template), (message, remedy) -> {
                                problems.error(
                                        DrlCodes.BAD_METADATA,
                                        places.apply(rule.getAnnotation("because")),
                                        message,
                                        remedy);
                                return null;
                            }));
            return templates.isEmpty() ? Optional.empty() : Optional.of(new Phrase(templates));
        });
    }

    private Optional<String> text(String name) {
        AnnotationDescr annotation = rule.getAnnotation(name);
        return Optional.ofNullable(annotation)
                .map(AnnotationDescr::getSingleValueAsString)
                .map(value -> value.replaceAll("^\"|\"$", "").strip());
    }

    /** Words by language, or words whose language is not stated. */
    private static LocalizedText words(String text) {
        SortedMap<Language, String> words = new TreeMap<>();
        for (String part : text.split("\\s*\\|\\s*")) {
            int colon = part.indexOf(':');
            if (colon > 0 && Language.isCode(part.substring(0, colon))) {
                words.put(
                        new Language(part.substring(0, colon)),
                        DrlWords.unescape(part.substring(colon + 1).strip()));
            }
        }
        return words.isEmpty() ? LocalizedText.of(DrlWords.unescape(text)) : new LocalizedText(words);
    }
}
