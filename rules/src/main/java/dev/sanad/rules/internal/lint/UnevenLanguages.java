package dev.sanad.rules.internal.lint;

import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.internal.yaml.YamlNode.Entry;
import dev.sanad.core.internal.yaml.YamlNode.Mapping;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words of a kind that lack a language which its other words have. */
final class UnevenLanguages {
    private UnevenLanguages() {}

    static void look(Entry kind, Problems found) {
        sentencesOf(kind)
                .forEach(sentence -> DroppedPlaces.look(
                        sentence,
                        "this sentence of '" + kind.key().text() + "'",
                        LintCodes.DROPPED_PLACE_OF_KIND,
                        found));
        List<Mapping> texts = VocabularyLints.map(Optional.of(kind.value())).stream()
                .flatMap(fields -> Stream.of("label", "phrase", "mention").map(fields::find))
                .flatMap(text -> VocabularyLints.map(text).stream())
                .toList();
        List<String> languages = texts.stream()
                .flatMap(UnevenLanguages::codes)
                .distinct()
                .sorted()
                .toList();
        for (Mapping text : texts) {
            String missing =
                    languages.stream().filter(code -> text.find(code).isEmpty()).collect(Collectors.joining(", "));
            if (!missing.isEmpty()) {
                found.warning(
                        LintCodes.UNEVEN_LANGUAGES,
                        text.mark(),
                        "these words of '" + kind.key().text() + "' lack " + missing + ", which its others have",
                        "add them; otherwise readers get two languages in one sentence");
            }
        }
    }

    /** Every sentence about facts of a kind. */
    static Stream<YamlNode> sentencesOf(Entry kind) {
        return VocabularyLints.map(Optional.of(kind.value())).stream()
                .flatMap(fields -> Stream.of("phrase", "mention").map(fields::find))
                .flatMap(Optional::stream)
                .flatMap(UnevenLanguages::sentences);
    }

    /** A sentence, and under it those for what is not said to have happened. */
    private static Stream<YamlNode> sentences(YamlNode sentence) {
        return Stream.concat(
                Stream.of(sentence),
                VocabularyLints.map(Optional.of(sentence)).stream()
                        .flatMap(words -> words.entries().stream())
                        .filter(entry -> !Language.isCode(entry.key().text()))
                        .map(Entry::value));
    }

    private static Stream<String> codes(Mapping words) {
        return words.entries().stream().map(Entry::key).map(YamlNode.Leaf::text).filter(Language::isCode);
    }
}
