package dev.sanad.cli.extension;

import dev.sanad.core.dossier.EventReader;
import dev.sanad.core.dossier.Part;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.SourceMark;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Events as lines of values, below a line of their keys. */
final class SemicolonLines implements EventReader {
    @Override
    public String ending() {
        return "ssv";
    }

    @Override
    public Statements read(InputStream in, String name) throws IOException {
        SourceFile file = new SourceFile(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        List<String> lines = file.content().lines().toList();
        List<Part> events = new ArrayList<>();
        for (int line = 1; line < lines.size(); line++) {
            events.add(
                    event(lines.get(0).split(";"), lines.get(line).split(";"), new SourceMark(file, line + 1, 1, 1)));
        }
        return new Statements(events, List.of());
    }

    private static Part event(String[] keys, String[] values, SourceMark mark) {
        List<Part.Key> all = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            all.add(new Part.Key(mark, keys[i], Part.text(mark, values[i])));
        }
        return Part.map(mark, all);
    }
}
