package dev.sanad.cli.command;

import dev.sanad.cli.options.Dossiers;
import dev.sanad.cli.options.ExitCode;
import dev.sanad.cli.options.Inputs;
import dev.sanad.cli.options.Wiring;
import dev.sanad.core.Findings;
import dev.sanad.core.Reasoner;
import dev.sanad.core.answer.Changes;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Modality;
import dev.sanad.core.internal.problem.Suggestion;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.time.AsOf;
import dev.sanad.render.answer.DifferenceAnswer;
import dev.sanad.rules.ruleset.RuleSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows the effects of a change. */
@Command(
        name = "what-if",
        mixinStandardHelpOptions = true,
        description = "Shows which conclusions a change would add, remove or alter.",
        footer = {"", "With --as-of, the dossier's own day is compared with that day."})
final class WhatIfCommand extends QuestionCommand<DifferenceAnswer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Mixin
    private Dossiers dossiers = new Dossiers();

    @Option(names = "--add", paramLabel = "FILE", description = "Add the events in this file, written as in a dossier.")
    private List<Path> additions = new ArrayList<>();

    @Option(names = "--without", paramLabel = "ID", description = "Withdraw this event.")
    private List<String> without = new ArrayList<>();

    @Option(
            names = "--without-source",
            paramLabel = "ID",
            description = "Withdraw this source, with everything that only it, or a source relaying it, reports.")
    private List<String> withoutSources = new ArrayList<>();

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "Change a parameter of the rule set, such as 'follow-up-window=30 days'.")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Option(
            names = "--modality",
            paramLabel = "ID=MODALITY",
            description = "Change the modality of an event: actual, planned, conditional, speculated or denied.")
    private Map<String, String> modalities = new LinkedHashMap<>();

    @Option(names = "--fail-on-change", description = "Exit with 1 if anything changes.")
    private boolean failsOnChange;

    WhatIfCommand(Wiring wiring) {
        super(wiring, DifferenceAnswer.class);
    }

    @Override
    List<Path> dossiers() {
        return dossiers.paths();
    }

    /** The dossier's own day, since the requested day is part of the change. */
    @Override
    AsOf day(Inputs.Loaded read) {
        return read.ownDay().orElse(read.asOf());
    }

    @Override
    boolean reasonsAgain() {
        return true;
    }

    @Override
    int answer(Basis basis) {
        parameters.forEach((name, value) -> {
            if (value.isBlank()) {
                throw new ParameterException(spec.commandLine(), "--set " + name + ": there is no value after the '='");
            }
        });
        Optional<Dossier> dossier =
                valueOf(inputs().dossier(dossiers.paths(), additions)).map(this::changed);
        Optional<RuleSet> rules =
                parameters.isEmpty() ? Optional.of(basis.rules()) : valueOf(inputs().ruleSet(parameters));
        if (dossier.isEmpty() || rules.isEmpty()) {
            return ExitCode.INVALID_INPUT;
        }
        Optional<Reasoner> reasoner = parameters.isEmpty() ? Optional.of(basis.reasoner()) : reasoner(rules.get());
        if (reasoner.isEmpty()) {
            return ExitCode.INVALID_INPUT;
        }
        Findings before = basis.findings();
        AsOf day = inputs().asOf(before.dossier().zone()).orElse(before.asOf());
        Findings after = reasoner.get().reason(dossier.get(), day);
        write(new DifferenceAnswer(before, after));
        return failsOnChange && !Changes.between(before, after).isEmpty() ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private Dossier changed(Dossier dossier) {
        SortedMap<FactId, Event> events = new TreeMap<>(dossier.events());
        for (String id : without) {
            known(id, "event", events.keySet().stream().map(FactId::value).toList());
            events.remove(new FactId(id));
        }
        modalities.forEach((id, modality) -> {
            known(id, "event", events.keySet().stream().map(FactId::value).toList());
            events.computeIfPresent(new FactId(id), (same, event) -> event.as(modality(modality)));
        });
        Dossier changed = dossier.with(events);
        for (String id : withoutSources) {
            known(
                    id,
                    "source",
                    dossier.sources().byId().keySet().stream()
                            .map(SourceId::value)
                            .toList());
            changed = changed.withoutSource(new SourceId(id));
        }
        return changed;
    }

    private Modality modality(String word) {
        return Stream.of(Modality.values())
                .filter(modality -> modality.keyword().equals(word))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--modality: unknown modality '" + word + "'; "
                                + Suggestion.remedy(
                                        word,
                                        Stream.of(Modality.values())
                                                .map(Modality::keyword)
                                                .toList())));
    }

    private void known(String id, String what, List<String> ids) {
        if (!ids.contains(id)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "there is no " + what + " '" + id + "' in the dossier; " + Suggestion.remedy(id, ids));
        }
    }
}
