package dev.sanad.cli.mutants;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * A file of the product, which is right, or wrong in a way that has a page.
 *
 * @param origin where it comes from: a rule, a seed, the page of a code
 * @param form its form
 * @param text its text
 * @param tree what it says, unless it is wrong even as YAML, or several documents; of lines, the list of what each says
 * @param beside the files that it needs, by name
 */
record Specimen(String origin, Form form, String text, Optional<Tree> tree, Map<String, String> beside) {
    static Specimen of(String origin, Form form, String text, Map<String, String> beside) {
        try {
            List<Tree> trees = form == Form.JSON_LINES
                    ? List.of(Tree.list(text.lines()
                            .flatMap(line -> Tree.documents(line).stream())
                            .toList()))
                    : Tree.documents(text);
            return new Specimen(
                    origin,
                    form,
                    text,
                    trees.stream().filter(tree -> trees.size() == 1).findFirst(),
                    beside);
        } catch (YAMLException | ClassCastException broken) {
            return new Specimen(origin, form, text, Optional.empty(), beside);
        }
    }
}
