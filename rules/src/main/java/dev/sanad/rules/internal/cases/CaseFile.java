package dev.sanad.rules.internal.cases;

import java.util.List;
import java.util.SortedSet;

/**
 * The cases of one file.
 *
 * @param name how the user names the file
 * @param rules the rules, or packs of them, that its cases are about; no others are used
 * @param cases in the order of the file
 */
public record CaseFile(String name, SortedSet<String> rules, List<Case> cases) {
    /** Copies the list. */
    public CaseFile {
        cases = List.copyOf(cases);
    }
}
