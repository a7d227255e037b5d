package dev.sanad.rules.engine;

import dev.sanad.core.Findings;
import dev.sanad.core.Reasoner;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.dossier.KnownOn;
import dev.sanad.core.fact.Event;
import dev.sanad.core.justification.Assessments;
import dev.sanad.core.justification.JustificationGraph;
import dev.sanad.core.time.AsOf;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.ruleset.RuleSet;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** Reasons with Drools: one knowledge base for a rule set, one session for each reasoning. */
public final class DroolsReasoner implements Reasoner {
    private final RuleSet ruleSet;
    /** By the kinds there are: a dossier may add kinds that are subkinds of those that rules speak of. */
    private final Map<Set<KindId>, KieBase> kieBases = new ConcurrentHashMap<>();

    /** A reasoner with the rules of a set. */
    @Inject
    public DroolsReasoner(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
        kieBase(ruleSet.vocabulary());
    }

    /**
     * Loads what every reasoning needs of Drools. A program that calls this on a thread of its own while it
     * reads its input starts sooner; nothing else depends on it.
     */
    public static void prepare() {
        KieSession session =
                KieBaseBuilder.createKieBaseFromModel(new ModelImpl()).newKieSession();
        session.fireAllRules();
        session.dispose();
    }

    @Override
    public Findings reason(Dossier dossier, AsOf asOf) {
        Vocabulary vocabulary = ruleSet.vocabulary().and(dossier.vocabulary());
        World world = new World(dossier, vocabulary, asOf);
        List<Event> events = KnownOn.events(dossier, asOf);
        run(world, events);
        JustificationGraph graph = world.recorder().graph(events);
        return new Findings(
                dossier,
                vocabulary,
                ruleSet.name(),
                asOf,
                graph,
                Assessments.of(graph, dossier.sources(), vocabulary),
                world.recorder().pending());
    }

    private KieBase kieBase(Vocabulary vocabulary) {
        Vocabulary kinds = addsSubkinds(vocabulary) ? vocabulary : ruleSet.vocabulary();
        return kieBases.computeIfAbsent(
                kinds.kinds().keySet(),
                none -> KieBaseBuilder.createKieBaseFromModel(Compiler.compile(ruleSet.strata(), kinds)));
    }

    private boolean addsSubkinds(Vocabulary vocabulary) {
        Set<KindId> known = ruleSet.vocabulary().kinds().keySet();
        return vocabulary.kinds().keySet().stream()
                .filter(kind -> !known.contains(kind))
                .anyMatch(kind -> vocabulary.ancestorsOf(kind).stream().anyMatch(known::contains));
    }

    private void run(World world, List<Event> events) {
        KieSession session = kieBase(world.vocabulary()).newKieSession();
        try {
            session.getEnvironment().set(Consequence.RECORDER, world.recorder());
            events.forEach(event -> session.insert(world.add(event)));
            for (int stratum = 0; stratum < ruleSet.strata().layers().size(); stratum++) {
                session.getAgenda().getAgendaGroup(Compiler.groupOf(stratum)).setFocus();
                session.fireAllRules();
                world.recorder().completeStratum();
            }
        } finally {
            session.dispose();
        }
    }
}
