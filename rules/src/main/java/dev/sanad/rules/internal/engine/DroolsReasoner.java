package dev.sanad.rules.internal.engine;

import dev.sanad.core.ContinuedReasoning;
import dev.sanad.core.Findings;
import dev.sanad.core.Reasoner;
import dev.sanad.core.RejectedFindings;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.justification.Assessments;
import dev.sanad.core.justification.JustificationGraph;
import dev.sanad.core.justification.Limits;
import dev.sanad.core.justification.Undecided;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.time.AsOf;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.internal.engine.coded.CodedConclusions;
import dev.sanad.rules.internal.engine.drl.Conclusions;
import dev.sanad.rules.internal.engine.drl.DrlModels;
import dev.sanad.rules.internal.engine.model.Compiler;
import dev.sanad.rules.internal.engine.model.Consequence;
import dev.sanad.rules.internal.engine.node.Settlement;
import dev.sanad.rules.internal.engine.node.World;
import dev.sanad.rules.internal.engine.plan.Recorder;
import dev.sanad.rules.internal.language.Reading;
import dev.sanad.rules.internal.ruleset.TrustedCode;
import dev.sanad.rules.internal.upkeep.FirstMatch;
import dev.sanad.rules.internal.upkeep.KeptReasoning;
import dev.sanad.rules.language.CodedRule;
import dev.sanad.rules.ruleset.RuleSet;
import dev.sanad.rules.ruleset.Trust;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kie.api.runtime.KieSession;

/** Reasons with Drools: one knowledge base for a rule set, one session for each reasoning run. */
public final class DroolsReasoner implements Reasoner {
    private final RuleSet ruleSet;
    private final boolean asksForWorth;
    private final KnowledgeBases knowledge;
    /** The strata that have rules, lowest first. */
    private final int[] strata;
    /** For each way in which a rule may match first, the kinds of which it needs some fact; code needs none. */
    private final Set<Set<KindId>> needed;

    /**
     * A reasoner with the rules of a set.
     *
     * @throws IllegalArgumentException if some of its rules are in code, which {@link #of} can compile
     */
    public DroolsReasoner(RuleSet ruleSet) {
        this(ruleSet, DrlModels.none());
        if (!ruleSet.codedRules().isEmpty()) {
            throw new IllegalArgumentException("rules that are code must be compiled: use DroolsReasoner.of");
        }
    }

    private DroolsReasoner(RuleSet ruleSet, DrlModels coded) {
        this.ruleSet = ruleSet;
        this.strata = Stream.concat(ruleSet.rules().stream(), ruleSet.codedRules().stream())
                .mapToInt(rule -> ruleSet.strata().layerOf(rule.id()))
                .distinct()
                .sorted()
                .toArray();
        this.asksForWorth = ruleSet.codedRules().stream().anyMatch(CodedRule::asksForCertainty)
                || ruleSet.rules().stream()
                        .flatMap(rule -> rule.clauses().stream())
                        .flatMap(clause -> clause.conditions().stream())
                        .anyMatch(condition -> condition.pattern().worth().asks());
        this.needed = Stream.concat(
                        ruleSet.codedRules().stream().map(rule -> Set.<KindId>of()),
                        ruleSet.rules().stream()
                                .flatMap(rule -> rule.clauses().stream())
                                .map(clause -> clause.conditions().stream()
                                        .filter(condition ->
                                                condition.asAbsent().isEmpty())
                                        .map(condition -> condition.pattern().kind())
                                        .collect(Collectors.toSet())))
                .collect(Collectors.toSet());
        this.knowledge = new KnowledgeBases(ruleSet, coded);
    }

    /**
     * A reasoner with the rules of a set, including those in code, which may run from here on.
     *
     * @param cache the folder in which compiled rules are kept; used only if some rules are in code
     * @param trust the code from outside the product that may run
     */
    public static Checked<DroolsReasoner> of(RuleSet ruleSet, Path cache, Trust trust) {
        if (ruleSet.codedRules().isEmpty()) {
            return Checked.good(new DroolsReasoner(ruleSet));
        }
        List<Problem> refused = TrustedCode.refused(ruleSet.codedRules(), trust);
        if (!refused.isEmpty()) {
            return new Checked<>(Optional.empty(), refused);
        }
        Checked<DrlModels> models = DrlModels.load(ruleSet.codedRules(), cache);
        return new Checked<>(models.value().map(coded -> new DroolsReasoner(ruleSet, coded)), models.problems());
    }

    /**
     * {@inheritDoc}
     *
     * @throws FailedRule if the code of a rule fails
     */
    @Override
    public Findings reason(Dossier dossier, AsOf asOf, Limits limits) {
        return reason(dossier, asOf, limits, Optional.empty());
    }

    private Findings reason(Dossier dossier, AsOf asOf, Limits limits, Optional<Consumer<Recorder.Recorded>> listener) {
        Vocabulary vocabulary = ruleSet.vocabulary().and(dossier.vocabulary());
        World world = new World(dossier, vocabulary, asOf, limits);
        try {
            return findings(dossier, asOf, world, new Recorder(world, asOf, listener));
        } catch (RuntimeException | OutOfMemoryError fault) {
            if (!isForWantOfMemory(fault)) {
                throw fault;
            }
        }
        // Only here, where nothing holds the session any more, is there memory for saying so.
        throw world.outOfMemory();
    }

    @Override
    public ContinuedReasoning begin(Dossier dossier, AsOf asOf, Limits limits) {
        if (!ruleSet.codedRules().isEmpty()) {
            return Reasoner.super.begin(dossier, asOf, limits);
        }
        List<FirstMatch> matches = new ArrayList<>();
        Findings first = reason(dossier, asOf, limits, Optional.of(recorded -> matches.add(first(recorded))));
        return new KeptReasoning(ruleSet, first, matches);
    }

    private static FirstMatch first(Recorder.Recorded recorded) {
        return new FirstMatch(
                recorded.plan().clause(),
                recorded.held(),
                recorded.conclusion(),
                recorded.derivation(),
                recorded.lastDay(),
                switch (recorded.derivation().layer()) {
                    case BOTH -> Set.of(Reading.CERTAIN, Reading.POSSIBLE);
                    case CERTAIN -> Set.of(Reading.CERTAIN);
                    case POSSIBLE -> Set.of(Reading.POSSIBLE);
                });
    }

    private static boolean isForWantOfMemory(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                return true;
            }
        }
        return false;
    }

    private Findings findings(Dossier dossier, AsOf asOf, World world, Recorder recorder) {
        List<Event> events = dossier.eventsKnownOn(asOf);
        world.look();
        run(world, recorder, events);
        world.look();
        Set<Conclusion> undecided = world.undecided();
        JustificationGraph all = world.derivations().graphWithout(world.rejected(), events);
        JustificationGraph graph = undecided.isEmpty()
                ? all
                : world.derivations()
                        .graphWithout(
                                Stream.concat(undecided.stream(), world.rejected().stream())
                                        .collect(Collectors.toSet()),
                                events);
        Assessments assessments =
                Assessments.of(graph, dossier.sources(), dossier.coverage(asOf), world.vocabulary(), Set.of());
        Undecided possible = undecided.isEmpty()
                ? Undecided.nothing(graph, assessments)
                : undecided(all, undecided, dossier, asOf, world.vocabulary());
        RejectedFindings rejected = RejectedFindings.of(
                dossier,
                asOf,
                world.vocabulary(),
                world.derivations().graph(events),
                possible,
                world.rejected(),
                world::rejectsCertainly);
        world.done();
        return new Findings(
                dossier,
                world.vocabulary(),
                ruleSet.name(),
                asOf,
                graph,
                assessments,
                recorder.pending(),
                possible,
                rejected);
    }

    private static Undecided undecided(
            JustificationGraph all, Set<Conclusion> undecided, Dossier dossier, AsOf asOf, Vocabulary vocabulary) {
        return new Undecided(
                all,
                Assessments.of(all, dossier.sources(), dossier.coverage(asOf), vocabulary, undecided),
                undecided.stream().sorted(Comparator.comparing(Conclusion::id)).toList());
    }

    private void run(World world, Recorder recorder, List<Event> events) {
        if (!canMatch(events, world.vocabulary())) {
            return;
        }
        KnowledgeBases.Knowledge rules = knowledge.of(world.vocabulary());
        world.lookUpBy(rules.circles());
        KieSession session = rules.base().newKieSession();
        try {
            session.getEnvironment().set(Consequence.RECORDER, recorder);
            session.getEnvironment().set(Conclusions.SINK, new CodedConclusions(codedRules(), world, recorder));
            events.forEach(event -> world.withCircles(world.add(event)).forEach(session::insert));
            for (int stratum : strata) {
                session.getAgenda().getAgendaGroup(Compiler.groupOf(stratum)).setFocus();
                session.fireAllRules();
                settle(world, session);
                if (asksForWorth) {
                    recorder.completeStratum().forEach(node -> session.update(session.getFactHandle(node), node));
                }
            }
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError fault) {
            if (isForWantOfMemory(fault)) {
                throw fault;
            }
            Optional<RuntimeException> failed = FailedRule.behind(fault, ruleSet.codedRules());
            if (failed.isPresent()) {
                throw failed.get();
            }
            throw fault;
        } finally {
            session.dispose();
        }
    }

    /** Whether any rule can match some events, so that it is worth opening a session. */
    private boolean canMatch(List<Event> events, Vocabulary vocabulary) {
        Set<KindId> kinds = new HashSet<>();
        events.forEach(event -> kinds.addAll(vocabulary.ancestorsOf(event.kind())));
        return needed.stream().anyMatch(kinds::containsAll);
    }

    /** Settles what of a complete stratum follows certainly, before the next one looks at it. */
    private static void settle(World world, KieSession session) {
        Settlement.Outcome outcome = world.settle();
        outcome.undecided().forEach(node -> session.update(session.getFactHandle(node), node));
        outcome.gone().forEach(node -> session.delete(session.getFactHandle(node)));
    }

    private Map<String, CodedRule> codedRules() {
        Map<String, CodedRule> byName = new HashMap<>();
        ruleSet.codedRules().forEach(rule -> byName.put(rule.id().value(), rule));
        return byName;
    }
}
