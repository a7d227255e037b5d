package dev.sanad.render.internal.table;

import dev.sanad.render.answer.TableAnswer;
import dev.sanad.render.format.Format;
import dev.sanad.render.format.Presentation;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Comma-separated values in UTF-8, with the mark by which spreadsheets know it. A text that a spreadsheet would take for a
 * formula has an apostrophe before it, and so has one that begins with such an apostrophe, so that it can be read back.
 */
final class CsvTable implements Format<TableAnswer> {
    private static final char MARK = '\uFEFF';
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-[0-9]+(\\.[0-9]+)?");
    private static final Pattern QUOTED = Pattern.compile("[,\"\\r\\n;\\t]|^\\s|\\s$");

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String description() {
        return "comma-separated values";
    }

    @Override
    public void write(TableAnswer answer, Presentation presentation, Appendable out) throws IOException {
        Grid grid = Grids.of(answer, presentation.language());
        out.append(MARK);
        writeLine(grid.columns(), out);
        for (Map<String, String> row : grid.rows()) {
            writeLine(grid.cells(row), out);
        }
    }

    private static void writeLine(List<String> cells, Appendable out) throws IOException {
        String before = "";
        for (String cell : cells) {
            out.append(before).append(quoted(harmless(cell)));
            before = ",";
        }
        out.append('\n');
    }

    private static String harmless(String cell) {
        return FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }

    private static String quoted(String cell) {
        return QUOTED.matcher(cell).find() ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
