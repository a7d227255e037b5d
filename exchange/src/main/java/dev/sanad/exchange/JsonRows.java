package dev.sanad.exchange;

import dev.sanad.core.dossier.EventReader.Statements;
import dev.sanad.core.dossier.LineForm;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.SourceFile;
import java.util.List;
import java.util.Set;

/** JSON Lines of any number. */
final class JsonRows implements LineForm {
    private static final Statements NOTHING = new Statements(List.of(), List.of());

    @Override
    public String ending() {
        return "jsonl";
    }

    @Override
    public boolean hasHeader() {
        return false;
    }

    @Override
    public Lines lines(String name, int header, String columns) {
        SourceFile file = new SourceFile(name, "");
        return new Lines() {
            @Override
            public List<Problem> problems() {
                return List.of();
            }

            @Override
            public Statements read(int number, String line) {
                return line.isBlank()
                        ? NOTHING
                        : JsonLine.placed(file, number, line).statements();
            }

            @Override
            public Statements skim(int number, String line) {
                return line.isBlank()
                        ? NOTHING
                        : JsonLine.unplaced(file, number, line).statements();
            }

            @Override
            public Statements skim(int number, String line, Set<String> keys) {
                return line.isBlank()
                        ? NOTHING
                        : JsonLine.unplaced(file, number, line).statements(keys);
            }
        };
    }
}
