package dev.sanad.rules.internal.engine;

import com.sun.management.OperatingSystemMXBean;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.fact.Event;
import dev.sanad.core.justification.Limits;
import dev.sanad.core.time.AsOf;
import dev.sanad.rules.internal.engine.model.CompiledRules;
import dev.sanad.rules.internal.engine.model.Compiler;
import dev.sanad.rules.internal.engine.model.Consequence;
import dev.sanad.rules.internal.engine.node.World;
import dev.sanad.rules.internal.engine.plan.Recorder;
import dev.sanad.rules.ruleset.RuleSet;
import dev.sanad.rules.ruleset.RuleSetReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * One run of a work, in a process of its own: {@code RecordingCost (closure|join) (full|silent) EVENTS}. Prints
 * the seconds from the first insertion to the last firing, by the clock and of the processor, and the live heap with the
 * session still open.
 */
public final class RecordingCost {
    private RecordingCost() {}

    /** Runs the work that the arguments name. */
    public static void main(String[] arguments) throws IOException {
        boolean closure = arguments[0].equals("closure");
        boolean full = arguments[1].equals("full");
        int count = Integer.parseInt(arguments[2]);
        RuleSet rules = rules(closure ? Works.CLOSURE : Works.JOIN);
        List<Event> events = closure ? Works.edges(count) : Works.mixed(count);
        Dossier dossier = Works.dossier(events, rules.vocabulary());
        CompiledRules compiled = Compiler.compile(rules, rules.vocabulary());
        KieBase kieBase = KieBaseBuilder.createKieBaseFromModel(compiled.model());
        AsOf asOf = new AsOf(LocalDate.of(2031, 1, 1));
        World world = new World(dossier, rules.vocabulary(), asOf, Limits.none());
        world.lookUpBy(compiled.circles());
        Recorder recorder = full ? new Recorder(world, asOf) : new SilentRecorder(world, asOf);
        KieSession session = kieBase.newKieSession();
        session.getEnvironment().set(Consequence.RECORDER, recorder);
        System.gc();
        long processor = processorTime();
        long start = System.nanoTime();
        events.forEach(event -> world.withCircles(world.add(event)).forEach(session::insert));
        session.getAgenda().getAgendaGroup(Compiler.groupOf(0)).setFocus();
        int fired = session.fireAllRules();
        double seconds = (System.nanoTime() - start) / 1e9;
        double worked = (processorTime() - processor) / 1e9;
        System.gc();
        long live = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
        System.out.printf(
                "%s %s: %d events, %d derivations, %.2f s, %.2f s of processor, %d MB live%n",
                arguments[0], arguments[1], count, fired, seconds, worked, live);
        session.dispose();
    }

    /** Of all threads, those that collect garbage and compile included: steadier than the clock on a busy machine. */
    private static long processorTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    static RuleSet rules(String text) throws IOException {
        Path folder = Files.createTempDirectory("sanad-bench");
        Files.writeString(folder.resolve("kinds.yaml"), Works.KINDS);
        Path file = Files.writeString(folder.resolve("rules.yaml"), text);
        return RuleSetReader.read(file, "rules.yaml").orElseThrow();
    }
}
