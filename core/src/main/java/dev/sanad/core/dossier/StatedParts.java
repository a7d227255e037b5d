package dev.sanad.core.dossier;

import dev.sanad.core.internal.file.FilesRead;
import dev.sanad.core.internal.file.NearFiles;
import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.internal.yaml.YamlNode.Entry;
import dev.sanad.core.internal.yaml.YamlNode.Leaf;
import dev.sanad.core.internal.yaml.YamlNode.Listing;
import dev.sanad.core.internal.yaml.YamlNode.Mapping;
import dev.sanad.core.internal.yaml.YamlProblem;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.SourceMark;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parts that files in other forms state, as the sections of a dossier that they add to it. */
final class StatedParts {
    private final DossierAssembly assembly;
    private final Problems problems;

    StatedParts(DossierAssembly assembly, Problems problems) {
        this.assembly = assembly;
        this.problems = problems;
    }

    /** Adds everything that a file states, to a dossier or to none in particular. */
    void add(Path file, String name, EventReader reader, Optional<String> home) {
        SourceMark whole = SourceMark.of(new SourceFile(name, ""));
        try (InputStream in = FilesRead.open(file)) {
            EventReader.Statements statements = reader.read(in, name);
            problems.addAll(statements.problems());
            assembly.lacks(statements.unread());
            add(statements.parts(), whole, home);
        } catch (NoSuchFileException missing) {
            unreadable(whole, "there is no such file", NearFiles.remedy(file));
        } catch (IOException failed) {
            unreadable(
                    whole,
                    "the file cannot be read: " + FilesRead.reason(failed),
                    "check the path and its permissions");
        }
    }

    /** Adds parts, which stand in {@code whole}. */
    void add(Collection<Part> parts, SourceMark whole, Optional<String> home) {
        new ReadingContext(Form.DOSSIER, problems)
                .fields(new Mapping(whole, sections(parts, whole)), "a file of events")
                .ifPresent(fields -> assembly.addParts(fields, Optional.empty(), home));
    }

    private void unreadable(SourceMark whole, String message, String remedy) {
        problems.error(YamlProblem.UNREADABLE.in(Form.DOSSIER), whole, message, remedy);
        assembly.lacks(EnumSet.allOf(PartSort.class));
    }

    private List<Entry> sections(Collection<Part> parts, SourceMark whole) {
        Map<String, List<YamlNode>> sections = new LinkedHashMap<>();
        for (Part part : parts) {
            problems.addAll(part.problems());
            Optional<PartSort> declared = part.declares();
            sections.computeIfAbsent(declared.orElse(PartSort.EVENT).section(), none -> new ArrayList<>())
                    .add(declared.flatMap(sort -> part.onlyKey())
                            .map(Entry::value)
                            .orElse(part.node()));
        }
        return sections.entrySet().stream()
                .map(section -> new Entry(new Leaf(whole, section.getKey()), new Listing(whole, section.getValue())))
                .toList();
    }
}
