package dev.sanad.rules.proof;

import java.time.LocalDate;
import java.util.Random;

/** A random program made from a seed. */
final class RandomProgram {
    private RandomProgram() {}

    static Program of(long seed) {
        Variables.restart();
        Choice choice = new Choice(new Random(seed));
        int events = choice.from(6, 13);
        RandomKinds kinds = new RandomKinds(choice);
        RandomValues values = new RandomValues(choice, events);
        return new Program(
                kinds.text(),
                kinds.extension(),
                new RandomRules(choice, kinds, values).rules(choice.from(3, 7)),
                RandomDossier.BACKGROUND,
                new RandomDossier(choice, kinds, values).events(events),
                LocalDate.of(2023, choice.of(1, 2, 2, 3, 3, 4), choice.of(1, 10, 20, 28)));
    }
}
