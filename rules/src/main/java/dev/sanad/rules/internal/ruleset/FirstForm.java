package dev.sanad.rules.internal.ruleset;

import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.Forms;
import dev.sanad.core.internal.yaml.YamlTree;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceFile;
import java.util.Optional;

/** The form that a file declares. */
final class FirstForm {
    private FirstForm() {}

    /** The form of its first document that declares one, even if it stops being YAML before that can be read. */
    static Optional<Form> of(SourceFile file) {
        return YamlTree.documents(file, Form.RULES, new Problems()).stream()
                .flatMap(document -> Forms.of(document).stream())
                .findFirst()
                .or(() -> Forms.guess(file.content()));
    }
}
