package dev.sanad.rules.internal.lint;

import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.internal.yaml.YamlNode.Mapping;
import dev.sanad.core.internal.yaml.YamlTree;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.rules.language.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The text of rules, for the places of their parts, which reading does not keep. */
final class WrittenRules {
    private final Map<String, List<Mapping>> files = new HashMap<>();

    /** The map that a rule was read from. */
    Optional<Mapping> of(Rule rule) {
        SourceFile file = rule.mark().file();
        return files.computeIfAbsent(file.name(), unread -> documents(file)).stream()
                .filter(document -> document.find("rule")
                        .filter(name -> name.mark().line() == rule.mark().line())
                        .isPresent())
                .findFirst();
    }

    /** The place of a part of a rule, below these keys. */
    static Optional<SourceMark> place(Optional<Mapping> rule, String... keys) {
        Optional<YamlNode> found = rule.map(document -> document);
        for (String key : keys) {
            found = found.flatMap(node -> node.find(key));
        }
        return found.map(YamlNode::mark);
    }

    private static List<Mapping> documents(SourceFile file) {
        return YamlTree.documents(file, Form.RULES, new Problems()).stream()
                .flatMap(document -> document.asMapping().stream())
                .toList();
    }
}
