package dev.sanad.render.internal.table;

import dev.sanad.core.text.Language;
import dev.sanad.render.answer.TableAnswer;
import dev.sanad.render.format.BinaryFormat;
import dev.sanad.render.format.Presentation;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A spreadsheet of one sheet, whose first row stays in sight; texts are texts and never formulas. */
final class XlsxTable implements BinaryFormat<TableAnswer> {
    /** What is written as a number is read back as it was. */
    private static final Pattern NUMBER = Pattern.compile("0|-?[1-9][0-9]{0,14}");

    @Override
    public String name() {
        return "xlsx";
    }

    @Override
    public String description() {
        return "a spreadsheet, to a file";
    }

    @Override
    public void writeBytes(TableAnswer answer, Presentation presentation, OutputStream out) throws IOException {
        Grid grid = Grids.of(answer, presentation.language());
        Workbook workbook = new Workbook(out, "Sanad", "1.0");
        Worksheet sheet = workbook.newWorksheet(answer.of().toString());
        if (presentation.language().base().equals(Language.ARABIC)) {
            sheet.rightToLeft();
        }
        sheet.freezePane(0, 1);
        int row = 0;
        fill(sheet, row, grid.columns());
        sheet.range(0, 0, 0, grid.columns().size() - 1).style().bold().set();
        for (Map<String, String> cells : grid.rows()) {
            row++;
            fill(sheet, row, grid.cells(cells));
        }
        workbook.finish();
        out.flush();
    }

    private static void fill(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            if (NUMBER.matcher(cell).matches()) {
                sheet.value(row, column, Long.valueOf(cell));
            } else if (!cell.isEmpty()) {
                sheet.value(row, column, cell);
            }
        }
    }
}
