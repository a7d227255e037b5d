package dev.sanad.rules.cases;

import java.util.List;
import java.util.SortedSet;

/**
 * The cases of one file.
 *
 * @param name the name by which the user knows the file
 * @param rules the rules or packs that its cases test; no others are used
 * @param cases in the order of the file
 */
public record CaseFile(String name, SortedSet<String> rules, List<Case> cases) {
    /**
     * Copies {@code cases}.
     *
     * @param name the name by which the user knows the file
     * @param rules the rules or packs that its cases test; no others are used
     * @param cases in the order of the file
     */
    public CaseFile {
        cases = List.copyOf(cases);
    }
}
