package dev.sanad.rules.internal.lint;

import dev.sanad.core.fact.Value;
import dev.sanad.rules.language.Clause;
import dev.sanad.rules.language.Computation;
import dev.sanad.rules.language.Conclude;
import dev.sanad.rules.language.Condition;
import dev.sanad.rules.language.Operand;
import dev.sanad.rules.language.Pattern;
import dev.sanad.rules.language.RoleTest;
import dev.sanad.rules.language.TimeCondition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A clause of a rule, apart from the names of its variables and the order of its conditions.
 *
 * @param head its conclusion
 * @param parts its conditions
 */
record Shape(Part head, List<Part> parts) {
    /** A text in which every variable is {@code $}, and the variables in their order. */
    record Part(String text, List<String> variables) {}

    static Shape of(Clause clause) {
        Map<String, Long> uses = Stream.concat(
                        clause.conditions().stream().flatMap(Shape::variables),
                        operands(clause.rule().then()).flatMap(Operand::variables))
                .collect(Collectors.groupingBy(name -> name, HashMap::new, Collectors.counting()));
        Set<String> used = new HashSet<>(uses.keySet());
        used.removeIf(name -> uses.getOrDefault(name, 0L) < 2);
        return new Shape(
                head(clause.rule().then()),
                clause.conditions().stream()
                        .map(condition -> part(condition, used))
                        .toList());
    }

    private static Part head(Conclude then) {
        List<String> words =
                new ArrayList<>(List.of(then.kind().value(), then.modality().keyword()));
        then.with().forEach((role, operand) -> words.add(role + " " + text(operand)));
        then.time().ifPresent(operand -> words.add("time " + text(operand)));
        then.attributedTo().ifPresent(operand -> words.add("attributed-to " + text(operand)));
        return new Part(
                words.toString(), operands(then).flatMap(Operand::variables).toList());
    }

    private static Stream<Operand> operands(Conclude then) {
        return Stream.of(then.with().values().stream(), then.time().stream(), then.attributedTo().stream())
                .flatMap(each -> each);
    }

    private static Part part(Condition.Literal condition, Set<String> used) {
        Pattern pattern = condition.pattern();
        List<String> words = new ArrayList<>(List.of(
                condition.getClass().getSimpleName(),
                pattern.kind().value(),
                new TreeSet<>(pattern.modalities()).toString(),
                pattern.worth().toString()));
        List<String> variables = new ArrayList<>();
        condition.asAbsent().filter(absent -> !absent.isPlain()).ifPresent(absent -> {
            words.add(absent.distinct() + " " + absent.atMost());
            absent.together().stream().filter(each -> each.pattern() != pattern).forEach(each -> {
                Part inner = part(each, used);
                words.add(inner.text());
                variables.addAll(inner.variables());
            });
        });
        condition.asCounted().ifPresent(counted -> {
            words.add(counted.distinct() + " " + counted.atLeast());
            counted.as().filter(used::contains).ifPresent(name -> add("group", name, words, variables));
            counted.number().filter(used::contains).ifPresent(name -> add("number", name, words, variables));
        });
        // An unused name tests nothing.
        pattern.as().filter(used::contains).ifPresent(name -> add("as", name, words, variables));
        pattern.tests().stream()
                .sorted(Comparator.comparing(RoleTest::role)
                        .thenComparing(RoleTest::sized)
                        .thenComparing(RoleTest::operator))
                .forEach(test -> {
                    words.add(test.role() + test.sized() + test.operator() + " " + text(test.operand()));
                    test.operand().variables().forEach(variables::add);
                });
        pattern.saves().stream()
                .sorted(Comparator.comparing(Pattern.Save::role))
                .forEach(save -> add(save.role(), save.variable(), words, variables));
        pattern.times().stream()
                .sorted(Comparator.comparing((TimeCondition time) -> time.test() + text(time.to())))
                .forEach(time -> {
                    words.add(time.test() + " " + text(time.to()));
                    time.to().variables().forEach(variables::add);
                });
        return new Part(words.toString(), variables);
    }

    private static void add(String word, String variable, List<String> words, List<String> variables) {
        words.add(word + " $");
        variables.add(variable);
    }

    private static Stream<String> variables(Condition.Literal condition) {
        Stream<String> group = condition.asCounted().stream().flatMap(Condition.Counted::names);
        return Stream.concat(condition.patterns().flatMap(Pattern::variables), group);
    }

    private static String text(Operand operand) {
        return operand.fold(new Operand.Cases<>() {
            @Override
            public String literal(Value value) {
                return operand.toString();
            }

            @Override
            public String variable(String name) {
                return "$";
            }

            @Override
            public String roleOf(String variable, String role) {
                return "$." + role;
            }

            @Override
            public String several(List<Operand> operands) {
                return operands.stream().map(Shape::text).toList().toString();
            }

            @Override
            public String statesOf(Operand actors) {
                return "states of " + text(actors);
            }

            @Override
            public String computed(Computation how, Operand from) {
                return how + " " + text(from);
            }

            @Override
            public String today() {
                return "today";
            }
        });
    }
}
