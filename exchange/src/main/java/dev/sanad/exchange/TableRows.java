package dev.sanad.exchange;

import dev.sanad.core.dossier.EventReader.Statements;
import dev.sanad.core.dossier.LineForm;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.SourceMark;
import java.util.List;

/**
 * A table as text of any number of rows, each on one line: a cell that holds a line end is not read. The separator is that of
 * comma, semicolon and tab which the first line has most often.
 */
record TableRows(String ending) implements LineForm {
    @Override
    public boolean hasHeader() {
        return true;
    }

    @Override
    public Lines lines(String name, int header, String columns) {
        SourceFile file = new SourceFile(name, "");
        char separator = SeparatedValues.separator(columns);
        Table table = new Table();
        SeparatedValues.addLine(columns, separator, new SourceMark(file, header, 1, 1), table);
        List<Problem> problems = table.take().problems();
        return new Lines() {
            @Override
            public List<Problem> problems() {
                return problems;
            }

            @Override
            public Statements read(int number, String line) {
                SeparatedValues.addLine(line, separator, new SourceMark(file, number, 1, 1), table);
                return table.take();
            }
        };
    }
}
