package dev.sanad.exchange.coded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A table of codes: a line for each, whose cells are separated by tabs. */
final class CodeTable {
    private static final String ASIDE = "#";

    private final Map<String, List<String>> rows = new HashMap<>();

    private CodeTable() {}

    /** The table of a name among those inside the product. */
    static CodeTable named(String name) {
        CodeTable table = new CodeTable();
        try (InputStream in = Objects.requireNonNull(CodeTable.class.getResourceAsStream(name + ".tsv"), name)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith(ASIDE))
                    .map(line -> List.of(line.split("\t")))
                    .forEach(cells -> table.rows.put(cells.get(0), cells));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return table;
    }

    boolean has(String code) {
        return rows.containsKey(code);
    }

    /** A cell of the row of a code, counting from 0. */
    Optional<String> cell(String code, int number) {
        return Optional.ofNullable(rows.get(code))
                .filter(cells -> cells.size() > number)
                .map(cells -> cells.get(number));
    }
}
