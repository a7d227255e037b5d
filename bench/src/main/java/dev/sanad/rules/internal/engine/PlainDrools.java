package dev.sanad.rules.internal.engine;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.execute;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.betaIndexedBy;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.drools.model.Index.ConstraintType;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;

/**
 * The two works as somebody would write them for Drools alone, with facts of ints and nothing recorded: {@code PlainDrools
 * (closure|join) EVENTS}. Prints the same as {@link RecordingCost}.
 */
public final class PlainDrools {
    private static int matches;
    private static final Set<Path> PATHS = new HashSet<>();

    private PlainDrools() {}

    record Edge(int from, int to) {}

    record Path(int from, int to) {}

    record Launch(int by, long day) {}

    record Condemnation(int by, long day) {}

    record Meeting(int by, long day) {}

    /** Runs the work that the arguments name. */
    public static void main(String[] arguments) {
        boolean closure = arguments[0].equals("closure");
        int count = Integer.parseInt(arguments[1]);
        ModelImpl model = new ModelImpl();
        (closure ? closure() : join()).forEach(model::addRule);
        List<Object> facts = closure ? edges(count) : mixed(count);
        KieSession session = KieBaseBuilder.createKieBaseFromModel(model).newKieSession();
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.gc();
        long processor = system.getProcessCpuTime();
        long start = System.nanoTime();
        facts.forEach(session::insert);
        session.fireAllRules();
        double seconds = (System.nanoTime() - start) / 1e9;
        double worked = (system.getProcessCpuTime() - processor) / 1e9;
        System.gc();
        long live = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
        System.out.printf(
                "%s plain: %d events, %d derivations, %.2f s, %.2f s of processor, %d MB live%n",
                arguments[0], count, matches, seconds, worked, live);
        session.dispose();
    }

    private static List<Rule> closure() {
        Variable<Edge> edge = declarationOf(Edge.class, "edge");
        Variable<Path> path = declarationOf(Path.class, "path");
        Variable<Edge> further = declarationOf(Edge.class, "further");
        return List.of(
                rule("first").build(pattern(edge), on(edge).execute((drools, each) -> {
                    matches++;
                    Path made = new Path(each.from(), each.to());
                    if (PATHS.add(made)) {
                        drools.insert(made);
                    }
                })),
                rule("further")
                        .build(
                                pattern(path),
                                pattern(further)
                                        .expr(
                                                "goes on",
                                                path,
                                                (next, so) -> next.from() == so.to(),
                                                betaIndexedBy(
                                                        int.class,
                                                        ConstraintType.EQUAL,
                                                        0,
                                                        Edge::from,
                                                        Path::to,
                                                        int.class)),
                                on(path, further).execute((drools, so, next) -> {
                                    matches++;
                                    Path made = new Path(so.from(), next.to());
                                    if (PATHS.add(made)) {
                                        drools.insert(made);
                                    }
                                })));
    }

    private static List<Rule> join() {
        Variable<Launch> launch = declarationOf(Launch.class, "launch");
        Variable<Condemnation> condemnation = declarationOf(Condemnation.class, "condemnation");
        Variable<Meeting> meeting = declarationOf(Meeting.class, "meeting");
        return List.of(rule("response")
                .build(
                        pattern(launch),
                        pattern(condemnation)
                                .expr(
                                        "by the same",
                                        launch,
                                        (mine, other) -> mine.by() == other.by(),
                                        betaIndexedBy(
                                                int.class,
                                                ConstraintType.EQUAL,
                                                0,
                                                Condemnation::by,
                                                Launch::by,
                                                int.class))
                                .expr("soon after", launch, (mine, other) -> isSoonAfter(mine.day(), other.day())),
                        pattern(meeting)
                                .expr(
                                        "by the same too",
                                        condemnation,
                                        (mine, other) -> mine.by() == other.by(),
                                        betaIndexedBy(
                                                int.class,
                                                ConstraintType.EQUAL,
                                                0,
                                                Meeting::by,
                                                Condemnation::by,
                                                int.class))
                                .expr(
                                        "soon after that",
                                        condemnation,
                                        (mine, other) -> isSoonAfter(mine.day(), other.day())),
                        execute(() -> matches++)));
    }

    private static boolean isSoonAfter(long day, long other) {
        return day > other && day <= other + 14;
    }

    /** The same edges, with the places as ints. */
    private static List<Object> edges(int count) {
        Map<Object, Integer> places = new HashMap<>();
        List<Object> facts = new ArrayList<>();
        Works.edges(count)
                .forEach(edge -> facts.add(new Edge(
                        number(places, edge.roles().values().get("from")),
                        number(places, edge.roles().values().get("to")))));
        return facts;
    }

    private static List<Object> mixed(int count) {
        Map<Object, Integer> actors = new HashMap<>();
        List<Object> facts = new ArrayList<>();
        Works.mixed(count).forEach(event -> {
            int by = number(actors, event.roles().values().get("by"));
            long day = event.time()
                    .orElseThrow()
                    .firstDay()
                    .map(LocalDate::toEpochDay)
                    .orElseThrow();
            facts.add(
                    switch (event.kind().value()) {
                        case "launch" -> new Launch(by, day);
                        case "condemnation" -> new Condemnation(by, day);
                        default -> new Meeting(by, day);
                    });
        });
        return facts;
    }

    private static int number(Map<Object, Integer> numbers, @Nullable Object of) {
        return numbers.computeIfAbsent(Objects.requireNonNull(of), none -> numbers.size());
    }
}
