package dev.sanad.rules.internal.language;

import dev.sanad.rules.language.Clause;
import dev.sanad.rules.language.Condition.Counted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The order in which the groups of a clause are counted: a group comes after those that it refers to.
 *
 * @param ordered the groups that can be counted
 * @param circular the groups that cannot, since each refers to itself, directly or indirectly
 */
public record CountOrder(List<Counted> ordered, List<Counted> circular) {
    /** The order for a clause. */
    public static CountOrder of(Clause clause) {
        List<Counted> open = new ArrayList<>(clause.counted());
        List<Counted> order = new ArrayList<>();
        while (true) {
            Set<String> uncounted = names(open);
            List<Counted> next = open.stream()
                    .filter(counts -> asked(counts).noneMatch(uncounted::contains))
                    .toList();
            if (next.isEmpty()) {
                break;
            }
            order.addAll(next);
            open.removeAll(next);
        }
        return new CountOrder(
                order, open.stream().filter(counts -> isCircular(counts, open)).toList());
    }

    private static Stream<String> asked(Counted counts) {
        return counts.pattern().variables();
    }

    private static Set<String> names(List<Counted> counts) {
        return counts.stream().flatMap(Counted::names).collect(Collectors.toSet());
    }

    private static boolean isCircular(Counted counts, List<Counted> open) {
        Set<String> reached = new HashSet<>();
        List<Counted> toFollow = new ArrayList<>(List.of(counts));
        while (!toFollow.isEmpty()) {
            Counted followed = toFollow.remove(toFollow.size() - 1);
            asked(followed)
                    .filter(reached::add)
                    .forEach(name -> open.stream()
                            .filter(each -> each.names().anyMatch(name::equals))
                            .forEach(toFollow::add));
        }
        return counts.names().anyMatch(reached::contains);
    }
}
