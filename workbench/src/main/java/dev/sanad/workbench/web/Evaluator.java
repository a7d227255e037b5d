package dev.sanad.workbench.web;

import dev.sanad.core.Findings;
import dev.sanad.core.Reasoner;
import dev.sanad.core.Stopped;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.dossier.DossierReader;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.time.AsOf;
import dev.sanad.rules.internal.engine.StoppedRun;
import dev.sanad.rules.ruleset.RuleSet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Reads and reasons, with reasoners that stay ready from one time to the next. Any thread may use it. */
final class Evaluator {
    private final WorkbenchParts parts;
    private final Map<Path, Ready> ready = new ConcurrentHashMap<>();

    /** The rules of a dossier, and what reasons with them. */
    private record Ready(Optional<RuleSet> rules, Optional<Reasoner> reasoner, List<Problem> problems) {}

    Evaluator(WorkbenchParts parts) {
        this.parts = parts;
    }

    /** What follows from a dossier if its file has this text. */
    Evaluation of(Path path, SourceFile text) {
        Written written = Written.of(text);
        Checked<Dossier> dossier = DossierReader.readAs(path, text.name(), text.content(), parts.readers());
        List<Problem> problems = new ArrayList<>(dossier.problems());
        Optional<Findings> findings = dossier.value().flatMap(read -> findings(path, read, problems));
        return new Evaluation(path, written, dossier.value(), findings, problems);
    }

    private Optional<Findings> findings(Path path, Dossier dossier, List<Problem> problems) {
        Ready with = ready.computeIfAbsent(path, this::ready);
        problems.addAll(with.problems());
        AsOf day = dossier.defaultDay()
                .orElseGet(() -> new AsOf(LocalDate.now(parts.clock().withZone(dossier.zone()))));
        try {
            return with.reasoner().map(reasoner -> reasoner.reason(dossier, day));
        } catch (Stopped stopped) {
            problems.add(StoppedRun.problem(stopped, with.rules().orElseThrow()));
            return Optional.empty();
        }
    }

    private Ready ready(Path path) {
        Checked<RuleSet> rules = parts.rules().apply(path);
        List<Problem> problems = new ArrayList<>(rules.problems());
        Optional<Reasoner> reasoner = rules.value().flatMap(set -> {
            Checked<Reasoner> made = parts.reasoners().with(set);
            problems.addAll(made.problems());
            return made.value();
        });
        return new Ready(rules.value(), reasoner, problems);
    }

    /** Forgets the rules, which may have changed. */
    void forget() {
        ready.clear();
    }
}
