package dev.sanad.rules.internal.ruleset;

import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.SourceFile;
import java.nio.file.Path;
import java.util.List;

/**
 * A rule file that has already been parsed.
 *
 * @param path its path
 * @param source its text
 * @param documents its trees
 * @param problems the problems of its YAML
 */
public record ParsedFile(Path path, SourceFile source, List<YamlNode> documents, List<Problem> problems) {}
