package dev.sanad.rules.internal.check;

import dev.sanad.core.internal.problem.Suggestion;
import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.Forms;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.internal.yaml.YamlNode.Leaf;
import dev.sanad.core.internal.yaml.YamlProblem;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.Remedy;
import dev.sanad.core.problem.SourceMark;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A file that does not declare its form. */
final class UnrecognisedFile {
    private static final String REMEDY =
            "begin with 'dossier:', 'cast:', 'vocabulary:', 'pack:', 'rule:' or 'rule-set:' and a name";

    private static final String REMEDY_OF_A_VOCABULARY =
            "add 'kinds', 'conclusions' or 'extends' if it is a vocabulary, 'pack:' and a name if it is a pack's header";

    private UnrecognisedFile() {}

    static Problem problem(YamlNode document) {
        Optional<Leaf> slip = keys(document).stream()
                .filter(key -> !Forms.TELLING.containsKey(key.text()))
                .filter(key ->
                        Suggestion.closest(key.text(), Forms.TELLING.keySet()).isPresent())
                .findFirst();
        Remedy remedy = slip.map(key -> Suggestion.correcting(key.text(), Forms.TELLING.keySet()))
                .orElse(Remedy.of(document.find("vocabulary").isPresent() ? REMEDY_OF_A_VOCABULARY : REMEDY));
        SourceMark mark = slip.map(YamlNode::mark).orElse(document.mark());
        Problems problems = new Problems();
        problems.error(
                YamlProblem.OTHER_FORM.in(Form.DOSSIER),
                mark,
                "this file does not declare its form; it is " + shape(document),
                remedy);
        return problems.inOrder().get(0);
    }

    private static String shape(YamlNode document) {
        String keys = keys(document).stream().limit(5).map(Leaf::text).collect(Collectors.joining(", "));
        return keys.isEmpty() ? document.shape() : document.shape() + ": " + keys;
    }

    private static List<Leaf> keys(YamlNode document) {
        return document.asMapping().stream()
                .flatMap(mapping -> mapping.entries().stream())
                .map(YamlNode.Entry::key)
                .toList();
    }
}
