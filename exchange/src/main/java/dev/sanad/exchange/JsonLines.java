package dev.sanad.exchange;

import dev.sanad.core.dossier.EventReader;
import dev.sanad.core.dossier.Part;
import dev.sanad.core.dossier.PartSort;
import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.YamlText;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** JSON Lines: one object on each line, an event or a marked source, actor or topic, with the keys that YAML has. */
final class JsonLines implements EventReader {
    @Override
    public String ending() {
        return "jsonl";
    }

    @Override
    public Statements read(InputStream in, String name) throws IOException {
        Checked<SourceFile> text = YamlText.read(in, name, Form.DOSSIER, YamlText.LARGEST_OF_LINES);
        List<Problem> problems = new ArrayList<>(text.problems());
        List<Part> parts = new ArrayList<>();
        Set<PartSort> unread = EnumSet.noneOf(PartSort.class);
        text.value().ifPresent(file -> {
            int number = 0;
            for (String line : file.content().lines().toList()) {
                number++;
                if (!line.isBlank()) {
                    Statements stated = JsonLine.placed(file, number, line).statements();
                    problems.addAll(stated.problems());
                    parts.addAll(stated.parts());
                    unread.addAll(stated.unread());
                }
            }
        });
        return text.value().isPresent() ? new Statements(parts, problems, unread) : new Statements(parts, problems);
    }
}
