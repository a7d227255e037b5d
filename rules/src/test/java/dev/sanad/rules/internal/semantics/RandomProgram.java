package dev.sanad.rules.internal.semantics;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

/** Random programs made from seeds; those of a few seeds in a row have the same rules, which are costly to set up. */
final class RandomProgram {
    /** The number of dossiers on which each rule set is tried. */
    static final int DOSSIERS = 2;

    private RandomProgram() {}

    /** The program of a seed. */
    static Program of(long seed) {
        Variables.restart();
        Choice choice = new Choice(new Random(Math.floorDiv(seed, DOSSIERS)));
        int events = choice.from(6, 13);
        RandomKinds kinds = new RandomKinds(choice);
        RandomValues values = new RandomValues(choice, events);
        List<Program.RuleText> rules = new RandomRules(choice, kinds, values).rules(choice.from(3, 7));
        Choice ofDossier = new Choice(new Random(-seed));
        return new Program(
                kinds.text(),
                kinds.extension(),
                rules,
                RandomDossier.BACKGROUND,
                new RandomDossier(ofDossier, kinds, new RandomValues(ofDossier, events)).events(events),
                LocalDate.of(2023, ofDossier.of(1, 2, 2, 3, 3, 4), ofDossier.of(1, 10, 20, 28)));
    }

    /** The seeds of the programs that have the same rules as that of a seed. */
    static LongStream withSameRules(long seed) {
        long first = Math.floorDiv(seed, DOSSIERS) * DOSSIERS;
        return LongStream.range(first, first + DOSSIERS);
    }
}
