package dev.sanad.rules.internal.lint;

import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.internal.yaml.YamlNode.Leaf;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.text.Phrase;
import dev.sanad.rules.language.Operand;
import dev.sanad.rules.language.Pattern;
import dev.sanad.rules.language.Rule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names that a rule gives to a fact or a group but never uses: a condition is missing or mistyped. */
final class UnusedNames implements Lint {
    @Override
    public void look(LintInput linted, Problems found) {
        WrittenRules written = new WrittenRules();
        for (Rule rule : linted.own()) {
            Set<String> read = read(rule);
            List<Leaf> names = written.of(rule)
                    .flatMap(mapping -> mapping.find("when"))
                    .map(when -> named(when).toList())
                    .orElse(List.of());
            // Two conditions with one name demand the same fact, which is a use of it.
            names.stream()
                    .filter(name -> isOnce(name, names))
                    .filter(name -> !name.text().startsWith("$_"))
                    .filter(name -> !read.contains(name.text().substring(1)))
                    .forEach(name -> found.warning(
                            LintCodes.UNUSED_NAME,
                            name.mark(),
                            "the rule '" + rule.id() + "' names " + name.text() + " but never uses it",
                            "drop the 'as', or use the name in a condition, the conclusion or the sentence"));
        }
    }

    private static boolean isOnce(Leaf name, List<Leaf> names) {
        return names.stream().filter(other -> other.text().equals(name.text())).count() == 1;
    }

    /** The values of {@code as} in conditions. */
    private static Stream<Leaf> named(YamlNode conditions) {
        return conditions.fold(
                condition -> Stream.of(
                                condition.find("as").stream().flatMap(name -> name.asLeaf().stream()),
                                condition.find("count").stream().flatMap(UnusedNames::named),
                                condition.find("any-of").stream().flatMap(UnusedNames::named))
                        .flatMap(names -> names),
                listing -> listing.items().stream().flatMap(UnusedNames::named),
                leaf -> Stream.empty(),
                unread -> Stream.empty());
    }

    private static Set<String> read(Rule rule) {
        return Stream.of(
                        LintInput.patterns(rule.when()).flatMap(UnusedNames::read),
                        Stream.of(
                                        rule.then().with().values().stream(),
                                        rule.then().time().stream(),
                                        rule.then().attributedTo().stream())
                                .flatMap(operands -> operands)
                                .flatMap(Operand::variables),
                        rule.card().because().map(Phrase::places).stream()
                                .flatMap(Set::stream)
                                .map(Phrase::valueOf))
                .flatMap(names -> names)
                .collect(Collectors.toSet());
    }

    /** The variables that a pattern reads; naming the fact does not count as a use. */
    private static Stream<String> read(Pattern pattern) {
        return Stream.of(
                        pattern.tests().stream().flatMap(test -> test.operand().variables()),
                        pattern.saves().stream().map(Pattern.Save::variable),
                        pattern.times().stream().flatMap(time -> time.to().variables()))
                .flatMap(names -> names);
    }
}
