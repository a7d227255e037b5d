package dev.sanad.rules.cases;

import dev.sanad.core.justification.RuleId;
import dev.sanad.core.problem.SourceMark;
import java.util.List;
import java.util.Optional;

/**
 * What the cases of rules notice.
 *
 * @param killed the number of changes that make some case fail
 * @param survivors the changes that no case notices, by rule
 * @param stale the changes that the cases accept although some case notices them, or there are none such
 */
public record MutantReport(int killed, List<Survivor> survivors, List<String> stale) {
    /**
     * Copies the lists.
     *
     * @param killed the number of changes that make some case fail
     * @param survivors the changes that no case notices, by rule
     * @param stale the changes that the cases accept although some case notices them, or there are none such
     */
    public MutantReport {
        survivors = List.copyOf(survivors);
        stale = List.copyOf(stale);
    }

    /**
     * A change that no case notices.
     *
     * @param rule the changed rule
     * @param name what was changed
     * @param mark the place of the changed part
     * @param accepted why that is as it should be, if the cases say so
     */
    public record Survivor(RuleId rule, String name, SourceMark mark, Optional<String> accepted) {
        /** {@return how the cases call it} */
        public String key() {
            return rule + ": " + name;
        }
    }

    /** {@return the number of changes that no case notices and for which the cases give no reason} */
    public long unexplained() {
        return survivors.stream()
                .filter(survivor -> survivor.accepted().isEmpty())
                .count();
    }
}
