package dev.sanad.cli.mutants;

import java.util.Optional;
import java.util.Random;

/**
 * A file that has been changed.
 *
 * @param specimen what it was
 * @param tree what it says, unless its lines were changed
 * @param text its text
 * @param random decides what is done with it
 */
record Mutant(Specimen specimen, Optional<Tree> tree, String text, Random random) {
    private static final int BY_LINES = 6;

    /** The mutant of a seed. */
    static Mutant of(long seed, Corpus corpus) {
        Random random = new Random(seed * 0x9E3779B97F4A7C15L); // the first numbers of neighbouring seeds are alike
        Specimen specimen = corpus.one(random);
        Mutator mutator = new Mutator(corpus.stock(), random);
        Optional<Tree> tree = random.nextInt(BY_LINES) == 0
                ? Optional.empty()
                : specimen.tree().map(Tree::copy);
        tree.ifPresent(mutator::change);
        return new Mutant(
                specimen,
                tree,
                tree.map(said -> written(said, specimen.form())).orElseGet(() -> mutator.changed(specimen.text())),
                random);
    }

    private static String written(Tree said, Form form) {
        return form == Form.JSON_LINES ? said.lines() : said.yaml();
    }

    /** The same said in another order; empty if its lines were changed. */
    Optional<String> shuffled() {
        Optional<Tree> other = tree.map(Tree::copy);
        other.ifPresent(said -> said.shuffle(random));
        return other.map(said -> written(said, specimen.form()));
    }

    String file() {
        return specimen.form().file();
    }

    @Override
    public String toString() {
        return specimen.origin() + " as " + file() + ":\n" + text;
    }
}
