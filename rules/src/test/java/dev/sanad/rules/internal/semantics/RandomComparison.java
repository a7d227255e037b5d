package dev.sanad.rules.internal.semantics;

import dev.sanad.core.Findings;
import dev.sanad.core.RejectedFindings;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.justification.Derivation;
import dev.sanad.core.justification.Pending;
import dev.sanad.core.justification.Premise;
import dev.sanad.core.justification.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The content of findings, line by line, independent of the order of conditions and facts. */
final class RandomComparison {
    private RandomComparison() {}

    static Set<String> lines(Findings findings) {
        Set<String> lines = new TreeSet<>();
        for (Conclusion conclusion : findings.conclusions()) {
            findings.graph()
                    .whyHolds(conclusion)
                    .forEach(derivation -> lines.add(
                            conclusion + "@" + conclusion.time() + conclusion.modality() + " by " + line(derivation)));
        }
        for (Conclusion conclusion : findings.undecided().conclusions()) {
            findings.undecided()
                    .graph()
                    .whyHolds(conclusion)
                    .forEach(derivation -> lines.add("possibly " + conclusion + "@" + conclusion.time()
                            + conclusion.modality() + " by " + line(derivation) + " in doubt for "
                            + derivation.doubts().stream()
                                    .map(doubt -> doubt.fact().id() + (doubt.isAgainst() ? " against it" : ""))
                                    .sorted()
                                    .toList()));
        }
        for (RejectedFindings.Item item : findings.rejected().items()) {
            findings.rejected()
                    .graph()
                    .whyHolds(item.conclusion())
                    .forEach(derivation -> lines.add("rejected " + (item.isCertain() ? "" : "possibly ")
                            + item.conclusion() + " by " + line(derivation)));
        }
        for (Pending pending : findings.pending()) {
            lines.add("pending " + pending.rule().id() + " until " + pending.until() + pending.bindings());
        }
        return lines;
    }

    private static String line(Derivation derivation) {
        return derivation.rule().id() + " " + derivation.bindings() + " from "
                + derivation.premises().stream()
                        .map(RandomComparison::line)
                        .sorted()
                        .toList()
                + derivation.claimedBy();
    }

    private static String line(Premise premise) {
        if (premise instanceof Premise.Held held) {
            return held.fact().id().value();
        }
        if (premise instanceof Premise.Counted counted) {
            return line(counted.pattern())
                    + counted.members().stream().map(fact -> fact.id()).toList() + counted.distinct() + "/"
                    + counted.atLeast();
        }
        Premise.Absent absent = (Premise.Absent) premise;
        return "no " + line(absent.pattern()) + " in " + absent.searched();
    }

    private static String line(Sought sought) {
        return sought.kind().value() + sorted(sought.where()) + sorted(sought.time());
    }

    private static List<String> sorted(List<?> items) {
        return items.stream().map(Object::toString).sorted().toList();
    }

    /** The lines in only one of the two; empty if they agree. */
    static String difference(String one, Findings left, String other, Findings right) {
        Set<String> mine = lines(left);
        Set<String> theirs = lines(right);
        List<String> reported = new ArrayList<>();
        mine.stream().filter(line -> !theirs.contains(line)).forEach(line -> reported.add("only " + one + ": " + line));
        theirs.stream()
                .filter(line -> !mine.contains(line))
                .forEach(line -> reported.add("only " + other + ": " + line));
        return reported.stream().limit(8).collect(Collectors.joining("\n"));
    }
}
