package dev.sanad.rules.internal.cases;

import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.time.AsOf;
import java.util.List;

/**
 * One test of rules.
 *
 * @param name what it shows, as a sentence
 * @param dossier what is given
 * @param asOf the day to stand on
 * @param expect what must be concluded, among whatever else is
 * @param expectNot what must not be concluded
 * @param mark where its name is written
 */
public record Case(
        String name, Dossier dossier, AsOf asOf, List<Expected> expect, List<Expected> expectNot, SourceMark mark) {
    /** Copies the lists. */
    public Case {
        expect = List.copyOf(expect);
        expectNot = List.copyOf(expectNot);
    }
}
