package dev.sanad.rules.cases;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * The cases of one file.
 *
 * @param name the name by which the user knows the file
 * @param rules the rules or packs that its cases test; no others are used
 * @param cases in the order of the file
 * @param mutants the changes of the rules that no case can notice, each with the reason
 */
public record CaseFile(String name, SortedSet<String> rules, List<Case> cases, SortedMap<String, String> mutants) {
    /**
     * Copies {@code cases}.
     *
     * @param name the name by which the user knows the file
     * @param rules the rules or packs that its cases test; no others are used
     * @param cases in the order of the file
     * @param mutants the changes of the rules that no case can notice, each with the reason
     */
    public CaseFile {
        cases = List.copyOf(cases);
        mutants = Collections.unmodifiableSortedMap(new TreeMap<>((Map<String, String>) mutants));
    }
}
