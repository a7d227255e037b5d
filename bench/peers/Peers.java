import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.reasoner.InfGraph;
import org.apache.jena.reasoner.rulesys.GenericRuleReasoner;
import org.apache.jena.reasoner.rulesys.Rule;
import org.evrete.KnowledgeService;
import org.evrete.api.StatefulSession;

/**
 * One work by another engine, in a process of its own: {@code Peers (java|jena|evrete|duckdb) (closure|join) FOLDER}, with the
 * tables of {@code WorkTables}. Prints how many results there are, and the seconds from the first fact to the last result.
 */
public final class Peers {
    public record Edge(int from, int to) {}

    public record PathTo(int from, int to) {}

    public record Launch(int by, int day) {}

    public record Condemnation(int by, int day) {}

    public record Meeting(int by, int day) {}

    private interface Work {
        long results() throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        boolean closure = arguments[1].equals("closure");
        Path folder = Path.of(arguments[2]);
        Work work =
                switch (arguments[0]) {
                    case "java" -> closure ? javaClosure(folder) : javaJoin(folder);
                    case "jena" -> closure ? jenaClosure(folder) : jenaJoin(folder);
                    case "evrete" -> closure ? evreteClosure(folder) : evreteJoin(folder);
                    case "duckdb" -> duckdb(folder, closure);
                    default -> throw new IllegalArgumentException(arguments[0]);
                };
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.gc();
        long processor = system.getProcessCpuTime();
        long start = System.nanoTime();
        long results = work.results();
        System.out.printf(
                "%s %s: %d results, %.2f s, %.2f s of processor%n",
                arguments[1],
                arguments[0],
                results,
                (System.nanoTime() - start) / 1e9,
                (system.getProcessCpuTime() - processor) / 1e9);
    }

    private static List<int[]> rows(Path folder, String name) throws IOException {
        List<int[]> rows = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve(name + ".csv"))) {
            int comma = line.indexOf(',');
            rows.add(new int[] {
                Integer.parseInt(line.substring(0, comma)), Integer.parseInt(line.substring(comma + 1))
            });
        }
        return rows;
    }

    /** Each derivation is counted, none is recorded. */
    private static Work javaClosure(Path folder) throws IOException {
        List<int[]> edges = rows(folder, "edges");
        return () -> {
            Map<Integer, List<Integer>> next = new HashMap<>();
            edges.forEach(edge -> next.computeIfAbsent(edge[0], none -> new ArrayList<>()).add(edge[1]));
            Set<PathTo> paths = new HashSet<>();
            Deque<PathTo> open = new ArrayDeque<>();
            for (int[] edge : edges) {
                PathTo path = new PathTo(edge[0], edge[1]);
                if (paths.add(path)) {
                    open.add(path);
                }
            }
            while (!open.isEmpty()) {
                PathTo path = open.remove();
                for (int to : next.getOrDefault(path.to(), List.of())) {
                    PathTo longer = new PathTo(path.from(), to);
                    if (paths.add(longer)) {
                        open.add(longer);
                    }
                }
            }
            return paths.size();
        };
    }

    private static Work javaJoin(Path folder) throws IOException {
        List<int[]> launches = rows(folder, "launch");
        List<int[]> condemnations = rows(folder, "condemnation");
        List<int[]> meetings = rows(folder, "meeting");
        return () -> {
            Map<Integer, List<int[]>> condemned = by(condemnations);
            Map<Integer, List<int[]>> met = by(meetings);
            long matches = 0;
            for (int[] launch : launches) {
                for (int[] condemnation : condemned.getOrDefault(launch[0], List.of())) {
                    if (isSoonAfter(launch[1], condemnation[1])) {
                        for (int[] meeting : met.getOrDefault(launch[0], List.of())) {
                            if (isSoonAfter(condemnation[1], meeting[1])) {
                                matches++;
                            }
                        }
                    }
                }
            }
            return matches;
        };
    }

    private static Map<Integer, List<int[]>> by(List<int[]> rows) {
        Map<Integer, List<int[]>> by = new HashMap<>();
        rows.forEach(row -> by.computeIfAbsent(row[0], none -> new ArrayList<>()).add(row));
        return by;
    }

    public static boolean isSoonAfter(int day, int other) {
        return day < other && other <= day + 14;
    }

    /** Forward, with each derivation logged, as Jena does for explanations. */
    private static Work jenaClosure(Path folder) throws IOException {
        List<int[]> edges = rows(folder, "edges");
        Node edge = NodeFactory.createURI("urn:edge");
        Node path = NodeFactory.createURI("urn:path");
        return () -> {
            Graph facts = GraphMemFactory.createDefaultGraph();
            edges.forEach(each -> facts.add(Triple.create(place(each[0]), edge, place(each[1]))));
            InfGraph found = jena(
                    "[first: (?x urn:edge ?y) -> (?x urn:path ?y)]"
                            + "[further: (?x urn:path ?y) (?y urn:edge ?z) -> (?x urn:path ?z)]",
                    facts);
            return count(found, path);
        };
    }

    /** The three facts of a match are what a made node is; there is one result for each. */
    private static Work jenaJoin(Path folder) throws IOException {
        Map<String, List<int[]>> rows = new HashMap<>();
        for (String kind : List.of("launch", "condemnation", "meeting")) {
            rows.put(kind, rows(folder, kind));
        }
        Node by = NodeFactory.createURI("urn:by");
        return () -> {
            Graph facts = GraphMemFactory.createDefaultGraph();
            rows.forEach((kind, all) -> {
                for (int i = 0; i < all.size(); i++) {
                    Node event = NodeFactory.createURI("urn:" + kind + i);
                    facts.add(Triple.create(event, NodeFactory.createURI("urn:by-of-" + kind), place(all.get(i)[0])));
                    facts.add(Triple.create(
                            event, NodeFactory.createURI("urn:day"), NodeFactory.createLiteralByValue(all.get(i)[1])));
                    facts.add(Triple.create(
                            event,
                            NodeFactory.createURI("urn:until"),
                            NodeFactory.createLiteralByValue(all.get(i)[1] + 14)));
                }
            });
            InfGraph found = jena(
                    "[response: (?l urn:by-of-launch ?by) (?c urn:by-of-condemnation ?by) (?l urn:day ?ld) (?l urn:until ?lu)"
                            + " (?c urn:day ?cd) lessThan(?ld, ?cd) le(?cd, ?lu) (?m urn:by-of-meeting ?by) (?c urn:until ?cu)"
                            + " (?m urn:day ?md) lessThan(?cd, ?md) le(?md, ?cu) makeTemp(?r) -> (?r urn:response ?m)]",
                    facts);
            return count(found, NodeFactory.createURI("urn:response"));
        };
    }

    private static InfGraph jena(String rules, Graph facts) {
        GenericRuleReasoner reasoner = new GenericRuleReasoner(Rule.parseRules(rules));
        reasoner.setMode(GenericRuleReasoner.FORWARD_RETE);
        reasoner.setDerivationLogging(true);
        InfGraph found = reasoner.bind(facts);
        found.prepare();
        return found;
    }

    private static long count(InfGraph found, Node predicate) {
        return found.getDeductionsGraph()
                .find(Node.ANY, predicate, Node.ANY)
                .toList()
                .size();
    }

    private static Node place(int number) {
        return NodeFactory.createURI("urn:t" + number);
    }

    private static Work evreteClosure(Path folder) throws IOException {
        List<int[]> edges = rows(folder, "edges");
        Set<PathTo> paths = new HashSet<>();
        StatefulSession session = new KnowledgeService()
                .newKnowledge()
                .builder()
                .newRule("first")
                .forEach("$e", Edge.class)
                .execute(context -> {
                    Edge edge = context.get("$e");
                    PathTo path = new PathTo(edge.from(), edge.to());
                    if (paths.add(path)) {
                        context.insert(path);
                    }
                })
                .newRule("further")
                .forEach("$p", PathTo.class, "$e", Edge.class)
                .where("$p.to == $e.from")
                .execute(context -> {
                    PathTo path = context.get("$p");
                    Edge edge = context.get("$e");
                    PathTo longer = new PathTo(path.from(), edge.to());
                    if (paths.add(longer)) {
                        context.insert(longer);
                    }
                })
                .build()
                .newStatefulSession();
        return () -> {
            edges.forEach(edge -> session.insert(new Edge(edge[0], edge[1])));
            session.fire();
            return paths.size();
        };
    }

    private static Work evreteJoin(Path folder) throws IOException {
        List<int[]> launches = rows(folder, "launch");
        List<int[]> condemnations = rows(folder, "condemnation");
        List<int[]> meetings = rows(folder, "meeting");
        long[] matches = {0};
        StatefulSession session = new KnowledgeService()
                .newKnowledge()
                .builder()
                .newRule("response")
                .forEach("$l", Launch.class, "$c", Condemnation.class, "$m", Meeting.class)
                .where(
                        "$l.by == $c.by",
                        "$c.by == $m.by",
                        "$l.day < $c.day",
                        "$c.day <= $l.day + 14",
                        "$c.day < $m.day",
                        "$m.day <= $c.day + 14")
                .execute(context -> matches[0]++)
                .build()
                .newStatefulSession();
        return () -> {
            launches.forEach(row -> session.insert(new Launch(row[0], row[1])));
            condemnations.forEach(row -> session.insert(new Condemnation(row[0], row[1])));
            meetings.forEach(row -> session.insert(new Meeting(row[0], row[1])));
            session.fire();
            return matches[0];
        };
    }

    private static Work duckdb(Path folder, boolean closure) {
        return () -> {
            try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                    Statement statement = database.createStatement();
                    ResultSet count = statement.executeQuery(closure ? sqlClosure(folder) : sqlJoin(folder))) {
                count.next();
                return count.getLong(1);
            }
        };
    }

    private static String sqlClosure(Path folder) throws SQLException {
        return "WITH RECURSIVE edge(a, b) AS (FROM read_csv('" + folder + "/edges.csv', header = false)),"
                + " path(a, b) AS (SELECT a, b FROM edge UNION SELECT path.a, edge.b FROM path JOIN edge ON path.b = edge.a)"
                + " SELECT count(*) FROM path";
    }

    private static String sqlJoin(Path folder) {
        String table = "read_csv('" + folder + "/%s.csv', header = false, names = ['who', 'day'])";
        return "SELECT count(*) FROM " + table.formatted("launch") + " l JOIN " + table.formatted("condemnation")
                + " c ON l.who = c.who AND l.day < c.day AND c.day <= l.day + 14 JOIN " + table.formatted("meeting")
                + " m ON c.who = m.who AND c.day < m.day AND m.day <= c.day + 14";
    }
}
