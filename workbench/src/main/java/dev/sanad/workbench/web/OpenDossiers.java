package dev.sanad.workbench.web;

import dev.sanad.core.internal.file.WholeFile;
import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.YamlText;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The dossiers that a browser has asked for, as their files are now. The files are the only truth: what is kept of one is
 * good only as long as the file says the same. Any thread may use it; changes come one after the other.
 */
final class OpenDossiers {
    private static final int MOST_STEPS_BACK = 100;

    private final DeskFolder folder;
    private final Evaluator evaluator;
    private final BiConsumer<String, String> changed;
    private final Map<Path, Evaluation> known = new HashMap<>();
    private final Map<Path, Deque<Step>> done = new HashMap<>();
    /** What was tried last is mostly what is saved next. */
    private @Nullable Evaluation lastTried;

    /** A change that can be taken back, as long as the file is as the change left it. */
    private record Step(String before, String versionAfter) {}

    /** @param changed is called with the path and the version of a file that is not what it was */
    OpenDossiers(DeskFolder folder, Evaluator evaluator, BiConsumer<String, String> changed) {
        this.folder = folder;
        this.evaluator = evaluator;
        this.changed = changed;
    }

    /** A dossier as it is now. */
    synchronized Evaluation at(String path) {
        Path file = folder.file(path).orElseThrow(() -> new Refusal(404, "refused.no-file"));
        SourceFile text = text(file);
        Evaluation before = known.get(file);
        if (before != null && before.written().file().equals(text)) {
            return before;
        }
        Evaluation now = evaluator.of(file, text);
        known.put(file, now);
        return now;
    }

    private SourceFile text(Path file) {
        Checked<SourceFile> text = YamlText.read(file, folder.nameOf(file), Form.DOSSIER);
        return text.value().orElseThrow(() -> new Refusal(422, "refused.unreadable", text.problems()));
    }

    /** What would follow from some changes of a dossier, which are not written. */
    synchronized Evaluation tried(Evaluation before, List<Edit> edits) {
        try {
            SourceFile file = before.written().file();
            for (Edit edit : edits) {
                file = new SourceFile(file.name(), edit.in(file));
            }
            Evaluation last = lastTried;
            if (last == null
                    || !last.path().equals(before.path())
                    || !last.written().file().equals(file)) {
                last = evaluator.of(before.path(), file);
                lastTried = last;
            }
            return last;
        } catch (IllegalArgumentException unfit) {
            throw new Refusal(422, "refused.unfit", before);
        }
    }

    /** Makes changes of a version of a dossier, all or none; nothing that makes it worse than it was is written. */
    synchronized Evaluation save(String path, String version, List<Edit> edits) {
        Evaluation before = atVersion(path, version);
        Evaluation after = tried(before, edits);
        if (after.errors() > before.errors()) {
            throw new Refusal(422, "refused.errors", after);
        }
        write(before, after);
        Deque<Step> steps = done.computeIfAbsent(before.path(), file -> new ArrayDeque<>());
        steps.push(new Step(before.written().file().content(), after.written().version()));
        if (steps.size() > MOST_STEPS_BACK) {
            steps.removeLast();
        }
        return after;
    }

    /** Takes the last change back. */
    synchronized Evaluation undo(String path, String version) {
        Evaluation before = atVersion(path, version);
        Deque<Step> steps = done.getOrDefault(before.path(), new ArrayDeque<>());
        Step step = Optional.ofNullable(steps.peek()).orElseThrow(() -> new Refusal(409, "refused.nothing-to-undo"));
        if (!step.versionAfter().equals(before.written().version())) {
            throw new Refusal(409, "refused.changed-since");
        }
        Evaluation after = evaluator.of(
                before.path(), new SourceFile(before.written().file().name(), step.before()));
        write(before, after);
        steps.pop();
        return after;
    }

    /** Whether the last change of a dossier can be taken back. */
    synchronized boolean canUndo(Evaluation now) {
        return Optional.ofNullable(done.get(now.path()))
                .map(Deque::peek)
                .filter(step -> step.versionAfter().equals(now.written().version()))
                .isPresent();
    }

    private Evaluation atVersion(String path, String version) {
        Evaluation now = at(path);
        if (!now.written().version().equals(version)) {
            throw new Refusal(409, "refused.changed");
        }
        return now;
    }

    private void write(Evaluation before, Evaluation after) {
        try {
            WholeFile.write(
                    before.path(),
                    out -> out.write(after.written().file().content().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException failed) {
            throw new Refusal(422, "refused.unwritable");
        }
        known.put(before.path(), after);
        changed.accept(after.written().file().name(), after.written().version());
    }

    /** Looks which files others have changed, rules and casts among them. */
    synchronized void look() {
        evaluator.forget();
        lastTried = null;
        for (Evaluation before : List.copyOf(known.values())) {
            Checked<SourceFile> text =
                    YamlText.read(before.path(), before.written().file().name(), Form.DOSSIER);
            String version =
                    text.value().map(file -> Written.version(file.content())).orElse("");
            known.remove(before.path());
            if (!version.equals(before.written().version())) {
                changed.accept(before.written().file().name(), version);
            }
        }
    }
}
