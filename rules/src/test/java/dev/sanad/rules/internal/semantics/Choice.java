package dev.sanad.rules.internal.semantics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Draws from a seed. */
record Choice(Random random) {
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    int from(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    @SafeVarargs
    final <T> T of(T... items) {
        return of(Arrays.asList(items));
    }

    <T> T of(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    /** Some of the items, each once. */
    <T> List<T> some(List<T> items, int most) {
        List<T> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, Math.min(items.size(), from(0, most)));
    }

    /** At least one, without brackets if it is one. */
    String oneOrMore(Supplier<String> item, int most) {
        List<String> items =
                Stream.generate(item).limit(from(1, most)).distinct().toList();
        return items.size() == 1 && chance(70) ? items.get(0) : "[" + String.join(", ", items) + "]";
    }
}
