package dev.sanad.rules.cases;

import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.time.AsOf;
import java.util.List;

/**
 * A case: a test of rules.
 *
 * @param name its name, a sentence
 * @param dossier the given facts
 * @param asOf the as-of day
 * @param expect the conclusions that must follow, possibly among others
 * @param expectNot the conclusions that must not follow
 * @param mark the place of its name
 */
public record Case(
        String name, Dossier dossier, AsOf asOf, List<Expected> expect, List<Expected> expectNot, SourceMark mark) {
    /**
     * Copies {@code expect} and {@code expectNot}.
     *
     * @param name its name, a sentence
     * @param dossier the given facts
     * @param asOf the as-of day
     * @param expect the conclusions that must follow, possibly among others
     * @param expectNot the conclusions that must not follow
     * @param mark the place of its name
     */
    public Case {
        expect = List.copyOf(expect);
        expectNot = List.copyOf(expectNot);
    }
}
