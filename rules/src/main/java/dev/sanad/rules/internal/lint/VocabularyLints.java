package dev.sanad.rules.internal.lint;

import dev.sanad.core.internal.yaml.PhraseReader;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.internal.yaml.YamlNode.Entry;
import dev.sanad.core.internal.yaml.YamlNode.Mapping;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.RoleType;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.ruleset.RuleSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All lints for a vocabulary. */
public final class VocabularyLints {
    private VocabularyLints() {}

    /**
     * The warnings.
     *
     * @param documents the file as written
     * @param vocabulary what is read of it; empty if that is not possible
     * @param users the rule sets that may use it
     */
    public static List<Problem> of(List<YamlNode> documents, Optional<Vocabulary> vocabulary, List<RuleSet> users) {
        Problems found = new Problems();
        Stream.of("kinds", "conclusions").flatMap(key -> kinds(documents, key)).forEach(kind -> {
            UnevenLanguages.look(kind, found);
            vocabulary
                    .flatMap(read -> read.find(new KindId(kind.key().text())))
                    .ifPresent(read -> agreement(kind, read, found));
        });
        Map<String, Mapping> labels = new LinkedHashMap<>();
        Stream.of("kinds", "conclusions")
                .flatMap(key -> kinds(documents, key))
                .forEach(kind -> map(Optional.of(kind.value()))
                        .flatMap(fields -> map(fields.find("label")))
                        .ifPresent(label -> labels.put(kind.key().text(), label)));
        LackingLanguages.look(labels, LintCodes.LACKING_LABELS, found);
        UnconcludedKinds.look(kinds(documents, "conclusions").toList(), users, found);
        return found.inOrder();
    }

    private static void agreement(Entry written, Kind kind, Problems found) {
        String where = "this sentence of '" + kind.id() + "'";
        UnevenLanguages.sentencesOf(written).forEach(sentence -> {
            MissablePlaces.look(sentence, kind, found);
            ArabicAgreement.look(
                    sentence,
                    place -> is(RoleType.Sort.ACTORS, place, kind),
                    where,
                    LintCodes.VERB_OF_KIND,
                    LintCodes.PREPOSITION_OF_KIND,
                    found);
            PhraseReader.sentences(sentence)
                    .forEach(each -> OneFormForAll.look(
                            each,
                            place -> is(RoleType.Sort.NUMBER, place, kind),
                            kind.id().value(),
                            LintCodes.ONE_FORM_OF_KIND,
                            found));
        });
    }

    private static boolean is(RoleType.Sort sort, String place, Kind kind) {
        return kind.role(place).filter(role -> role.type().sort() == sort).isPresent();
    }

    private static Stream<Entry> kinds(List<YamlNode> documents, String key) {
        return documents.stream()
                .flatMap(document -> map(Optional.of(document)).stream())
                .flatMap(document -> map(document.find(key)).stream())
                .flatMap(kinds -> kinds.entries().stream());
    }

    static Optional<Mapping> map(Optional<YamlNode> node) {
        return node.flatMap(YamlNode::asMapping);
    }
}
