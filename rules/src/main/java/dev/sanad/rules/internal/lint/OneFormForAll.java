package dev.sanad.rules.internal.lint;

import dev.sanad.core.internal.yaml.PhraseReader;
import dev.sanad.core.internal.yaml.YamlNode.Leaf;
import dev.sanad.core.problem.ProblemCode;
import dev.sanad.core.problem.Problems;
import dev.sanad.rules.language.Condition;
import dev.sanad.rules.language.Condition.Counted;
import dev.sanad.rules.language.Rule;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Sentences with a counted number before a word that has one form for every number: 1 condemnations. */
final class OneFormForAll implements Lint {
    /** A place and the word after it, unless that is one that nothing is counted by: 3 of them. */
    private static final Pattern COUNTED = Pattern.compile("\\{(?<place>[^{}:?,]+)\\} "
            + "(?!(?:of|in|on|at|to|or|and|by|is|are|was|were|out|من|في|على|إلى|أو) )(?<word>\\p{L}[\\p{L}\\p{M}]+)");

    @Override
    public void look(LintInput linted, Problems found) {
        WrittenRules written = new WrittenRules();
        for (Rule rule : linted.own()) {
            Set<String> numbers = rule.when().stream()
                    .flatMap(Condition::literals)
                    .flatMap(literal -> literal.asCounted().stream())
                    .map(Counted::number)
                    .flatMap(Optional::stream)
                    .collect(Collectors.toSet());
            written.of(rule).flatMap(document -> document.find("because")).stream()
                    .flatMap(PhraseReader::sentences)
                    .forEach(sentence ->
                            look(sentence, numbers::contains, rule.id().toString(), LintCodes.ONE_FORM_FOR_ALL, found));
        }
    }

    static void look(Leaf sentence, Predicate<String> isNumber, String of, ProblemCode code, Problems found) {
        COUNTED.matcher(sentence.text())
                .results()
                .filter(counted -> isNumber.test(place(counted)))
                .forEach(counted -> found.warning(
                        code,
                        sentence.mark().of(counted.group()),
                        "'" + counted.group(2) + "' after {" + place(counted) + "} in this sentence of '" + of
                                + "' has one form for every number",
                        "write a form for each: {" + place(counted) + ", plural, one {# ...} other {# "
                                + counted.group(2) + "}}"));
    }

    private static String place(MatchResult counted) {
        return counted.group(1).strip();
    }
}
