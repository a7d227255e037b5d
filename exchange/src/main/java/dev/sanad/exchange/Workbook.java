package dev.sanad.exchange;

import dev.sanad.core.dossier.EventReader;
import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.YamlProblem;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.SourceMark;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * The first sheet of a spreadsheet. Places are its rows and columns. A cell that is shown as a date is one; a formula counts as
 * what it last came to, with a warning; merged cells are refused, since only the first of them has a value.
 */
final class Workbook implements EventReader {
    private static final long LARGEST = 64L << 20;

    /** What a date format has, and formats of numbers have not, beside what stands in quotation marks or brackets. */
    private static final Pattern DAY = Pattern.compile("[dDyY]");

    private static final Pattern ASIDE = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
    private static final Pattern MERGED = Pattern.compile("<(?:\\w+:)?mergeCell\\s[^>]*ref=\"([A-Z]+)([0-9]+):");
    private static final String FIRST_SHEET = "xl/worksheets/sheet1.xml";
    private static final int LETTERS = 26;

    @Override
    public String ending() {
        return "xlsx";
    }

    @Override
    public Statements read(InputStream in, String name) throws IOException {
        byte[] bytes = in.readNBytes(Math.toIntExact(LARGEST + 1));
        SourceFile file = new SourceFile(name, "");
        if (bytes.length > LARGEST) {
            return unreadable(
                    file, "the file has more than " + (LARGEST >> 20) + " MB, the most that is read", "split it");
        }
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false))) {
            Table table = new Table();
            merged(bytes, file)
                    .ifPresent(mark -> table.problem(
                            mark,
                            "cells are merged here, and only the first of them has a value",
                            "write the value in each row"));
            addRows(workbook.getFirstSheet(), file, table);
            return table.take();
        } catch (Exception broken) { // the library passes on its parser's checked exceptions undeclared
            return unreadable(file, "this is no spreadsheet that can be read", "save it as .xlsx, or as CSV in UTF-8");
        }
    }

    private static Statements unreadable(SourceFile file, String message, String remedy) {
        Problems problems = new Problems();
        problems.error(YamlProblem.UNREADABLE.in(Form.DOSSIER), SourceMark.of(file), message, remedy);
        return new Statements(List.of(), problems.inOrder());
    }

    private static void addRows(Sheet sheet, SourceFile file, Table table) throws IOException {
        Set<Integer> formulas = new HashSet<>();
        try (Stream<Row> rows = sheet.openStream()) {
            rows.forEach(row -> {
                List<Table.Cell> cells = new ArrayList<>();
                for (int column = 0; column < row.getCellCount(); column++) {
                    SourceMark mark = new SourceMark(file, row.getRowNum(), column + 1, 1);
                    Optional<Cell> cell = row.getOptionalCell(column);
                    if (cell.filter(each -> each.getType() == CellType.FORMULA).isPresent() && formulas.add(column)) {
                        table.warning(
                                mark,
                                "this column has formulas, which count as what they last came to",
                                "paste them as values to be sure of what is read");
                    }
                    cells.add(new Table.Cell(mark, cell.map(Workbook::text).orElse("")));
                }
                table.add(cells);
            });
        }
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER && isDate(cell)) {
            LocalDateTime time = cell.asDate();
            return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? time.toLocalDate().toString()
                    : time.toString();
        }
        String text = cell.getType() == CellType.FORMULA ? cell.getRawValue() : cell.getText();
        return text == null ? "" : text;
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null
                && DAY.matcher(ASIDE.matcher(format).replaceAll("")).find();
    }

    /** The first of the merged cells of the first sheet, which the library does not tell. */
    private static Optional<SourceMark> merged(byte[] bytes, SourceFile file) throws IOException {
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            ZipArchiveEntry entry = zip.getEntry(FIRST_SHEET);
            if (entry == null) {
                return Optional.empty();
            }
            try (InputStream in = zip.getInputStream(entry)) {
                String sheet = new String(in.readNBytes(Math.toIntExact(4 * LARGEST)), StandardCharsets.UTF_8);
                return MERGED.matcher(sheet)
                        .results()
                        .findFirst()
                        .map(range ->
                                new SourceMark(file, Integer.parseInt(range.group(2)), column(range.group(1)), 1));
            }
        }
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (number, letter) -> number * LETTERS + letter - 'A' + 1);
    }
}
