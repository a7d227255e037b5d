package dev.sanad.rules.internal.check;

import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.Forms;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.internal.yaml.YamlText;
import dev.sanad.core.internal.yaml.YamlTree;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.rules.internal.ruleset.ParsedFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A file to check, with the form that it declares.
 *
 * @param path its path
 * @param source its text; empty if it cannot be read
 * @param documents its trees, as far as they can be read
 * @param form the form that it declares, if any
 * @param problems the problems that do not depend on its form
 */
record InputFile(Path path, SourceFile source, List<YamlNode> documents, Optional<Form> form, List<Problem> problems) {
    static InputFile read(Path path) {
        Checked<SourceFile> text = YamlText.read(path, path.toString(), Form.DOSSIER);
        SourceFile source = text.value().orElseGet(() -> new SourceFile(path.toString(), ""));
        Optional<Form> guess = Forms.guess(source.content());
        Problems problems = new Problems();
        problems.addAll(text.problems());
        List<YamlNode> documents =
                text.value().isEmpty() ? List.of() : YamlTree.documents(source, guess.orElse(Form.DOSSIER), problems);
        Optional<Form> form = documents.stream()
                .flatMap(document -> Forms.of(document).stream())
                .findFirst()
                .or(() -> documents.isEmpty() ? guess : Optional.empty());
        return new InputFile(path, source, documents, form, problems.inOrder());
    }

    /** The same as a part of a pack. */
    ParsedFile asPart() {
        return new ParsedFile(path, source, documents, problems);
    }

    /** The folder of a file, named like the file. */
    static Path folderOf(Path file) {
        return Optional.ofNullable(file.getParent()).orElse(Path.of(""));
    }

    String name() {
        return source.name();
    }

    boolean is(Form wanted) {
        return form.equals(Optional.of(wanted));
    }

    /** Whether it names the pack of its rules, and so needs no other file for that. */
    boolean isPackOfItsOwn() {
        return has("pack") && has("rule");
    }

    boolean has(String key) {
        return documents.stream().anyMatch(document -> document.find(key).isPresent());
    }
}
