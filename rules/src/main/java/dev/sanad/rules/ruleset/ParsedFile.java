package dev.sanad.rules.ruleset;

import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.SourceFile;
import java.nio.file.Path;
import java.util.List;

/**
 * A file of rules whose trees are known already.
 *
 * @param path where it is
 * @param source its text
 * @param documents its trees
 * @param problems what is wrong with the text as YAML
 */
public record ParsedFile(Path path, SourceFile source, List<YamlNode> documents, List<Problem> problems) {}
