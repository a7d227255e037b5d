package dev.sanad.core.internal.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Recognises the form of a document by its first keys. */
public final class Forms {
    /** The keys with which files of a form begin. */
    public static final Map<String, Form> TELLING = Map.of(
            "dossier", Form.DOSSIER,
            "cast", Form.CAST,
            "vocabulary", Form.VOCABULARY,
            "rule", Form.RULES,
            "pack", Form.RULES,
            "rule-set", Form.RULE_SET,
            "cases", Form.CASES);

    /** The keys of which a vocabulary has at least one; every other form may name a vocabulary as well. */
    public static final List<String> OF_VOCABULARIES = List.of("kinds", "conclusions", "extends");

    private Forms() {}

    /** The form of a document, if its keys show it. */
    public static Optional<Form> of(YamlNode document) {
        if (document.find("dossier").isPresent()) {
            return Optional.of(Form.DOSSIER);
        }
        if (document.find("rule-set").isPresent()) {
            return Optional.of(Form.RULE_SET);
        }
        if (document.find("cases").isPresent()) {
            return Optional.of(Form.CASES);
        }
        // Dossiers and cases name casts under this key, and so show themselves first.
        if (document.find("cast").isPresent()) {
            return Optional.of(Form.CAST);
        }
        if (document.find("rule").isPresent() || document.find("pack").isPresent()) {
            return Optional.of(Form.RULES);
        }
        return OF_VOCABULARIES.stream().anyMatch(key -> document.find(key).isPresent())
                ? Optional.of(Form.VOCABULARY)
                : Optional.empty();
    }

    /** The probable form of a text that is not YAML: that of its first key that shows one. */
    public static Optional<Form> guess(String text) {
        return text.lines()
                .map(line -> line.indexOf(':') < 0 ? "" : line.substring(0, line.indexOf(':')))
                .flatMap(key -> Optional.ofNullable(TELLING.get(key)).stream())
                .findFirst();
    }

    /** Whether a document clearly has another form than the one wanted; reports the problem if so. */
    public static boolean isOther(YamlNode document, Form wanted, ReadingContext reading) {
        Optional<Form> other = of(document).filter(form -> form != wanted);
        other.ifPresent(form -> reading.error(
                YamlProblem.OTHER_FORM,
                document.mark(),
                "this is " + form.title() + " and not " + wanted.title(),
                "name another file, or see the form of " + wanted.title() + " in the documentation"));
        return other.isPresent();
    }
}
