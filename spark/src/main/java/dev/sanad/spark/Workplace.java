package dev.sanad.spark;

import dev.sanad.bulk.BulkRun;
import dev.sanad.bulk.EventFile;
import dev.sanad.bulk.cases.CaseReasoning;
import dev.sanad.bulk.internal.CaseBatch;
import dev.sanad.cli.command.PlannedRun;
import dev.sanad.cli.command.Sanad;
import dev.sanad.core.dossier.Setting;
import dev.sanad.core.justification.Limits;
import dev.sanad.core.time.AsOf;
import dev.sanad.core.vocabulary.KindId;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a machine makes of a run that is sent to it: once, for all parts that it does. */
final class Workplace {
    private static final Map<UUID, Workplace> OF_RUNS = new ConcurrentHashMap<>();

    private final SentRun sent;
    private final BulkRun run;
    private final List<EventFile> files;
    private final Setting setting;
    private @Nullable CaseReasoning reasoning;

    private Workplace(SentRun sent) {
        StringWriter problems = new StringWriter();
        PlannedRun plan = Sanad.caseByCase(new PrintWriter(problems, true), sent.command())
                .orElseThrow(() -> new IllegalStateException("this machine cannot read what it needs: " + problems));
        this.sent = sent;
        this.run = plan.run().asOf(Optional.ofNullable(sent.day()).map(AsOf::new));
        this.files = plan.files();
        this.setting = run.with(CaseBatch.parts(files, sent.headers(), sent.declared()), new Overheard())
                .orElseThrow();
    }

    static Workplace of(SentRun run) {
        return OF_RUNS.computeIfAbsent(run.id(), id -> new Workplace(run));
    }

    BulkRun run() {
        return run;
    }

    List<EventFile> files() {
        return files;
    }

    /** What all cases share, with what the files declare as far as it is known. */
    Setting setting() {
        return setting;
    }

    CaseBatch batch(Limits limits) {
        return new CaseBatch(files, sent.headers(), reasoning(), run.format(), run.inWords(), limits);
    }

    private synchronized CaseReasoning reasoning() {
        CaseReasoning made = reasoning;
        if (made == null) {
            made = run.reasoning(setting, sent.kinds().stream().map(KindId::new).collect(Collectors.toSet()));
            reasoning = made;
        }
        return made;
    }
}
